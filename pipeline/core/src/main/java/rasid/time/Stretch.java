package rasid.time;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;

/**
 * A length of time that lies on days of the calendar: the last three months. Where it is told by
 * its beginning (منذ ثلاثة أشهر), its value is that beginning.
 *
 * @param length how long it is
 * @param days where it lies
 * @param begin when it began, as exactly as the length tells it; null where it is a length alone
 */
public record Stretch(Length length, @Nullable Days days, @Nullable Timex begin) implements Timex {

  @Override
  public DateType type() {
    return begin == null ? DateType.DURATION : begin.type();
  }

  @Override
  public String value() {
    return begin == null ? length.value() : begin.value();
  }

  @Override
  public @Nullable EventPrecision precision() {
    return days == null ? null : Length.precision(length.unit());
  }
}
