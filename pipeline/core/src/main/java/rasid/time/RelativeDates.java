package rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.DateType;

/** Expressions that are reckoned from the day of the article. */
final class RelativeDates {

  private RelativeDates() {}

  /** A weekday, with يوم before and a direction or a date behind. */
  static @Nullable DateSpan weekday(DateText text, int first) {
    String key = text.key(first);
    boolean conjunction = key.equals("ويوم");
    int at = key.equals("يوم") || conjunction ? first + 1 : first;
    DayOfWeek day = Calendar.weekday(text.key(at));
    if (day == null) {
      return null;
    }
    Integer direction = text.direction(at + 1);
    int end = direction == null ? at : at + 1;
    int dated = text.lexemes().isSymbol(end + 1, '،') ? end + 2 : end + 1;
    DateSpan date = DateReader.firstOf(DateReader.EXPLICIT, text, dated);
    DateSpan span =
        date != null
            ? date.from(first)
            : DateSpan.relative(
                first,
                end,
                DateType.DATE,
                Calendar.weekday(text.anchor(), day, direction != null && direction > 0));
    return conjunction ? span.withSkipped(1) : span;
  }

  /** أمس, اليوم, غدا, with the weekday that explains them. */
  static @Nullable DateSpan day(DateText text, int first) {
    Integer days = text.words().day(text.key(first));
    if (days == null) {
      return null;
    }
    LocalDate anchor = text.anchor();
    DateSpan weekday = weekday(text, first + 1);
    if (weekday != null) {
      boolean known = Character.isDigit(weekday.value().charAt(0));
      return known || anchor != null ? weekday.from(first) : reference(first, weekday.last(), days);
    }
    return anchor == null
        ? reference(first, first, days)
        : DateSpan.relative(first, first, DateType.DATE, anchor.plusDays(days).toString());
  }

  /** الأسبوع الماضي, الشهر الجاري, الأيام الماضية, هذا العام. */
  static @Nullable DateSpan period(DateText text, int first) {
    boolean pointing = text.words().isDemonstrative(text.key(first));
    int at = pointing ? first + 1 : first;
    String noun = text.words().span(text.key(at));
    Integer direction =
        noun == null ? null : pointing ? Integer.valueOf(0) : text.direction(at + 1);
    return direction == null ? null : period(text, first, pointing ? at : at + 1, noun, direction);
  }

  private static DateSpan period(DateText text, int first, int last, String noun, int direction) {
    LocalDate anchor = text.anchor();
    if (noun.equals("days") || (anchor == null && !noun.equals("night"))) {
      return reference(first, last, direction);
    }
    return switch (noun) {
      case "week" ->
          DateSpan.relative(first, last, DateType.DATE, week(anchor.plusWeeks(direction)));
      case "month" -> DateSpan.relative(first, last, DateType.DATE, text.month(direction, ""));
      case "year" ->
          DateSpan.relative(
              first, last, DateType.DATE, Integer.toString(anchor.getYear() + direction));
      default ->
          DateSpan.relative(
              first,
              last,
              DateType.TIME,
              (anchor == null ? "XXXX-XX-XX" : anchor.plusDays(direction).toString()) + "TNI");
    };
  }

  private static String week(LocalDate day) {
    return DateText.format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** بداية العام الجديد, مطلع يناير 2022, نهاية 2021, الأيام الأولى من عام 2022. */
  static @Nullable DateSpan edge(DateText text, int first) {
    Integer edge = text.words().edge(text.key(first));
    int next = first + 1;
    if (edge == null
        && text.words().span(text.key(first)) != null
        && text.key(first + 2).equals("من")) {
      edge = text.words().edgeOfSpan(text.key(first + 1));
      next = first + 3;
    }
    if (edge == null) {
      return null;
    }
    DateSpan whole = DateReader.firstOf(DateReader.PERIODS, text, next);
    if (whole == null && "year".equals(text.words().span(text.key(next)))) {
      boolean described = text.words().isNew(text.key(next + 1));
      whole = period(text, next, described ? next + 1 : next, "year", 0);
    }
    if (whole == null || whole.type() != DateType.DATE) {
      return null;
    }
    boolean isYear = whole.value().matches("\\d{4}");
    String value = isYear ? whole.value() + DateText.format("-%02d", edge) : whole.value();
    return whole.from(first).withValue(DateType.DATE, value);
  }

  /** الآن, في وقت سابق, في المستقبل القريب; وقت سابق اليوم is that day. */
  static @Nullable DateSpan reference(DateText text, int first) {
    DateSpan reference =
        text.words()
            .references()
            .at(text.lexemes(), first)
            .map(match -> reference(first, match.last(), match.value()))
            .orElse(null);
    if (reference == null) {
      return null;
    }
    DateSpan day = day(text, reference.last() + 1);
    if (day != null) {
      return day.from(first);
    }
    // وقت سابق alone belongs to another phrase.
    return text.key(first).equals("وقت") ? null : reference;
  }

  private static DateSpan reference(int first, int last, int direction) {
    String value = direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return DateSpan.relative(first, last, DateType.DATE, value);
  }
}
