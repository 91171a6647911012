package rasid.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.Annotator;
import rasid.annotation.AnnotatorView;
import rasid.tables.Table;
import rasid.text.TextRange;

/**
 * Stanford CoreNLP's Arabic segmenter and tagger, with the settings of corenlp-arabic.properties.
 * One pipeline serves all threads of a JVM; it takes two seconds and about 170 MB of heap to load.
 */
public final class CoreNlpAnnotator implements Annotator {

  private final StanfordCoreNLP pipeline;

  private CoreNlpAnnotator(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** The annotator of this JVM, loaded at the first call. */
  public static Annotator shared() {
    return Holder.SHARED;
  }

  @Override
  public List<AnnotatedToken> annotate(String text, TextRange sentence) {
    AnnotatorView view = AnnotatorView.of(text, sentence);
    if (view.isEmpty()) {
      return List.of();
    }
    Annotation annotation = new Annotation(view.text());
    pipeline.annotate(annotation);
    List<CoreLabel> labels = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<AnnotatedToken> tokens = new ArrayList<>(labels.size());
    int end = sentence.begin();
    for (CoreLabel label : labels) {
      if (label.endPosition() <= label.beginPosition()) {
        continue;
      }
      TextRange range = view.verbatim(label.beginPosition(), label.endPosition());
      // Offsets can drift inside words from which the segmenter deletes characters; tokens never
      // overlap.
      int begin = Math.max(range.begin(), end);
      end = Math.min(range.end(), sentence.end());
      if (begin < end) {
        tokens.add(
            AnnotatedToken.of(
                new TextRange(begin, end), text.substring(begin, end), label.word(), label.tag()));
      }
      end = Math.max(begin, end);
    }
    return tokens;
  }

  /** The settings of CoreNLP's Arabic pipeline. */
  static Properties settings() {
    Properties settings = new Properties();
    try (InputStream in = Table.open("corenlp-arabic.properties")) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("corenlp-arabic.properties cannot be read", e);
    }
    return settings;
  }

  private static final class Holder {
    private static final Annotator SHARED = new CoreNlpAnnotator(new StanfordCoreNLP(settings()));
  }
}
