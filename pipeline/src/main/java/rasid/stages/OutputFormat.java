package rasid.stages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run's records are written as. Avro is always written; the run itself reads it back. */
enum OutputFormat {
  AVRO {
    @Override
    RecordWriter open(OutputStream out, RunFolder run, Dataset dataset, String part)
        throws IOException {
      return AvroRecords.create(out, dataset, part, run.codec());
    }
  },
  JSONL {
    @Override
    RecordWriter open(OutputStream out, RunFolder run, Dataset dataset, String part) {
      return new JsonLines(out);
    }
  },
  PARQUET {
    @Override
    RecordWriter open(OutputStream out, RunFolder run, Dataset dataset, String part)
        throws IOException {
      return ParquetRecords.create(out, dataset);
    }
  };

  /** Opens a file of a dataset. */
  abstract RecordWriter open(OutputStream out, RunFolder run, Dataset dataset, String part)
      throws IOException;

  /** The option's value, the ending of files and the folder in a run. */
  String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that an option names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static OutputFormat of(String option) {
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
