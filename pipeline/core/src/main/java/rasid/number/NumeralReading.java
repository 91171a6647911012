package rasid.number;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.NumberAtoms.Atom;
import rasid.number.NumberTerms.Term;
import rasid.number.NumberWords.WordClass;
import rasid.number.Numeral.Role;
import rasid.record.NumberForm;
import rasid.text.ArabicLetters;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * The reading of one number from a given lexeme on, by the grammar of Arabic numerals (Ryding 2005,
 * chapter 15): its first word tells whether a cardinal, an ordinal, a fraction, a multiple or a
 * vague number follows.
 */
final class NumeralReading {

  private final NumberAtoms atoms;
  private final NumberTerms terms;
  private final CardinalReader cardinals;
  private final Lexemes lexemes;
  private final int first;
  private int last;

  NumeralReading(NumberAtoms atoms, int first) {
    this.atoms = atoms;
    this.terms = new NumberTerms(atoms);
    this.cardinals = new CardinalReader(atoms, terms);
    this.lexemes = atoms.lexemes();
    this.first = first;
  }

  /** The number that begins at the lexeme, or null. */
  @Nullable Numeral read() {
    Atom atom = atoms.at(first);
    if (atom == null || isPerHundred(atom)) {
      return null;
    }
    last = atom.last();
    if (atom.isDigits()) {
      return cardinal(atom);
    }
    return switch (atom.type()) {
      case UNIT -> units(atom);
      case ONE, PARTITIVE -> one(atom);
      case TEEN_UNIT -> terms.group(atom) == null ? null : cardinal(atom);
      case TEN_OR_TEEN, TEN, HUNDRED, HUNDREDS, SCALE, SCALES -> cardinal(atom);
      case SCALE_PLURAL, VAGUE -> vague(atom, atom.value(), 2, 10);
      case SEVERAL -> several(atom);
      case FRACTION -> fraction(atom);
      case FRACTIONS -> numeral(atom, Role.FRACTION, atom.value());
      case FRACTION_PLURAL, MULTIPLIER_PLURAL -> null;
      case MULTIPLIER -> numeral(atom, Role.MULTIPLIER, atom.value());
      case ORDINAL -> ordinal(atom);
    };
  }

  /** The hundred of "في المئة" and "بالمئة" is no number of its own. */
  private boolean isPerHundred(Atom atom) {
    boolean per =
        lexemes.key(atom.first() - 1).equals("في")
            || (!atom.isDigits() && atom.word().proclitics() > 0);
    return atom.type() == WordClass.HUNDRED && atom.word().definite() && per;
  }

  /** A unit word: with a plural of fractions or multiples, as a fraction noun, else a number. */
  private @Nullable Numeral units(Atom atom) {
    Atom next = atoms.juxtaposed(last + 1);
    if (next != null && next.type() == WordClass.FRACTION_PLURAL) {
      last = next.last();
      return numeral(atom, Role.FRACTION, atom.value() * next.value());
    }
    if (next != null && next.type() == WordClass.MULTIPLIER_PLURAL) {
      last = next.last();
      return numeral(atom, Role.MULTIPLIER, atom.value());
    }
    // A number is never followed by a definite noun (خمسة من الرجال): خمس الإنتاج is a fifth.
    if (atoms.words().isFractionNoun(lexemes.key(first))
        && lexemes.key(first + 1).startsWith("ال")
        && !atoms.words().isParticle(lexemes.key(first + 1))
        && atoms.at(first + 1) == null) {
      return numeral(atom, Role.FRACTION, 1 / atom.value());
    }
    return cardinal(atom);
  }

  /**
   * واحد and أحد alone are no plain numbers: one stands behind its noun, the other is one of
   * several.
   */
  private @Nullable Numeral one(Atom atom) {
    Term group = terms.group(atom);
    boolean fraction = atom.type() == WordClass.ONE && terms.fractionBehind(last) != null;
    if (group != null && (group.last() > atom.last() || fraction)) {
      return cardinal(atom);
    }
    return numeral(atom, atom.type() == WordClass.ONE ? Role.ONE : Role.PARTITIVE, 1);
  }

  /** الخامس, الخامس عشر, الخامسة والعشرون. */
  private Numeral ordinal(Atom atom) {
    return ordinal(atom, 0, atom);
  }

  /** An ordinal below a hundred, behind hundreds that are said before it. */
  private Numeral ordinal(Atom start, double hundreds, Atom atom) {
    last = atom.last();
    Atom ten = atoms.juxtaposed(last + 1);
    Atom tens = atoms.added(last + 1);
    double value = hundreds + atom.value();
    if (ten != null && ten.type() == WordClass.TEN_OR_TEEN) {
      value += 10;
      last = ten.last();
    } else if (tens != null && tens.type() == WordClass.TEN) {
      value += tens.value();
      last = tens.last();
    }
    return numeral(start, Role.ORDINAL, value);
  }

