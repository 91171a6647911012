package rasid.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the fast annotator beside CoreNLP on the same text, taken for one sentence: word, begin, end
 * and tag of each token, as CoreNLP gives them.
 */
final class AnnotatorComparison {

  private static final List<String> NO_MATCH = List.of("the lexer fails");

  private final StanfordCoreNLP coreNlp;
  private final FastAnnotator fast;

  private long tokens;
  private long differences;

  AnnotatorComparison(StanfordCoreNLP coreNlp, FastAnnotator fast) {
    this.coreNlp = coreNlp;
    this.fast = fast;
  }

  /** The tokens in which the two differ, as they stand in both; empty when they agree. */
  List<String> differences(String text) {
    List<String> expected = coreNlp(text);
    List<String> actual = fast(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "nothing";
      String got = i < actual.size() ? actual.get(i) : "nothing";
      if (!wanted.equals(got)) {
        found.add("token " + i + ": CoreNLP " + wanted + ", fast " + got);
      }
    }
    tokens += expected.size();
    differences += found.size();
    return found;
  }

  long tokens() {
    return tokens;
  }

  long differences() {
    return differences;
  }

  private List<String> coreNlp(String text) {
    Annotation annotation = new Annotation(text);
    try {
      coreNlp.annotate(annotation);
    } catch (IllegalStateException e) {
      // What CoreNLP does when it finds no token.
      if ("unexpected empty sentence: []".equals(e.getMessage())) {
        return List.of();
      }
      throw e;
    } catch (Error e) {
      // What its lexer does with half a surrogate pair.
      if ("Error: could not match input".equals(e.getMessage())) {
        return NO_MATCH;
      }
      throw e;
    }
    List<String> tokens = new ArrayList<>();
    for (CoreLabel label : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(show(label.word(), label.beginPosition(), label.endPosition(), label.tag()));
    }
    return tokens;
  }

  private List<String> fast(String text) {
    TaggedSegments tagged;
    try {
      tagged = fast.tag(text.toCharArray(), text.length());
    } catch (IllegalStateException e) {
      return NO_MATCH;
    }
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      tokens.add(
          show(
              tagged.segment(i).form(),
              tagged.coreNlpBegin(i),
              tagged.coreNlpEnd(i),
              tagged.tag(i)));
    }
    return tokens;
  }

  private static String show(String word, int begin, int end, String tag) {
    return word + "/" + tag + " [" + begin + "," + end + ")";
  }
}
