package rasid.transform;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import rasid.record.ArticleAddress;
import rasid.record.ShardCount;

/**
 * Avro coders for all records that cross the border of a transform. Beam would take Java
 * serialization, which is ten times larger.
 */
public final class RecordCoders {

  private static final List<Class<? extends SpecificRecord>> RECORDS =
      List.of(ArticleAddress.class, ShardCount.class);

  private RecordCoders() {}

  public static void register(Pipeline pipeline) {
    RECORDS.forEach(type -> register(pipeline.getCoderRegistry(), type));
  }

  private static <T extends SpecificRecord> void register(CoderRegistry registry, Class<T> type) {
    registry.registerCoderForClass(type, AvroCoder.specific(type));
  }
}
