package rasid;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasid.dataset.Dataset;

/** The public contract: what was released stays readable, and every field says what it is. */
class SchemaTest {

  static final Path RELEASED = Path.of("src/test/resources/released");

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void recordsOfEveryReleaseCanBeRead(Dataset dataset)
      throws IOException, SchemaValidationException {
    validateReleases(dataset, new SchemaValidatorBuilder().canReadStrategy().validateAll());
  }

  /**
   * Fields are added and none removed, so that programs of a release read what is written today.
   */
  @ParameterizedTest
  @EnumSource(Dataset.class)
  void programsOfEveryReleaseCanReadTodaysRecords(Dataset dataset)
      throws IOException, SchemaValidationException {
    validateReleases(dataset, new SchemaValidatorBuilder().canBeReadStrategy().validateAll());
  }

  private static void validateReleases(Dataset dataset, SchemaValidator validator)
      throws IOException, SchemaValidationException {
    try (Stream<Path> releases = Files.list(RELEASED)) {
      for (Path release : (Iterable<Path>) releases::iterator) {
        Schema released = parse(release).getTypes().get(dataset.schema().getFullName());
        if (released != null) {
          validator.validate(dataset.schema(), List.of(released));
        }
      }
    }
  }

  @Test
  void theFirstReleaseHoldsAllDatasets() throws IOException {
    Schema.Parser first = parse(RELEASED.resolve("0.1.0"));
    // What later runs read of a run is younger.
    for (Dataset dataset : EnumSet.complementOf(EnumSet.of(Dataset.STORY_INDEX))) {
      assertThat(first.getTypes()).containsKey(dataset.schema().getFullName());
    }
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void everyFieldIsDocumentedAndNamedInSnakeCase(Dataset dataset) {
    check(dataset.schema(), new HashSet<>());
  }

  private static void check(Schema schema, Set<String> seen) {
    switch (schema.getType()) {
      case RECORD -> {
        if (seen.add(schema.getFullName())) {
          for (Schema.Field field : schema.getFields()) {
            assertWithMessage(schema.getName() + "." + field.name()).that(field.doc()).isNotEmpty();
            assertThat(field.name()).matches("[a-z][a-z0-9_]*");
            if (field.schema().isNullable()) {
              assertWithMessage(schema.getName() + "." + field.name())
                  .that(field.hasDefaultValue())
                  .isTrue();
            }
            check(field.schema(), seen);
          }
        }
      }
      case ENUM -> assertThat(schema.getEnumDefault()).isEqualTo("UNKNOWN");
      case ARRAY -> check(schema.getElementType(), seen);
      case UNION -> schema.getTypes().forEach(type -> check(type, seen));
      default -> {}
    }
  }

  /** The schema of a dataset in a release. */
  static Schema released(String version, Dataset dataset) throws IOException {
    return parse(RELEASED.resolve(version)).getTypes().get(dataset.schema().getFullName());
  }

  /** The schemas of a release; those that others name come first. */
  private static Schema.Parser parse(Path release) throws IOException {
    Schema.Parser parser = new Schema.Parser();
    List<String> first = List.of("Span.avsc", "Document.avsc", "NumberExpression.avsc");
    for (String name : first) {
      parser.parse(release.resolve(name).toFile());
    }
    try (Stream<Path> files = Files.list(release)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(".avsc") && !first.contains(file.getFileName().toString())) {
          parser.parse(file.toFile());
        }
      }
    }
    return parser;
  }
}
