package rasid.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run's records are written as. Avro is always written; the run itself reads it back. */
public enum OutputFormat {
  AVRO {
    @Override
    public RecordWriter open(
        OutputStream out, Dataset dataset, String shard, String codec, Map<String, String> origin)
        throws IOException {
      return AvroRecords.create(out, dataset, shard, codec, origin);
    }
  },
  JSONL {
    @Override
    public RecordWriter open(
        OutputStream out, Dataset dataset, String shard, String codec, Map<String, String> origin)
        throws IOException {
      return new JsonLines(out);
    }
  },
  PARQUET {
    @Override
    public RecordWriter open(
        OutputStream out, Dataset dataset, String shard, String codec, Map<String, String> origin)
        throws IOException {
      return ParquetRecords.create(out, dataset);
    }
  };

  /**
   * Opens a file of a dataset.
   *
   * @param shard name of the shard, which makes equal records equal files
   * @param codec of Avro files
   * @param origin what the records were made by, by name; Avro files keep it as rasid.NAME
   */
  public abstract RecordWriter open(
      OutputStream out, Dataset dataset, String shard, String codec, Map<String, String> origin)
      throws IOException;

  /** Opens a file of a dataset of which it is not said what it was made by. */
  public final RecordWriter open(OutputStream out, Dataset dataset, String shard, String codec)
      throws IOException {
    return open(out, dataset, shard, codec, Map.of());
  }

  /** The option's value, the ending of files and the folder in a run. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that an option names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public static OutputFormat of(String option) {
    return Arrays.stream(values())
        .filter(format -> format.suffix().equals(option))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--format is none of "
                        + Arrays.stream(values())
                            .map(OutputFormat::suffix)
                            .collect(Collectors.joining(", "))
                        + ": "
                        + option));
  }
}
