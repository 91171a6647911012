package rasid.time;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;
import rasid.record.EventPrecision;

/**
 * What is told by one other time: the time up to it, since it, a part of it. It answers as that
 * time does, but for what it overrides.
 */
public sealed interface DerivedTimex extends Timex {

  /** The time by which it is told. */
  Timex of();

  @Override
  default DateType type() {
    return of().type();
  }

  @Override
  default String value() {
    return of().value();
  }

  @Override
  default boolean isRelative() {
    return of().isRelative();
  }

  @Override
  DerivedTimex resolve(LocalDate anchor);

  @Override
  default @Nullable LocalDate namedDay() {
    return of().namedDay();
  }

  @Override
  default @Nullable Days days() {
    return of().days();
  }

  @Override
  default @Nullable EventPrecision precision() {
    return of().precision();
  }

  @Override
  default @Nullable Mod mod() {
    return of().mod();
  }

  /**
   * The time up to then: حتى مارس.
   *
   * @param of when it ends
   */
  record Until(Timex of) implements DerivedTimex {

    @Override
    public Until resolve(LocalDate anchor) {
      return new Until(of.resolve(anchor));
    }
  }

  /**
   * The time since then, up to the day of the article. It is what {@link RelativeTimex.Since} means
   * once that day is known, so that no other day changes it.
   *
   * @param of when it began
   * @param until the day of the article
   * @param open whether its value shows both ends
   */
  record Lasting(Timex of, LocalDate until, boolean open) implements DerivedTimex {

    @Override
    public String value() {
      Days days = days();
      return open && days != null ? days.first() + "/" + days.last() : of.value();
    }

    @Override
    public Lasting resolve(LocalDate anchor) {
      return this;
    }

    @Override
    public @Nullable Days days() {
      Days begun = of.days();
      return begun == null || begun.first().isAfter(until) ? begun : new Days(begun.first(), until);
    }
  }

  /**
   * A part of a stretch of the calendar: منتصف 2021. Its days are those of the whole.
   *
   * @param of the whole
   * @param mod which part of it
   */
  record Part(Timex of, Mod mod) implements DerivedTimex {

    @Override
    public Part resolve(LocalDate anchor) {
      return new Part(of.resolve(anchor), mod);
    }
  }

  /**
   * Some days of a month: الأسبوع الأول من يناير, النصف الثاني من الشهر الماضي. Its value is that
   * of the month.
   *
   * @param of the month
   * @param skipped days of the month before them; below 0 counted from its end
   * @param count how many days; those that the month has not got do not count
   * @param unit what they are called
   */
  record DaysOfMonth(Timex of, int skipped, int count, EventPrecision unit)
      implements DerivedTimex {

    @Override
    public DaysOfMonth resolve(LocalDate anchor) {
      return new DaysOfMonth(of.resolve(anchor), skipped, count, unit);
    }

    @Override
    public @Nullable Days days() {
      Days all = of.days();
      if (all == null) {
        return null;
      }
      LocalDate first =
          skipped < 0 ? all.last().plusDays(1L + skipped) : all.first().plusDays(skipped);
      LocalDate last = first.plusDays(count - 1L);
      return new Days(first, last.isAfter(all.last()) ? all.last() : last);
    }

    @Override
    public @Nullable EventPrecision precision() {
      return of.days() == null ? null : unit;
    }

    @Override
    public Mod mod() {
      return skipped == 0 ? Mod.START : skipped < 0 ? Mod.END : Mod.MID;
    }
  }

  /**
   * A part of a day: 2022-01-07TMO. It names no day, though it lies on one.
   *
   * @param of the day
   * @param part which part of it
   */
  record PartOfDay(Timex of, DayPart part) implements DerivedTimex {

    @Override
    public DateType type() {
      return DateType.TIME;
    }

    @Override
    public String value() {
      boolean pointed = of instanceof ShiftedTimex.Shifted || of instanceof RelativeTimex.Neighbour;
      String day =
          pointed
              ? RelativeTimex.UNKNOWN_DAY
              : of instanceof RelativeTimex.NamedDay both ? both.name().value() : of.value();
      return day + "T" + part;
    }

    @Override
    public PartOfDay resolve(LocalDate anchor) {
      return new PartOfDay(of.resolve(anchor), part);
    }

    @Override
    public @Nullable LocalDate namedDay() {
      return null;
    }
  }
}
