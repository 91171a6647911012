package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.text.TextRange;
import rasid.time.CalendarTimex;
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
    assertThat(statement(DAY, CUE)).isEqualTo(DAY);
    assertThat(statement(null, CUE)).isNull();
  }

  @Test
  void aDayBesideTheCueIsThatOfTheStatement() {
    assertThat(statement(DAY, CUE, day(10, "2024-03-09"))).isEqualTo("2024-03-09");
    assertThat(statement(DAY, CUE, day(10, "2024-03-08"), day(20, "2024-03-09")))
        .isEqualTo("2024-03-09");
  }

  @Test
  void aDayAwayFromTheCueIsNot() {
    assertThat(statement(DAY, CUE, day(80, "2024-03-08"))).isEqualTo(DAY);
    // Without a cue there is no statement to be dated.
    assertThat(statement(DAY, null, day(10, "2024-03-09"))).isEqualTo(DAY);
  }

  @Test
  void aDayToComeIsNotThatOfTheStatement() {
    assertThat(statement(DAY, CUE, day(10, "2024-03-12"))).isEqualTo(DAY);
  }

  @Test
  void aDayBehindTheNumberIsNotThatOfTheStatement() {
    assertThat(statement(DAY, new TextRange(90, 95), day(103, "2024-03-09"))).isEqualTo(DAY);
  }

  @Test
  void monthsDateNoStatement() {
    assertThat(statement(DAY, CUE, mention(10, new CalendarTimex.Month(YearMonth.of(2024, 2)))))
        .isEqualTo(DAY);
  }

  @Test
  void theTraceTellsWhichRuleDated() {
    RecordedTrace trace = new RecordedTrace();
    ClaimDates.statement(
        DAY, NUMBER, CUE, List.of(day(10, "2024-03-09")), new Topic(trace, "claim"));
    assertThat(trace.decisions("claim"))
        .containsExactly(new Decision("date.statement-beside-cue", "2024-03-09"));
  }

  private static @Nullable String statement(
      @Nullable String day, @Nullable TextRange cue, DateMention... dates) {
    return ClaimDates.statement(day, NUMBER, cue, List.of(dates), Topic.NONE);
  }

  private static DateMention day(int begin, String value) {
    return mention(begin, new CalendarTimex.Day(LocalDate.parse(value)));
  }

  private static DateMention mention(int begin, Timex timex) {
    return new DateMention(0, new TextRange(begin, begin + 4), timex, null, List.of());
  }
}
