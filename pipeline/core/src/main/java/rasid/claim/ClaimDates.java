package rasid.claim;

import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.when.ArticleTimes;
import rasid.claim.when.EventTime;
import rasid.claim.when.Figure;
import rasid.claim.when.FigureTimes;
import rasid.claim.when.TimeModel;
import rasid.quantity.Quantity;
import rasid.record.EventPrecision;
import rasid.record.ScopeTime;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.trace.Topic;

/**
 * The days of a claim, ISO 8601, and the time that its figure covers.
 *
 * @param statement day of the statement, or null
 * @param eventBegin first day of the event, or null
 * @param eventEnd last day of the event, or null
 * @param precision how exactly these are known; null when both are null
 * @param scope what time the figure covers
 */
record ClaimDates(
    @Nullable String statement,
    @Nullable String eventBegin,
    @Nullable String eventEnd,
    @Nullable EventPrecision precision,
    ScopeTime scope) {

  private static final String UNKNOWN = "unknown";

  /** Chars between a cue and the day of the statement: a subject of a few words. */
  private static final int NEAR_CUE = 60;

  /** Finds the days of the claims of one article. */
  static final class Finder {

    private final FigureTimes figures;
    private final ArticleTimes times;
    private final @Nullable String day;

    /**
     * A finder for an article.
     *
     * @param day the day of the article, or null
     * @param sentences those that assert something, in order
     * @param dates all dates, in order
     * @param quantities all numbers
     */
    Finder(
        FigureTimes figures,
        @Nullable String day,
        List<AnnotatedSentence> sentences,
        List<DateMention> dates,
        List<Quantity> quantities) {
      this.figures = figures;
      this.day = day;
      LocalDate anchor = day == null ? null : LocalDate.parse(day);
      times = figures.times(anchor, sentences, dates, quantities);
    }

    /**
     * The days of a claim.
     *
     * @param figure its number and what is known of it
     * @param dates the dates of its sentence, in order
     */
    ClaimDates of(Figure figure, List<DateMention> dates, Topic topic) {
      TimeModel.Choice choice = figures.of(times, figure, topic);
      EventTime time = choice.candidate().time();
      String begin = time.begin() == null ? null : time.begin().toString();
      String end = time.end() == null ? null : time.end().toString();
      if (topic.isOn()) {
        topic.rule("date.event-" + choice.candidate().rule(), time.words());
        topic.rule("date.scope", choice.scope().toString());
      }
      return new ClaimDates(
          statement(day, figure.number(), figure.cue(), dates, topic),
          begin,
          end,
          time.precision(),
          choice.scope());
    }
  }

  /**
   * The day of the statement that a number makes: of the days beside the cue the last, else the day
   * of the article.
   *
   * @param day the day of the article, or null
   * @param cue the words that attribute the claim, or null
   * @param dates the dates of the sentence, in order
   */
  static @Nullable String statement(
      @Nullable String day,
      TextRange number,
      @Nullable TextRange cue,
      List<DateMention> dates,
      Topic topic) {
    String statement = day;
    String rule = "date.statement-on-day-of-article";
    for (DateMention date : dates) {
      LocalDate named = date.timex().namedDay();
      if (named != null && cue != null && isBesideCue(date, named, cue, number, day)) {
        statement = named.toString();
        rule = "date.statement-beside-cue";
      }
    }
    if (topic.isOn()) {
      topic.rule(rule, statement == null ? UNKNOWN : statement);
    }
    return statement;
  }

  /**
   * A day right before or behind the cue, before the figure, that is not yet to come: "قالت أمس
   * الجمعة".
   */
  private static boolean isBesideCue(
      DateMention date, LocalDate named, TextRange cue, TextRange number, @Nullable String day) {
    int begin = date.range().begin();
    boolean near = begin > cue.begin() - NEAR_CUE && begin < cue.end() + NEAR_CUE;
    boolean past = day == null || named.toString().compareTo(day) <= 0;
    return near && past && date.range().end() <= number.begin();
  }
}
