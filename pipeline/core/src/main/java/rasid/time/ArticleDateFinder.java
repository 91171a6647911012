package rasid.time;

import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;
import rasid.source.ArticleSource;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.DerivedTimex.Until;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.RelativeTimex.Since;
import rasid.zone.TextZone;

/**
 * Finds the day of an article: from metadata; from its text, where a dateline, an embedded post or
 * "today" names it; as the day on which its page was fetched; else inferred where the text says how
 * far a day that it names lies from the article's (أمس الجمعة 7 يناير 2022), or where the opening
 * sentences report of a weekday with its date. Never guessed: an article without any has none.
 */
public final class ArticleDateFinder {

  private final PublishedDates metadata;

  public ArticleDateFinder(PublishedDates metadata) {
    this.metadata = metadata;
  }

  /**
   * The day of an article.
   *
   * @param source what is known of it
   * @param sentences the sentences of its text
   * @param dates the date expressions of its text
   */
  public ArticleDate find(
      ArticleSource source, List<AnnotatedSentence> sentences, List<DateReading> dates) {
    PublishedDates.Published published = read(source.published());
    if (published != null) {
      return new ArticleDate(published.iso(), published.day(), PublishedBasis.METADATA);
    }
    LocalDate said = inText(sentences, dates);
    if (said != null) {
      return ArticleDate.of(said, PublishedBasis.TEXT);
    }
    PublishedDates.Published crawled = read(source.crawled());
    if (crawled != null && crawled.day() != null) {
      return new ArticleDate(crawled.iso(), crawled.day(), PublishedBasis.CRAWLED);
    }
    LocalDate inferred = inferred(sentences, dates);
    return inferred == null
        ? ArticleDate.UNKNOWN
        : ArticleDate.of(inferred, PublishedBasis.INFERRED);
  }

  private PublishedDates.@Nullable Published read(@Nullable String date) {
    return date == null || date.isBlank() ? null : metadata.read(date);
  }

  /** The day of a dateline or of "today"; else that of the last post. */
  private static @Nullable LocalDate inText(
      List<AnnotatedSentence> sentences, List<DateReading> dates) {
    LocalDate post = null;
    for (DateReading date : dates) {
      NamedDay twice = saidTwice(date.timex());
      LocalDate day = twice == null ? date.timex().namedDay() : twice.namedDay();
      if (day == null) {
        continue;
      }
      ZoneType zone = sentences.get(date.sentence()).zone();
      if (zone == ZoneType.DATELINE || (twice != null && twice.offset() == 0)) {
        return day;
      }
      post = zone == ZoneType.EMBEDDED_POST ? day : post;
    }
    return post;
  }

  private static @Nullable LocalDate inferred(
      List<AnnotatedSentence> sentences, List<DateReading> dates) {
    for (DateReading date : dates) {
      NamedDay day = saidTwice(date.timex());
      if (day != null
          && day.namedDay() != null
          && TextZone.asserts(sentences.get(date.sentence()).zone())) {
        return day.namedDay().minusDays(day.offset());
      }
    }
    return null;
  }

  /** The day that an expression says twice, as in أمس الجمعة 7 يناير 2022; or null. */
  private static @Nullable NamedDay saidTwice(Timex timex) {
    Timex inner =
        timex instanceof Until until
            ? until.of()
            : timex instanceof Since since ? since.begin() : timex;
    inner = inner instanceof PartOfDay part ? part.of() : inner;
    return inner instanceof NamedDay day ? day : null;
  }
}
