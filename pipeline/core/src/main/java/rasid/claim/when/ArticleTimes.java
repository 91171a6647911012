package rasid.claim.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EventPrecision;
import rasid.time.DateMention;
import rasid.time.Days;

/** The dates of an article that lie on the calendar, by the place of their sentence. */
public final class ArticleTimes {

  /** Smaller numbers come again by chance. */
  private static final double LEAST_TELLING = 3;

  private final @Nullable LocalDate day;
  private final Map<Integer, Set<Double>> numbers;
  private final List<AnnotatedSentence> sentences;
  private final List<DateMention> dates = new ArrayList<>();
  private final Map<Integer, List<DateMention>> bySentence = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  /**
   * The dates of an article.
   *
   * @param day the day of the article, or null
   * @param sentences those that assert something, in order
   * @param dates all dates, in order
   * @param numbers the values of the numbers of each sentence
   */
  public ArticleTimes(
      @Nullable LocalDate day,
      List<AnnotatedSentence> sentences,
      List<DateMention> dates,
      Map<Integer, Set<Double>> numbers) {
    this.day = day;
    this.sentences = sentences;
    this.numbers = numbers;
    for (int i = 0; i < sentences.size(); i++) {
      places.put(sentences.get(i).index(), i);
    }
    for (DateMention date : dates) {
      if (date.timex().days() != null && places.containsKey(date.sentence())) {
        this.dates.add(date);
        bySentence.computeIfAbsent(date.sentence(), index -> new ArrayList<>()).add(date);
      }
    }
  }

  /** Whether a number of the same value as a figure's stands in another sentence. */
  boolean repeats(Figure figure, int other) {
    return figure.value() >= LEAST_TELLING
        && numbers.getOrDefault(other, Set.of()).contains(figure.value());
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

  /** The last date before a sentence, or null. */
  @Nullable DateMention lastBefore(AnnotatedSentence sentence) {
    DateMention last = null;
    for (DateMention date : dates) {
      last = date.sentence() < sentence.index() ? date : last;
    }
    return last;
  }

  /** Quarters of the dates that are longer than days. */
  int longShare() {
    long days =
        dates.stream().filter(date -> date.timex().precision() == EventPrecision.DAY).count();
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
      long before = days.last().until(day, java.time.temporal.ChronoUnit.DAYS);
      return before == 1 ? "yesterday" : before <= 7 ? "week" : before <= 31 ? "month" : "past";
    }
    return days.first().isAfter(day) ? "future" : days.isDay() ? "today" : "now";
  }
}
