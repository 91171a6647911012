package rasid.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;

/** A length of time: P10D, PT48H, P2Y2M. Amounts stand from the greatest unit to the smallest. */
public record Length(List<Amount> amounts) implements Timex {

  /** Of any unit; what is longer leaves the calendar. */
  private static final int LONGEST = 1000;

  public Length {
    amounts = List.copyOf(amounts);
  }

  static Length of(double number, ChronoUnit unit) {
    return new Length(List.of(Amount.of(number, unit)));
  }

  /** This length and a number of a smaller unit. */
  Length and(Length smaller) {
    return new Length(List.of(amounts.get(0), smaller.amounts.get(0)));
  }

  /** The same with half or a quarter of its smallest unit more. */
  Length and(double fraction) {
    List<Amount> longer = new ArrayList<>(amounts);
    Amount smallest = longer.remove(longer.size() - 1);
    longer.add(new Amount(smallest.number() + fraction, smallest.unit()));
    return new Length(longer);
  }

  /** Whether its number is not said. */
  boolean isOpen() {
    return amounts.stream().anyMatch(amount -> Double.isNaN(amount.number()));
  }

  /** Whether each of its numbers is a whole one. */
  boolean isWhole() {
    return amounts.stream().allMatch(amount -> amount.number() == Math.rint(amount.number()));
  }

  /** The day that lies so far from another; null when its number is not said. */
  @Nullable LocalDate from(LocalDate day, int direction) {
    LocalDate moved = day;
    for (Amount amount : amounts) {
      if (Double.isNaN(amount.number()) || Math.abs(amount.number()) > LONGEST) {
        return null;
      }
      moved = amount.from(moved, direction);
    }
    return moved;
  }

  /** The unit of the calendar by which a length is told; that of hours and less are days. */
  static EventPrecision precision(ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> EventPrecision.WEEK;
      case MONTHS -> EventPrecision.MONTH;
      case YEARS -> EventPrecision.YEAR;
      default -> EventPrecision.DAY;
    };
  }

  /** Its smallest unit. */
  ChronoUnit unit() {
    return amounts.get(amounts.size() - 1).unit();
  }

  @Override
  public DateType type() {
    return DateType.DURATION;
  }

  @Override
  public String value() {
    StringBuilder value = new StringBuilder("P");
    boolean time = false;
    for (Amount amount : amounts) {
      if (amount.unit().isTimeBased() && !time) {
        time = true;
        value.append('T');
      }
      value.append(amount.value());
    }
    return value.toString();
  }

  /**
   * A number of one unit of time.
   *
   * @param number how many; NaN when that is not said
   * @param unit from seconds to years
   */
  record Amount(double number, ChronoUnit unit) {

    /** ISO 8601 has no letters for decades and centuries: they are ten and a hundred years. */
    static Amount of(double number, ChronoUnit unit) {
      return switch (unit) {
        case DECADES -> new Amount(10 * number, ChronoUnit.YEARS);
        case CENTURIES -> new Amount(100 * number, ChronoUnit.YEARS);
        default -> new Amount(number, unit);
      };
    }

    /** The day that lies so far from another. */
    LocalDate from(LocalDate day, int direction) {
      long whole = (long) Math.floor(number);
      double rest = number - whole;
      return switch (unit) {
        case YEARS ->
            day.plusYears(direction * whole).plusMonths(direction * Math.round(12 * rest));
        case MONTHS ->
            day.plusMonths(direction * whole).plusDays(direction * Math.round(30 * rest));
        case WEEKS -> day.plusDays(direction * Math.round(7 * number));
        case DAYS -> day.plusDays(direction * whole);
        case HOURS -> day.plusDays(direction * Math.round(number / 24));
        default -> day;
      };
    }

    private String value() {
      String digits =
          Double.isNaN(number)
              ? "X"
              : number == Math.rint(number)
                  ? Long.toString((long) number)
                  : Double.toString(number);
      return digits + unit.name().charAt(0);
    }
  }
}
