package rasid;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasid.dataset.Dataset;

/**
 * Records cross versions in both ways: those of a release are read by this program with all that
 * they hold, and this program's by a release, which sees its own fields.
 */
class ReleasedRecordsTest {

  private static final int RECORDS = 200;

  private static List<GenericRecord> random(Schema schema) {
    List<GenericRecord> records = new ArrayList<>();
    for (Object each : new RandomData(schema, RECORDS, /* seed= */ 7)) {
      records.add((GenericRecord) each);
    }
    return records;
  }

  private static byte[] file(Schema schema, List<GenericRecord> records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, bytes);
      for (GenericRecord each : records) {
        writer.append(each);
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(value = Dataset.class, mode = EnumSource.Mode.EXCLUDE, names = "STORY_INDEX")
  void anyRecordOfTheFirstReleaseIsReadWithAllThatItHolds(Dataset dataset) throws IOException {
    Schema released = SchemaTest.released("0.1.0", dataset);
    List<GenericRecord> written = random(released);
    int at = 0;
    try (DataFileStream<SpecificRecord> read =
        new DataFileStream<>(
            new ByteArrayInputStream(file(released, written)),
            new SpecificDatumReader<>(dataset.schema()))) {
      for (SpecificRecord here : read) {
        checkHolds(here, written.get(at++), dataset.folder());
      }
    }
    assertThat(at).isEqualTo(RECORDS);
  }

  /** Each field of a record of the release has its value here. */
  private static void checkHolds(Object here, Object there, String where) {
    if (there instanceof GenericRecord released) {
      SpecificRecord present = (SpecificRecord) here;
      for (Schema.Field field : released.getSchema().getFields()) {
        checkHolds(
            present.get(present.getSchema().getField(field.name()).pos()),
            released.get(field.pos()),
            where + "." + field.name());
      }
    } else if (there instanceof List<?> items) {
      assertWithMessage(where).that((List<?>) here).hasSize(items.size());
      for (int i = 0; i < items.size(); i++) {
        checkHolds(((List<?>) here).get(i), items.get(i), where);
      }
    } else {
      assertWithMessage(where)
          .that(here == null ? null : here.toString())
          .isEqualTo(there == null ? null : there.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(value = Dataset.class, mode = EnumSource.Mode.EXCLUDE, names = "STORY_INDEX")
  void theFirstReleaseReadsAnyRecordOfToday(Dataset dataset) throws IOException {
    Schema released = SchemaTest.released("0.1.0", dataset);
    List<GenericRecord> written = random(dataset.schema());
    int at = 0;
    try (DataFileStream<GenericRecord> read =
        new DataFileStream<>(
            new ByteArrayInputStream(file(dataset.schema(), written)),
            new GenericDatumReader<>(null, released))) {
      for (GenericRecord there : read) {
        GenericRecord here = written.get(at++);
        for (Schema.Field field : released.getFields()) {
          if (field.schema().getType() == Schema.Type.STRING) {
            assertThat(there.get(field.pos()).toString())
                .isEqualTo(here.get(field.name()).toString());
          }
        }
        // What it does not know, as a later symbol, it reads as what it has for that.
        assertThat(GenericData.get().validate(released, there)).isTrue();
      }
    }
    assertThat(at).isEqualTo(RECORDS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Dataset.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STORY_INDEX", "COPIES"})
  void theFilesThatTheFirstReleaseWroteAreRead(Dataset dataset) throws IOException {
    Path file = SchemaTest.RELEASED.resolve("0.1.0/data/" + dataset.folder() + ".avro");
    int read = 0;
    try (DataFileReader<SpecificRecord> records =
            new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(dataset.schema()));
        DataFileReader<GenericRecord> asWritten =
            new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
      while (records.hasNext()) {
        checkHolds(records.next(), asWritten.next(), dataset.folder());
        read++;
      }
      assertThat(asWritten.hasNext()).isFalse();
    }
    assertThat(read).isAtLeast(1);
  }
}
