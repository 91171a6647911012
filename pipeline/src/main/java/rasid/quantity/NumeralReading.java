package rasid.quantity;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.NumberWords.Found;
import rasid.quantity.NumberWords.WordClass;
import rasid.quantity.Numeral.Role;
import rasid.record.NumberForm;
import rasid.text.ArabicLetters;
import rasid.text.Lexeme;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * The reading of one number from a given lexeme on, by the grammar of Arabic numerals (Ryding 2005,
 * chapter 15): units multiply hundreds, hundreds and less multiply a scale (ألف، مليون), and و adds
 * what is smaller.
 */
final class NumeralReading {

  private static final Found NO_WORD = new Found(WordClass.ORDINAL, 0, 0, false, false);

  /** A number of digits or a number word. */
  private record Atom(
      int first,
      int last,
      @Nullable WordClass type,
      double value,
      Found word,
      @Nullable String repaired) {

    boolean isDigits() {
      return type == null;
    }
  }

  private final NumberWords words;
  private final Lexemes lexemes;
  private final int first;
  private int last;

  /** Sum of what stands before the current group: in "ثلاثة آلاف وخمسمئة" 3000. */
  private double total;

  /** The current group, below a scale. */
  private double group;

  /** What و may add must be smaller than this. */
  private double room = Double.POSITIVE_INFINITY;

  private double lastScale = 1;
  private boolean hasDigits;
  private boolean hasWords;
  private @Nullable String repaired;

  NumeralReading(NumberWords words, Lexemes lexemes, int first) {
    this.words = words;
    this.lexemes = lexemes;
    this.first = first;
  }

  /** The number that begins at the lexeme, or null. */
  @Nullable Numeral read() {
    Atom atom = atomAt(first);
    if (atom == null || isPerHundred(atom)) {
      return null;
    }
    last = atom.last();
    if (atom.isDigits()) {
      hasDigits = true;
      group = atom.value();
      repaired = atom.repaired();
      room = 1;
      return sum(atom);
    }
    hasWords = true;
    return switch (atom.type()) {
      case UNIT -> units(atom);
      case TEEN_UNIT -> teen(atom);
      case PARTITIVE -> isTeen(last + 1) ? teen(atom) : numeral(atom, Role.PARTITIVE, 1);
      case ONE -> numeral(atom, Role.ONE, 1);
      case TEN_OR_TEEN, TEN, HUNDRED, HUNDREDS -> {
        group = atom.value();
        room = atom.type() == WordClass.HUNDRED || atom.type() == WordClass.HUNDREDS ? 100 : 1;
        yield sum(atom);
      }
      case SCALE, SCALES -> {
        total = atom.value();
        lastScale = atom.type() == WordClass.SCALES ? atom.value() / 2 : atom.value();
        room = lastScale;
        yield sum(atom);
      }
      case SCALE_PLURAL -> vague(atom, atom.value(), 2, 10);
      case VAGUE -> vague(atom, atom.value(), 2, 10);
      case SEVERAL -> several(atom);
      case FRACTION -> fraction(atom);
      case FRACTIONS -> numeral(atom, Role.FRACTION, atom.value());
      case FRACTION_PLURAL, MULTIPLIER_PLURAL -> null;
      case MULTIPLIER -> numeral(atom, Role.MULTIPLIER, atom.value());
      case ORDINAL -> numeral(atom, Role.ORDINAL, atom.value());
    };
  }

  /** The hundred of "في المئة" is no number of its own. */
  private boolean isPerHundred(Atom atom) {
    return atom.type() == WordClass.HUNDRED && atom.word().definite();
  }

  /** A unit word: alone, with عشر, with مئة, with a plural of fractions or multiples. */
  private @Nullable Numeral units(Atom atom) {
    group = atom.value();
    Atom next = juxtaposed(last + 1);
    if (next != null && next.type() == WordClass.TEN_OR_TEEN) {
      return teen(atom);
    }
    if (next != null && next.type() == WordClass.HUNDRED) {
      group *= 100;
      room = 100;
      last = next.last();
    } else if (next != null && next.type() == WordClass.FRACTION_PLURAL) {
      last = next.last();
      return numeral(atom, Role.FRACTION, group * next.value());
    } else if (next != null && next.type() == WordClass.MULTIPLIER_PLURAL) {
      last = next.last();
      return numeral(atom, Role.MULTIPLIER, group);
    } else {
      addTens();
    }
    return sum(atom);
  }

