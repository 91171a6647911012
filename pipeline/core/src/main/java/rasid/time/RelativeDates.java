package rasid.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases;
import rasid.record.DateType;
import rasid.time.DateWords.Announcer;
import rasid.time.DateWords.Span;
import rasid.time.RelativeTimex.MonthOfShiftedYear;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.RelativeTimex.Shifted;
import rasid.time.Timex.DayPart;
import rasid.time.Timex.PartOfDay;

/** Expressions that are reckoned from the day of the article. */
final class RelativeDates {

  private RelativeDates() {}

  /** A weekday, with يوم before and a direction or a date behind. */
  static @Nullable DateSpan weekday(DateText text, int first) {
    String key = text.key(first);
    int and = key.startsWith("و") ? 1 : 0;
    boolean announced = text.words().announces(key.substring(and), Announcer.WEEKDAY);
    int at = announced ? first + 1 : first;
    DayOfWeek day = text.words().weekday(text.key(at));
    if (day == null) {
      return null;
    }
    Integer direction = text.direction(at + 1);
    int end = direction == null ? at : at + 1;
    int dated = text.lexemes().isSymbol(end + 1, '،') ? end + 2 : end + 1;
    DateSpan date = DateReader.firstOf(DateReader.EXPLICIT, text, dated);
    boolean future = direction != null && direction > 0;
    DateSpan span =
        date == null
            ? DateSpan.of(first, end, new RelativeTimex.Weekday(day, future))
            : date.from(first);
    return announced ? span.withSkipped(and) : span;
  }

  /** أمس, اليوم, غدا, with the weekday that explains them. */
  static @Nullable DateSpan day(DateText text, int first) {
    Integer days = text.words().day(text.key(first));
    if (days == null) {
      return null;
    }
    DateSpan name = weekday(text, first + 1);
    return name == null
        ? DateSpan.of(first, first, new Shifted(ChronoUnit.DAYS, days))
        : name.from(first).meaning(new NamedDay(days, name.timex()));
  }

  /** الأسبوع الماضي, الشهر الجاري, الأيام الماضية, هذا العام. */
  static @Nullable DateSpan period(DateText text, int first) {
    boolean pointing = text.words().isDemonstrative(text.key(first));
    int noun = pointing ? first + 1 : first;
    Span span = text.words().span(text.key(noun));
    Integer direction = pointing ? Integer.valueOf(0) : text.direction(noun + 1);
    return span == null || direction == null
        ? null
        : DateSpan.of(first, pointing ? noun : noun + 1, shifted(span, direction));
  }

  private static Timex shifted(Span span, int direction) {
    return switch (span) {
      case SOME -> new RelativeTimex.Reference(direction);
      case NIGHT -> new PartOfDay(new Shifted(ChronoUnit.DAYS, direction), DayPart.NI);
      case WEEK -> new Shifted(ChronoUnit.WEEKS, direction);
      case MONTH -> new Shifted(ChronoUnit.MONTHS, direction);
      case YEAR -> new Shifted(ChronoUnit.YEARS, direction);
    };
  }

  /** بداية العام الجديد, مطلع يناير 2022, نهاية 2021, الأيام الأولى من عام 2022. */
  static @Nullable DateSpan edge(DateText text, int first) {
    DateWords words = text.words();
    Integer month = words.edge(text.key(first));
    int next = first + 1;
    if (month == null && words.span(text.key(first)) != null && text.key(first + 2).equals("من")) {
      month = words.edgeOfSpan(text.key(first + 1));
      next = first + 3;
    }
    if (month == null) {
      return null;
    }
    DateSpan whole = DateReader.firstOf(DateReader.PERIODS, text, next);
    if (whole == null && words.span(text.key(next)) == Span.YEAR) {
      int last = words.hasBegun(text.key(next + 1)) ? next + 1 : next;
      whole = DateSpan.of(next, last, new Shifted(ChronoUnit.YEARS, 0));
    }
    return whole == null || whole.timex().type() != DateType.DATE
        ? null
        : whole.from(first).meaning(monthOf(whole.timex(), month));
  }

  /** A month of a year; what is no year is not made more precise. */
  private static Timex monthOf(Timex whole, int month) {
    if (whole instanceof Timex.Year year) {
      return Timex.Month.of(year.year(), month);
    }
    return whole instanceof Shifted shifted && shifted.unit() == ChronoUnit.YEARS
        ? new MonthOfShiftedYear(shifted.offset(), month)
        : whole;
  }

  /** الآن, في وقت سابق, في المستقبل القريب; وقت سابق اليوم is that day. */
  static @Nullable DateSpan reference(DateText text, int first) {
    Optional<Phrases.Match<DateWords.Reference>> found =
        text.words().references().at(text.lexemes(), first);
    if (found.isEmpty()) {
      return null;
    }
    DateSpan day = day(text, found.get().last() + 1);
    if (day != null) {
      return day.from(first);
    }
    DateWords.Reference reference = found.get().value();
    return reference.needsDay()
        ? null
        : DateSpan.of(
            first, found.get().last(), new RelativeTimex.Reference(reference.direction()));
  }
}
