package rasid.annotation;

import com.google.common.annotations.VisibleForTesting;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rasid.annotation.segment.Segment;
import rasid.annotation.segment.Segmenter;
import rasid.annotation.segment.Segments;
import rasid.annotation.tag.Tagger;
import rasid.annotation.tag.Vocabulary;
import rasid.tables.Table;
import rasid.text.TextRange;

/**
 * CoreNLP's Arabic segmenter and tagger, decoded from tables that were compiled from its models:
 * the same words and tags, more than a hundred times faster. One annotator serves all threads of a
 * JVM and remembers the words that it met.
 */
public final class FastAnnotator implements Annotator {

  /** Least and most words that an annotator can remember. */
  public static final int LEAST_WORDS = 1 << 10;

  public static final int MOST_WORDS = 1 << 24;

  private static final String MODEL = "arabic-annotator.bin.gz";

  /** A line holds a model's resource and its CRC-32. */
  private static final Splitter.MapSplitter CHECKSUMS =
      Splitter.on('\n').withKeyValueSeparator(' ');

  private static final ConcurrentHashMap<Integer, FastAnnotator> SHARED = new ConcurrentHashMap<>();

  private final Segmenter segmenter;
  private final Tagger tagger;

  private FastAnnotator(AnnotatorModel model, int words) {
    Vocabulary vocabulary = new Vocabulary(model.tagger());
    segmenter = new Segmenter(model.lexer(), model.segmenter(), vocabulary, words);
    tagger = new Tagger(model.tagger(), vocabulary);
  }

  /**
   * The annotator of this JVM, loaded at the first call in about a tenth of a second.
   *
   * @param words number of words to remember, rounded down to a power of two; a word takes about
   *     half a kilobyte of heap
   * @throws IllegalStateException when CoreNLP's models on the class path are not those that the
   *     tables were compiled from
   */
  public static FastAnnotator shared(int words) {
    return SHARED.computeIfAbsent(
        Integer.highestOneBit(words), rounded -> new FastAnnotator(load(), rounded));
  }

  @VisibleForTesting
  static FastAnnotator of(AnnotatorModel model, int words) {
    return new FastAnnotator(model, words);
  }

  /** The tables in the program's resources. */
  @VisibleForTesting
  static AnnotatorModel load() {
    try (InputStream in = Table.open(MODEL)) {
      AnnotatorModel model = AnnotatorModel.read(in);
      checkSource(model.source());
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL + " cannot be read", e);
    }
  }

  /**
   * Compares the checksums of the models that tables were compiled from with those on the class
   * path, as the jar gives them. Without the models there is nothing to compare: the tables are all
   * that is needed.
   */
  @VisibleForTesting
  static void checkSource(String source) throws IOException {
    for (Map.Entry<String, String> model : CHECKSUMS.split(source).entrySet()) {
      URL url = FastAnnotator.class.getClassLoader().getResource(model.getKey());
      if (url == null) {
        continue;
      }
      URLConnection connection = url.openConnection();
      if (connection instanceof JarURLConnection jar
          && !Long.toHexString(jar.getJarEntry().getCrc()).equals(model.getValue())) {
        throw new IllegalStateException(
            MODEL
                + " was compiled from another "
                + model.getKey()
                + " than the one on the class path; compile it again with"
                + " scripts/compile-annotator.sh");
      }
    }
  }

  @Override
  public List<AnnotatedToken> annotate(String text, TextRange sentence) {
    AnnotatorView view = AnnotatorView.of(text, sentence);
    char[] chars = view.text().toCharArray();
    TaggedSegments tagged = tag(chars, chars.length);
    List<AnnotatedToken> tokens = new ArrayList<>(tagged.size());
    int behind = sentence.begin();
    for (int i = 0; i < tagged.size(); i++) {
      Segment segment = tagged.segment(i);
      TextRange whole = view.verbatim(tagged.begin(i), tagged.end(i));
      // Marks that a token begins with may belong to the letter before, and end behind a cut.
      int end = Math.min(whole.end(), sentence.end());
      if (end <= behind) {
        continue;
      }
      TextRange range = new TextRange(Math.max(whole.begin(), behind), end);
      behind = end;
      String surface = range.of(text);
      if (surface.equals(segment.surface())) {
        tokens.add(
            new AnnotatedToken(
                range,
                segment.surface(),
                segment.form(),
                tagged.tag(i),
                segment.key(),
                segment.number()));
      } else {
        tokens.add(AnnotatedToken.of(range, surface, segment.form(), tagged.tag(i)));
      }
    }
    return tokens;
  }

  /** The segments of text[0, length), which is taken for one sentence, with their tags. */
  TaggedSegments tag(char[] text, int length) {
    Segments segments = segmenter.segment(text, length);
    byte[] tags = tagger.tag(segments.size(), i -> segments.get(i).type());
    return new TaggedSegments(segments, tags, tagger);
  }

  /** The segmenter alone, to measure it. */
  @VisibleForTesting
  Segmenter segmenter() {
    return segmenter;
  }
}
