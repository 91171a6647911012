package rasid.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.record.DateType;
import rasid.time.CalendarTimex.Half;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Quarter;
import rasid.time.CalendarTimex.Season;
import rasid.time.CalendarTimex.SeasonName;
import rasid.time.CalendarTimex.Week;
import rasid.time.CalendarTimex.Year;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Span;
import rasid.time.DateSenses.YearPart;
import rasid.time.DateText.Direction;
import rasid.time.DerivedTimex.Part;
import rasid.time.RelativeTimex.BesideNamed;
import rasid.time.ShiftedTimex.MonthOfShiftedYear;
import rasid.time.ShiftedTimex.PartOfYear;
import rasid.time.ShiftedTimex.Shifted;
import rasid.time.Timex.Mod;
import rasid.time.UnderspecifiedTimex.SeasonOfYear;

/** Beginnings, ends, quarters, weeks and seasons of years. */
final class PartsOfYears {

  private static final int QUARTERS = 4;

  /** Most years have one less. */
  private static final int WEEKS = 53;

  private PartsOfYears() {}

  /** بداية العام الجديد, مطلع يناير 2022, نهاية 2021, منتصف 2021, الأيام الأولى من عام 2022. */
  static @Nullable DateSpan edge(DateText text, int first) {
    DateWords words = text.words();
    boolean middle = text.is(Kind.MIDDLE, first);
    Integer month = words.edge(text.key(first));
    int next = first + 1;
    boolean ofSpan = words.span(text.key(first)) != null && text.key(first + 2).equals("من");
    // الأسبوع الأخير من يناير has its days.
    if (month == null && ofSpan && PartsOfMonths.counted(text, first) == null) {
      month = words.edgeOfSpan(text.key(first + 1));
      next = first + 3;
    }
    if (month == null && !middle) {
      return null;
    }
    DateSpan whole = DateForm.firstOf(DateForm.PERIODS, text, next);
    Span span = words.span(text.key(next));
    boolean lunar = text.is(Kind.HIJRI, next + 1);
    boolean current = span == Span.YEAR || span == Span.MONTH || span == Span.WEEK;
    if (whole == null && current && !lunar) {
      boolean begun = span == Span.YEAR && text.is(Kind.BEGAN, next + 1);
      ChronoUnit unit =
          span == Span.YEAR
              ? ChronoUnit.YEARS
              : span == Span.MONTH ? ChronoUnit.MONTHS : ChronoUnit.WEEKS;
      whole = DateSpan.of(next, begun ? next + 1 : next, new Shifted(unit, 0));
    }
    if (whole == null || whole.timex().type() != DateType.DATE) {
      return null;
    }
    return whole
        .from(first)
        .meaning(
            middle || month == null
                ? new Part(whole.timex(), Mod.MID)
                : partOf(whole.timex(), month));
  }

  /** A month of a year; what is no year is not made more precise. */
  private static Timex partOf(Timex whole, int month) {
    if (whole instanceof Year year) {
      return Month.of(year.year(), month);
    }
    if (whole instanceof Shifted shifted && shifted.unit() == ChronoUnit.YEARS) {
      return new MonthOfShiftedYear(shifted.offset(), month);
    }
    return new Part(whole, month == 1 ? Mod.START : Mod.END);
  }

  /** الربع الثالث من 2023, النصف الأول من العام الجاري, الأشهر التسعة الأولى من عام 2017. */
  static @Nullable DateSpan counted(DateText text, int first) {
    DateSpan ofMonth = PartsOfMonths.counted(text, first);
    if (ofMonth != null) {
      return ofMonth;
    }
    DateSpan week = weekOfYear(text, first);
    if (week != null) {
      return week;
    }
    if (text.words().yearPart(text.key(first)) != null) {
      Which part = which(text, first);
      DateSpan span = part == null ? null : ofYear(text, first, part.last() + 1, part.ofYear());
      return span != null || part == null ? span : beforeOther(text, first, part);
    }
    RelativePeriods.Counted length = RelativePeriods.counted(text, first);
    if (length == null || length.length().unit() != ChronoUnit.MONTHS) {
      return null;
    }
    Integer edge = text.words().edgeOfSpan(text.key(length.last() + 1));
    int months = (int) length.length().amounts().get(0).number();
    return edge == null || months > 12
        ? null
        : ofYear(
            text,
            first,
            length.last() + 2,
            year ->
                new Interval(
                    Month.of(year, edge == 1 ? 1 : 13 - months),
                    Month.of(year, edge == 1 ? months : 12)));
  }

  /**
   * One of the quarters or halves of a year.
   *
   * @param last its last lexeme
   * @param ofYear what it is of a year
   */
  private record Which(int last, IntFunction<Timex> ofYear) {}

