package rasid.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text cut into words, runs of digits and symbols, straight from the verbatim text, so
 * that digits are never damaged and those glued to a word (و62, ب20) stand alone. Blanks are left
 * out. One pass.
 */
public final class Lexemes implements Words {

  private final String text;
  private final List<Lexeme> lexemes;

  private Lexemes(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
  }

  public static Lexemes of(String text, TextRange range) {
    List<Lexeme> lexemes = new ArrayList<>();
    int i = range.begin();
    while (i < range.end()) {
      char c = text.charAt(i);
      int begin = i++;
      if (ArabicLetters.isBlank(c) || Character.isWhitespace(c)) {
        continue;
      }
      if (ArabicLetters.isDigit(c)) {
        while (i < range.end() && ArabicLetters.isDigit(text.charAt(i))) {
          i++;
        }
        lexemes.add(
            new Lexeme(Lexeme.Kind.DIGITS, new TextRange(begin, i), text.substring(begin, i)));
      } else if (ArabicLetters.isWordChar(c)) {
        boolean arabic = ArabicLetters.isLetter(c);
        while (i < range.end() && continuesWord(text.charAt(i), arabic)) {
          i++;
        }
        String key = ArabicNormalizer.key(text, begin, i);
        // Marks and tatweel without a letter are no word.
        if (!key.isEmpty()) {
          lexemes.add(new Lexeme(Lexeme.Kind.WORD, new TextRange(begin, i), key));
        }
      } else {
        if (Character.isHighSurrogate(c)
            && i < range.end()
            && Character.isLowSurrogate(text.charAt(i))) {
          i++;
        }
        lexemes.add(
            new Lexeme(Lexeme.Kind.SYMBOL, new TextRange(begin, i), text.substring(begin, i)));
      }
    }
    return new Lexemes(text, lexemes);
  }

  /** The same with another lexeme in one place; a view. */
  public Lexemes with(int place, Lexeme other) {
    List<Lexeme> replaced =
        new AbstractList<>() {
          @Override
          public Lexeme get(int i) {
            return i == place ? other : lexemes.get(i);
          }

          @Override
          public int size() {
            return lexemes.size();
          }
        };
    return new Lexemes(text, replaced);
  }

  public String text() {
    return text;
  }

  @Override
  public int size() {
    return lexemes.size();
  }

  public Lexeme get(int i) {
    return lexemes.get(i);
  }

  @Override
  public String key(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i).key() : "";
  }

  /** Whether nothing that shows stands between a lexeme and the next. */
  public boolean gluedToNext(int i) {
    if (i < 0 || i + 1 >= lexemes.size()) {
      return false;
    }
    int end = lexemes.get(i).range().end();
    int begin = lexemes.get(i + 1).range().begin();
    while (end < begin && ArabicLetters.isInvisible(text.charAt(end))) {
      end++;
    }
    return end == begin;
  }

  public boolean isSymbol(int i, char c) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).isSymbol(c);
  }

  public boolean isWord(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).isWord();
  }

  public boolean isDigits(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).isDigits();
  }

  /** The lexeme that holds a place of the text; -1 when there is none. */
  public int at(int place) {
    int low = 0;
    int high = lexemes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextRange range = lexemes.get(middle).range();
      if (place < range.begin()) {
        high = middle - 1;
      } else if (place >= range.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** The text that a run of lexemes covers. */
  public TextRange range(LexemeSpan span) {
    return new TextRange(
        lexemes.get(span.first()).range().begin(), lexemes.get(span.last()).range().end());
  }

  /** A word keeps to one script: Arabic and Latin letters glued together are two words. */
  private static boolean continuesWord(char c, boolean arabic) {
    return ArabicLetters.isDecoration(c)
        || (ArabicLetters.isInvisible(c) && c != '\u200B')
        || (ArabicLetters.isWordChar(c) && ArabicLetters.isLetter(c) == arabic);
  }
}
