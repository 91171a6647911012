package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

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
import rasid.trace.RecordedTrace;

/** The tables of examples, each row taken through the whole extraction. */
class ExamplesTest {

  private static final List<String> TABLES = List.of("field", "claims", "numbers");

  /** What a model decides, and the kind of what it gets wrong. */
  private static final String LEARNED =
      "learned\\.(claim|event|class|source|place|certainty|time|name): .+";

  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));

  private static final Set<String> TRACED = Rules.traced();

  private static Article extract(Example example, RecordedTrace trace) throws ArticleException {
    return EXTRACTOR.extract(
        ArticleHead.of(
            Article.text(example.text()).id(example.id()).published(example.published()).source()),
        StepClock.NONE,
        trace);
  }

  static Stream<Example> examples() {
    return TABLES.stream().flatMap(table -> Example.of(table).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleSaysWhatItsRowExpects(Example example) throws ArticleException {
    RecordedTrace trace = new RecordedTrace();
    Article article = extract(example, trace);
    ExampleChecks checks = new ExampleChecks(article);
    List<String> faults =
        example.checks().stream().flatMap(check -> checks.fault(check).stream()).toList();
    Set<String> met = Rules.met(article, trace);
    met.removeIf(Rules::isLearned);
    assertWithMessage("rules of which no row of rules.tsv says that they are traced")
        .that(TRACED)
        .containsAtLeastElementsIn(met);
    if (example.fails() == null) {
      assertWithMessage(example.text()).that(faults).isEmpty();
      if (example.rule() != null && TRACED.contains(example.rule())) {
        assertWithMessage("%s decides in %s", example.rule(), example.text())
            .that(met.contains(example.rule()))
            .isEqualTo(!example.spares());
      }
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
  void aFaultOfAModelIsOfOneOfItsDecisions() {
    examples()
        .map(Example::fails)
        .filter(kind -> kind != null && kind.startsWith("learned"))
        .forEach(kind -> assertThat(kind).matches(LEARNED));
  }

  @Test
  void eachRuleHasAnExampleThatPassesAndEachExampleARule() throws ClassNotFoundException {
    Set<String> shown =
        examples()
            .filter(
                example -> example.fails() == null && example.rule() != null && !example.spares())
            .map(Example::rule)
            .collect(Collectors.toSet());
    Set<String> listed =
        Rules.all().rows().stream().map(row -> row.get("rule")).collect(Collectors.toSet());
    examples()
        .map(Example::rule)
        .filter(rule -> rule != null && !rule.startsWith("learned."))
        .forEach(rule -> assertThat(listed).contains(rule));
    for (Table.Row rule : Rules.all().rows()) {
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
