package rasid.claim;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.trace.Topic;

/**
 * The days of a claim, ISO 8601.
 *
 * @param statement day of the statement, or null
 * @param eventBegin first day of the event, or null
 * @param eventEnd last day of the event, or null
 */
record ClaimDates(
    @Nullable String statement, @Nullable String eventBegin, @Nullable String eventEnd) {

  private static final String UNKNOWN = "unknown";

  /** Chars between a cue and the day of the statement: a subject of a few words. */
  private static final int NEAR_CUE = 60;

  /** Chars between a number and the day of its event. */
  private static final int NEAR_NUMBER = 120;

  /**
   * The days of the claim that a number makes: a day beside the cue is that of the statement, any
   * other near the number that of the event; of several the last.
   *
   * @param day the day of the article, or null
   * @param cue the words that attribute the claim, or null
   * @param dates the dates of the sentence, in order
   */
  static ClaimDates of(
      @Nullable String day,
      TextRange number,
      @Nullable TextRange cue,
      List<DateMention> dates,
      Topic topic) {
    String statement = day;
    String event = null;
    String statementRule = "date.statement-on-day-of-article";
    for (DateMention date : dates) {
      if (!date.isDay()) {
        continue;
      }
      if (cue != null && isBesideCue(date, cue, number, day)) {
        statement = date.value();
        statementRule = "date.statement-beside-cue";
      } else if (Math.abs(date.range().begin() - number.begin()) < NEAR_NUMBER) {
        event = date.value();
      }
    }
    if (topic.isOn()) {
      topic.rule(statementRule, statement == null ? UNKNOWN : statement);
      if (event != null) {
        topic.rule("date.event-near-number", event);
      } else {
        topic.rule("date.event-until-statement", statement == null ? UNKNOWN : statement);
      }
    }
    return new ClaimDates(statement, event, event == null ? statement : event);
  }

  /**
   * A day right before or behind the cue, before the figure, that is not yet to come: "قالت أمس
   * الجمعة".
   */
  private static boolean isBesideCue(
      DateMention date, TextRange cue, TextRange number, @Nullable String day) {
    int begin = date.range().begin();
    boolean near = begin > cue.begin() - NEAR_CUE && begin < cue.end() + NEAR_CUE;
    boolean past = day == null || date.value().compareTo(day) <= 0;
    return near && past && date.range().end() <= number.begin();
  }
}
