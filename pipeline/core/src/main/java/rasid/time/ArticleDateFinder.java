package rasid.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;
import rasid.zone.TextZone;

/**
 * Finds the day of an article: from metadata; from its text, where a dateline, an embedded post or
 * "today" names it; else inferred from the latest whole date of the body, and marked so. Never
 * guessed: an article without any has none.
 */
public final class ArticleDateFinder {

  private ArticleDateFinder() {}

  /**
   * The day of an article.
   *
   * @param published date from metadata, or null
   * @param sentences the sentences of its text
   * @param dates the date expressions of its text
   */
  public static ArticleDate find(
      @Nullable String published, List<AnnotatedSentence> sentences, List<DateReading> dates) {
    if (published != null && !published.isBlank()) {
      return new ArticleDate(published, day(published), PublishedBasis.METADATA);
    }
    LocalDate latest = null;
    LocalDate post = null;
    for (DateReading date : dates) {
      LocalDate day = date.timex().namedDay();
      if (day == null) {
        continue;
      }
      ZoneType zone = sentences.get(date.sentence()).zone();
      if (zone == ZoneType.DATELINE || isToday(date.timex())) {
        return new ArticleDate(day.toString(), day, PublishedBasis.TEXT);
      }
      if (zone == ZoneType.EMBEDDED_POST) {
        post = day;
        continue;
      }
      boolean body = TextZone.asserts(zone);
      latest = body && (latest == null || day.isAfter(latest)) ? day : latest;
    }
    if (post != null) {
      return new ArticleDate(post.toString(), post, PublishedBasis.TEXT);
    }
    return latest == null
        ? ArticleDate.UNKNOWN
        : new ArticleDate(latest.toString(), latest, PublishedBasis.INFERRED);
  }

  /** اليوم السبت 8 يناير 2022. */
  private static boolean isToday(Timex timex) {
    return timex instanceof RelativeTimex.NamedDay day && day.offset() == 0;
  }

  /** The first ten characters of an ISO 8601 date, or null. */
  private static @Nullable LocalDate day(String published) {
    try {
      return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
