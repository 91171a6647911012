package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasid.source.ArticleException;
import rasid.tables.Table;

/** The tables of examples, each row taken through the whole extraction. */
class ExamplesTest {

  private static final List<String> TABLES = List.of("field", "claims", "numbers");

  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));

  private static Table rules() {
    try (InputStream in = ExamplesTest.class.getResourceAsStream("/examples/rules.tsv")) {
      return Table.read("rules.tsv", in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
    assertThat(ids.size()).isAtLeast(750);
  }

  @Test
  void eachRuleHasAnExampleThatPassesAndEachExampleARule() throws ClassNotFoundException {
    Set<String> shown =
        examples()
            .filter(example -> example.fails() == null && example.rule() != null)
            .map(Example::rule)
            .collect(Collectors.toSet());
    Set<String> listed =
        rules().rows().stream().map(row -> row.get("rule")).collect(Collectors.toSet());
    examples()
        .map(Example::rule)
        .filter(rule -> rule != null && !rule.startsWith("learned."))
        .forEach(rule -> assertThat(listed).contains(rule));
    for (Table.Row rule : rules().rows()) {
      String test = rule.get("test");
      if (test.isEmpty()) {
        assertWithMessage("an example of %s", rule.get("rule"))
            .that(shown)
            .contains(rule.get("rule"));
      } else {
        assertThat(Class.forName(test)).isNotNull();
      }
    }
  }
}
