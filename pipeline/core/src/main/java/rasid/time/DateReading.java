package rasid.time;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.TextRange;

/**
 * A date, clock time or length of time as it is read, before the day of the article is known.
 *
 * @param sentence the sentence that holds it
 * @param range where it stands
 * @param timex what it means
 * @param withoutDay what is read here instead where the day of the article is not known, or null
 *     for the same: of مساء أمس the day alone, which is then no more than the past
 */
public record DateReading(
    int sentence, TextRange range, Timex timex, @Nullable DateReading withoutDay) {

  /**
   * The expression in an article.
   *
   * @param day the day of the article, or null when it is not known
   */
  public DateMention resolve(@Nullable LocalDate day) {
    if (day != null) {
      return new DateMention(sentence, range, timex.resolve(day), timex.isRelative() ? day : null);
    }
    return withoutDay == null
        ? new DateMention(sentence, range, timex, null)
        : withoutDay.resolve(null);
  }
}
