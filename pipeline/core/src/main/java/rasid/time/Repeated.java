package rasid.time;

import rasid.record.DateType;

/** A time that comes again: every day P1D, every Thursday XXXX-WXX-4. */
public record Repeated(Timex every) implements Timex {

  @Override
  public DateType type() {
    return DateType.SET;
  }

  @Override
  public String value() {
    return every.value();
  }
}
