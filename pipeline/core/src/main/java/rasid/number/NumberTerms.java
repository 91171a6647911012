package rasid.number;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.NumberAtoms.Atom;
import rasid.number.NumberWords.WordClass;
import rasid.text.Lexemes;

/**
 * Reads the terms of a number, each from an atom on:
 *
 * <pre>
 * term  = group { scale } | scale
 * group = [ hundreds و ] below a hundred | digits
 * </pre>
 *
 * @param atoms the atoms of the text
 */
record NumberTerms(NumberAtoms atoms) {

  /** The least scale before which one group behind a comma is decimals. */
  private static final double LEAST_WITH_DECIMALS = 1_000_000;

  /**
   * A group with its scale, or several terms added up.
   *
   * @param last its last lexeme
   * @param value its value
   * @param scale the scale that multiplied it; 1 for none
   */
  record Term(int last, double value, double scale) {

    Term plus(Term other) {
      return new Term(other.last, value + other.value, other.scale);
    }

    Term times(Atom factor) {
      return new Term(
          factor.last(), value * factor.value(), factor.isScale() ? factor.value() : scale);
    }
  }

  /**
   * A group with the scales that multiply it, or a scale alone; null for a word that is neither.
   */
  @Nullable Term term(Atom atom) {
    Term term =
        switch (atom.isDigits() ? WordClass.UNIT : atom.type()) {
          case SCALE -> {
            double times = atoms.isDualOfScale(atom) ? 2 : 1;
            yield new Term(atom.last(), times * atom.value(), atom.value());
          }
          case SCALES -> new Term(atom.last(), atom.value(), atom.value() / 2);
          default -> group(atom);
        };
    if (term == null || term.value() == 0) {
      return term;
    }
    if (atom.isDigits()) {
      term = withDigitFraction(term);
    }
    Atom scale = atoms.juxtaposed(term.last() + 1);
    if (scale == null && atom.isDigits() && atoms.isInBrackets(atom.first(), term.last())) {
      scale = atoms.juxtaposed(term.last() + 2);
    } else if (scale != null && atom.isDigits() && scale.value() >= LEAST_WITH_DECIMALS) {
      term = withDecimals(atom, term);
    }
    while (scale != null && scale.isScale() && scale.value() > term.scale()) {
      term = term.times(scale);
      scale = atoms.juxtaposed(term.last() + 1);
    }
    return term;
  }

  /** 2 1/4 مليار: a fraction in digits between a whole and its scale. */
  private Term withDigitFraction(Term whole) {
    Lexemes lexemes = atoms.lexemes();
    int at = whole.last() + 1;
    boolean fraction =
        lexemes.isDigits(at)
            && lexemes.isSymbol(at + 1, '/')
            && lexemes.isDigits(at + 2)
            && lexemes.gluedToNext(at)
            && lexemes.gluedToNext(at + 1);
    Atom scale = fraction ? atoms.juxtaposed(at + 3) : null;
    if (scale == null || !scale.isScale()) {
      return whole;
    }
    Atom part = atoms.at(at);
    Atom parts = atoms.at(at + 2);
    return part != null && parts != null && part.value() < parts.value()
        ? new Term(at + 2, whole.value() + part.value() / parts.value(), 1)
        : whole;
  }

  /**
   * 1،443 مليون: before a million or more, one group of three digits behind a comma is decimals. In
   * the articles of models/corpus that holds for 64 of 73 such numbers.
   */
  private Term withDecimals(Atom atom, Term term) {
    Lexemes lexemes = atoms.lexemes();
    boolean oneGroup =
        atom.last() == atom.first() + 2
            && (lexemes.isSymbol(atom.first() + 1, '،') || lexemes.isSymbol(atom.first() + 1, ','))
            && lexemes.key(atom.last()).length() == 3
            && atom.value() % 100 != 0
            && term.last() == atom.last();
    return oneGroup ? new Term(term.last(), term.value() / 1000, term.scale()) : term;
  }