  private @Nullable Numeral teen(Atom atom) {
    if (!isTeen(last + 1)) {
      return null;
    }
    last++;
    group = atom.value() + 10;
    room = 1;
    return sum(atom);
  }

  private boolean isTeen(int i) {
    Atom next = juxtaposed(i);
    return next != null && next.type() == WordClass.TEN_OR_TEEN;
  }

  /** "خمسة وعشرون": the tens follow the unit. */
  private void addTens() {
    Atom next = added(last + 1);
    if (next != null && next.type() == WordClass.TEN) {
      group += next.value();
      last = next.last();
    }
    room = 1;
  }

  /** Multiplies by the scales and adds the smaller numbers that follow. */
  private Numeral sum(Atom start) {
    boolean more = true;
    while (more) {
      more = multiply() || add();
    }
    return numeral(start, Role.CARDINAL, total + group);
  }

  private boolean multiply() {
    Atom next = juxtaposed(last + 1);
    if (next == null || next.isDigits() || group + total == 0) {
      return false;
    }
    boolean scale = next.type() == WordClass.SCALE || next.type() == WordClass.SCALE_PLURAL;
    if (!scale || (total > 0 && group == 0 && next.value() <= lastScale)) {
      return false;
    }
    if (group == 0) {
      total *= next.value();
    } else {
      total += group * next.value();
      group = 0;
    }
    lastScale = next.value();
    room = next.value();
    last = next.last();
    hasWords = true;
    return true;
  }

  private boolean add() {
    Atom next = added(last + 1);
    if (next == null) {
      return false;
    }
    if (next.type() == WordClass.FRACTION) {
      return addFraction(next);
    }
    return next.isDigits() ? addDigits(next) : addWords(next);
  }

  /** "مليون ونصف" is half a million more; "3 ونصف" half of one. */
  private boolean addFraction(Atom next) {
    boolean wholeNumber = total == 0 && group > 0 && group < 1000;
    if (lastScale == 1 && !wholeNumber) {
      return false;
    }
    total += group + next.value() * (group > 0 ? 1 : lastScale);
    group = 0;
    room = 0;
    last = next.last();
    skipScaleNoun();
    return true;
  }

  /**
   * Digits behind و are a number of their own unless they fill the places that a scale left open.
   */
  private boolean addDigits(Atom next) {
    double scale = scaleBehind(next);
    boolean fills =
        lastScale > 1
            && group == 0
            && next.value() * scale < room
            && (scale > 1 || next.value() >= 100);
    if (!fills) {
      return false;
    }
    group = next.value();
    last = next.last();
    hasDigits = true;
    room = 1;
    return true;
  }

  /**
   * Number words behind و, with all that follows them, when the whole is smaller than the room that
   * is left.
   */
  private boolean addWords(Atom next) {
    Numeral added = room <= 1 ? null : new NumeralReading(words, lexemes, next.first()).read();
    if (added == null || added.role() != Role.CARDINAL || added.point() >= room) {
      return false;
    }
    total += group + added.point();
    group = 0;
    room = 1;
    lastScale = 1;
    last = added.last();
    hasWords = true;
    return true;
  }

  /** "ثلاثة ملايين ونصف المليون": the scale may be named again. */
  private void skipScaleNoun() {
    Atom again = atomAt(last + 1);
    if (again != null && again.type() == WordClass.SCALE && again.word().definite()) {
      last = again.last();
    }
  }

  private double scaleBehind(@Nullable Atom atom) {
    if (atom == null) {
      return 1;
    }
    Atom next = juxtaposed(atom.last() + 1);
    boolean scale =
        next != null && (next.type() == WordClass.SCALE || next.type() == WordClass.SCALE_PLURAL);
    return scale ? next.value() : 1;
  }

