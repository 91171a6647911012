package rasid;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import rasid.dataset.Dataset;
import rasid.record.Document;
import rasid.record.PublishedBasis;
import rasid.record.Zone;
import rasid.record.ZoneType;
import rasid.run.RunFolder;
import rasid.run.RunLayout;
import rasid.run.RunName;
import rasid.run.RunOrigin;
import rasid.run.ShardWriter;

/** Runs of a few documents. */
public final class Documents {

  private Documents() {}

  /** A run that is written under a folder. */
  public static RunFolder run(Object output, String id) {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    return RunFolder.of(
        output.toString(), RunName.of(id, null), "deflate", "avro", RunOrigin.UNKNOWN);
  }

  /** Writes the documents of a shard of a run, and that the run is whole. */
  public static void write(RunFolder run, int shard, Document... documents) throws IOException {
    try (ShardWriter writer = ShardWriter.of(run, shard)) {
      writer.appendAll(Dataset.DOCUMENTS, List.of(documents));
      writer.finish();
    }
    run.store().write(RunLayout.SUCCESS, new byte[0]);
  }

  /** A document that is all body. */
  public static Document of(String id, String text) {
    int length = text.codePointCount(0, text.length());
    return Document.newBuilder()
        .setDocId(id)
        .setUri("/" + id + ".txt")
        .setSourceId(id)
        .setContentSha256("hash of " + text)
        .setPublishedBasis(PublishedBasis.NONE)
        .setLanguage("ar")
        .setZones(List.of(new Zone(ZoneType.BODY, 0, length)))
        .setText(text)
        .setCodePoints(length)
        .setSentences(0)
        .setTokens(0)
        .setEntities(0)
        .setNumbers(0)
        .setDates(0)
        .setQuotes(0)
        .setClaims(0)
        .build();
  }
}
