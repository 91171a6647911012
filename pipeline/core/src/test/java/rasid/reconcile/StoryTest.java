package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rasid.reconcile.ReportFixtures.at;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.covering;
import static rasid.reconcile.ReportFixtures.inSentence;
import static rasid.reconcile.ReportFixtures.part;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.superseded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Certainty;
import rasid.record.Report;
import rasid.record.ScopeTime;
import rasid.record.Told;

/** What belongs to a story by time and value. */
class StoryTest {

  @Test
  void aStoryIsOpenForAWeekAfterItsLastReport() {
    Story story = story(report("a", "2022-01-01", 8), report("b", "2022-01-06", 8));
    assertThat(story.isOpen(day("2022-01-13"))).isTrue();
    assertThat(story.isOpen(day("2022-01-14"))).isFalse();
    assertThat(story.isOpen(ReportFacts.NO_DAY)).isTrue();
    assertThat(story(report("a", null, 8)).isOpen(0L)).isTrue();
  }

  @Test
  void itsReportsAreInTimeUndatedOnesFirst() {
    Report later = report("a", "2022-01-07", 9);
    Report second = report("c", "2022-01-06", 8);
    Report first = report("b", "2022-01-06", 8);
    Report undated = report("d", null, 8);
    Story story = story(later, second, first);
    assertThat(story.inTime()).containsExactly(first, second, later).inOrder();
    story.add(new ReportFacts(undated));
    assertThat(story.inTime()).containsExactly(undated, first, second, later).inOrder();
    assertThat(story.opener()).isEqualTo("a");
  }

  @Test
  void nobodyOutsideCanChangeItsReports() {
    List<Report> inTime = story(report("a", "2022-01-06", 8)).inTime();
    assertThrows(UnsupportedOperationException.class, () -> inTime.remove(0));
  }

  @Test
  void whatTheTextHasReplacedIsBeforeTheOthersOfItsDay() {
    Report now = report("a", "2022-01-06", 21);
    Report before = superseded(report("b", "2022-01-06", 15));
    assertThat(story(now, before).inTime()).containsExactly(before, now).inOrder();
  }

  @Test
  void oneSentenceSaysOneThingOfAQuantity() {
    Story story = story(inSentence(report("a", "2022-01-06", 8), 3));
    assertThat(story.excludes(inSentenceOfFirst(3, 9))).isTrue();
    assertThat(story.excludes(inSentenceOfFirst(3, 8))).isFalse();
    assertThat(story.excludes(inSentenceOfFirst(4, 9))).isFalse();
    Report replaced = superseded(inSentence(report("c", "2022-01-06", 9), 3));
    replaced.setDocId("doc a");
    assertThat(story.excludes(new ReportFacts(replaced))).isFalse();
  }

  private static ReportFacts inSentenceOfFirst(int sentence, double value) {
    Report report = inSentence(report("b", "2022-01-06", value), sentence);
    report.setDocId("doc a");
    return new ReportFacts(report);
  }

  @Test
  void aPartIsNotOfTheStoryOfItsWhole() {
    Story story = story(report("a", "2022-01-06", 8));
    assertThat(story.excludes(new ReportFacts(part(report("b", "2022-01-06", 3), "a")))).isTrue();
    assertThat(story.excludes(new ReportFacts(part(report("b", "2022-01-06", 3), "x")))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "REPORTED,REPORTED,false",
    "REPORTED,CLAIMED,false",
    "REPORTED,NEGATED,true",
    "PLANNED,CLAIMED,true",
    "PLANNED,PLANNED,false",
    "NEGATED,PLANNED,true",
  })
  void whatIsPlannedOrDeniedIsAnotherThing(Certainty first, Certainty second, boolean excluded) {
    Report one = report("a", "2022-01-06", 8);
    one.setCertainty(first);
    Report other = report("b", "2022-01-06", 8);
    other.setCertainty(second);
    assertThat(story(one).excludes(new ReportFacts(other))).isEqualTo(excluded);
  }

