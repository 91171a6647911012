package rasid.time;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.Numeral;
import rasid.number.Years;
import rasid.quantity.BoundPhrases;
import rasid.text.ArabicLetters;
import rasid.text.Lexeme;
import rasid.text.Lexemes;
import rasid.time.DateSenses.Frame;
import rasid.time.DateSenses.Kind;

/**
 * A sentence as the forms of dates see it.
 *
 * @param words the lexicon of dates
 * @param lexemes the sentence
 * @param numerals for each lexeme the number that begins there, or null
 * @param bounds the words of bounds, which may stand before a length of time
 * @param futures whether the lexeme of an index is a verb in the future, with س
 */
record DateText(
    DateWords words,
    Lexemes lexemes,
    @Nullable Numeral[] numerals,
    BoundPhrases bounds,
    IntPredicate futures) {

  /** Digits of which a number is made; no date has more. */
  private static final int MOST_DIGITS = 9;

  private static final int MONTHS = 12;

  private static final List<Proclitics.Rest> NO_RESTS = List.of();

  /** Whether an expression may begin at a lexeme: a number, or one of the words of dates. */
  boolean canBegin(int i) {
    return numerals[i] != null || lexemes.isDigits(i) || words.canBegin(key(i));
  }

  /** The same with another lexeme in one place. */
  DateText with(int i, Lexeme other) {
    return new DateText(words, lexemes.with(i, other), numerals, bounds, futures);
  }

  String key(int i) {
    return lexemes.key(i);
  }

  /** Whether a lexeme joins the dates around it to a stretch or a list: إلى, و, a dash. */
  boolean joins(int i) {
    return is(Kind.TO, i)
        || key(i).equals("و")
        || lexemes.isSymbol(i, '-')
        || lexemes.isSymbol(i, '–');
  }

  /**
   * Whether further months follow, joined to one before them, of which the last has its year: إلى
   * يوليو 2020, وفبراير ومارس من العام الماضي.
   *
   * @param i the lexeme behind the name of a month
   */
  boolean monthsFollow(int i) {
    int at = i;
    for (int months = 1; months < MONTHS; months++) {
      Optional<Month> next;
      if (joins(at) || lexemes.isSymbol(at, '،')) {
        next = month(at + 1);
      } else {
        int place = at;
        next =
            Proclitics.rests(lexemes, at).stream()
                .flatMap(rest -> with(place, rest.word()).month(place).stream())
                .findFirst();
      }
      if (next.isEmpty()) {
        return false;
      }
      at = next.get().last() + 1;
      int year = at + (key(at).equals("من") ? 1 : 0);
      if (isYear(year) || (is(Kind.YEAR_NOUN, year) && (isYear(year + 1) || year > at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a kind stands at a lexeme. */
  boolean is(Kind kind, int i) {
    return words.is(kind, key(i));
  }

  @Nullable Numeral numeral(int i) {
    return i >= 0 && i < numerals.length ? numerals[i] : null;
  }

  /** A run of digits as a number. */
  int number(int i) {
    String digits = key(i);
    int number = 0;
    for (int j = 0; j < Math.min(digits.length(), MOST_DIGITS); j++) {
      number = 10 * number + ArabicLetters.digit(digits.charAt(j));
    }
    return number;
  }

  /** Whether four digits can be a year where something says so. */
  boolean isYear(int i) {
    return lexemes.isDigits(i) && key(i).length() == 4 && Years.ANNOUNCED.contains(number(i));
  }

  boolean isHijriYear(int i) {
    return lexemes.isDigits(i) && Years.HIJRI.contains(number(i));
  }

  /** The month whose name begins at a lexeme, with a second name of it (كانون الثاني (يناير)). */
  Optional<Month> month(int i) {
    Optional<Month> first = oneMonth(i);
    if (first.isEmpty()) {
      return first;
    }
    int next = first.get().last() + 1;
    boolean bracket = lexemes.isSymbol(next, '(') || lexemes.isSymbol(next, '[');
    boolean mark = bracket || lexemes.isSymbol(next, '/') || lexemes.isSymbol(next, '-');
    return oneMonth(mark ? next + 1 : next)
        .filter(again -> again.number() == first.get().number())
        .filter(again -> again.isHijri() == first.get().isHijri())
        .filter(again -> !bracket || closes(again.last() + 1))
        .map(again -> again.twice(bracket ? again.last() + 1 : again.last()))
        .or(() -> first);
  }

  private boolean closes(int i) {
    return lexemes.isSymbol(i, ')') || lexemes.isSymbol(i, ']');
  }

  private Optional<Month> oneMonth(int i) {
    return words
        .months()
        .at(lexemes, i)
        .map(
            match ->
                new Month(match.last(), match.value().number(), match.value().isHijri(), false));
  }

  /**
   * A month in a sentence.
   *
   * @param last last lexeme of its name
   * @param number from 1 to 12
   * @param isHijri whether it is one of the lunar calendar
   * @param twice whether two names of it stand there
   */
  record Month(int last, int number, boolean isHijri, boolean twice) {

    private Month twice(int end) {
      return new Month(end, number, isHijri, true);
    }
  }

  /**
   * The direction that stands at a lexeme, or null: الماضي, also قبل الماضي, ما قبل الماضي and بعد
   * المقبل, which go one step further.
   */
  @Nullable Direction direction(int i) {
    Integer steps = words.direction(key(i));
    if (steps != null) {
      return new Direction(i, steps);
    }
    int at = key(i).equals("ما") ? i + 1 : i;
    Frame frame = words.frame(key(at));
    Integer further = words.direction(key(at + 1));
    if (further == null) {
      return null;
    }
    boolean beyond = (frame == Frame.AGO && further < 0) || (frame == Frame.AHEAD && further > 0);
    return beyond ? new Direction(at + 1, 2 * further) : null;
  }

  /**
   * A direction in a sentence.
   *
   * @param last its last lexeme
   * @param steps how many steps of the calendar; below 0 for the past
   */
  record Direction(int last, int steps) {}

  /** The first lexeme of the bound before a length of time, else that of the length: نحو عام. */
  int behindFrame(int first) {
    return bounds.firstBefore(lexemes, first);
  }

  /** What a preposition at a lexeme makes of the expression behind it; null for another word. */
  @Nullable Frame frame(int i) {
    Frame frame = words.frame(key(i));
    for (Proclitics.Rest rest : frame == null ? Proclitics.rests(lexemes, i) : NO_RESTS) {
      frame = frame == null ? words.frame(rest.word().key()) : frame;
    }
    return frame;
  }

  /** The last lexeme of a year at a lexeme, with the mark of its calendar behind it. */
  int behindYear(int i) {
    return is(Kind.GREGORIAN, i + 1) ? i + 1 : i;
  }
}
