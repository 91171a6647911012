package rasid.annotation;

import rasid.text.ArabicLetters;
import rasid.text.TextRange;

/**
 * A sentence as the annotator sees it, with the way back to the verbatim text: without invisible
 * and control characters, which become tokens of their own or split words; with blanks for emoji
 * and other signs, which the lexer does not know; with plain quotation marks, which the tagger
 * knows; and with a blank between a letter and a digit (و62), where the models would make one word
 * of both.
 */
public final class AnnotatorView {

  private final String verbatim;
  private final StringBuilder text;

  /** For each char of the view, its index in the verbatim text; -1 for an inserted blank. */
  private final int[] source;

  private AnnotatorView(String verbatim, StringBuilder text, int[] source) {
    this.verbatim = verbatim;
    this.text = text;
    this.source = source;
  }

  public static AnnotatorView of(String verbatim, TextRange range) {
    StringBuilder view = new StringBuilder(range.length() + 8);
    int[] source = new int[range.length() * 2];
    char before = ' ';
    for (int i = range.begin(); i < range.end(); i++) {
      char c = verbatim.charAt(i);
      if (isDropped(c)) {
        continue;
      }
      if (isBorder(before, c)) {
        source[view.length()] = -1;
        view.append(' ');
      }
      source[view.length()] = i;
      view.append(plain(c));
      before = ArabicLetters.isDecoration(c) ? before : c;
    }
    return new AnnotatorView(verbatim, view, source);
  }

  /** Whether nothing is left that the annotator makes a token of. */
  public boolean isEmpty() {
    return text.chars()
        .allMatch(c -> c == ' ' || c == '\t' || ArabicLetters.isDecoration((char) c));
  }

  public String text() {
    return text.toString();
  }

  /** The verbatim range of view[begin, end), with the marks that follow its last letter. */
  public TextRange verbatim(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && source[from] < 0) {
      from++;
    }
    while (to > from && source[to - 1] < 0) {
      to--;
    }
    int last = source[to - 1] + 1;
    while (last < verbatim.length() && ArabicLetters.isDecoration(verbatim.charAt(last))) {
      last++;
    }
    return new TextRange(source[from], last);
  }

  private static boolean isDropped(char c) {
    return ArabicLetters.isInvisible(c) || (Character.isISOControl(c) && c != '\t');
  }

  private static boolean isBorder(char before, char c) {
    return (ArabicLetters.isLetter(before) && ArabicLetters.isDigit(c))
        || (ArabicLetters.isDigit(before) && ArabicLetters.isLetter(c));
  }

  private static char plain(char c) {
    if (c == '_') {
      // The lexer drops it, and with it the border between the words.
      return '-';
    }
    if (c >= '\u201C' && c <= '\u201F') {
      return '"';
    }
    return ArabicLetters.isBlank(c) || isSign(c) ? ' ' : c;
  }

  /** Emoji and other pictures, halves of surrogate pairs, private and unassigned characters. */
  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.SURROGATE,
          Character.OTHER_SYMBOL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
