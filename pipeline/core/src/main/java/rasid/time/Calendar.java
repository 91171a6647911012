package rasid.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Days, months and how a relative expression is reckoned from a day. */
final class Calendar {

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "السبت", DayOfWeek.SATURDAY,
          "الاحد", DayOfWeek.SUNDAY,
          "الاثنين", DayOfWeek.MONDAY,
          "الثلاثاء", DayOfWeek.TUESDAY,
          "الاربعاء", DayOfWeek.WEDNESDAY,
          "الخميس", DayOfWeek.THURSDAY,
          "الجمعه", DayOfWeek.FRIDAY);

  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2100;

  private Calendar() {}

  static Set<String> weekdays() {
    return WEEKDAYS.keySet();
  }

  static @Nullable DayOfWeek weekday(String key) {
    return WEEKDAYS.get(key);
  }

  /** Whether four digits read as a year. */
  static boolean isYear(double value) {
    return value >= EARLIEST_YEAR && value < LATEST_YEAR && value == Math.rint(value);
  }

  /** The day, empty when there is no such day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Day and month of an unnamed year: the one nearest to the anchor. */
  static String dayOfMonth(@Nullable LocalDate anchor, int month, int day) {
    if (anchor != null) {
      LocalDate best = null;
      for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
        Optional<LocalDate> candidate = day(year, month, day);
        if (candidate.isPresent()
            && (best == null || distance(candidate.get(), anchor) < distance(best, anchor))) {
          best = candidate.get();
        }
      }
      if (best != null) {
        return best.toString();
      }
    }
    return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
  }

  /** A weekday by its direction: before (and on) the anchor, or behind it. */
  static String weekday(@Nullable LocalDate anchor, DayOfWeek day, boolean future) {
    if (anchor == null) {
      return "XXXX-WXX-" + day.getValue();
    }
    return anchor
        .with(future ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))
        .toString();
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  static boolean isHijriYear(int year) {
    return year >= 1300 && year <= 1600;
  }

  /** A day of the lunar calendar by the Umm al-Qura tables, empty when there is no such day. */
  static Optional<LocalDate> hijriDay(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** First and last day of a lunar year, as an ISO 8601 interval. */
  static String hijriYear(int year) {
    LocalDate first = LocalDate.from(HijrahDate.of(year, 1, 1));
    return first + "/" + LocalDate.from(HijrahDate.of(year + 1, 1, 1)).minusDays(1);
  }

  /** Day and lunar month of an unnamed year: the one nearest to the anchor. */
  static String hijriDayOfMonth(@Nullable LocalDate anchor, int month, int day) {
    LocalDate best = null;
    if (anchor != null) {
      int current = HijrahDate.from(anchor).get(ChronoField.YEAR);
      for (int year = current - 1; year <= current + 1; year++) {
        Optional<LocalDate> candidate = hijriDay(year, month, day);
        if (candidate.isPresent()
            && (best == null || distance(candidate.get(), anchor) < distance(best, anchor))) {
          best = candidate.get();
        }
      }
    }
    return best == null ? "XXXX-XX-XX" : best.toString();
  }
}
