package rasid.quantity;

import java.util.Locale;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.number.Numeral;
import rasid.quantity.Units.Unit;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;

/**
 * What the shape of digits and the characters that touch them tell: telephone numbers, parts of
 * names, marks of lists, numbers that stand alone.
 */
final class DigitShapes {

  /** Neighbouring pairs of digits that are a telephone number. */
  private static final int LEAST_PAIRS = 4;

  private DigitShapes() {}

  /** The ruling of a number in digits; null when its shape tells nothing. */
  static @Nullable Ruling ruling(
      AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral, Optional<Unit> unit) {
    int first = numeral.first();
    int last = numeral.last();
    if (lexemes.isSymbol(first - 1, '+') && numeral.point() > 1e7) {
      return Rulings.DIALLED;
    }
    if (numeral.range().length() >= 8
        && numeral.range().of(lexemes.text()).matches("[0٠]\\p{Nd}+")) {
      return Rulings.PHONE;
    }
    if (isInPairs(lexemes, first)) {
      return Rulings.PHONE;
    }
    if (touchesName(lexemes, numeral.span(), unit)) {
      return Rulings.NAME;
    }
    boolean opens = numeral.range().begin() == sentence.range().begin();
    boolean mark =
        lexemes.isSymbol(last + 1, '-')
            || lexemes.isSymbol(last + 1, ')')
            || lexemes.isSymbol(last + 1, '.')
            || lexemes.isSymbol(last + 1, '/');
    if (opens && numeral.range().end() == sentence.range().end()) {
      return Rulings.ALONE;
    }
    return opens && mark && lexemes.isWord(last + 2) ? Rulings.LIST_ITEM : null;
  }

  /** 05 37 71 17 17: one of at least four neighbouring pairs of digits. */
  private static boolean isInPairs(Lexemes lexemes, int at) {
    int pairs = 0;
    for (int i = at; isPair(lexemes, i); i--) {
      pairs++;
    }
    for (int i = at + 1; isPair(lexemes, i); i++) {
      pairs++;
    }
    return pairs >= LEAST_PAIRS;
  }

  private static boolean isPair(Lexemes lexemes, int i) {
    return i >= 0 && lexemes.isDigits(i) && lexemes.key(i).length() == 2;
  }

  /** G20, MH370, ف-16, kV19K, /4: digits that touch a Latin word, or a letter or sign of a name. */
  private static boolean touchesName(Lexemes lexemes, LexemeSpan digits, Optional<Unit> unit) {
    int first = digits.first();
    int last = digits.last();
    boolean latinBefore =
        lexemes.gluedToNext(first - 1)
            && lexemes.isWord(first - 1)
            && isLatin(lexemes.key(first - 1));
    boolean latinBehind =
        unit.isEmpty()
            && lexemes.gluedToNext(last)
            && lexemes.isWord(last + 1)
            && isLatin(lexemes.key(last + 1));
    boolean hyphenBefore =
        lexemes.isSymbol(first - 1, '-')
            && lexemes.gluedToNext(first - 1)
            && lexemes.gluedToNext(first - 2)
            && lexemes.isWord(first - 2);
    boolean signBefore =
        lexemes.gluedToNext(first - 1)
            && (lexemes.isSymbol(first - 1, '/')
                || lexemes.isSymbol(first - 1, '_')
                || lexemes.isSymbol(first - 1, '#')
                || lexemes.isSymbol(first - 1, '@'));
    return latinBefore || latinBehind || hyphenBefore || signBefore;
  }

  private static boolean isLatin(String key) {
    return !key.isEmpty() && key.toLowerCase(Locale.ROOT).charAt(0) < 'ɏ';
  }
}
