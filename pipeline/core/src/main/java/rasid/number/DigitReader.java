package rasid.number;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.ArabicLetters;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;

/**
 * Reads a number written in digits of any script, with the separators that news uses:
 *
 * <ul>
 *   <li>٫ is decimal, ٬ separates groups;
 *   <li>. is decimal, unless three digits follow it and then a comma, or a point with three digits
 *       or with two at the end (10.926,18, 1.234.567, 4.693.09);
 *   <li>, and ، separate groups when three digits follow each, else one is decimal; a separator
 *       other than that of the groups is decimal;
 *   <li>a point with a blank before and digits behind begins a decimal (.08);
 *   <li>four runs of at most three digits with points between are an address (192.168.1.2): each
 *       run is a number of its own;
 *   <li>one blank between groups of three digits separates groups (3 000);
 *   <li>a number that an outlet's software turned round ("52 .9%", "29 .5،846", "767 .209 .9") is
 *       read as 9.52, 5846.29, 9209767;
 *   <li>agencies write the decimals, ر and the whole (3ر747 is 747.3);
 *   <li>Latin letters that look like digits (2O, l8) are read as digits when they touch digits and
 *       nothing else.
 * </ul>
 */
final class DigitReader {

  /**
   * A number in digits.
   *
   * @param span its lexemes
   * @param value its value
   * @param repaired the repair that was needed, or null
   */
  record Digits(LexemeSpan span, double value, @Nullable String repaired) {}

  /**
   * Decimals of a turned number; what is longer before a point is a year or a count that ends a
   * sentence.
   */
  private static final int LONGEST_DECIMALS = 3;

  /** Groups before the last two of a turned number; more are no number that a text gives. */
  private static final int MOST_TURNED_GROUPS = 4;

  /** ر stands in no other place between digits, so that rates may have as many (2717ر1). */
  private static final int LONGEST_DECIMALS_OF_AGENCIES = 6;

  private DigitReader() {}

  /** The number that begins at a lexeme, or null. */
  static @Nullable Digits read(Lexemes lexemes, int i) {
    if (isLeadingPoint(lexemes, i)) {
      StringBuilder decimal = new StringBuilder("0.");
      append(lexemes.key(i + 1), decimal);
      return new Digits(new LexemeSpan(i, i + 1), value(decimal), null);
    }
    StringBuilder digits = new StringBuilder();
    int last = i;
    String repaired = null;
    if (isLookAlike(lexemes, i)
        && lexemes.gluedToNext(i)
        && lexemes.isDigits(i + 1)
        && (!lexemes.gluedToNext(i - 1) || isProclitic(lexemes.key(i - 1)))) {
      repaired = repair(lexemes.key(i), digits);
      last++;
    } else if (!lexemes.isDigits(i)) {
      return null;
    }
    append(lexemes.key(last), digits);
    if (lexemes.gluedToNext(last)
        && isLookAlike(lexemes, last + 1)
        && !touchesWord(lexemes, last + 1)) {
      repaired = repair(lexemes.key(last + 1), digits);
      return new Digits(new LexemeSpan(i, last + 1), value(digits), repaired);
    }
    if (repaired != null) {
      return new Digits(new LexemeSpan(i, last), value(digits), repaired);
    }
    if (isAddress(lexemes, i)) {
      return new Digits(LexemeSpan.of(i), value(digits), null);
    }
    Digits turned = turnedDecimal(lexemes, i, digits);
    return turned != null ? turned : separated(lexemes, i, digits);
  }

  private static boolean isLeadingPoint(Lexemes lexemes, int i) {
    return (lexemes.isSymbol(i, '.') || lexemes.isSymbol(i, '٫'))
        && lexemes.gluedToNext(i)
        && lexemes.isDigits(i + 1)
        && !lexemes.gluedToNext(i - 1)
        && !lexemes.isDigits(i - 1);
  }

  /** Whether a run of digits is one of four that points join, not all of them groups of three. */
  private static boolean isAddress(Lexemes lexemes, int i) {
    int first = i;
    while (isDotted(lexemes, first - 2) && first > i - 8) {
      first -= 2;
    }
    boolean hasShortRun = false;
    boolean fits = true;
    int runs = 1;
    for (int run = first; isDotted(lexemes, run) && runs < 6; run += 2) {
      hasShortRun |= lexemes.key(run + 2).length() < 3;
      fits &= lexemes.key(run).length() <= 3 && lexemes.key(run + 2).length() <= 3;
      runs++;
    }
    return runs == 4 && fits && hasShortRun;
  }

  /** Whether a run of digits is glued to a point and this to a further run. */
  private static boolean isDotted(Lexemes lexemes, int i) {
    return lexemes.isDigits(i)
        && lexemes.isSymbol(i + 1, '.')
        && lexemes.isDigits(i + 2)
        && lexemes.gluedToNext(i)
        && lexemes.gluedToNext(i + 1);
  }

