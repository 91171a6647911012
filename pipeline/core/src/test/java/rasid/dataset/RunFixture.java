package rasid.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.specific.SpecificRecord;

/** Finished runs for tests. */
public final class RunFixture {

  private RunFixture() {}

  /** Writes a run that has these records, each in the dataset of its type. */
  public static void write(Path run, SpecificRecord... records) throws IOException {
    for (Dataset dataset : Dataset.values()) {
      Path folder = Files.createDirectories(run.resolve(dataset.folder()));
      try (OutputStream out = Files.newOutputStream(folder.resolve("part-00000.avro"));
          RecordWriter writer = OutputFormat.AVRO.open(out, dataset, "part-00000", "null")) {
        for (SpecificRecord entry : records) {
          if (entry.getSchema().equals(dataset.schema())) {
            writer.write(entry);
          }
        }
      }
    }
    Files.createFile(run.resolve("_SUCCESS"));
  }
}
