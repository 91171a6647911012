package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.detained;
import static rasid.reconcile.ReportFixtures.group;
import static rasid.reconcile.ReportFixtures.ids;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.nowhere;
import static rasid.reconcile.ReportFixtures.only;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.superseded;
import static rasid.reconcile.ReportFixtures.vague;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Certainty;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Verdict;
import rasid.trace.Trace;

/** Which reports are about one quantity. */
class ClaimGrouperTest {

  @Test
  void undatedReportsNeedMoreInCommonThanAPlace() {
    assertThat(group(report("a", null, 8), report("b", null, 18))).hasSize(2);
    Report sameWords = report("b", null, 8);
    Report words = report("a", null, 8);
    words.setShingles(List.of(7L));
    sameWords.setShingles(List.of(7L));
    assertThat(group(words, sameWords)).hasSize(1);
  }

  @Test
  void whatOneArticleSaysOfOneDayIsNoContradiction() {
    Report other = report("b", "2022-01-06", 5);
    other.setDocId("doc a");
    other.setOrigin(Origins.article("doc a"));
    assertThat(group(report("a", "2022-01-06", 8), other)).hasSize(2);
    assertThat(group(report("a", "2022-01-06", 8), superseded(other))).hasSize(1);
  }

  @Test
  void aLongSilenceEndsAStory() {
    assertThat(group(report("a", "2022-01-06", 8), report("b", "2022-06-01", 9))).hasSize(2);
    assertThat(group(report("a", "2022-01-06", 8), report("b", "2022-01-13", 9))).hasSize(1);
  }

  @Test
  void aCountThatFallsFarIsAnotherIncident() {
    assertThat(group(report("a", "2022-01-06", 120), report("b", "2022-01-09", 3))).hasSize(2);
  }

  @Test
  void townsAreStoriesOfTheirOwnAndPartsOfTheCountry() {
    List<ClaimGroup> groups =
        group(
            in(report("a", "2022-01-06", 30), "town 1"),
            in(report("b", "2022-01-06", 31), "town 2"),
            in(report("c", "2022-01-07", 33), "town 1"));
    assertThat(ids(groups)).containsExactly("a c", "b");
    List<ClaimGroup> whole =
        group(
            in(report("a", "2022-01-06", 30), "town 1"),
            in(report("b", "2022-01-06", 500), "town 2"),
            report("c", "2022-01-06", 9000));
    assertThat(ids(whole)).containsExactly("a", "b", "c");
    ClaimGroup country = whole.get(2);
    assertThat(country.getParts())
        .containsExactly(whole.get(0).getGroupId(), whole.get(1).getGroupId());
  }

  @Test
  void aReportWithoutTownJoinsTheTownThatItsArticleIsAbout() {
    Report about = report("c", "2022-01-07", 40);
    about.setSetting("town 2");
    assertThat(
            ids(
                group(
                    in(report("a", "2022-01-06", 30), "town 1"),
                    in(report("b", "2022-01-06", 31), "town 2"),
                    about)))
        .containsExactly("a", "b c");
  }

  @Test
  void withoutAnyPlaceOnlyWordsOrSourceBringReportsTogether() {
    Report a = nowhere(report("a", "2022-01-06", 30));
    Report b = nowhere(report("b", "2022-01-06", 30));
    assertThat(ids(group(a, b))).containsExactly("a", "b");
    a.setShingles(List.of(5L, 6L));
    b.setShingles(List.of(6L));
    assertThat(ids(group(a, b))).containsExactly("a b");
  }

  @Test
  void whomASideCallsCriminalsMayBeWhomOthersCallProtesters() {
    Report label = report("a", "2022-01-06", 26);
    label.setCountedClass("ALLEGED_CRIMINAL");
    Report protesters = vague("b", "2022-01-07", 20, 99);
    protesters.setCountedClass("PROTESTER");
    ClaimGroup group = only(label, protesters);
    assertThat(group.getCountedClass()).isEqualTo("PROTESTER");
    assertThat(group.getVerdict()).isEqualTo(Verdict.COMPATIBLE);
    label.setPoint(500.0);
    label.setLow(500.0);
    label.setHigh(500.0);
    assertThat(group(label, protesters)).hasSize(2);
  }

  @Test
  void whoIsDetainedIsASuspectByThat() {
    Report criminals = detained(report("a", "2022-01-07", 3000));
    criminals.setCountedClass("ALLEGED_CRIMINAL");
    assertThat(only(criminals, detained(report("b", "2022-01-08", 3000))).getCountedClass())
        .isEqualTo("PERSON");
  }

  @Test
  void undatedReportsJoinTheStoryOfTheirFigureAndTown() {
    assertThat(
            ids(
                group(
                    in(report("u", null, 30), "town 1"),
                    in(report("a", "2022-01-06", 30), "town 1"),
                    in(report("b", "2022-05-06", 40), "town 1"))))
        .containsExactly("u a", "b");
    assertThat(
            ids(
                group(
                    in(report("u", null, 35), "town 1"),
                    in(report("a", "2022-01-06", 30), "town 1"),
                    in(report("b", "2022-05-06", 40), "town 1"))))
        .containsExactly("a", "b", "u");
  }

