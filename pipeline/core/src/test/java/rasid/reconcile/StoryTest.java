package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rasid.reconcile.ReportFixtures.about;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.detained;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.valued;

import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.Op;
import rasid.record.Report;

/** What belongs to a story by time and value. */
class StoryTest {

  @Test
  void aStoryIsOpenForAWeekAfterItsLastReport() {
    Story story = story(report("a", "2022-01-01", 8), report("b", "2022-01-06", 8));
    assertThat(story.isOpen(Story.day(report("c", "2022-01-13", 8)))).isTrue();
    assertThat(story.isOpen(Story.day(report("c", "2022-01-14", 8)))).isFalse();
    assertThat(story.isOpen(null)).isTrue();
    assertThat(story(report("a", null, 8)).isOpen(0L)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // A fall to two fifths is a revision, more is another count.
    "2022-01-07,40,true",
    "2022-01-07,39,false",
    // Within three days a count may grow tenfold, later fourfold.
    "2022-01-09,1000,true",
    "2022-01-09,1001,false",
    "2022-01-10,400,true",
    "2022-01-10,401,false",
    ",1000,true",
    ",1001,false",
  })
  void aValueIsNearByTheTimeThatHasPassed(@Nullable String date, double value, boolean isNear) {
    Story story = story(report("a", "2022-01-06", 100));
    assertThat(story.isNear(report("b", date, value))).isEqualTo(isNear);
  }

  @Test
  void anUndatedStoryHasAlwaysJustBeen() {
    Story story = story(report("a", null, 100));
    assertThat(story.isNear(report("b", "2022-01-06", 1000))).isTrue();
    assertThat(story.isNear(report("b", "2022-01-06", 1001))).isFalse();
  }

  @Test
  void itsReportsAreInTimeUndatedOnesFirst() {
    Report later = report("a", "2022-01-07", 9);
    Report second = report("c", "2022-01-06", 8);
    Report first = report("b", "2022-01-06", 8);
    Report undated = report("d", null, 8);
    Story story = story(later, second, first);
    assertThat(story.inTime()).containsExactly(first, second, later).inOrder();
    story.add(undated);
    assertThat(story.inTime()).containsExactly(undated, first, second, later).inOrder();
    assertThat(story.opener()).isEqualTo("a");
  }

  @Test
  void nobodyOutsideCanChangeItsReports() {
    List<Report> inTime = story(report("a", "2022-01-06", 8)).inTime();
    assertThrows(UnsupportedOperationException.class, () -> inTime.remove(0));
  }

  @Test
  void theLatestValuesAreThoseOfTheLastDay() {
    Story story = story(report("a", "2022-01-06", 8));
    assertThat(story.latest()).isEqualTo(new ValueRange(8, 8));
    story.add(report("b", "2022-01-06", 12));
    assertThat(story.latest()).isEqualTo(new ValueRange(8, 12));
    story.add(report("c", null, 99));
    assertThat(story.latest()).isEqualTo(new ValueRange(8, 12));
    story.add(report("d", "2022-01-07", 18));
    assertThat(story.latest()).isEqualTo(new ValueRange(18, 18));
  }

  @Test
  void undatedReportsAreOfOneTime() {
    assertThat(story(report("a", null, 8), report("b", null, 12)).latest())
        .isEqualTo(new ValueRange(8, 12));
  }

  @Test
  void nobodyContradictsHimselfInOneBreath() {
    Story story =
        story(
            said(valued("a", "2022-01-06", Op.GE, 10.0, 10.0, null), "وزارة"),
            said(report("b", "2022-01-06", 8), "منظمة"));
    Report less = said(report("c", "2022-01-06", 9), "وزارة");
    less.setDocId("doc a");
    assertThat(story.contradictsItselfWith(less)).isTrue();
    Report more = said(report("c", "2022-01-06", 11), "وزارة");
    more.setDocId("doc a");
    assertThat(story.contradictsItselfWith(more)).isFalse();
    Report otherDay = said(report("c", "2022-01-07", 9), "وزارة");
    otherDay.setDocId("doc a");
    assertThat(story.contradictsItselfWith(otherDay)).isFalse();
    assertThat(story.contradictsItselfWith(said(report("c", "2022-01-06", 9), "وزارة"))).isFalse();
    story.add(more);
    Report before = said(report("d", "2022-01-06", 10), "وزارة");
    before.setDocId("doc a");
    assertThat(story.contradictsItselfWith(before)).isTrue();
  }

  @Test
  void itHasTheTownsOfItsReportsAndTheTimeBetweenThem() {
    Story story =
        story(
            about(report("a", "2022-01-06", 8), "town 1"),
            about(report("b", "2022-01-04", 8), "town 2"),
            in(report("c", "2022-01-05", 8), "town 3"));
    assertThat(story.settings()).containsExactly("town 1", "town 2");
    assertThat(story.locality()).isEqualTo("town 3");
    assertThat(story.begin()).isEqualTo(LocalDate.of(2022, 1, 4).toEpochDay());
    assertThat(story.end()).isEqualTo(LocalDate.of(2022, 1, 6).toEpochDay());
    assertThat(story.isDated()).isTrue();
  }

  @Test
  void anUndatedStoryHasNoTimeAndNoTown() {
    Story story = story(report("a", null, 8));
    assertThat(story.isDated()).isFalse();
    assertThat(story.begin()).isEqualTo(0);
    assertThat(story.end()).isEqualTo(0);
    assertThat(story.locality()).isNull();
    assertThat(story.settings()).isEmpty();
  }

  @Test
  void aStoryOfOneDayIsDated() {
    assertThat(story(report("a", "2022-01-06", 8)).isDated()).isTrue();
  }

  @Test
  void itHasTheClassThatTheEventGives() {
    assertThat(story(detained(counting(report("a", null, 8), "ALLEGED_CRIMINAL"))).countedClass())
        .isEqualTo("PERSON");
  }
}
