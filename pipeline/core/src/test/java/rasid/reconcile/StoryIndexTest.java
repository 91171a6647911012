package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.vague;
import static rasid.reconcile.ReportFixtures.valued;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Op;
import rasid.record.Report;
import rasid.trace.Trace;

/** Which story a report joins. */
class StoryIndexTest {

  private static final String DAY = "2022-01-06";

  private final StoryIndex index = new StoryIndex(Trace.NONE);

  @Test
  void theFirstReportOpensAStory() {
    assertThat(index.find(report("a", DAY, 30))).isNull();
    assertThat(index.only()).isNull();
  }

  @Test
  void aReportJoinsTheOnlyStoryOfItsTime() {
    Story story = open(report("a", DAY, 30));
    assertThat(index.only()).isSameInstanceAs(story);
    assertThat(index.find(report("b", "2022-01-13", 40))).isSameInstanceAs(story);
    assertThat(index.find(report("c", "2022-01-14", 40))).isNull();
    assertThat(index.only()).isSameInstanceAs(story);
  }

  @Test
  void aNearValueAloneIsNotEnoughWhereThereAreMore() {
    open(report("a", DAY, 30));
    open(report("b", DAY, 3000));
    assertThat(index.only()).isNull();
    assertThat(index.find(report("c", DAY, 40))).isNull();
    assertThat(index.find(valued("c", DAY, Op.GE, 25.0, 25.0, null)).opener()).isEqualTo("a");
  }

  @Test
  void anArticleWeighsMoreThanANearValue() {
    Story same = open(report("a", DAY, 30));
    open(vague("b", DAY, 40, 50));
    Report report = said(report("c", DAY, 45), "وزارة");
    report.setDocId("doc a");
    assertThat(index.find(report)).isSameInstanceAs(same);
  }

  @Test
  void aSourceDecidesBetweenEqualValues() {
    open(in(report("a", DAY, 8), "town 1"));
    Story same = open(said(in(report("b", DAY, 8), "town 2"), "وزارة"));
    open(in(report("c", DAY, 8), "town 3"));
    assertThat(index.find(said(report("d", DAY, 8), "وزارة"))).isSameInstanceAs(same);
  }

  @Test
  void aTellingFigureDecidesBetweenMeetingValues() {
    open(in(vague("a", DAY, 20, 99), "town 1"));
    Story same = open(in(report("b", DAY, 35), "town 2"));
    open(in(vague("c", DAY, 20, 99), "town 3"));
    assertThat(index.find(report("d", DAY, 35))).isSameInstanceAs(same);
  }

  @Test
  void whatKnowsLessNeedsMore() {
    open(said(in(report("a", DAY, 8), "town 1"), "وزارة"));
    // Figure, source and town: 0.5 + 1 + 1 + 2.
    Report undated = in(said(report("b", null, 8), "وزارة"), "town 1");
    assertThat(index.find(undated).opener()).isEqualTo("a");
    assertThat(index.find(in(report("b", null, 8), "town 1"))).isNull();
  }

  @Test
  void theFirstOfEqualStoriesIsJoined() {
    open(in(report("a", DAY, 8), "town 1"));
    open(in(report("b", DAY, 8), "town 2"));
    // Found by their figure, the latest first.
    assertThat(index.find(report("c", DAY, 8)).opener()).isEqualTo("b");
  }

  @Test
  void anArticleRecallsItsEightLatestStories() {
    for (int i = 1; i <= 8; i++) {
      openInOneArticle(i);
    }
    assertThat(index.find(ofTheArticle()).opener()).isEqualTo("r1");
    openInOneArticle(9);
    assertThat(index.find(ofTheArticle())).isNull();
  }

  @Test
  void aStoryThatIsReportedAgainIsRecalledLonger() {
    for (int i = 1; i <= 8; i++) {
      openInOneArticle(i);
    }
    Story first = index.find(ofTheArticle());
    Report again = said(in(report("again", DAY, 10), "town 1"), "source 10");
    again.setDocId("the article");
    first.add(again);
    index.put(first, again);
    openInOneArticle(9);
    assertThat(index.find(ofTheArticle())).isSameInstanceAs(first);
  }

  @Test
  void storiesOfNeighbouringMagnitudesAreFoundWithoutAnyOtherMark() {
    open(in(report("a", DAY, 30), "town 1"));
    open(in(report("b", DAY, 300_000), "town 2"));
    assertThat(index.find(valued("c", DAY, Op.LE, 31.0, null, 31.0)).opener()).isEqualTo("a");
    assertThat(index.find(valued("c", DAY, Op.GE, 25.0, 25.0, null)).opener()).isEqualTo("a");
    assertThat(index.find(valued("c", DAY, Op.RANGE, null, 12.0, 31.0))).isNull();
  }

  @Test
  void storiesOfTheCountryAreFoundAtAnyMagnitude() {
    open(report("a", DAY, 30));
    open(in(report("b", DAY, 300_000), "town 2"));
    assertThat(index.find(valued("c", DAY, Op.RANGE, null, 12.0, 31.0)).opener()).isEqualTo("a");
  }

  @Test
  void noughtHasAMagnitude() {
    open(in(report("a", DAY, 0), "town 1"));
    open(in(report("b", DAY, 300_000), "town 2"));
    assertThat(index.find(valued("c", DAY, Op.LE, 1.0, null, 1.0)).opener()).isEqualTo("a");
  }

  @Test
  void theTraceHearsOfEachCandidateWithWhatSpeaksForIt() {
    List<String> heard = new ArrayList<>();
    StoryIndex traced =
        new StoryIndex(
            new Trace() {
              @Override
              public boolean isOn() {
                return true;
              }

              @Override
              public void rule(String about, String rule, String outcome) {
                heard.add(about + " " + rule);
              }

              @Override
              public void candidate(
                  String about, String role, String candidate, double cost, String reasons) {
                heard.add(about + " " + role + " " + candidate + " " + cost + ": " + reasons);
              }
            });
    Report first = in(report("a", DAY, 30), "town 1");
    Report second = in(report("b", DAY, 31), "town 2");
    traced.put(story(first), first);
    traced.put(story(second), second);
    traced.find(in(report("c", DAY, 40), "town 1"));
    assertThat(heard)
        .containsExactly(
            "c story a -4.5: story.same-town 4.0, story.near-value 0.5",
            "c story b 99.5: story.other-town -100.0, story.near-value 0.5");
  }

  private Story open(Report report) {
    Story story = story(report);
    index.put(story, report);
    return story;
  }

  /** The first is ten in number, the others thousands. */
  private void openInOneArticle(int i) {
    Report report =
        said(in(report("r" + i, DAY, i == 1 ? 10 : 1000.0 * i), "town " + i), "source " + i);
    report.setDocId("the article");
    open(report);
  }

  /** Sixty: too far from thousands, and in the article of ten. */
  private static Report ofTheArticle() {
    Report report = said(report("x", DAY, 60), "source x");
    report.setDocId("the article");
    return report;
  }
}
