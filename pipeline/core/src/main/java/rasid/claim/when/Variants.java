package rasid.claim.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.record.EventPrecision;
import rasid.time.CalendarTimex;
import rasid.time.Days;
import rasid.time.DerivedTimex.Lasting;
import rasid.time.DerivedTimex.Until;
import rasid.time.Stretch;

/** The times that one date, or two of them, can mean for a figure. */
final class Variants {

  /** Weeks by which a weekday is told again where the article is older than its metadata say. */
  private static final int LONGEST_DELAY = 9;

  /** Tokens from the end of one date to the beginning of the next that join both: و. */
  private static final int JOINT = 2;

  /**
   * Tokens before a year within which it tells of the same period: الفترة نفسها من العام الماضي.
   */
  private static final int SAME_PERIOD = 4;

  private final ArticleTimes times;
  private final AnnotatedSentence sentence;
  private final List<Candidate> found;
  private final @Nullable LocalDate day;

  /**
   * Variants for a figure.
   *
   * @param sentence the sentence of the figure
   * @param found where they are added
   */
  Variants(ArticleTimes times, AnnotatedSentence sentence, List<Candidate> found) {
    this.times = times;
    this.sentence = sentence;
    this.found = found;
    day = times.day();
  }

  void add(EventTime time, String rule, List<String> features) {
    found.add(new Candidate(time, rule, features));
  }

  static List<String> with(List<String> features, String variant) {
    List<String> all = new ArrayList<>();
    for (String feature : features) {
      all.add(variant + " " + feature);
    }
    return all;
  }

  /** What a date can mean: itself, what of it lies before some day, the time up to it or since. */
  void add(CalendarDate date, List<String> features, String kind) {
    Days days = date.days();
    EventPrecision precision = date.timex().precision();
    if (date.timex() instanceof Until) {
      add(span(null, days.last(), precision), "date.until-" + kind, with(features, "until"));
      LocalDate begin = beginOfPeriod(date);
      if (begin != null) {
        add(span(begin, days.last(), precision), "date.from-until-" + kind, with(features, "from"));
      }
    }
    add(span(days.first(), days.last(), precision), "date." + kind, features);
    addUpToSomeDay(date, features, kind);
    addOfOtherWeeks(date, features, kind);
    if (date.timex() instanceof Stretch stretch) {
      addWhole(stretch, features, kind);
    }
    if (precision == EventPrecision.YEAR && isSamePeriod(date)) {
      addSamePeriod(days.first().getYear(), date, features, kind);
    }
  }

  private static EventTime span(
      @Nullable LocalDate first, @Nullable LocalDate last, @Nullable EventPrecision precision) {
    return new EventTime(first, last, precision);
  }

  private void addUpToSomeDay(CalendarDate date, List<String> features, String kind) {
    Days days = date.days();
    EventPrecision precision = date.timex().precision();
    boolean lasts = date.timex() instanceof Lasting;
    LocalDate said = times.firstDay();
    if (said != null && !said.equals(day) && !days.isDay()) {
      if (days.first().isBefore(said) && (lasts || days.last().isAfter(said))) {
        add(span(days.first(), said, precision), "date.so-far-said-" + kind, with(features, "far"));
      }
    }
    if (lasts) {
      LocalDate last = times.lastDay(sentence);
      if (last != null && days.first().isBefore(last)) {
        add(
            span(days.first(), last, precision),
            "date.since-until-said-" + kind,
            with(features, "said"));
      }
    }
    if (day == null) {
      return;
    }
    if (!days.isDay() && !days.first().isAfter(day) && days.last().isAfter(day)) {
      add(span(days.first(), day, precision), "date.so-far-" + kind, with(features, "sofar"));
    }
    if (days.last().isBefore(day) && !(date.timex() instanceof Stretch)) {
      add(span(days.first(), day, precision), "date.since-" + kind, with(features, "since"));
    }
  }

  private void addOfOtherWeeks(CalendarDate date, List<String> features, String kind) {
    Days days = date.days();
    EventPrecision precision = date.timex().precision();
    if (day != null && precision == EventPrecision.WEEK && days.last().isBefore(day)) {
      add(
          span(day.minusDays(7), day.minusDays(1), precision),
          "date.seven-days-" + kind,
          with(features, "seven"));
    }
    if (date.anchor() == null) {
      return;
    }
    if (isBareWeekday(date) && days.first().equals(day)) {
      LocalDate before = days.first().minusWeeks(1);
      add(span(before, before, precision), "date.week-before-" + kind, with(features, "week"));
    }
    if (days.isDay()) {
      addRewritten(days.first(), "date." + kind, features);
    } else if (times.written() != null
        && YearMonth.from(days.first()).equals(YearMonth.from(day))) {
      long months = times.written().until(YearMonth.from(day), ChronoUnit.MONTHS);
      List<String> all = new ArrayList<>(features);
      all.add("rewritten");
      add(
          span(days.first().minusMonths(months), days.last().minusMonths(months), precision),
          "date.rewritten-" + kind,
          all);
    }
  }

