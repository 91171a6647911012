package rasid.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import rasid.number.Years;

/** The Gregorian calendar, and the Hijri calendar by the Umm al-Qura tables of java.time. */
final class Calendar {

  /** The first day of the first lunar year, in the Gregorian calendar. */
  private static final LocalDate HIJRA = LocalDate.of(622, 7, 19);

  private static final LocalDate HIJRI_BEGINS = firstOfHijri(Years.HIJRI.first());
  private static final LocalDate HIJRI_ENDS = lastOfHijri(Years.HIJRI.last());

  private Calendar() {}

  /** The day, empty when there is no such day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day of the lunar calendar, empty when there is no such day or the tables have not got it. */
  static Optional<LocalDate> hijriDay(int year, int month, int day) {
    // java.time runs over the end of its tables for the year behind the last.
    if (!Years.HIJRI.contains(year)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The days of a lunar year that the tables have ({@link Years#HIJRI}). */
  static Interval hijriYear(int year) {
    return Interval.of(firstOfHijri(year), lastOfHijri(year));
  }

  /**
   * The years on which a lunar year lies of which there are no tables, by the arithmetic calendar:
   * eleven leap years in thirty, from the 16th of July 622 in the Julian calendar.
   */
  static Interval earlyHijriYear(int year) {
    return new Interval(
        new CalendarTimex.Year(beginOfArithmetic(year).getYear()),
        new CalendarTimex.Year(beginOfArithmetic(year + 1).minusDays(1).getYear()));
  }

  private static LocalDate beginOfArithmetic(int year) {
    long days = 354L * (year - 1) + (3 + 11L * year) / 30;
    return HIJRA.plusDays(days);
  }

  /** The days of the lunar month that begins on a day. */
  static Interval hijriMonth(LocalDate first) {
    return Interval.of(first, first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1));
  }

  /** Whether the tables of the lunar calendar have a day. */
  static boolean hasHijri(LocalDate day) {
    return !day.isBefore(HIJRI_BEGINS) && !day.isAfter(HIJRI_ENDS);
  }

  private static LocalDate firstOfHijri(int year) {
    return LocalDate.from(HijrahDate.of(year, 1, 1));
  }

  private static LocalDate lastOfHijri(int year) {
    return firstOfHijri(year).plusDays(HijrahDate.of(year, 1, 1).lengthOfYear() - 1);
  }
}
