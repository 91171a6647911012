package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasid.source.ArticleException;

/** The tables of examples, each row taken through the whole extraction. */
class ExamplesTest {

  private static final List<String> TABLES = List.of("field", "claims", "numbers");

  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));

  static Stream<Example> examples() {
    return TABLES.stream().flatMap(table -> Example.of(table).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleSaysWhatItsRowExpects(Example example) throws ArticleException {
    ExampleChecks checks =
        new ExampleChecks(
            EXTRACTOR.extract(
                Article.text(example.text())
                    .id(example.id())
                    .published(example.published())
                    .source()));
    List<String> faults =
        example.checks().stream().flatMap(check -> checks.fault(check).stream()).toList();
    if (example.fails() == null) {
      assertWithMessage(example.text()).that(faults).isEmpty();
    } else {
      assertWithMessage("%s passes: unmark it (take \"fails\" out of its row)", example.id())
          .that(faults)
          .isNotEmpty();
    }
  }

  @Test
  void eachRowHasAnIdOfItsOwnAndAsksForSomething() {
    Set<String> ids = new HashSet<>();
    for (Example example : examples().toList()) {
      assertWithMessage("id %s is given twice", example.id()).that(ids.add(example.id())).isTrue();
      assertWithMessage(example.id()).that(example.checks()).isNotEmpty();
    }
    assertThat(ids.size()).isAtLeast(600);
  }
}
