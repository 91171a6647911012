package rasid.run;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What tells a run from others: its id and the logical date that it stands for.
 *
 * @param id letters, digits, dot, dash and underscore
 * @param date a day as 2022-01-08, or null
 */
public record RunName(String id, @Nullable String date) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Id of a run that is given neither an id nor a date. */
  private static final String LOCAL = "local";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private static final Pattern DATED = Pattern.compile("/dt=([^/]+)/run=[^/]+$");

  /**
   * Checks a name.
   *
   * @param id without it the date is the id, else local
   * @throws IllegalArgumentException when id or date are not allowed
   */
  public static RunName of(@Nullable String id, @Nullable String date) {
    String known = id != null ? id : date != null ? date : LOCAL;
    if (!ID.matcher(known).matches()) {
      throw new IllegalArgumentException(
          "--run may hold letters, digits, dot, dash and underscore only: " + known);
    }
    if (date != null && !isDay(date)) {
      throw new IllegalArgumentException("--date is no day as 2022-01-08: " + date);
    }
    return new RunName(known, date);
  }

  private static boolean isDay(String date) {
    try {
      return LocalDate.parse(date).toString().equals(date);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The day that a run's folder stands for, by its name; null when that names none. */
  static @Nullable LocalDate dayOf(String folder) {
    Matcher dated = DATED.matcher(folder);
    return dated.find() && isDay(dated.group(1)) ? LocalDate.parse(dated.group(1)) : null;
  }

  /** The run's folder under that of all runs: {@code run=ID} or {@code dt=DATE/run=ID}. */
  String folder() {
    return (date == null ? "" : "dt=" + date + "/") + "run=" + id;
  }

  /** The same as a part of a file's name. */
  String fileName() {
    return folder().replace('/', '.');
  }
}
