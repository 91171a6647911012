package rasid.time;

import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;

/**
 * A time of the clock: T05:30, T05, T05:30:10.
 *
 * @param hour from 0 to 24
 * @param minute from 0 to 59, or null when only the hour is said
 * @param second from 0 to 59, or null when it is not said
 */
public record ClockTime(int hour, @Nullable Integer minute, @Nullable Integer second)
    implements Timex {

  @Override
  public DateType type() {
    return DateType.TIME;
  }

  @Override
  public String value() {
    String value = String.format(Locale.ROOT, "T%02d", hour);
    value += minute == null ? "" : String.format(Locale.ROOT, ":%02d", minute);
    return value + (second == null ? "" : String.format(Locale.ROOT, ":%02d", second));
  }
}
