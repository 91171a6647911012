package rasid.time;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;
import rasid.time.CalendarTimex.Day;

/**
 * From one date to another: 2022-01-01/2022-01-08, 2014/2018.
 *
 * @param first where it begins
 * @param last where it ends
 */
public record Interval(Timex first, Timex last) implements Timex {

  static Interval of(LocalDate first, LocalDate last) {
    return new Interval(new Day(first), new Day(last));
  }

  @Override
  public DateType type() {
    return first.type();
  }

  @Override
  public String value() {
    return first.value() + "/" + last.value();
  }

  @Override
  public boolean isRelative() {
    return first.isRelative() || last.isRelative();
  }

  @Override
  public Interval resolve(LocalDate anchor) {
    return new Interval(first.resolve(anchor), last.resolve(anchor));
  }

  @Override
  public @Nullable Days days() {
    Days from = first.days();
    Days to = last.days();
    return from == null || to == null || to.last().isBefore(from.first())
        ? null
        : new Days(from.first(), to.last());
  }

  @Override
  public @Nullable EventPrecision precision() {
    return first.precision();
  }
}
