package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.about;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.detained;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.inArticle;
import static rasid.reconcile.ReportFixtures.nowhere;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;

/** By what reports are brought to one place. */
class KeysTest {

  private static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own());

  @Test
  void theStoryKeyNamesKindAndUnit() {
    assertThat(new StoryKey(QuantityKind.COUNT, null).toString()).isEqualTo("COUNT|");
    assertThat(new StoryKey(QuantityKind.MONEY, "USD").toString()).isEqualTo("MONEY|USD");
  }

  @Test
  void aThingIsScopeEventAndClass() {
    Report report = report("a", null, 8);
    assertThat(Thing.of(report, CLASSES)).isEqualTo(new Thing(Scope.ALL, "KILLED", "PERSON"));
    report.setScope(Scope.PLANNED);
    assertThat(Thing.of(report, CLASSES)).isEqualTo(new Thing(Scope.PLANNED, "KILLED", "PERSON"));
  }

  @Test
  void anEventGivesEverybodyAClass() {
    assertThat(CLASSES.fold("DETAINED", "ALLEGED_CRIMINAL")).isEqualTo("PERSON");
    assertThat(CLASSES.fold("KILLED", "ALLEGED_CRIMINAL")).isEqualTo("ALLEGED_CRIMINAL");
    assertThat(CLASSES.fold("DETAINED", "CHILD")).isEqualTo("CHILD");
    assertThat(
            Thing.of(detained(counting(report("a", null, 8), "ALLEGED_CRIMINAL")), CLASSES)
                .countedClass())
        .isEqualTo("PERSON");
  }

  @Test
  void reportsThatHaveWhatTellsInCommonShareMarks() {
    assertThat(shared(report("a", null, 8), nowhere(report("b", null, 9000)))).isFalse();
    assertThat(
            shared(passage(report("a", null, 8), 5L), passage(nowhere(report("b", null, 9)), 5L)))
        .isTrue();
    assertThat(
            shared(
                said(report("a", null, 8), "وزارة"), said(nowhere(report("b", null, 9)), "وزارة")))
        .isTrue();
    assertThat(
            shared(
                in(report("a", null, 8), "town 1"), about(nowhere(report("b", null, 9)), "town 1")))
        .isTrue();
    assertThat(shared(report("a", null, 8), inArticle(nowhere(report("b", null, 9)), "doc a")))
        .isTrue();
    assertThat(shared(report("a", null, 8), nowhere(report("b", null, 8)))).isTrue();
    assertThat(shared(report("a", null, 8), report("b", null, 9000))).isTrue();
  }

  @Test
  void theThemeOfAnArticleIsAMark() {
    Report one = nowhere(report("a", null, 8));
    Report other = report("b", null, 9);
    one.setArticleWords(List.of(1, 2, 3, 9));
    other.setArticleWords(List.of(3, 4, 5, 9));
    assertThat(shared(one, other)).isTrue();
    other.setArticleWords(List.of(4, 5, 6, 9));
    assertThat(shared(one, other)).isFalse();
  }

  private static boolean shared(Report a, Report b) {
    return !Collections.disjoint(Marks.of(new ReportFacts(a)), Marks.of(new ReportFacts(b)));
  }
}
