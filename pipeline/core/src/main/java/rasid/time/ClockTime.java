package rasid.time;

import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;

/**
 * A time of the clock: T05:30, T05.
 *
 * @param hour from 0 to 24
 * @param minute from 0 to 59, or null when only the hour is said
 */
public record ClockTime(int hour, @Nullable Integer minute) implements Timex {

  @Override
  public DateType type() {
    return DateType.TIME;
  }

  @Override
  public String value() {
    return minute == null
        ? String.format(Locale.ROOT, "T%02d", hour)
        : String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }
}
