package rasid.time;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Days(LocalDate first, LocalDate last) {

  /** Whole months. */
  static Days months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Days(first, first.plusMonths(count).minusDays(1));
  }

  /** Whether it is one day. */
  public boolean isDay() {
    return first.equals(last);
  }
}
