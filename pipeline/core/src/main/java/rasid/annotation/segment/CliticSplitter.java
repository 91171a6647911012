package rasid.annotation.segment;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.tag.Vocabulary;
import rasid.text.ArabicNormalizer;
import rasid.text.WordNumbers;

/**
 * Splits a token where the labels say and writes each part as it stands alone: ة for a ت or ه
 * before a suffix, ال where لل swallowed it, ى and ي for each other (CoreNLP: {@code
 * IOBUtils.TokenSpansForIOB}, {@code IOBToString} and the offsets of {@code tokenToDatums}).
 */
final class CliticSplitter {

  private final Vocabulary vocabulary;
  private final Spelling spelling;

  CliticSplitter(Vocabulary vocabulary, Spelling spelling) {
    this.vocabulary = vocabulary;
    this.spelling = spelling;
  }

  /**
   * The parts of a token.
   *
   * @param surface the token in the text
   * @param written the token as the models read it
   * @param labels a label for each character of it, or a single one for an unsplit token
   */
  Segment[] split(String surface, Spelling.Written written, byte[] labels) {
    List<Segment> segments = new ArrayList<>(2);
    int[] begins = coreNlpBegins(surface, written.letters(), labels.length);
    int begin = 0;
    for (int i = 1; i <= labels.length; i++) {
      if (i == labels.length
          || opensSegment(written.letters().charAt(i), labels[i], labels[i - 1])) {
        segments.add(segment(surface, written, labels, begins, begin, i));
        begin = i;
      }
    }
    return segments.toArray(new Segment[0]);
  }

  private static boolean opensSegment(char letter, int label, int previous) {
    return switch (label) {
      case Label.BEGIN -> previous != Label.NOSEG;
      case Label.NOSEG -> true;
      case Label.REW -> letter == 'ل';
      default -> false;
    };
  }

  private Segment segment(
      String surface, Spelling.Written written, byte[] labels, int[] begins, int from, int to) {
    String form = form(written.letters(), labels, from, to);
    // What is dropped between two segments belongs to the one before.
    int begin = from == 0 ? 0 : written.source()[from];
    int end = to == labels.length ? surface.length() : written.source()[to];
    String part = surface.substring(begin, end);
    String key = ArabicNormalizer.wordKey(part, form);
    return new Segment(
        form,
        part.equals(form) ? form : part,
        key,
        WordNumbers.of(key),
        vocabulary.type(form),
        begin,
        end,
        from == 0 ? 0 : begins[from],
        to == labels.length ? surface.length() : begins[to - 1] + 1);
  }

  private static String form(String letters, byte[] labels, int from, int to) {
    if (labels.length < letters.length()) {
      return letters.trim();
    }
    StringBuilder form = new StringBuilder(to - from + 1);
    for (int i = from; i < to; i++) {
      char letter = letters.charAt(i);
      if (labels[i] != Label.REW) {
        form.append(letter);
        continue;
      }
      switch (letter) {
        case 'ت', 'ه' -> form.append('ة');
        case 'ل' -> form.append("ال");
        case 'ي', 'ا' -> form.append('ى');
        case 'ى' -> form.append('ي');
        default -> form.append(letter);
      }
    }
    return form.toString().trim();
  }

  /**
   * Where CoreNLP begins each character: it steps through the text beside the written letters, over
   * characters that would be dropped by themselves, and so loses its place in runs that were cut.
   */
  private int[] coreNlpBegins(String surface, String letters, int count) {
    int[] begins = new int[count];
    if (Alphabet.isUnsplit(letters)) {
      return begins;
    }
    int last = surface.length() - 1;
    int at = 0;
    for (int i = 0; i < count; i++) {
      while (at <= last && spelling.isDropped(surface.charAt(at))) {
        at++;
      }
      if (i > 0 && at > last) {
        at = last;
      }
      begins[i] = at++;
    }
    return begins;
  }
}
