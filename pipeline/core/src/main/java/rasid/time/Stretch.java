package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;

/**
 * A length of time that lies on days of the calendar: the last three months.
 *
 * @param length how long it is
 * @param days where it lies
 */
public record Stretch(Length length, @Nullable Days days) implements Timex {

  @Override
  public DateType type() {
    return DateType.DURATION;
  }

  @Override
  public String value() {
    return length.value();
  }

  @Override
  public @Nullable EventPrecision precision() {
    return days == null ? null : Length.precision(length.unit());
  }
}
