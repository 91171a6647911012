package rasid.time;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The ways to write a date, clock time or length of time, in the order in which they are tried. */
enum DateForm {
  NUMERIC("numeric", NumericDates::numeric),
  ENGLISH("english", NumericDates::english),
  CLOCK("clock", ClockTimes::clock),
  PART_OF_DAY("part-of-day", ClockTimes::partOfDay),
  REPEATED("repeated", RepeatedDates::repeated),
  EDGE("edge", PartsOfYears::edge),
  PART_OF_YEAR("part-of-year", PartsOfYears::counted),
  SEASON("season", PartsOfYears::season),
  STRETCH("stretch", RelativePeriods::stretch),
  DAY_OF_MONTH("day-of-month", CalendarDates::dayOfMonth),
  MONTH("month", CalendarMonths::month),
  YEAR("year", CalendarYears::year),
  WEEKDAY("weekday", RelativeDates::weekday),
  NEIGHBOUR("neighbour", RelativeDates::neighbour),
  DAY("day", RelativeDates::day),
  PERIOD("period", RelativePeriods::period),
  CENTURY("century", Centuries::century),
  DECADE("decade", Centuries::decade),
  REFERENCE("reference", RelativeDates::reference),
  FROM_THAT("from-that", RelativeDates::fromThat),
  LENGTH("length", Durations::length);

  /** All, in order. */
  static final List<DateForm> ALL = List.of(values());

  /** Dates that name a day. */
  static final List<DateForm> EXPLICIT = List.of(NUMERIC, DAY_OF_MONTH);

  /** Days, named or reckoned from the article's. */
  static final List<DateForm> DAYS = List.of(NUMERIC, DAY_OF_MONTH, WEEKDAY, NEIGHBOUR, DAY);

  /** Months and years. */
  static final List<DateForm> PERIODS = List.of(SEASON, MONTH, YEAR, CENTURY, DECADE, PERIOD);

  /** Reads one form. */
  @FunctionalInterface
  private interface Reader {
    @Nullable DateSpan at(DateText text, int first);
  }

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Reader reader;

  DateForm(String name, Reader reader) {
    this.id = "time." + name;
    this.reader = reader;
  }

  /** The expression that the first fitting form reads at a lexeme, with its id; or null. */
  static @Nullable DateSpan firstOf(List<DateForm> forms, DateText text, int first) {
    for (DateForm form : forms) {
      DateSpan span = form.reader.at(text, first);
      if (span != null) {
        return span.by(form.id);
      }
    }
    return null;
  }
}