  /**
   * عشرات, مئات, آلاف and their compounds with a scale: from twice to just under ten times the
   * unit.
   */
  private Numeral vague(Atom start, double unit, int low, int high) {
    double scaled = unit;
    Atom next = atomAt(last + 1);
    if (next != null
        && next.type() == WordClass.SCALE_PLURAL
        && next.word().proclitics() == 0
        && next.value() > unit) {
      scaled *= next.value();
      last = next.last();
    }
    double top = scaled * high - (high == 10 ? 1 : 0);
    return new Numeral(
        first,
        last,
        range(start),
        Role.VAGUE,
        NumberForm.VAGUE,
        Double.NaN,
        scaled * low,
        top,
        start.word().definite(),
        start.word().conjunction(),
        null);
  }

  /** بضعة: three to nine, of a scale if one follows. */
  private Numeral several(Atom start) {
    Atom next = juxtaposed(last + 1);
    double unit = 1;
    if (next != null && (next.type() == WordClass.SCALE_PLURAL || next.type() == WordClass.VAGUE)) {
      unit = next.value();
      last = next.last();
    }
    return vague(start, unit, 3, 9);
  }

  /** A fraction of a scale is a number (نصف مليون); of anything else a share. */
  private Numeral fraction(Atom start) {
    Atom next = juxtaposed(last + 1);
    if (next != null && next.type() == WordClass.SCALE) {
      last = next.last();
      return numeral(start, Role.CARDINAL, start.value() * next.value());
    }
    return numeral(start, Role.FRACTION, start.value());
  }

  private Numeral numeral(Atom start, Role role, double value) {
    NumberForm form =
        hasDigits ? (hasWords ? NumberForm.MIXED : NumberForm.DIGITS) : NumberForm.WORDS;
    if (role == Role.MULTIPLIER) {
      form = NumberForm.MULTIPLIER;
    }
    boolean word = !start.isDigits();
    return new Numeral(
        first,
        last,
        range(start),
        role,
        form,
        value,
        Double.NaN,
        Double.NaN,
        word && start.word().definite(),
        word && start.word().conjunction(),
        repaired);
  }

  /** From the first letter behind the proclitics to the end of the last lexeme. */
  private TextRange range(Atom start) {
    TextRange whole = lexemes.range(first, last);
    if (start.isDigits()) {
      return whole;
    }
    int begin = whole.begin();
    for (int left = start.word().proclitics(); left > 0; left--) {
      begin++;
      while (ArabicLetters.isDecoration(lexemes.text().charAt(begin))) {
        begin++;
      }
    }
    return new TextRange(begin, whole.end());
  }

  /**
   * The number word or digits that follow with a blank only between, without proclitics and
   * article.
   */
  private @Nullable Atom juxtaposed(int i) {
    Atom atom = atomAt(i);
    return atom != null
            && !atom.isDigits()
            && atom.word().proclitics() == 0
            && !atom.word().definite()
        ? atom
        : null;
  }

  /** The number that و adds: as a prefix of the word, or before digits. */
  private @Nullable Atom added(int i) {
    if (lexemes.isWord(i) && lexemes.key(i).equals("و")) {
      Atom atom = atomAt(i + 1);
      return atom != null && (atom.isDigits() || atom.word().proclitics() == 0) ? atom : null;
    }
    Atom atom = atomAt(i);
    boolean prefixed =
        atom != null
            && !atom.isDigits()
            && atom.word().conjunction()
            && atom.word().proclitics() == 1;
    return prefixed ? atom : null;
  }

  private @Nullable Atom atomAt(int i) {
    if (i < 0 || i >= lexemes.size()) {
      return null;
    }
    DigitReader.Digits digits = DigitReader.read(lexemes, i);
    if (digits != null) {
      return new Atom(
          digits.first(), digits.last(), null, digits.value(), NO_WORD, digits.repaired());
    }
    Lexeme lexeme = lexemes.get(i);
    Found word = lexeme.isWord() ? words.find(lexeme.key()) : null;
    return word == null ? null : new Atom(i, i, word.type(), word.value(), word, null);
  }
}