  /**
   * The quarter or half that stands at a lexeme, or null: الربع الأول, النصف الأخير, الربعين الأول
   * والثاني.
   */
  private static @Nullable Which which(DateText text, int first) {
    YearPart part = text.words().yearPart(text.key(first));
    if (part == null) {
      return null;
    }
    int parts = part == YearPart.QUARTER ? QUARTERS : 2;
    Numeral number = text.numeral(first + 1);
    int which;
    int last;
    if (Integer.valueOf(12).equals(text.words().edgeOfSpan(text.key(first + 1)))) {
      which = parts;
      last = first + 1;
    } else if (number != null && number.role() == Numeral.Role.ORDINAL) {
      which = (int) number.point();
      last = number.last();
    } else {
      return null;
    }
    if (which < 1 || which > parts) {
      return null;
    }
    Numeral later = joined(text, last + 1);
    return later == null || later.point() <= which || later.point() > parts
        ? new Which(last, year -> of(part, year, which))
        : new Which(
            later.last(),
            year -> new Interval(of(part, year, which), of(part, year, (int) later.point())));
  }

  /** The ordinal that is joined to one before it, or null: الربعين الأول والثاني. */
  private static @Nullable Numeral joined(DateText text, int i) {
    boolean and = text.key(i).equals("و");
    Numeral later = text.numeral(and ? i + 1 : i);
    return later != null
            && (and || later.conjunction())
            && later.role() == Numeral.Role.ORDINAL
            && later.definite()
        ? later
        : null;
  }

  private static Timex of(YearPart part, int year, int which) {
    return part == YearPart.QUARTER ? new Quarter(year, which) : new Half(year, which);
  }

  /** A part whose year stands behind a later one: الربع الأول والربع الثاني من عام 2023. */
  private static @Nullable DateSpan beforeOther(DateText text, int first, Which part) {
    int next = part.last() + 1;
    for (int parts = 1; parts < QUARTERS; parts++) {
      DateText joined = behindAnd(text, next);
      if (joined == null) {
        return null;
      }
      Which other = which(joined, next);
      if (other == null) {
        return null;
      }
      DateSpan dated = ofYear(joined, next, other.last() + 1, part.ofYear());
      if (dated != null) {
        return DateSpan.of(first, part.last(), dated.timex());
      }
      next = other.last() + 1;
    }
    return null;
  }

  /** The sentence as it is behind the proclitics of a part of a year, or null for another word. */
  private static @Nullable DateText behindAnd(DateText text, int i) {
    for (Proclitics.Rest rest : Proclitics.rests(text.lexemes(), i)) {
      if (text.words().yearPart(rest.word().key()) != null) {
        return text.with(i, rest.word());
      }
    }
    return null;
  }

  /** الأسبوع 15 من عام 2021, الأسبوع الثالث من العام الجاري. */
  private static @Nullable DateSpan weekOfYear(DateText text, int first) {
    Numeral number =
        text.words().span(text.key(first)) == Span.WEEK ? text.numeral(first + 1) : null;
    if (number == null
        || !(number.role() == Numeral.Role.ORDINAL || number.role() == Numeral.Role.CARDINAL)
        || !(number.point() >= 1 && number.point() <= WEEKS)
        || number.point() != Math.rint(number.point())) {
      return null;
    }
    int week = (int) number.point();
    return ofYear(text, first, number.last() + 1, year -> Week.of(year, week));
  }

  /** A part of the year that stands at a lexeme, behind من or with ل. */
  private static @Nullable DateSpan ofYear(
      DateText text, int first, int next, IntFunction<Timex> part) {
    boolean of = text.key(next).equals("من");
    DateSpan year =
        DateForm.firstOf(List.of(DateForm.YEAR, DateForm.PERIOD), text, of ? next + 1 : next);
    if (year == null && text.isYear(of ? next + 1 : next)) {
      int at = of ? next + 1 : next;
      year = DateSpan.of(at, at, new Year(text.number(at)));
    }
    if (year == null) {
      return null;
    }
    if (year.timex() instanceof Year named) {
      return year.from(first).meaning(part.apply(named.year()));
    }
    boolean isYear =
        (year.timex() instanceof Shifted shifted && shifted.unit() == ChronoUnit.YEARS)
            || (year.timex() instanceof BesideNamed beside && beside.unit() == ChronoUnit.YEARS);
    return isYear ? year.from(first).meaning(new PartOfYear(year.timex(), part)) : null;
  }

  /** شتاء 2016, صيف عام 2014, الصيف من عام 2014, الصيف الماضي, هذا الصيف. */
  static @Nullable DateSpan season(DateText text, int first) {
    boolean pointing = text.is(Kind.THIS, first);
    int at = pointing ? first + 1 : first;
    SeasonName season = text.words().season(text.key(at));
    if (season == null) {
      return null;
    }
    boolean definite = text.key(at).startsWith("ال");
    Direction direction =
        definite && pointing ? new Direction(at, 0) : definite ? text.direction(at + 1) : null;
    if (direction != null) {
      return DateSpan.of(first, direction.last(), new SeasonOfYear(season, direction.steps()));
    }
    int year = at + 1;
    year += definite && text.key(year).equals("من") ? 1 : 0;
    year += text.is(Kind.YEAR_NOUN, year) ? 1 : 0;
    if (!pointing && text.isYear(year)) {
      return DateSpan.of(first, text.behindYear(year), new Season(text.number(year), season));
    }
    return pointing || definite
        ? null
        : ofYear(text, first, at + 1, number -> new Season(number, season));
  }
}
