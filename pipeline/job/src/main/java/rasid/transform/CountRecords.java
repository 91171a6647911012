package rasid.transform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import rasid.record.ShardCount;

/**
 * Counts the records in the finished files themselves: counters of a runner count twice what was
 * done twice.
 */
public final class CountRecords
    extends PTransform<PCollection<ShardCount>, PCollection<ShardCount>> {
  private static final long serialVersionUID = 1L;

  /** Name of the count of articles that were read. */
  static final String ARTICLES = "articles";

  /** Name of the count of articles that earlier runs hold. */
  static final String SKIPPED = "skipped";

  /** Prefix of the counts of failures of one category. */
  static final String FAILURES_OF = "failures.";

  /** Prefix of the counts of signs by which a run can be judged. */
  static final String SIGN_OF = "signs.";

  /** Prefix of the names of values that the lines of a file have, see {@link FileKeys}. */
  static final String KEYS_OF = "keys.";

  private CountRecords() {
    super("CountRecords");
  }

  public static CountRecords inFiles() {
    return new CountRecords();
  }

  @Override
  public PCollection<ShardCount> expand(PCollection<ShardCount> written) {
    return written.apply("Count", ParDo.of(new CountFile()));
  }

  private static final class CountFile extends DoFn<ShardCount, ShardCount> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element ShardCount written, OutputReceiver<ShardCount> out)
        throws IOException {
      if (written.getUri() == null) {
        out.output(written);
        return;
      }
      long records = records(written.getUri());
      if (records != written.getRecords()) {
        throw new IOException(
            written.getUri()
                + " holds "
                + records
                + " records, but "
                + written.getRecords()
                + " were written");
      }
      out.output(written);
    }

    /** The records of an Avro file, by the counts of its blocks. */
    private static long records(String uri) throws IOException {
      try (InputStream in =
              Channels.newInputStream(
                  FileSystems.open(FileSystems.matchSingleFileSpec(uri).resourceId()));
          DataFileStream<GenericRecord> file =
              new DataFileStream<>(in, new GenericDatumReader<>())) {
        long records = 0;
        while (file.hasNext()) {
          file.nextBlock();
          records += file.getBlockCount();
        }
        return records;
      }
    }
  }
}