  @Test
  void itsIdIsThatOfItsFirstDatedReport() {
    Story story = story(report("b", "2022-01-06", 8));
    String id = story.groupId();
    story.add(new ReportFacts(report("a", null, 8)));
    story.add(new ReportFacts(report("aa", "2022-01-07", 8)));
    assertThat(story.groupId()).isEqualTo(id);
  }

  @Test
  void itsIdStaysWhenAReportOfAnEarlierDayJoinsIt() {
    Report first = report("b", "2022-01-06", 8);
    String id = story(first).groupId();
    first.setTold(new Told(id, 1L, List.of(), List.of()));
    Report earlier = report("a", "2022-01-05", 8);
    assertThat(story(first, earlier).groupId()).isEqualTo(id);
    assertThat(story(earlier).groupId()).isNotEqualTo(id);
    // The group is named after another one that is not of this story any more.
    Report second = report("c", "2022-01-07", 8);
    second.setTold(new Told(id, 1L, List.of(), List.of()));
    assertThat(story(second, earlier).groupId()).isEqualTo(story(earlier).groupId());
  }

  @Test
  void anotherTimeIsAnotherQuantity() {
    Report january =
        covering(report("a", "2022-03-08", 120), ScopeTime.PERIOD, "2022-01-01", "2022-01-31");
    Report february =
        covering(report("b", "2022-03-08", 95), ScopeTime.PERIOD, "2022-02-01", "2022-02-28");
    assertThat(story(january).excludes(new ReportFacts(february))).isTrue();
    // What says no time does not make one of the two.
    assertThat(story(january, report("c", "2022-03-08", 95)).excludes(new ReportFacts(february)))
        .isTrue();
  }

  @Test
  void articlesOfADayAreInTheOrderOfTheirTimes() {
    Report evening = at(report("a", "2022-01-06", 9), "2022-01-06T18:00:00Z");
    Report morning = at(report("c", "2022-01-06", 5), "2022-01-06T08:00:00Z");
    Report unknown = report("b", "2022-01-06", 8);
    assertThat(story(unknown, evening, morning).inTime())
        .containsExactly(morning, evening, unknown)
        .inOrder();
  }

  @Test
  void mostSayWhatTheFirstInTimeSaysAmongEquals() {
    Story story =
        story(
            counting(report("c", "2022-01-07", 8), "CHILD"),
            counting(report("a", "2022-01-05", 8), "WOMAN"),
            counting(report("b", "2022-01-06", 8), "CHILD"),
            counting(report("d", "2022-01-08", 8), "WOMAN"));
    assertThat(story.<String>most(Report::getCountedClass)).isEqualTo("WOMAN");
    assertThat(story.<String>most(Report::getLocality)).isNull();
  }

  @Test
  void theFirstAndTheLatestReportsAreKnown() {
    Story story = story(report("r0", "2022-01-06", 8));
    for (int i = 1; i < 10; i++) {
      story.add(new ReportFacts(report("r" + i, "2022-01-06", 8)));
    }
    assertThat(story.known().stream().map(facts -> facts.report.getClaimId()))
        .containsExactly("r0", "r1", "r4", "r5", "r6", "r7", "r8", "r9")
        .inOrder();
    assertThat(story.inTime()).hasSize(10);
  }

  @Test
  void itHasTheTimeBetweenItsReports() {
    Story story =
        story(
            report("a", "2022-01-06", 8),
            report("b", "2022-01-04", 8),
            report("c", "2022-01-05", 8));
    assertThat(story.begin()).isEqualTo(LocalDate.of(2022, 1, 4).toEpochDay());
    assertThat(story.end()).isEqualTo(LocalDate.of(2022, 1, 6).toEpochDay());
    assertThat(story.isDated()).isTrue();
  }

  @Test
  void anUndatedStoryHasNoTime() {
    Story story = story(report("a", null, 8));
    assertThat(story.isDated()).isFalse();
    assertThat(story.begin()).isEqualTo(0);
    assertThat(story.end()).isEqualTo(0);
  }

  @Test
  void aStoryOfOneDayIsDated() {
    assertThat(story(report("a", "2022-01-06", 8)).isDated()).isTrue();
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }
}
