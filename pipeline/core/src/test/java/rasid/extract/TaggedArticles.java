package rasid.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rasid.Texts;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Lexicons;
import rasid.source.ArticleException;
import rasid.text.TextRange;
import rasid.trace.Trace;

/**
 * Takes sentences whose words and parts of speech are written by hand through all steps, as the
 * program takes articles: only the annotator is replaced.
 */
public final class TaggedArticles {

  /** The sentence that is being extracted; extractors are made once for each set of tables. */
  private static final ThreadLocal<Texts.Tagged> SENTENCE = new ThreadLocal<>();

  private static final Map<Lexicons, ArticleExtractor> EXTRACTORS = new ConcurrentHashMap<>();

  private TaggedArticles() {}

  /** The records of an article that is one sentence, written as {@link Texts} has them. */
  public static ArticleRecords extract(String words) {
    return extract(Lexicons.own(), words);
  }

  /** The same, with further tables. */
  public static ArticleRecords extract(Lexicons lexicons, String words) {
    return ArticleRecords.of(article(lexicons, words, Trace.NONE));
  }

  /** The layers of such an article. */
  public static Article article(String words) {
    return article(words, Trace.NONE);
  }

  /** The same, with a trace. */
  public static Article article(String words, Trace trace) {
    return article(Lexicons.own(), words, trace);
  }

  private static Article article(Lexicons lexicons, String words, Trace trace) {
    Texts.Tagged tagged = Texts.tagged(words);
    SENTENCE.set(tagged);
    try {
      return EXTRACTORS
          .computeIfAbsent(lexicons, TaggedArticles::extractor)
          .extract(ArticleHead.of(Article.text(tagged.text()).source()), StepClock.NONE, trace);
    } catch (ArticleException e) {
      throw new AssertionError(e);
    } finally {
      SENTENCE.remove();
    }
  }

  private static ArticleExtractor extractor(Lexicons lexicons) {
    ExtractionSettings settings =
        ExtractionSettings.defaults().withMinArabicShare(0).withLexicons(lexicons);
    return ArticleExtractor.annotatedBy(settings, TaggedArticles::annotate);
  }

  private static List<AnnotatedToken> annotate(String text, TextRange range) {
    return SENTENCE.get().sentence().tokens().stream()
        .filter(token -> range.contains(token.range()))
        .toList();
  }
}
