package rasid.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;
import rasid.source.ArticleSource;
import rasid.time.DerivedTimex.PartOfDay;
import rasid.time.DerivedTimex.Until;
import rasid.time.RelativeTimex.NamedDay;
import rasid.time.RelativeTimex.Since;

/**
 * Finds the day of an article: from metadata; from its text, where a dateline, an embedded post or
 * "today" names it; as the day on which its page was fetched; else inferred where the text says how
 * far a day that it names lies from the article's (أمس الجمعة 7 يناير 2022). What readers or quoted
 * people say dates no article. Never guessed: an article without any has none.
 */
public final class ArticleDateFinder {

  private final PublishedDates metadata;
  private final Datelines datelines;

  /**
   * A finder that reads metadata by this.
   *
   * @param lexicons the words of updates and the names of agencies
   */
  public ArticleDateFinder(PublishedDates metadata, Lexicons lexicons) {
    this.metadata = metadata;
    datelines = new Datelines(lexicons);
  }

  /**
   * The day of an article.
   *
   * @param source what is known of it
   * @param text its verbatim text
   * @param sentences the sentences of its text
   * @param dates the date expressions of its text, in order
   */
  public ArticleDate find(
      ArticleSource source,
      String text,
      List<AnnotatedSentence> sentences,
      List<DateReading> dates) {
    PublishedDates.Published published = read(source.published());
    if (published != null) {
      return new ArticleDate(published.iso(), published.day(), PublishedBasis.METADATA);
    }
    QuotedWords quoted = new QuotedWords(text);
    LocalDate said = inText(text, quoted, sentences, dates);
    if (said != null) {
      return ArticleDate.of(said, PublishedBasis.TEXT);
    }
    PublishedDates.Published crawled = read(source.crawled());
    if (crawled != null && crawled.day() != null) {
      return new ArticleDate(crawled.iso(), crawled.day(), PublishedBasis.CRAWLED);
    }
    LocalDate inferred = inferred(quoted, sentences, dates);
    return inferred == null
        ? ArticleDate.UNKNOWN
        : ArticleDate.of(inferred, PublishedBasis.INFERRED);
  }

  private PublishedDates.@Nullable Published read(@Nullable String date) {
    return date == null || date.isBlank() ? null : metadata.read(date);
  }

  /**
   * The day of a dateline, of a byline or of "today"; else that of a dateline of an update; else
   * that of the last post.
   */
  private @Nullable LocalDate inText(
      String text, QuotedWords quoted, List<AnnotatedSentence> sentences, List<DateReading> dates) {
    LocalDate updated = null;
    LocalDate post = null;
    int end = 0;
    Map<ZoneType, Integer> openings = openings(sentences);
    for (DateReading date : dates) {
      NamedDay twice = twice(date, quoted, sentences);
      LocalDate day = twice == null ? date.timex().namedDay() : twice.namedDay();
      int before = end;
      end = date.range().end();
      if (day == null) {
        continue;
      }
      AnnotatedSentence sentence = sentences.get(date.sentence());
      boolean isDateline =
          sentence.zone() == ZoneType.DATELINE || sentence.zone() == ZoneType.BYLINE;
      boolean isToday = twice != null && twice.offset() == 0;
      if (isDateline && datelines.isUpdate(text, before, date.range())) {
        updated = updated == null ? day : updated;
      } else if (isDateline || isToday || datelines.isAgency(text, openings, date.range())) {
        return day;
      }
      post = sentence.zone() == ZoneType.EMBEDDED_POST ? day : post;
    }
    return updated != null ? updated : post;
  }

  /** Where the first sentences of title and body begin. */
  private static Map<ZoneType, Integer> openings(List<AnnotatedSentence> sentences) {
    Map<ZoneType, Integer> begins = new EnumMap<>(ZoneType.class);
    for (AnnotatedSentence sentence : sentences) {
      if (sentence.zone() == ZoneType.TITLE || sentence.zone() == ZoneType.BODY) {
        begins.putIfAbsent(sentence.zone(), sentence.range().begin());
      }
    }
    return begins;
  }

  private static @Nullable LocalDate inferred(
      QuotedWords quoted, List<AnnotatedSentence> sentences, List<DateReading> dates) {
    for (DateReading date : dates) {
      NamedDay day = twice(date, quoted, sentences);
      if (day != null && day.namedDay() != null && sentences.get(date.sentence()).asserts()) {
        return day.namedDay().minusDays(day.offset());
      }
    }
    return null;
  }

  /**
   * The day that the article itself says twice, as in أمس الجمعة 7 يناير 2022; null for others, and
   * for what readers or quoted people say.
   */
  private static @Nullable NamedDay twice(
      DateReading date, QuotedWords quoted, List<AnnotatedSentence> sentences) {
    AnnotatedSentence sentence = sentences.get(date.sentence());
    Timex timex = date.timex();
    Timex inner =
        timex instanceof Until until
            ? until.of()
            : timex instanceof Since since ? since.begin() : timex;
    inner = inner instanceof PartOfDay part ? part.of() : inner;
    boolean isOwn =
        (sentence.asserts() || sentence.zone() == ZoneType.DATELINE)
            && !quoted.hold(date.range().begin());
    return isOwn && inner instanceof NamedDay day ? day : null;
  }
}
