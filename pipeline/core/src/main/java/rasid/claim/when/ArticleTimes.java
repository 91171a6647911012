package rasid.claim.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.quantity.Quantity;
import rasid.record.EventPrecision;
import rasid.time.DateMention;
import rasid.time.Days;
import rasid.time.DerivedTimex.Lasting;
import rasid.time.Interval;

/** The dates of an article that lie on the calendar, by the place of their sentence. */
public final class ArticleTimes {

  /** Tokens from the end of the first to the beginning of the second: إلى يوم, و. */
  private static final int LONGEST_GAP = 3;

  /** Smaller numbers come again by chance. */
  private static final double LEAST_TELLING = 3;

  /** Days before that of the article within which its first day can be that of its events. */
  private static final int RECENT = 10;

  private static final int FEW = 5;

  /** Dates, sentences and days beyond these are not looked at, so that all takes linear time. */
  private static final int FAR = 16;

  private final TimeWords words;
  private final @Nullable LocalDate day;
  private final @Nullable LocalDate firstDay;
  private final @Nullable YearMonth written;
  private final List<AnnotatedSentence> sentences;
  private final Map<Integer, Integer> places = new HashMap<>();

  /** The sentences of each value, by index. */
  private final Map<Double, TreeSet<Integer>> numbers = new HashMap<>();

  private final List<CalendarDate> dates = new ArrayList<>();
  private final Map<CalendarDate, Integer> ranks = new HashMap<>();
  private final Map<Integer, List<CalendarDate>> bySentence = new HashMap<>();

  /** The first date of each day, and how many dates cover the same days. */
  private final Map<LocalDate, CalendarDate> days = new LinkedHashMap<>();

  private final Map<Days, Integer> mentions = new HashMap<>();

  /** How many dates are of one day. */
  private int single;

  /** How many dates stand before each sentence, by place. */
  private final int[] before;

  /** The last day that is named up to the end of each sentence, by place. */
  private final @Nullable LocalDate[] lastDays;

  private ArticleTimes(
      TimeWords words,
      @Nullable LocalDate day,
      List<AnnotatedSentence> sentences,
      List<DateMention> all,
      List<Quantity> quantities) {
    this.words = words;
    this.day = day;
    this.sentences = sentences;
    for (int i = 0; i < sentences.size(); i++) {
      places.put(sentences.get(i).index(), i);
    }
    for (Quantity quantity : quantities) {
      Double value = quantity.interval().point();
      if (value != null) {
        numbers.computeIfAbsent(value, key -> new TreeSet<>()).add(quantity.sentence());
      }
    }
    for (DateMention date : all) {
      Days covered = date.timex().days();
      if (covered != null && places.containsKey(date.sentence())) {
        add(new CalendarDate(date, covered));
      }
    }
    before = new int[sentences.size() + 1];
    lastDays = new LocalDate[sentences.size()];
    index();
    firstDay = findFirstDay();
    written = day == null ? null : WrittenMonth.of(this, day);
  }

  /**
   * The dates of an article.
   *
   * @param words words around dates
   * @param day the day of the article, or null
   * @param sentences those that assert something, in order
   * @param dates all dates, in order
   * @param quantities all numbers
   */
  public static ArticleTimes of(
      TimeWords words,
      @Nullable LocalDate day,
      List<AnnotatedSentence> sentences,
      List<DateMention> dates,
      List<Quantity> quantities) {
    return new ArticleTimes(words, day, sentences, dates, quantities);
  }

  /** Adds a date; where it ends a stretch that the one before begins, both are one. */
  private void add(CalendarDate date) {
    CalendarDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    if (last == null || last.sentence() != date.sentence() || !isRange(last, date)) {
      dates.add(date);
      return;
    }
    DateMention both =
        new DateMention(
            date.sentence(),
            last.range().union(date.range()),
            new Interval(last.timex(), date.timex()),
            date.anchor(),
            last.mention().rules());
    dates.set(
        dates.size() - 1,
        new CalendarDate(both, new Days(last.days().first(), date.days().last())));
  }

  /** من X إلى Y, بين X وY, منذ X حتى Y. */
  private boolean isRange(CalendarDate first, CalendarDate second) {
    AnnotatedSentence sentence = sentenceOf(first);
    int begin = sentence.tokenAt(first.range().begin());
    int gap = sentence.tokenAt(second.range().begin()) - sentence.tokenAt(first.range().end() - 1);
    boolean opens =
        words.openers().contains(sentence.key(begin - 1))
            || words.openers().contains(sentence.key(begin));
    return opens && gap <= LONGEST_GAP && first.days().last().isBefore(second.days().first());
  }

