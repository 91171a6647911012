package rasid.stages;

import java.util.ArrayList;
import java.util.List;
import rasid.NewsClaimsOptions;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.Annotator;
import rasid.annotation.FastAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.annotation.corenlp.CoreNlpAnnotator;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.TextZone;
import rasid.record.FailureCategory;
import rasid.text.TextRange;

/** Splits each zone into sentences and each sentence into tokens with parts of speech. */
public final class AnnotateSentences implements ArticleStep {
  private static final long serialVersionUID = 1L;

  private final boolean isFast;
  private final int words;

  private AnnotateSentences(boolean isFast, int words) {
    this.isFast = isFast;
    this.words = words;
  }

  /**
   * Takes the annotator and what it may remember from the options.
   *
   * @throws IllegalArgumentException when there is no such annotator or the number is out of range
   */
  public static AnnotateSentences with(NewsClaimsOptions options) {
    String annotator = options.getAnnotator();
    if (!annotator.equals("fast") && !annotator.equals("corenlp")) {
      throw new IllegalArgumentException("--annotator is none of fast, corenlp: " + annotator);
    }
    int words = options.getAnnotatorWords();
    if (words < FastAnnotator.LEAST_WORDS || words > FastAnnotator.MOST_WORDS) {
      throw new IllegalArgumentException(
          "--annotatorWords is not between "
              + FastAnnotator.LEAST_WORDS
              + " and "
              + FastAnnotator.MOST_WORDS
              + ": "
              + words);
    }
    return new AnnotateSentences(annotator.equals("fast"), words);
  }

  @Override
  public void apply(Article article) throws ArticleException {
    article.setSentences(annotate(article, annotator()));
  }

  private Annotator annotator() {
    return isFast ? FastAnnotator.shared(words) : CoreNlpAnnotator.shared();
  }

  /** The sentences of an article, by a given annotator. */
  static List<AnnotatedSentence> annotate(Article article, Annotator annotator)
      throws ArticleException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (TextZone zone : article.zones()) {
      for (TextRange range : SentenceSplitter.split(article.text(), zone.range())) {
        try {
          sentences.add(
              new AnnotatedSentence(
                  sentences.size(), zone.type(), range, annotator.annotate(article.text(), range)));
        } catch (RuntimeException e) {
          throw new ArticleException(
              "annotate",
              FailureCategory.ANNOTATION_FAILED,
              "the annotator failed on the sentence at offset "
                  + article.offsets().codePoint(range.begin())
                  + ": "
                  + e);
        }
      }
    }
    return sentences;
  }
}
