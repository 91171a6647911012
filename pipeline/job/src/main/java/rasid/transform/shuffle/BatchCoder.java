package rasid.transform.shuffle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/**
 * Encodes batches: the number of their place and their bytes.
 *
 * @param <T> the records of the batches
 */
public final class BatchCoder<T extends SpecificRecord> extends CustomCoder<Batch<T>> {
  private static final long serialVersionUID = 1L;

  private BatchCoder() {}

  public static <T extends SpecificRecord> BatchCoder<T> of() {
    return new BatchCoder<>();
  }

  @Override
  public void encode(Batch<T> batch, OutputStream out) throws IOException {
    VarIntCoder.of().encode(batch.shard(), out);
    ByteArrayCoder.of().encode(batch.records(), out);
  }

  @Override
  public Batch<T> decode(InputStream in) throws IOException {
    return new Batch<>(VarIntCoder.of().decode(in), ByteArrayCoder.of().decode(in));
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public Object structuralValue(Batch<T> batch) {
    return List.of(batch.shard(), ByteBuffer.wrap(batch.records()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BatchCoder;
  }

  @Override
  public int hashCode() {
    return BatchCoder.class.hashCode();
  }
}
