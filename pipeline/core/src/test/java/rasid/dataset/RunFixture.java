package rasid.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
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

  /**
   * Puts a file without records into a run's dataset, whose schema has a further field, {@code
   * weather}.
   *
   * @return the file
   */
  public static Path writeLater(Path run, Dataset dataset) throws IOException {
    Schema known = dataset.schema();
    List<Schema.Field> fields = new ArrayList<>();
    known.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
    fields.add(new Schema.Field("weather", Schema.create(Schema.Type.INT), "Of later times.", 0));
    Schema later =
        Schema.createRecord(
            known.getName(), "", known.getNamespace(), /* isError= */ false, fields);
    Path file = run.resolve(dataset.folder()).resolve("part-00000.avro");
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(later))) {
      writer.create(later, file.toFile());
    }
    return file;
  }
}
