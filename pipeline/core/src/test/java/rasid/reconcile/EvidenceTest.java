package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.about;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.inArticle;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.vague;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Report;

/** What speaks for a report to belong to a story. */
class EvidenceTest {

  private static final String DAY = "2022-01-06";

  @Test
  void aTown() {
    Story town = story(in(report("a", DAY, 30), "town 1"));
    assertThat(parts(town, in(report("b", DAY, 40), "town 1")))
        .isEqualTo("story.same-town 4.0, story.near-value 0.5");
    assertThat(parts(town, about(report("b", DAY, 40), "town 1")))
        .isEqualTo("story.setting-of-town 3.0, story.near-value 0.5");
    assertThat(parts(town, in(report("b", DAY, 40), "town 2")))
        .isEqualTo("story.other-town -100.0, story.near-value 0.5");
    assertThat(parts(town, about(report("b", DAY, 40), "town 2")))
        .isEqualTo("story.setting-elsewhere -4.0, story.near-value 0.5");
    assertThat(parts(town, about(in(report("b", DAY, 40), "town 1"), "town 2")))
        .isEqualTo("story.same-town 4.0, story.near-value 0.5");
    assertThat(parts(town, report("b", DAY, 40))).isEqualTo("story.near-value 0.5");
  }

  @Test
  void theTownsThatItsArticlesAreAbout() {
    Story country = story(about(report("a", DAY, 30), "town 1"));
    assertThat(parts(country, about(report("b", DAY, 40), "town 1")))
        .isEqualTo("story.same-setting 2.0, story.near-value 0.5");
    assertThat(parts(country, in(report("b", DAY, 40), "town 1")))
        .isEqualTo("story.same-setting 2.0, story.near-value 0.5");
    assertThat(parts(country, in(report("b", DAY, 40), "town 2")))
        .isEqualTo("story.other-setting -3.0, story.near-value 0.5");
    Story nowhere = story(report("a", DAY, 30));
    assertThat(parts(nowhere, in(report("b", DAY, 40), "town 2")))
        .isEqualTo("story.near-value 0.5");
  }

  @Test
  void aTownSaysLessOfReportsWithoutDay() {
    Story town = story(in(report("a", DAY, 30), "town 1"));
    assertThat(parts(town, in(report("b", null, 40), "town 1")))
        .isEqualTo("story.same-town 2.0, story.near-value 0.5");
    assertThat(parts(town, in(report("b", null, 40), "town 2")))
        .isEqualTo("story.other-town -100.0, story.near-value 0.5");
  }

  @ParameterizedTest
  @CsvSource({
    "60,story.near-value 0.5",
    "61,''",
    "100,''",
    "101,story.far-value -1.0",
    "400,story.far-value -1.0",
    "401,story.value-out-of-reach -1.0",
    "27,story.near-value 0.5",
    "26,''",
    "16,''",
    "15,story.value-out-of-reach -1.0",
  })
  void howNearItsValueIs(double value, String expected) {
    Story story = story(report("a", DAY, 40));
    assertThat(parts(story, report("b", DAY, value))).isEqualTo(expected);
  }

  @Test
  void valuesThatMeet() {
    Story story = story(vague("a", DAY, 20, 99));
    assertThat(parts(story, report("b", DAY, 40))).isEqualTo("story.values-meet 1.0");
  }

  @Test
  void theOnlyOpenStory() {
    Story story = story(report("a", DAY, 30));
    assertThat(Evidence.of(story, report("b", DAY, 40), true).toString())
        .isEqualTo("story.near-value 0.5, story.only-open 1.0");
    assertThat(Evidence.of(story, report("b", null, 40), true).toString())
        .isEqualTo("story.near-value 0.5");
  }

  @Test
  void oneArticle() {
    Story story = story(report("a", DAY, 30));
    Report same = said(report("b", DAY, 40), "وزارة");
    same.setDocId("doc a");
    assertThat(parts(story, same)).isEqualTo("story.near-value 0.5, story.same-article 3.0");
  }

  @Test
  void oneSourceThatIsNamed() {
    Story story = story(said(report("a", DAY, 30), "وزارة"));
    assertThat(parts(story, said(report("b", DAY, 40), "وزارة")))
        .isEqualTo("story.near-value 0.5, story.same-source 1.0");
    assertThat(parts(story, said(report("b", DAY, 40), "منظمة"))).isEqualTo("story.near-value 0.5");
  }

  @Test
  void aPassageThatBothHave() {
    Story story = story(passage(report("a", DAY, 30), 1L, 2L));
    assertThat(parts(story, passage(report("b", DAY, 40), 2L, 3L)))
        .isEqualTo("story.near-value 0.5, story.same-passage 4.0");
    assertThat(parts(story, passage(report("b", DAY, 40), 3L))).isEqualTo("story.near-value 0.5");
  }

  @Test
  void oneFigureWhichMayBeChanceWhenItIsSmall() {
    assertThat(parts(story(report("a", DAY, 10)), report("b", DAY, 10)))
        .isEqualTo("story.values-meet 1.0, story.same-telling-figure 2.0");
    assertThat(parts(story(report("a", DAY, 9)), report("b", DAY, 9)))
        .isEqualTo("story.values-meet 1.0, story.same-figure 0.5");
    Report tens = vague("b", DAY, 20, 99);
    assertThat(parts(story(vague("a", DAY, 20, 99)), tens))
        .isEqualTo("story.values-meet 1.0, story.same-figure 0.5");
  }

  @Test
  void anOldFigureIsInReachHoweverMuchTheCountHasGrown() {
    Story story = story(report("a", DAY, 10), report("b", "2022-01-08", 90));
    assertThat(parts(story, report("c", "2022-01-08", 10)))
        .isEqualTo("story.far-value -1.0, story.same-telling-figure 2.0");
    assertThat(parts(story, report("c", "2022-01-08", 11)))
        .isEqualTo("story.value-out-of-reach -1.0");
  }

  @Test
  void whatAnArticleSaysOtherwiseInOneBreathIsNeverTheSame() {
    Story story = story(passage(report("a", DAY, 30), 1L));
    assertThat(parts(story, inArticle(passage(report("b", DAY, 40), 1L), "doc a")))
        .isEqualTo("story.contradicts-itself -100.0");
  }

  @Test
  void theTotalIsTheSumOfTheParts() {
    Story story = story(said(in(report("a", DAY, 30), "town 1"), "وزارة"));
    Report report = said(in(report("b", DAY, 30), "town 1"), "وزارة");
    Evidence evidence = Evidence.of(story, report, true);
    assertThat(evidence.total()).isEqualTo(4 + 1 + 1 + 1 + 2);
    assertThat(Evidence.total(story, report, true)).isEqualTo(9);
    assertThat(Evidence.total(story, report, false)).isEqualTo(8);
  }

  private static String parts(Story story, Report report) {
    return Evidence.of(story, report, false).toString();
  }
}
