package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.DateType;

class TimexTest {

  private static final LocalDate ANCHOR = LocalDate.of(2024, 3, 31);

  @Test
  void aWeekBelongsToTheYearOfItsThursday() {
    assertThat(CalendarTimex.Week.of(LocalDate.of(2021, 1, 1)).value()).isEqualTo("2020-W53");
    assertThat(CalendarTimex.Week.of(LocalDate.of(2024, 12, 31)).value()).isEqualTo("2025-W01");
  }

  @Test
  void yearsHaveFourDigits() {
    assertThat(new CalendarTimex.Year(9).value()).isEqualTo("0009");
    assertThat(CalendarTimex.Month.of(9, 1).value()).isEqualTo("0009-01");
  }

  @Test
  void monthsAreCountedByTheCalendar() {
    // A month before the 31st of March is February.
    assertThat(resolve(new ShiftedTimex.Shifted(ChronoUnit.MONTHS, -1))).isEqualTo("2024-02");
    assertThat(resolve(new ShiftedTimex.DayOfShiftedMonth(-1, 29))).isEqualTo("2024-02-29");
    assertThat(resolve(new ShiftedTimex.DayOfShiftedMonth(-1, 30))).isEqualTo("XXXX-XX-30");
    assertThat(resolve(new ShiftedTimex.MonthOfShiftedYear(-1, 12))).isEqualTo("2023-12");
  }

  @Test
  void onlyPeriodsOfTheCalendarCanBeShifted() {
    Timex shifted = new ShiftedTimex.Shifted(ChronoUnit.MILLENNIA, 1);
    assertThrows(IllegalStateException.class, () -> shifted.resolve(ANCHOR));
  }

  @Test
  void aLunarDayIsTheNearestOfThreeYears() {
    // The first of Muharram 1446 was the 7th of July 2024, that of 1445 the 19th of July 2023.
    RelativeTimex newYear = new UnderspecifiedTimex.LunarDayOfYear(1, 1, null);
    assertThat(resolve(newYear)).isEqualTo("2024-07-07");
    assertThat(newYear.resolve(LocalDate.of(2023, 12, 31)).value()).isEqualTo("2023-07-19");
  }

  @Test
  void anArticleOfADayOutsideTheLunarTablesLeavesLunarDaysOpen() {
    RelativeTimex day = new UnderspecifiedTimex.LunarDayOfYear(9, 10, null);
    assertThat(day.resolve(LocalDate.of(1, 1, 1))).isEqualTo(day);
    assertThat(day.resolve(LocalDate.of(2200, 1, 1))).isEqualTo(day);
    // At the ends of the tables one of the three years is missing.
    assertThat(day.resolve(LocalDate.of(1882, 11, 12)).namedDay().getYear()).isEqualTo(1883);
    assertThat(day.resolve(LocalDate.of(2174, 11, 25)).namedDay().getYear()).isEqualTo(2174);
  }

  @Test
  void onlyADayNamesADay() {
    LocalDate day = LocalDate.of(2024, 3, 29);
    Timex named = new RelativeTimex.NamedDay(-2, new CalendarTimex.Day(day));
    assertThat(new CalendarTimex.Day(day).namedDay()).isEqualTo(day);
    assertThat(named.namedDay()).isEqualTo(day);
    assertThat(named.value()).isEqualTo("2024-03-29");
    assertThat(new UnderspecifiedTimex.Weekday(DayOfWeek.FRIDAY, null).namedDay()).isNull();
    assertThat(new CalendarTimex.Month(java.time.YearMonth.of(2024, 3)).namedDay()).isNull();
    assertThat(new DerivedTimex.PartOfDay(new CalendarTimex.Day(day), DayPart.MO).namedDay())
        .isNull();
  }

  @Test
  void anUnresolvedDayByNameIsWhatItsDistanceSays() {
    Timex friday = new UnderspecifiedTimex.Weekday(DayOfWeek.FRIDAY, null);
    RelativeTimex named = new RelativeTimex.NamedDay(-2, friday);
    assertThat(named.value()).isEqualTo("PAST_REF");
    assertThat(named.isRelative()).isTrue();
    assertThat(resolve(named)).isEqualTo("2024-03-29");
    assertThat(named.type()).isEqualTo(DateType.DATE);
  }

  @Test
  void onlyAMonthLastsTillTheDayOfTheArticle() {
    Timex shifted = new ShiftedTimex.Shifted(ChronoUnit.MONTHS, -1);
    assertThat(resolve(new RelativeTimex.Since(shifted))).isEqualTo("2024-02-01/2024-03-31");
    Timex night =
        new DerivedTimex.PartOfDay(new ShiftedTimex.Shifted(ChronoUnit.DAYS, -1), DayPart.NI);
    assertThat(resolve(new RelativeTimex.Since(night))).isEqualTo("2024-03-30TNI");
    assertThat(new RelativeTimex.Since(night).type()).isEqualTo(DateType.TIME);
  }

  @Test
  void lengthsOfManyUnitsHaveOneMarkOfTime() {
    assertThat(
            new Length(
                    List.of(
                        Length.Amount.of(1, ChronoUnit.DECADES),
                        Length.Amount.of(2, ChronoUnit.HOURS),
                        Length.Amount.of(0.5, ChronoUnit.MINUTES)))
                .value())
        .isEqualTo("P10YT2H0.5M");
  }

  private static String resolve(Timex timex) {
    return timex.resolve(ANCHOR).value();
  }
}
