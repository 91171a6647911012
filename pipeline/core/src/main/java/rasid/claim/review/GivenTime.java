package rasid.claim.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EventPrecision;

/**
 * A time as people give it: 2024-03-04, 2024-03, 2024, or two of these with a stroke between.
 *
 * @param begin its first day; null when it is not known
 * @param end its last day; null when it is not known
 * @param precision the unit of which the two are first and last days; null when they are not known
 */
record GivenTime(@Nullable String begin, @Nullable String end, @Nullable EventPrecision precision) {

  private static final GivenTime UNKNOWN = new GivenTime(null, null, null);

  /** The first and last day of a unit of the calendar. */
  private record Stretch(String begin, String end, EventPrecision precision) {}

  /**
   * The days of a time.
   *
   * @param typed the time; null when it is not known
   * @throws IllegalArgumentException when it is none
   */
  static GivenTime parse(@Nullable String typed) {
    if (typed == null) {
      return UNKNOWN;
    }
    String text = Typed.digits(typed);
    try {
      int stroke = text.indexOf('/');
      Stretch first = one(stroke < 0 ? text : text.substring(0, stroke));
      Stretch last = stroke < 0 ? first : one(text.substring(stroke + 1));
      if (first.begin().compareTo(last.end()) > 0) {
        throw new IllegalArgumentException("ends before it begins: " + text);
      }
      return new GivenTime(first.begin(), last.end(), first.precision());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "is no time as 2024-03-04, 2024-03, 2024 or 2024-03-04/2024-03-06: " + text, e);
    }
  }

  private static Stretch one(String text) {
    return switch (text.length()) {
      case 4 -> {
        Year year = Year.parse(text);
        yield new Stretch(
            year.atDay(1).toString(),
            year.atMonth(12).atEndOfMonth().toString(),
            EventPrecision.YEAR);
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new Stretch(
            month.atDay(1).toString(), month.atEndOfMonth().toString(), EventPrecision.MONTH);
      }
      default -> {
        String day = LocalDate.parse(text).toString();
        yield new Stretch(day, day, EventPrecision.DAY);
      }
    };
  }
}
