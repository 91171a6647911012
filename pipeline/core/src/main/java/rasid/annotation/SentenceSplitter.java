package rasid.annotation;

import java.util.ArrayList;
import java.util.List;
import rasid.text.ArabicLetters;
import rasid.text.Lines;
import rasid.text.TextRange;

/**
 * Cuts a zone into sentences where Arabic news ends them: at line ends, at . ؟ ? ! and … with the
 * quotes and brackets that close behind them, also when the next word is glued to the full stop
 * (المدة.وضمت). No end: points inside numbers and addresses, initials and one-letter titles (د.
 * محمد, بو .بي .آي), and ".." that stands for a comma. A sentence longer than the limit is cut at a
 * comma, else at a blank, so that the cost of a sentence stays bounded. Linear in the text.
 */
public final class SentenceSplitter {

  /** Longest sentence in chars; the longest in a million words of news is about 1,500. */
  private static final int LIMIT = 2000;

  private SentenceSplitter() {}

  /** The sentences of text[zone], without outer blanks. */
  public static List<TextRange> split(String text, TextRange zone) {
    List<TextRange> sentences = new ArrayList<>();
    int begin = zone.begin();
    int comma = -1;
    int blank = -1;
    int i = zone.begin();
    while (i < zone.end()) {
      char c = text.charAt(i);
      int next = i + 1;
      boolean ends = c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
      if (!ends && isStop(c) && endsSentence(text, zone, begin, i)) {
        next = closed(text, i + 1, zone.end());
        ends = true;
      }
      if (c == '،' || c == ',' || c == '؛' || c == ';') {
        comma = i + 1;
      } else if (ArabicLetters.isBlank(c)) {
        blank = i + 1;
      }
      if (!ends && next - begin >= LIMIT) {
        next =
            comma > begin + LIMIT / 2
                ? comma
                : blank > begin + LIMIT / 2 ? blank : wholeCodePoint(text, next);
        ends = true;
      }
      if (ends) {
        add(sentences, text, begin, next);
        begin = next;
        comma = -1;
        blank = -1;
      }
      i = Math.max(next, i + 1);
    }
    add(sentences, text, begin, zone.end());
    return sentences;
  }

  private static void add(List<TextRange> sentences, String text, int begin, int end) {
    TextRange sentence = Lines.trim(text, begin, end);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '؟' || c == '?' || c == '!' || c == '…' || c == '\u06D4';
  }

  private static boolean endsSentence(String text, TextRange zone, int begin, int i) {
    char c = text.charAt(i);
    char before = i > zone.begin() ? text.charAt(i - 1) : ' ';
    char after = i + 1 < zone.end() ? text.charAt(i + 1) : ' ';
    if (isStop(after)) {
      return false;
    }
    if (c != '.') {
      return true;
    }
    if (before == '.') {
      // ".." stands for a comma or an ellipsis; "..." at the end of a line ends it anyway.
      return false;
    }
    if (isLatinOrDigit(after) && (isLatinOrDigit(before) || before == ' ')) {
      return false;
    }
    if (letters(text, i - 1, begin - 1, -1) == 1) {
      return false;
    }
    // Initials of a name, as an agency's (بو .بي .آي): short words with a point glued between.
    int wordBefore = before == ' ' ? i - 2 : i - 1;
    return !isShort(letters(text, wordBefore, begin - 1, -1))
        || !isShort(letters(text, i + 1, zone.end(), 1));
  }

  private static boolean isShort(int letters) {
    return letters == 1 || letters == 2;
  }

  /**
   * Number of letters of the word that begins at i and runs to before the end in the direction of
   * the step; 3 stands for more. Decorations do not count.
   */
  private static int letters(String text, int i, int end, int step) {
    int letters = 0;
    for (int j = i;
        (end - j) * step > 0 && ArabicLetters.isWordChar(text.charAt(j)) && letters < 3;
        j += step) {
      letters += ArabicLetters.isDecoration(text.charAt(j)) ? 0 : 1;
    }
    return letters;
  }

  private static boolean isLatinOrDigit(char c) {
    return ArabicLetters.isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /**
   * Behind the quotes and brackets that close the sentence. A mark after a blank opens the next
   * one.
   */
  private static int closed(String text, int from, int end) {
    int i = from;
    while (i < end && isCloser(text.charAt(i))) {
      // A plain quote directly before a letter opens the next sentence.
      if (text.charAt(i) == '"' && i + 1 < end && ArabicLetters.isWordChar(text.charAt(i + 1))) {
        break;
      }
      i++;
    }
    // A full stop of its own behind another mark (السلاح؟ . وقال).
    int stop = i;
    while (stop < end && ArabicLetters.isBlank(text.charAt(stop))) {
      stop++;
    }
    boolean standsAlone =
        stop > i
            && stop < end
            && text.charAt(stop) == '.'
            && (stop + 1 == end || ArabicLetters.isBlank(text.charAt(stop + 1)));
    return standsAlone ? stop + 1 : i;
  }

  private static boolean isCloser(char c) {
    return c == ')' || c == ']' || c == '»' || c == '”' || c == '"' || c == '\'' || c == '’';
  }

  private static int wholeCodePoint(String text, int i) {
    return i < text.length() && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
  }
}
