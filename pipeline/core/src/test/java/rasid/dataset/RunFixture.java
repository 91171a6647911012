package rasid.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** Lists the files of a run in its end, as the job does. */
  public static void list(Path run) throws IOException {
    Path success = run.resolve("_SUCCESS");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode end =
        Files.size(success) == 0
            ? mapper.createObjectNode()
            : (ObjectNode) mapper.readTree(success.toFile());
    ArrayNode files = end.putArray("files");
    try (Stream<Path> all = Files.walk(run)) {
      for (Path file : all.filter(path -> path.toString().contains("part-")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files
            .addObject()
            .put("path", run.relativize(file).toString())
            .put("bytes", bytes.length)
            .put("sha256", Hashing.sha256().hashBytes(bytes).toString());
      }
    }
    Files.writeString(success, end.toString());
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
