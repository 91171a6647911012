package rasid.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.tables.Table;

/**
 * Cells of the tables of dates as numbers, months, weekdays and units of time. What is none of them
 * is an error with table and line.
 */
final class DateCells {

  /** The units of durations by the symbols of units.tsv. */
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "TS", ChronoUnit.SECONDS,
          "TM", ChronoUnit.MINUTES,
          "TH", ChronoUnit.HOURS,
          "D", ChronoUnit.DAYS,
          "W", ChronoUnit.WEEKS,
          "M", ChronoUnit.MONTHS,
          "Y", ChronoUnit.YEARS,
          "10Y", ChronoUnit.DECADES,
          "100Y", ChronoUnit.CENTURIES);

  private DateCells() {}

  /** The unit of time of a symbol of units.tsv, or null. */
  static @Nullable ChronoUnit unit(String symbol) {
    return UNITS.get(symbol);
  }

  /** Whether a row of months.tsv is one of the lunar calendar. */
  static boolean isHijri(Table.Row row) {
    String calendar = row.get("calendar");
    if (!calendar.equals("hijri") && !calendar.equals("gregorian")) {
      throw row.bad("calendar is none of gregorian, hijri: " + calendar);
    }
    return calendar.equals("hijri");
  }

  /** A cell as the number of a month, from 1 to 12. */
  static int month(Table.Row row, String column) {
    int month = number(row, column);
    if (month < 1 || month > 12) {
      throw row.bad("column " + column + " is no month, 1 to 12: " + row.get(column));
    }
    return month;
  }

  /** A cell as a whole number. */
  static int number(Table.Row row, String column) {
    double number = row.number(column);
    if (number != Math.rint(number)) {
      throw row.bad("column " + column + " is no whole number: " + row.get(column));
    }
    return (int) number;
  }

  /** The value as a day of the week, 1 for Monday. */
  static DayOfWeek weekday(Table.Row row) {
    try {
      return DayOfWeek.of(number(row, "value"));
    } catch (DateTimeException e) {
      throw row.bad("no day of the week from 1 to 7: " + row.get("value"));
    }
  }

  /** The value as the symbol of a unit of time. */
  static ChronoUnit unit(Table.Row row) {
    ChronoUnit unit = UNITS.get(row.get("value"));
    if (unit == null) {
      throw row.bad("no symbol of a unit of time: " + row.get("value"));
    }
    return unit;
  }
}
