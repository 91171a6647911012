package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.Timex;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;

class ClaimDatesTest {

  private static final String DAY = "2024-03-10";
  private static final TextRange CUE = new TextRange(0, 4);
  private static final TextRange NUMBER = new TextRange(100, 102);

  @Test
  void withoutDatesItIsTheDayOfTheArticle() {
    assertThat(dates(DAY, CUE)).isEqualTo(new ClaimDates(DAY, null, DAY));
    assertThat(dates(null, CUE)).isEqualTo(new ClaimDates(null, null, null));
  }

  @Test
  void aDayBesideTheCueIsThatOfTheStatement() {
    assertThat(dates(DAY, CUE, day(10, "2024-03-09")))
        .isEqualTo(new ClaimDates("2024-03-09", null, "2024-03-09"));
  }

  @Test
  void aDayNearTheNumberIsThatOfTheEvent() {
    assertThat(dates(DAY, CUE, day(80, "2024-03-08")))
        .isEqualTo(new ClaimDates(DAY, "2024-03-08", "2024-03-08"));
    // Without a cue there is no statement to be dated.
    assertThat(dates(DAY, null, day(10, "2024-03-09")))
        .isEqualTo(new ClaimDates(DAY, "2024-03-09", "2024-03-09"));
  }

  @Test
  void aDayToComeIsNotThatOfTheStatement() {
    assertThat(dates(DAY, CUE, day(10, "2024-03-12")).statement()).isEqualTo(DAY);
  }

  @Test
  void aDayBehindTheNumberIsNotThatOfTheStatement() {
    TextRange cue = new TextRange(90, 95);
    assertThat(dates(DAY, cue, day(103, "2024-03-09")))
        .isEqualTo(new ClaimDates(DAY, "2024-03-09", "2024-03-09"));
  }

  @Test
  void aDayFarFromCueAndNumberDatesNothing() {
    assertThat(dates(DAY, CUE, day(220, "2024-03-01"))).isEqualTo(new ClaimDates(DAY, null, DAY));
    assertThat(dates(DAY, CUE, day(219, "2024-03-01")).eventBegin()).isEqualTo("2024-03-01");
  }

  @Test
  void monthsAndTimesDateNothing() {
    DateMention month = mention(80, new Timex.Month(YearMonth.of(2024, 3)));
    DateMention time = mention(90, new Timex.ClockTime(5, 30));
    assertThat(dates(DAY, CUE, month, time)).isEqualTo(new ClaimDates(DAY, null, DAY));
  }

  @Test
  void theTraceTellsWhichRuleDated() {
    RecordedTrace trace = new RecordedTrace();
    ClaimDates.of(DAY, NUMBER, CUE, List.of(day(10, "2024-03-09")), new Topic(trace, "claim"));
    assertThat(trace.decisions("claim"))
        .containsExactly(
            new Decision("date.statement-beside-cue", "2024-03-09"),
            new Decision("date.event-until-statement", "2024-03-09"));
  }

  private static ClaimDates dates(
      @Nullable String day, @Nullable TextRange cue, DateMention... dates) {
    return ClaimDates.of(day, NUMBER, cue, List.of(dates), Topic.NONE);
  }

  private static DateMention day(int begin, String value) {
    return mention(begin, new Timex.Day(LocalDate.parse(value)));
  }

  private static DateMention mention(int begin, Timex timex) {
    return new DateMention(0, new TextRange(begin, begin + 4), timex, null);
  }
}