  /**
   * "52 .9" for 9.52: a blank before the point and none behind it. A sentence that begins with
   * digits has its blank behind the full stop, and a year before it has four digits. Behind ر a
   * blank may stand as well.
   */
  private static @Nullable Digits turnedDecimal(Lexemes lexemes, int i, StringBuilder before) {
    boolean agency =
        lexemes.gluedToNext(i)
            && lexemes.key(i + 1).equals("ر")
            && lexemes.isDigits(i + 2)
            && lexemes.key(i).length() <= LONGEST_DECIMALS_OF_AGENCIES;
    if (!agency && !isTurned(lexemes, i)) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int last = i + 2;
    append(lexemes.key(last), digits);
    boolean groups = !agency && lexemes.key(i).length() == 3 && lexemes.key(last).length() == 3;
    if (groups && isTurned(lexemes, last)) {
      StringBuilder whole = new StringBuilder(digits).append(before);
      for (int group = 0;
          group < MOST_TURNED_GROUPS && lexemes.key(last).length() == 3 && isTurned(lexemes, last);
          group++) {
        last += 2;
        StringBuilder higher = new StringBuilder();
        append(lexemes.key(last), higher);
        whole.insert(0, higher);
      }
      return new Digits(new LexemeSpan(i, last), value(whole), Numeral.TURNED);
    }
    while (isCommaGroup(lexemes, last)) {
      last += 2;
      append(lexemes.key(last), digits);
    }
    digits.append('.').append(before);
    return new Digits(new LexemeSpan(i, last), value(digits), Numeral.TURNED);
  }

  /** Whether digits stand before a blank and a point that touches the digits behind it. */
  private static boolean isTurned(Lexemes lexemes, int i) {
    return lexemes.isDigits(i)
        && lexemes.isSymbol(i + 1, '.')
        && !lexemes.gluedToNext(i)
        && lexemes.gluedToNext(i + 1)
        && lexemes.isDigits(i + 2)
        && lexemes.key(i).length() <= LONGEST_DECIMALS;
  }

  private static boolean isCommaGroup(Lexemes lexemes, int i) {
    char separator = separatorBehind(lexemes, i);
    return (separator == '،' || separator == ',') && lexemes.key(i + 2).length() == 3;
  }

  /** Groups and decimals behind the first run of digits. */
  private static Digits separated(Lexemes lexemes, int first, StringBuilder digits) {
    int last = first;
    int groups = 0;
    char separator = 0;
    boolean decimal = false;
    while (!decimal) {
      char next = separatorBehind(lexemes, last);
      if (next == 0 || (separator != 0 && next != separator && !isDecimalAfter(separator, next))) {
        break;
      }
      int following = next == ' ' ? last + 1 : last + 2;
      String group = lexemes.key(following);
      boolean isGroup =
          next == '٬'
              || (group.length() == 3
                  && (groups > 0 || startsGroups(lexemes, last, following, next)));
      if (isGroup && next != '٫' && (separator == 0 || next == separator)) {
        append(group, digits);
        separator = next;
        groups++;
      } else if (next != ' ' && next != '٬') {
        digits.append('.');
        append(group, digits);
        decimal = true;
      } else {
        break;
      }
      last = following;
    }
    return new Digits(new LexemeSpan(first, last), value(digits), null);
  }

  /** Whether the first separator of a number separates groups rather than decimals. */
  private static boolean startsGroups(Lexemes lexemes, int last, int following, char separator) {
    String head = lexemes.key(last);
    if (head.length() > 3 || ArabicLetters.digit(head.charAt(0)) == 0) {
      return false;
    }
    if (separator != '.') {
      return true;
    }
    // 1.234 is a decimal; 1.234.567, 4.693.09 and 10.926,18 are not.
    char next = separatorBehind(lexemes, following);
    boolean more = separatorBehind(lexemes, following + 2) != 0;
    int length = lexemes.key(following + 2).length();
    return next == ',' || next == '،' || (next == '.' && (length == 3 || (length == 2 && !more)));
  }

  private static boolean isDecimalAfter(char group, char next) {
    return next == '٫'
        || (group != '.' && next == '.')
        || (group == '.' && (next == ',' || next == '،'))
        || (group == '،' && next == ',')
        || (group == ',' && next == '،');
  }

  /** The separator between a run of digits and the next, or 0. */
  private static char separatorBehind(Lexemes lexemes, int i) {
    if (lexemes.gluedToNext(i) && lexemes.gluedToNext(i + 1) && lexemes.isDigits(i + 2)) {
      char c = lexemes.key(i + 1).charAt(0);
      return ".,،٫٬".indexOf(c) >= 0 ? c : 0;
    }
    boolean oneBlank =
        lexemes.isDigits(i + 1)
            && lexemes.get(i + 1).range().begin() == lexemes.get(i).range().end() + 1
            && lexemes.key(i + 1).length() == 3;
    return oneBlank ? ' ' : 0;
  }

  /** Letters O and l of Latin words, which typists and scanners put for 0 and 1. */
  private static boolean isLookAlike(Lexemes lexemes, int i) {
    String key = lexemes.key(i);
    return lexemes.isWord(i)
        && key.length() <= 2
        && key.chars().allMatch(c -> c == 'o' || c == 'l');
  }

  private static boolean isProclitic(String key) {
    return key.equals("و") || key.equals("ب") || key.equals("ل") || key.equals("ال");
  }

  private static boolean touchesWord(Lexemes lexemes, int i) {
    return lexemes.gluedToNext(i) && (lexemes.isWord(i + 1) || lexemes.isDigits(i + 1));
  }

  private static String repair(String letters, StringBuilder digits) {
    letters.chars().forEach(c -> digits.append(c == 'o' ? '0' : '1'));
    return letters.contains("o") ? "O->0" : "l->1";
  }

  private static void append(String run, StringBuilder digits) {
    for (int i = 0; i < run.length(); i++) {
      digits.append((char) ('0' + ArabicLetters.digit(run.charAt(i))));
    }
  }

  private static double value(StringBuilder digits) {
    return Double.parseDouble(digits.toString());
  }
}
