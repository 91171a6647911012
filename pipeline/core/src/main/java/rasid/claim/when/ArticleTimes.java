package rasid.claim.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Words before the first of two dates that make them a stretch. */
  private static final Set<String> OPENERS = Set.of("من", "بين", "منذ");

  /** Tokens from the end of the first to the beginning of the second: إلى يوم, و. */
  private static final int LONGEST_GAP = 3;

  /** Smaller numbers come again by chance. */
  private static final double LEAST_TELLING = 3;

  private final @Nullable LocalDate day;
  private final List<AnnotatedSentence> sentences;
  private final List<DateMention> dates = new ArrayList<>();
  private final Map<Integer, List<DateMention>> bySentence = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  /** The last day that is named up to each date. */
  private final List<@Nullable LocalDate> lastDays = new ArrayList<>();

  /** The dates of the sentences in which a value stands. */
  private final Map<Double, List<DateMention>> echoes = new HashMap<>();

  /** How many dates are days. */
  private long days;

  /**
   * The dates of an article.
   *
   * @param day the day of the article, or null
   * @param sentences those that assert something, in order
   * @param dates all dates, in order
   * @param numbers the values of the numbers of each sentence
   */
  private ArticleTimes(
      @Nullable LocalDate day,
      List<AnnotatedSentence> sentences,
      List<DateMention> dates,
      Map<Integer, Set<Double>> numbers) {
    this.day = day;
    this.sentences = sentences;
    for (int i = 0; i < sentences.size(); i++) {
      places.put(sentences.get(i).index(), i);
    }
    for (DateMention date : dates) {
      if (date.timex().days() != null && places.containsKey(date.sentence())) {
        add(date);
      }
    }
    LocalDate last = null;
    for (DateMention date : this.dates) {
      boolean lasts = date.timex() instanceof Lasting;
      last = date.timex().days().isDay() && !lasts ? date.timex().days().first() : last;
      lastDays.add(last);
      days += date.timex().precision() == EventPrecision.DAY ? 1 : 0;
      Set<Double> values = numbers.getOrDefault(date.sentence(), Set.of());
      for (Double value : values) {
        if (value >= LEAST_TELLING) {
          echoes.computeIfAbsent(value, key -> new ArrayList<>()).add(date);
        }
      }
      bySentence.computeIfAbsent(date.sentence(), index -> new ArrayList<>()).add(date);
    }
  }

  /**
   * The dates of an article.
   *
   * @param day the day of the article, or null
   * @param sentences those that assert something, in order
   * @param dates all dates, in order
   * @param quantities all numbers
   */
  public static ArticleTimes of(
      @Nullable LocalDate day,
      List<AnnotatedSentence> sentences,
      List<DateMention> dates,
      List<Quantity> quantities) {
    Map<Integer, Set<Double>> numbers = new HashMap<>();
    for (Quantity quantity : quantities) {
      Double value = quantity.interval().point();
      if (value != null) {
        numbers.computeIfAbsent(quantity.sentence(), key -> new HashSet<>()).add(value);
      }
    }
    return new ArticleTimes(day, sentences, dates, numbers);
  }

  /** Adds a date; where it ends a stretch that the one before begins, both are one. */
  private void add(DateMention date) {
    DateMention before = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    if (before == null || before.sentence() != date.sentence() || !isRange(before, date)) {
      dates.add(date);
      return;
    }
    dates.set(
        dates.size() - 1,
        new DateMention(
            date.sentence(),
            before.range().union(date.range()),
            new Interval(before.timex(), date.timex()),
            date.anchor()));
  }

  /** من X إلى Y, بين X وY, منذ X حتى Y. */
  private boolean isRange(DateMention first, DateMention second) {
    AnnotatedSentence sentence = at(place(first));
    int begin = sentence.tokenAt(first.range().begin());
    int gap = sentence.tokenAt(second.range().begin()) - sentence.tokenAt(first.range().end() - 1);
    boolean opens =
        OPENERS.contains(sentence.key(begin - 1)) || OPENERS.contains(sentence.key(begin));
    return opens
        && gap <= LONGEST_GAP
        && first.timex().days().last().isBefore(second.timex().days().first());
  }

  /** The dates of sentences with a number of the same value as a figure's, in order. */
  List<DateMention> echoes(Figure figure) {
    return echoes.getOrDefault(figure.value(), List.of());
  }

  /** The day of the article, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The dates of a sentence, in order. */
  List<DateMention> of(AnnotatedSentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** All dates, in order. */
  List<DateMention> all() {
    return dates;
  }

  /** How many dates stand before a sentence. */
  int before(AnnotatedSentence sentence) {
    return before(sentence.index());
  }

  private int before(int sentence) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last date before a sentence, or null. */
  @Nullable DateMention lastBefore(AnnotatedSentence sentence) {
    int before = before(sentence);
    return before == 0 ? null : dates.get(before - 1);
  }

  /** The last day that is named up to the end of a sentence, or null. */
  @Nullable LocalDate lastDay(AnnotatedSentence sentence) {
    int before = before(sentence.index() + 1);
    return before == 0 ? null : lastDays.get(before - 1);
  }

  /** Quarters of the dates that are longer than days. */
  int longShare() {
    return dates.isEmpty() ? 0 : (int) (4 * (dates.size() - days) / dates.size());
  }

  /** Which of the asserting sentences one is, from 0. */
  int place(AnnotatedSentence sentence) {
    return places.getOrDefault(sentence.index(), sentences.size());
  }

  /** Which of the asserting sentences holds a date. */
  int place(DateMention date) {
    return places.get(date.sentence());
  }

  /** The sentence at a place. */
  AnnotatedSentence at(int place) {
    return sentences.get(place);
  }

  /** How a stretch of days lies to the day of the article, for features. */
  String relation(Days days) {
    if (day == null) {
      return "?";
    }
    if (days.last().isBefore(day)) {
      long before = days.last().until(day, ChronoUnit.DAYS);
      return before == 1 ? "yesterday" : before <= 7 ? "week" : before <= 31 ? "month" : "past";
    }
    return days.first().isAfter(day) ? "future" : days.isDay() ? "today" : "now";
  }
}