  /** المئة والخامسة والعشرون, the hundred and twenty-fifth. */
  private static boolean countsOn(Atom hundreds, Atom ordinal) {
    return (hundreds.type() == WordClass.HUNDRED || hundreds.type() == WordClass.HUNDREDS)
        && hundreds.word().definite()
        && ordinal.type() == WordClass.ORDINAL;
  }

  private Numeral cardinal(Atom start) {
    Atom behind = atoms.added(start.last() + 1);
    if (behind != null && countsOn(start, behind)) {
      return ordinal(start, start.value(), behind);
    }
    Term number = cardinals.read(start);
    last = number.last();
    // عشرون أخماسا is four.
    Atom plural = atoms.juxtaposed(last + 1);
    if (plural != null
        && (plural.type() == WordClass.MULTIPLIER
            || plural.type() == WordClass.MULTIPLIER_PLURAL)) {
      last = plural.last();
      return numeral(start, Role.MULTIPLIER, number.value());
    }
    if (plural != null && plural.type() == WordClass.FRACTION_PLURAL) {
      last = plural.last();
      return numeral(start, Role.FRACTION, number.value() * plural.value());
    }
    return numeral(start, Role.CARDINAL, number.value());
  }

  /**
   * عشرات, مئات, آلاف and their compounds with a scale: from twice to just under ten times the
   * unit.
   */
  private Numeral vague(Atom start, double unit, int low, int high) {
    double scaled = unit;
    Atom next = atoms.at(last + 1);
    if (next != null
        && next.type() == WordClass.SCALE_PLURAL
        && next.word().proclitics() == 0
        && next.value() > unit) {
      scaled *= next.value();
      last = next.last();
    }
    double top = scaled * high - (high == 10 ? 1 : 0);
    return new Numeral(
        new LexemeSpan(first, last),
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

  /** بضعة: three to nine, of a scale if one follows; بضعة عشر: thirteen to nineteen. */
  private Numeral several(Atom start) {
    Atom next = atoms.juxtaposed(last + 1);
    double unit = 1;
    if (next != null && next.type() == WordClass.TEN_OR_TEEN) {
      last = next.last();
      return vague(start, 1, 13, 19);
    }
    if (next != null && (next.type() == WordClass.SCALE_PLURAL || next.type() == WordClass.VAGUE)) {
      unit = next.value();
      last = next.last();
    }
    return vague(start, unit, 3, 9);
  }

  /** A fraction of a scale is a number (نصف مليون); of anything else a share. */
  private Numeral fraction(Atom start) {
    Atom next = atoms.juxtaposed(last + 1);
    if (next != null && next.type() == WordClass.SCALE) {
      last = next.last();
      return numeral(start, Role.CARDINAL, start.value() * next.value());
    }
    return numeral(start, Role.FRACTION, start.value());
  }

  private Numeral numeral(Atom start, Role role, double value) {
    NumberForm form = form();
    if (role == Role.MULTIPLIER) {
      form = NumberForm.MULTIPLIER;
    }
    boolean word = !start.isDigits();
    return new Numeral(
        new LexemeSpan(first, last),
        range(start),
        role,
        form,
        value,
        Double.NaN,
        Double.NaN,
        word && start.word().definite(),
        word && start.word().conjunction(),
        repair());
  }

  /** How the lexemes that were read are written. */
  private NumberForm form() {
    boolean hasDigits = false;
    boolean hasWords = false;
    for (int i = first; i <= last; i++) {
      hasDigits |= lexemes.isDigits(i);
      hasWords |= lexemes.isWord(i) && atoms.isWord(i);
    }
    return hasDigits ? hasWords ? NumberForm.MIXED : NumberForm.DIGITS : NumberForm.WORDS;
  }

  /** The first repair that the digits among them needed, or null. */
  private @Nullable String repair() {
    int i = first;
    while (i <= last) {
      Atom atom = atoms.at(i);
      if (atom != null && atom.repaired() != null) {
        return atom.repaired();
      }
      i = atom == null ? i + 1 : atom.last() + 1;
    }
    return null;
  }

  /**
   * From the first letter behind the proclitics to the end of the last lexeme; with the bracket
   * that a number before a scale begins with.
   */
  private TextRange range(Atom start) {
    TextRange whole = lexemes.range(new LexemeSpan(first, last));
    if (start.isDigits()) {
      boolean bracketed = last > start.last() + 1 && atoms.isInBrackets(first, start.last());
      return bracketed ? lexemes.range(new LexemeSpan(first - 1, last)) : whole;
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
}