  private void index() {
    LocalDate last = null;
    int at = 0;
    for (int place = 0; place < sentences.size(); place++) {
      before[place] = at;
      while (at < dates.size() && place(dates.get(at)) == place) {
        CalendarDate date = dates.get(at);
        Days on = date.days();
        ranks.put(date, at++);
        bySentence.computeIfAbsent(date.sentence(), index -> new ArrayList<>()).add(date);
        mentions.merge(on, 1, Integer::sum);
        single += date.timex().precision() == EventPrecision.DAY ? 1 : 0;
        if (on.isDay()) {
          last = date.timex() instanceof Lasting ? last : on.first();
          if (days.size() < FAR) {
            days.putIfAbsent(on.first(), date);
          }
        }
      }
      lastDays[place] = last;
    }
    before[sentences.size()] = dates.size();
  }

  private @Nullable LocalDate findFirstDay() {
    for (CalendarDate date : dates) {
      LocalDate first = date.days().first();
      boolean isNear = day == null || (!first.isAfter(day) && first.isAfter(day.minusDays(RECENT)));
      if (date.days().isDay() && !(date.timex() instanceof Lasting) && isNear) {
        return first;
      }
    }
    return null;
  }

  /** Words around dates. */
  TimeWords words() {
    return words;
  }

  /** The day of the article, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The first day that the article names, of those shortly before its own day; or null. */
  @Nullable LocalDate firstDay() {
    return firstDay;
  }

  /** How many days before that of the article the first one lies, at most 5, for features. */
  String firstDayRelation() {
    if (firstDay == null || day == null) {
      return firstDay == null ? "none" : "?";
    }
    return Long.toString(Math.min(FEW, firstDay.until(day, ChronoUnit.DAYS)));
  }

  /**
   * The month that the text calls the current one, where the day of the article lies in a later
   * one; or null.
   */
  @Nullable YearMonth written() {
    return written;
  }

  /** The dates of a sentence, in order. */
  List<CalendarDate> of(AnnotatedSentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** All dates, in order. */
  List<CalendarDate> all() {
    return dates;
  }

  /** How many dates stand before a sentence. */
  int before(AnnotatedSentence sentence) {
    return before[place(sentence)];
  }

  /** The first date of each day, of the first days that the article names. */
  Map<LocalDate, CalendarDate> days() {
    return days;
  }

  /** The dates of other sentences with a number of a figure's value, at most so many. */
  List<CalendarDate> echoes(Figure figure, int most) {
    List<CalendarDate> echoes = new ArrayList<>();
    int looked = 0;
    for (int other : numbers.getOrDefault(figure.value(), new TreeSet<>())) {
      if (looked++ == FAR || echoes.size() >= most) {
        break;
      }
      if (repeats(figure, other) && other != figure.sentence().index()) {
        echoes.addAll(bySentence.getOrDefault(other, List.of()));
      }
    }
    return echoes.subList(0, Math.min(most, echoes.size()));
  }

  /** Whether a number of the same value as a figure's stands in a sentence. */
  boolean repeats(Figure figure, int other) {
    Set<Integer> there = numbers.get(figure.value());
    return figure.value() >= LEAST_TELLING && there != null && there.contains(other);
  }

  /** The last date before a sentence, or null. */
  @Nullable CalendarDate lastBefore(AnnotatedSentence sentence) {
    int count = before(sentence);
    return count == 0 ? null : dates.get(count - 1);
  }

  /** The last day that is named up to the end of a sentence, or null. */
  @Nullable LocalDate lastDay(AnnotatedSentence sentence) {
    int place = place(sentence);
    return place < lastDays.length ? lastDays[place] : null;
  }

  /** The dates before another one, the nearest first. */
  List<CalendarDate> nearestBefore(CalendarDate date) {
    List<CalendarDate> nearest = new ArrayList<>();
    int rank = Objects.requireNonNull(ranks.get(date), "the date is one of the article's");
    for (int i = rank - 1; i >= Math.max(0, rank - FAR); i--) {
      nearest.add(dates.get(i));
    }
    return nearest;
  }

  /** How many dates cover the same days. */
  int mentions(Days on) {
    return mentions.getOrDefault(on, 0);
  }

  /** Quarters of the dates that are longer than days. */
  int longShare() {
    return dates.isEmpty() ? 0 : 4 * (dates.size() - single) / dates.size();
  }

  /** Which of the asserting sentences one is, from 0. */
  int place(AnnotatedSentence sentence) {
    return places.getOrDefault(sentence.index(), sentences.size());
  }

  /** Which of the asserting sentences holds a date. */
  int place(CalendarDate date) {
    return Objects.requireNonNull(
        places.get(date.sentence()), "dates of other sentences are left out");
  }

  /** The sentence of a date. */
  AnnotatedSentence sentenceOf(CalendarDate date) {
    return sentences.get(place(date));
  }

  /** How a stretch of days lies to the day of the article, for features. */
  String relation(Days on) {
    if (day == null) {
      return "?";
    }
    if (on.last().isBefore(day)) {
      long ago = on.last().until(day, ChronoUnit.DAYS);
      return ago == 1 ? "yesterday" : ago <= 7 ? "week" : ago <= 31 ? "month" : "past";
    }
    return on.first().isAfter(day) ? "future" : on.isDay() ? "today" : "now";
  }
}
