package rasid.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.junit.jupiter.api.Test;
import rasid.dataset.Dataset;
import rasid.dataset.RunFixture;

/** What is said of a run that cannot be reported, and of wrong commands. */
final class RefusedReportTest extends ReportCommandCase {

  @Test
  void unfinishedRunIsRefused() throws Exception {
    Files.delete(run.resolve("_SUCCESS"));
    assertThat(report()).isEqualTo(2);
    assertThat(error())
        .matches(
            "report: no finished run in .*run=1, which has no _SUCCESS: it was broken off; run it again");
    Files.writeString(run.resolve("_SUSPECT"), "{\"suspicion\": \"2 articles, fewer than 5\"}");
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("run=1, which has _SUSPECT instead: 2 articles, fewer than 5");
    Files.writeString(run.resolve("_SUSPECT"), "{");
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("run=1, which has _SUSPECT instead: it is not to be trusted");
  }

  @Test
  void successThatIsNoJsonIsRefused() throws Exception {
    Files.writeString(run.resolve("_SUCCESS"), "{\"records\": ");
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("_SUCCESS cannot be read as JSON");
  }

  @Test
  void missingDatasetIsNamed() throws Exception {
    Files.delete(WrittenRun.file(run, Dataset.COPIES));
    Files.delete(run.resolve("copies"));
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("no dataset copies");
  }

  @Test
  void missingRecordsAreNoticed() throws Exception {
    Files.delete(WrittenRun.file(run, Dataset.CLAIMS));
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("claims holds 0 records and not 2");
  }

  @Test
  void truncatedFileIsNamed() throws Exception {
    Path file = WrittenRun.file(run, Dataset.DOCUMENTS);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains(file.toString());
    assertThat(error().lines().count()).isEqualTo(1);
  }

  @Test
  void whicheverBitIsDamagedIsToldInOneLine() throws Exception {
    RunFixture.list(run);
    Path file = WrittenRun.file(run, Dataset.CLAIM_GROUPS);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = bytes.clone();
      int at = random.nextInt(bytes.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      err.reset();
      int code = report("--explain=0");
      assertWithMessage("byte %s: %s", at, error()).that(code).isEqualTo(2);
      assertThat(error().lines().count()).isEqualTo(1);
      assertThat(error()).contains(file.toString());
    }
  }

  @Test
  void schemaOfALaterVersionIsRefused() throws Exception {
    Schema known = Dataset.CLAIMS.schema();
    SchemaBuilder.FieldAssembler<Schema> fields =
        SchemaBuilder.record("Claim").namespace("rasid.record").fields();
    for (Schema.Field field : known.getFields()) {
      fields = fields.name(field.name()).type(field.schema()).noDefault();
    }
    Schema later = fields.optionalString("weather").endRecord();
    try (DataFileWriter<Object> writer =
        new DataFileWriter<>(new GenericDatumWriter<Object>(later))) {
      writer.create(later, WrittenRun.file(run, Dataset.CLAIMS).toFile());
    }
    assertThat(report()).isEqualTo(2);
    assertThat(error()).contains("was written by a later version");
    assertThat(error()).contains("Claim.weather");
  }

  @Test
  void tablesThatCannotBeReadCostNoReport() throws Exception {
    Path tables = Files.createDirectories(temp.resolve("tables"));
    Files.createSymbolicLink(tables.resolve("event-types.tsv"), temp.resolve("gone.tsv"));
    ObjectMapper json = new ObjectMapper();
    ObjectNode success = (ObjectNode) json.readTree(run.resolve("_SUCCESS").toFile());
    success.putObject("options").put("lexicons", tables.toString());
    json.writeValue(run.resolve("_SUCCESS").toFile(), success);
    assertThat(report()).isEqualTo(0);
    JsonNode data = WrittenReport.inPage(Files.readString(run.resolve("report/index.html")), "run");
    assertThat(data.path("events").toString()).contains("\"KILLED\"");
    assertThat(data.path("classes").toString()).contains("\"CIVILIAN\"");
  }

  @Test
  void wrongCommandsSayWhatIsRight() throws Exception {
    assertThat(MakeReport.run(new String[] {}, print(out), print(err))).isEqualTo(2);
    assertThat(error()).startsWith("report: usage: report.sh RUN_FOLDER");
    assertThat(report("--outt=x")).isEqualTo(2);
    assertThat(report("--explain=many")).isEqualTo(2);
    assertThat(report("--out=" + WrittenRun.file(run, Dataset.CLAIMS))).isEqualTo(2);
  }
}