  /** Whether a date is named by its weekday alone. */
  private boolean isBareWeekday(CalendarDate date) {
    AnnotatedSentence there = times.sentenceOf(date);
    boolean isBare = date.timex() instanceof CalendarTimex.Day;
    TokenSpan tokens = there.tokensOf(date.range());
    for (int i = tokens.first(); i <= tokens.last(); i++) {
      isBare &= !there.key(i).equals("اليوم");
    }
    return isBare;
  }

  /**
   * The same weekday in the month that the text calls the current one, where the day of the article
   * lies in a later month.
   */
  void addRewritten(LocalDate weekday, String rule, List<String> features) {
    YearMonth written = times.written();
    if (written == null || YearMonth.from(weekday).equals(written)) {
      return;
    }
    for (int weeks = 1; weeks <= LONGEST_DELAY; weeks++) {
      LocalDate other = weekday.minusWeeks(weeks);
      if (YearMonth.from(other).equals(written)) {
        List<String> all = new ArrayList<>(features);
        all.add("rewritten");
        all.add("rewritten " + weeks);
        all.add("rewritten from end " + (written.lengthOfMonth() - other.getDayOfMonth()) / 7);
        add(span(other, other, EventPrecision.DAY), rule + "-rewritten", all);
      }
    }
  }

  /** The whole years or months of the last three years or months. */
  private void addWhole(Stretch stretch, List<String> features, String kind) {
    Days days = stretch.days();
    EventPrecision precision = stretch.precision();
    if (days == null) {
      return;
    }
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (precision == EventPrecision.YEAR) {
      first = first.withDayOfYear(1);
      last = last.withDayOfYear(1).minusDays(1);
    } else if (precision == EventPrecision.MONTH) {
      first = first.withDayOfMonth(1);
      last = last.withDayOfMonth(1).minusDays(1);
    } else {
      return;
    }
    if (first.isBefore(last)) {
      add(span(first, last, precision), "date.whole-" + kind, with(features, "whole"));
    }
  }

  private boolean isSamePeriod(CalendarDate date) {
    AnnotatedSentence there = times.sentenceOf(date);
    int first = there.tokenAt(date.range().begin());
    for (int i = Math.max(0, first - SAME_PERIOD); i < first; i++) {
      if (times.words().periods().contains(there.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The period that was named before, in another year. */
  private void addSamePeriod(int year, CalendarDate date, List<String> features, String kind) {
    CalendarDate last = lastOfOtherYear(date);
    if (last != null) {
      Days days = last.days();
      EventPrecision precision = last.timex().precision();
      int years = year - days.first().getYear();
      LocalDate first = last.timex() instanceof Until ? null : days.first().plusYears(years);
      LocalDate end = days.last().plusYears(years);
      List<String> same = with(features, "same");
      add(span(first, end, precision), "date.same-period-" + kind, same);
      add(
          span(LocalDate.of(year, 1, 1), end, precision),
          "date.same-period-of-year-" + kind,
          with(same, "all"));
    }
  }

  /** The first day of the last longer period that was named before a date and holds its end. */
  private @Nullable LocalDate beginOfPeriod(CalendarDate until) {
    LocalDate end = until.days().last();
    for (CalendarDate date : times.nearestBefore(until)) {
      Days days = date.days();
      if (!days.isDay() && days.first().isBefore(end) && !days.last().isBefore(end)) {
        return days.first();
      }
    }
    return null;
  }

  /** The last date before another one that is no whole year and of another year; or null. */
  private @Nullable CalendarDate lastOfOtherYear(CalendarDate other) {
    int year = other.days().first().getYear();
    for (CalendarDate date : times.nearestBefore(other)) {
      boolean isYear = date.timex().precision() == EventPrecision.YEAR;
      if (!isYear && date.days().first().getYear() != year) {
        return date;
      }
    }
    return null;
  }

  /** Two dates of one kind that are joined: 2013 و2014. */
  void addBoth(CalendarDate one, CalendarDate other, List<String> features) {
    int gap = sentence.tokenAt(other.range().begin()) - sentence.tokenAt(one.range().end() - 1);
    EventPrecision precision = one.timex().precision();
    boolean alike = precision == other.timex().precision();
    if (gap <= JOINT && alike && one.days().last().isBefore(other.days().first())) {
      add(
          span(one.days().first(), other.days().last(), precision),
          "date.both",
          with(features, "both"));
    }
  }
}
