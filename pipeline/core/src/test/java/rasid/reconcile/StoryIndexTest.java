package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.detained;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.inArticle;
import static rasid.reconcile.ReportFixtures.nowhere;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.superseded;
import static rasid.reconcile.ReportFixtures.valued;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Op;
import rasid.record.Report;
import rasid.trace.Trace;
import rasid.trees.BoostedTrees;

/** Which story a report joins. */
class StoryIndexTest {

  private static final String DAY = "2022-01-06";

  private final StoryIndex index =
      new StoryIndex(
          new PairFeatures(ReportFixtures.CLASSES, StemWeights.EVEN),
          HandMadePairs.MODEL,
          Trace.NONE);

  @Test
  void theFirstReportOpensAStory() {
    assertThat(find(report("a", DAY, 30))).isNull();
  }

  @Test
  void aReportJoinsTheStoryThatItMostLikelyBelongsTo() {
    open(in(report("a", DAY, 30), "town 1"));
    Story same = open(in(report("b", DAY, 30), "town 2"));
    assertThat(find(in(report("c", DAY, 31), "town 2"))).isSameInstanceAs(same);
    assertThat(find(in(report("c", DAY, 31), "town 3"))).isNull();
    assertThat(find(detained(in(report("c", DAY, 30), "town 2")))).isNull();
  }

  @Test
  void eachPairOfAStorySpeaks() {
    open(report("a", DAY, 30));
    Story larger = open(report("b", DAY, 30));
    larger.add(new ReportFacts(report("c", DAY, 31)));
    assertThat(find(report("d", DAY, 30))).isSameInstanceAs(larger);
    // One that speaks against it as surely as a pair can outweighs two that speak for it mildly.
    larger.add(new ReportFacts(report("e", null, 30)));
    assertThat(find(report("d", DAY, 30))).isNotSameInstanceAs(larger);
  }

  @Test
  void onlyStoriesThatAreNotOverAreJoined() {
    Story story = open(report("a", DAY, 30));
    ReportFacts later = new ReportFacts(report("b", "2022-01-13", 31));
    assertThat(index.find(later, other -> true)).isSameInstanceAs(story);
    assertThat(index.find(later, other -> false)).isNull();
  }

  @Test
  void withoutACountryATownIsNeeded() {
    // Without country the odds are e^-2, and e^-2 and e^1 with a town.
    open(in(nowhere(report("a", DAY, 30)), "town 1"));
    assertThat(find(in(nowhere(report("b", DAY, 30)), "town 1"))).isNotNull();
    assertThat(find(nowhere(report("b", DAY, 30)))).isNull();
  }

  @Test
  void whatAnArticleTellsApartIsNotOfOneStory() {
    open(report("a", DAY, 8));
    assertThat(find(inArticle(report("b", DAY, 9), "doc a"))).isNull();
    assertThat(find(inArticle(report("b", DAY, 8), "doc a"))).isNotNull();
    assertThat(find(superseded(inArticle(report("b", DAY, 9), "doc a")))).isNotNull();
  }

  @Test
  void aStoryIsForgottenAfterTwoWeeksWithoutReport() {
    open(said(report("a", "2022-01-01", 30), "وزارة"));
    open(in(report("b", "2022-01-09", 9000), "town 2"));
    assertThat(find(report("c", "2022-01-10", 30))).isNotNull();
    open(in(report("d", "2022-01-17", 9000), "town 3"));
    assertThat(find(report("c", "2022-01-18", 30))).isNull();
  }

  @Test
  void ofEachMarkTheEightLatestStoriesAreRemembered() {
    open(in(report("r0", DAY, 30), "town 0"));
    for (int i = 1; i < 8; i++) {
      open(in(report("r" + i, DAY, 30), "town " + i));
    }
    // A report without town is found by figure, event, class and country.
    Report report = report("x", DAY, 30);
    assertThat(find(report)).isNotNull();
    Report ofFirst = in(nowhere(report("y", DAY, 900)), "town 0");
    assertThat(find(ofFirst)).isNull();
  }

  @Test
  void theEighthLatestStoryIsRememberedAndTheNinthIsNot() {
    Story first = open(report("r0", DAY, 30));
    for (int i = 1; i < 8; i++) {
      open(report("r" + i, DAY, 30));
    }
    ReportFacts facts = new ReportFacts(report("x", DAY, 30));
    assertThat(index.find(facts, story -> story == first)).isSameInstanceAs(first);
    open(report("r8", DAY, 30));
    assertThat(index.find(facts, story -> story == first)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0.32,false,false,false",
    "0.34,true,false,false",
    "0.39,true,true,false",
    "0.44,true,true,true"
  })
  void theLessAValueIsThatOfAStoryTheLikelierItMustBe(
      double probability, boolean equal, boolean meeting, boolean another) {
    StoryIndex certain =
        new StoryIndex(
            new PairFeatures(ReportFixtures.CLASSES, StemWeights.EVEN),
            alwaysOf(probability),
            Trace.NONE);
    Report opener = report("a", DAY, 30);
    certain.put(story(opener), new ReportFacts(opener));
    Report atLeast = valued("b", DAY, Op.GE, 20.0, 20.0, null);
    assertThat(joins(certain, report("b", DAY, 30))).isEqualTo(equal);
    assertThat(joins(certain, atLeast)).isEqualTo(meeting);
    assertThat(joins(certain, report("b", DAY, 31))).isEqualTo(another);
  }

  private static boolean joins(StoryIndex index, Report report) {
    return index.find(new ReportFacts(report), story -> true) != null;
  }

  /** A model that takes each pair for as likely. */
  private static PairModel alwaysOf(double probability) {
    double odds = Math.log(probability / (1 - probability));
    return new PairModel(
        StemWeights.EVEN,
        new BoostedTrees(
            new int[] {0},
            new int[] {0, BoostedTrees.LEAF, BoostedTrees.LEAF},
            new double[] {0, 0, 0},
            new double[] {0, odds, odds},
            new int[] {2, 0, 0}));
  }

  private @Nullable Story find(Report report) {
    return index.find(new ReportFacts(report), story -> true);
  }

  private Story open(Report report) {
    Story story = story(report);
    index.put(story, new ReportFacts(report));
    return story;
  }
}
