package rasid.stages;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.Annotator;
import rasid.annotation.CoreNlpAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.TextZone;
import rasid.record.FailureCategory;
import rasid.text.TextRange;

/** Splits each zone into sentences and each sentence into tokens with parts of speech. */
public final class AnnotateSentences implements ArticleStep {
  private static final long serialVersionUID = 1L;

  private AnnotateSentences() {}

  public static AnnotateSentences create() {
    return new AnnotateSentences();
  }

  @Override
  public void apply(Article article) throws ArticleException {
    article.setSentences(annotate(article, CoreNlpAnnotator.shared()));
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