  /** A number below a thousand in words, or digits; null for anything else. */
  @Nullable Term group(Atom atom) {
    WordClass type = atom.type();
    Term group = type == null ? new Term(atom.last(), atom.value(), 1) : belowHundred(atom, type);
    if (group == null) {
      boolean hundreds = type == WordClass.HUNDRED || type == WordClass.HUNDREDS;
      return hundreds ? withTens(new Term(atom.last(), atom.value(), 1), false) : null;
    }
    Atom hundred = atoms.juxtaposed(group.last() + 1);
    boolean counts = atom.isDigits() || (group.value() >= 3 && group.value() != 10);
    return hundred != null && hundred.type() == WordClass.HUNDRED && counts
        ? withTens(group.times(hundred), atom.isDigits())
        : group;
  }

  /**
   * Adds what و puts behind hundreds; digits only where the hundreds are written with digits (3 مئة
   * و21).
   */
  private Term withTens(Term hundreds, boolean digits) {
    Atom next = atoms.added(hundreds.last() + 1);
    if (next == null) {
      return hundreds;
    }
    WordClass type = next.type();
    if (type == null) {
      Atom behind = atoms.juxtaposed(next.last() + 1);
      boolean counted = behind != null && behind.type() == WordClass.HUNDRED;
      boolean fills = digits && next.value() > 0 && next.value() < 100 && !counted;
      return fills ? hundreds.plus(new Term(next.last(), next.value(), 1)) : hundreds;
    }
    Term tens = fractionBehind(hundreds.last()) == null ? belowHundred(next, type) : null;
    return tens == null || tens.value() == 0 ? hundreds : hundreds.plus(tens);
  }

  /** Units, teens, tens, and units with tens behind them (خمسة وعشرون). */
  private @Nullable Term belowHundred(Atom atom, WordClass type) {
    Term alone = new Term(atom.last(), atom.value(), 1);
    switch (type) {
      case TEN, TEN_OR_TEEN -> {
        return alone;
      }
      case UNIT, ONE, PARTITIVE, TEEN_UNIT -> {
        Atom ten = atoms.juxtaposed(atom.last() + 1);
        if (ten != null && ten.type() == WordClass.TEN_OR_TEEN) {
          return new Term(ten.last(), atom.value() + 10, 1);
        }
        Atom tens = type == WordClass.TEEN_UNIT ? null : atoms.added(atom.last() + 1);
        if (tens != null && tens.type() == WordClass.TEN) {
          return new Term(tens.last(), atom.value() + tens.value(), 1);
        }
        boolean plain = type == WordClass.UNIT || type == WordClass.ONE;
        return plain ? alone : null;
      }
      default -> {
        return null;
      }
    }
  }

  /** The fraction that و adds behind a lexeme: نصف, ثلثين, ثلاثة أرباع. */
  @Nullable Term fractionBehind(int behind) {
    Atom next = atoms.added(behind + 1);
    if (next == null || next.isDigits()) {
      return null;
    }
    if (next.type() == WordClass.FRACTION || next.type() == WordClass.FRACTIONS) {
      return new Term(next.last(), next.value(), 1);
    }
    Atom plural = next.type() == WordClass.UNIT ? atoms.juxtaposed(next.last() + 1) : null;
    return plural != null && plural.type() == WordClass.FRACTION_PLURAL
        ? new Term(plural.last(), next.value() * plural.value(), 1)
        : null;
  }

  /**
   * Two fifths, sevenths or ninths that و adds to a number whose tens are said: مئة وثلاثون وخمسين,
   * where خمسين cannot be fifty.
   */
  @Nullable Term fifthsBehind(Term number) {
    Atom next = number.value() % 100 >= 11 ? atoms.added(number.last() + 1) : null;
    return next != null
            && next.type() == WordClass.TEN
            && atoms.words().isFractionDual(atoms.lexemes().key(next.first()))
        ? new Term(next.last(), 20 / next.value(), 1)
        : null;
  }
}
