package rasid.extract;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.Annotator;
import rasid.annotation.SentenceSplitter;
import rasid.record.FailureCategory;
import rasid.source.ArticleException;
import rasid.text.TextRange;
import rasid.zone.TextZone;

/** Splits each zone into sentences and each sentence into tokens with parts of speech. */
final class AnnotateSentences {

  private final Annotator annotator;

  AnnotateSentences(Annotator annotator) {
    this.annotator = annotator;
  }

  /**
   * @throws ArticleException when the annotator fails on a sentence
   */
  SentenceLayer of(ArticleHead article, ZoneLayer zones) throws ArticleException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (TextZone zone : zones.zones()) {
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
    return new SentenceLayer(sentences);
  }
}