  @Test
  void aFullWindowIsClosedWithAnAlarmAndNothingIsLost() {
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper =
        new ClaimGrouper(ReportFixtures.CLASSES, groups::add, null, Trace.NONE, 10);
    for (int i = 10; i < 35; i++) {
      grouper.add(report("r" + i, "2022-01-06", 8));
    }
    grouper.finish();
    assertThat(groups.stream().map(ClaimGroup::getReports)).containsExactly(10, 10, 5).inOrder();
    assertThat(groups.get(0).getAlarms()).containsExactly("WINDOW_CAPPED");
    assertThat(groups.get(2).getAlarms()).isEmpty();
  }

  @Test
  void aReportThatTwoRunsHoldCountsOnce() {
    Report report = report("a", "2022-01-06", 8);
    assertThat(only(report, report).getReports()).isEqualTo(1);
  }

  @Test
  void keysAreGroupedApart() {
    Report detained = detained(report("b", "2022-01-06", 8));
    assertThat(ids(group(report("a", "2022-01-06", 8), detained))).containsExactly("a", "b");
  }

  @Test
  void scopesAreGroupedApart() {
    Report planned = report("b", "2022-01-06", 8);
    planned.setCertainty(Certainty.PLANNED);
    assertThat(group(report("a", "2022-01-06", 8), planned)).hasSize(2);
  }

  @Test
  void anUndatedReportJoinsTheStoryThatItMostLikelyBelongsTo() {
    Report words = passage(report("u", null, 9), 1L);
    Report dated = in(passage(report("a", "2022-01-06", 9), 1L), "town 1");
    assertThat(ids(group(words, dated))).containsExactly("u a");
    assertThat(ids(group(report("u", null, 9), report("a", "2022-01-06", 9))))
        .containsExactly("a", "u");
  }

  @Test
  void undatedReportsThatWaitFillTheWindowToo() {
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper =
        new ClaimGrouper(ReportFixtures.CLASSES, groups::add, null, Trace.NONE, 10);
    for (int i = 10; i < 26; i++) {
      grouper.add(said(report("r" + i, null, 8), "وزارة"));
    }
    assertThat(groups.stream().mapToInt(ClaimGroup::getReports).sum()).isEqualTo(10);
    assertThat(groups.get(0).getAlarms()).contains("WINDOW_CAPPED");
    grouper.finish();
    assertThat(groups.stream().mapToInt(ClaimGroup::getReports).sum()).isEqualTo(16);
  }

  @Test
  void storiesOfOneStretchEndEachByItself() {
    List<ClaimGroup> groups =
        group(
            in(report("a", "2022-01-06", 8), "town 1"),
            in(report("b", "2022-01-12", 8), "town 2"),
            in(report("c", "2022-01-14", 8), "town 1"));
    assertThat(ids(groups)).containsExactly("a", "b", "c");
  }

  @Test
  void theTraceHearsWhatEachReportJoinsAndWhy() {
    List<String> heard = new ArrayList<>();
    List<String> candidates = new ArrayList<>();
    Trace trace =
        new Trace() {
          @Override
          public boolean isOn() {
            return true;
          }

          @Override
          public void rule(String about, String rule, String outcome) {
            heard.add(about + " " + rule + ": " + outcome);
          }

          @Override
          public void candidate(
              String about, String role, String candidate, double cost, String reasons) {
            candidates.add(about + " " + role + " " + candidate);
          }
        };
    ClaimGrouper grouper = new ClaimGrouper(ReportFixtures.CLASSES, group -> {}, trace);
    grouper.add(report("u", null, 9));
    grouper.add(passage(report("v", null, 8), 7L));
    grouper.add(passage(report("a", "2022-01-06", 8), 7L));
    grouper.add(passage(report("b", "2022-01-06", 9), 7L));
    grouper.finish();
    assertThat(heard)
        .containsExactly(
            "a story.none-likely: opens a story",
            "v story.undated-with-dated: joins the story of a",
            "b story.most-likely: joins the story of a",
            "u story.none-likely: opens a story")
        .inOrder();
    assertThat(candidates).containsExactly("b story a", "u story a").inOrder();
  }

  @Test
  void storiesThatAreOverAreToldBeforeTheEnd() {
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(ReportFixtures.CLASSES, groups::add);
    grouper.add(report("a", "2022-01-01", 8));
    grouper.add(report("b", "2022-01-07", 9));
    grouper.add(in(report("c", "2022-01-15", 90), "town 1"));
    assertThat(groups).isEmpty();
    grouper.add(in(report("d", "2022-01-24", 9000), "town 2"));
    grouper.add(in(report("e", "2022-01-24", 9000), "town 3"));
    assertThat(ids(groups)).containsExactly("a b");
    grouper.finish();
    assertThat(ids(groups)).containsExactly("a b", "c", "d", "e").inOrder();
  }

  @Test
  void aPartOfAStoryThatIsOverIsLinkedToIt() {
    List<ClaimGroup> groups =
        group(
            report("a", "2022-01-01", 80),
            counting(report("b", "2022-01-04", 8), "CHILD"),
            counting(report("c", "2022-01-11", 9), "CHILD"),
            in(report("d", "2022-01-20", 9000), "town 2"));
    assertThat(ids(groups)).containsExactly("a", "b c", "d").inOrder();
    assertThat(groups.get(0).getParts()).containsExactly(groups.get(1).getGroupId());
  }
}
