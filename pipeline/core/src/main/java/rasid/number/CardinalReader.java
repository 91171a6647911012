package rasid.number;

import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.NumberAtoms.Atom;
import rasid.number.NumberTerms.Term;
import rasid.number.NumberWords.WordClass;
import rasid.text.Lexemes;

/**
 * Reads whole numbers, with a fraction where one is added:
 *
 * <pre>
 * number = term { و smaller term } [ و fraction ]
 * </pre>
 *
 * @param atoms the atoms of the text
 * @param terms the terms that they make
 */
record CardinalReader(NumberAtoms atoms, NumberTerms terms) {

  /** The number that begins with an atom which is a term or begins one. */
  Term read(Atom start) {
    Term number = Objects.requireNonNull(terms.term(start), "an atom that begins no term");
    double room = number.scale();
    while (room > 1) {
      Term next = smallerTerm(start, number.last(), room);
      if (next == null) {
        break;
      }
      number = number.plus(next);
      room = next.scale();
    }
    return withFraction(start, withHundreds(start, number), room);
  }

  /** The term that و adds behind a lexeme, when it is smaller than the scale before it. */
  private @Nullable Term smallerTerm(Atom start, int behind, double room) {
    Atom next = atoms.added(behind + 1);
    if (next == null) {
      return hundreds(behind, room);
    }
    if (next.type() == WordClass.FRACTION) {
      return null;
    }
    Term term = terms.term(next);
    if (term == null || !(term.value() < room && term.value() > 0)) {
      return null;
    }
    boolean another =
        next.isDigits()
            && (isShare(term)
                || (term.scale() == 1
                    && Neighbours.isBehindBetween(atoms.words(), atoms.lexemes(), start.first())));
    return another ? null : term;
  }

  /** 3 آلاف و5% are two numbers, and so are 3 آلاف و20 بالمئة and 3 آلاف و2.5. */
  private boolean isShare(Term term) {
    Lexemes lexemes = atoms.lexemes();
    int behind = term.last() + 1;
    Atom hundred = atoms.at(lexemes.key(behind).equals("في") ? behind + 1 : behind);
    return term.value() != Math.rint(term.value())
        || Neighbours.isPercentSign(lexemes, behind)
        || (hundred != null
            && hundred.type() == WordClass.HUNDRED
            && (hundred.word().definite() || hundred.word().proclitics() > 0));
  }

  /** The units first, as in dates of books: ثلاثة وعشرون ومئة is a hundred and twenty-three. */
  private Term withHundreds(Atom start, Term number) {
    Atom next = atoms.added(number.last() + 1);
    return next != null
            && !start.isDigits()
            && number.value() > 10
            && number.value() < 100
            && number.scale() == 1
            && !next.word().definite()
            && (next.type() == WordClass.HUNDRED || next.type() == WordClass.HUNDREDS)
        ? number.plus(new Term(next.last(), next.value(), 1))
        : number;
  }

  /** Hundreds that follow a scale without و: ألف خمس مئة, 4 آلاف 3 مئة. */
  private @Nullable Term hundreds(int behind, double room) {
    Atom next = atoms.at(behind + 1);
    if (next == null || room <= 100 || atoms.lexemes().gluedToNext(behind)) {
      return null;
    }
    boolean plain = next.isDigits() || (next.word().proclitics() == 0 && !next.word().definite());
    Term group = plain ? terms.group(next) : null;
    boolean hundreds = group != null && group.value() >= 100 && group.last() > next.last();
    return hundreds ? group : null;
  }

  /**
   * "مليون ونصف" is half a million more; "ثلاثة ونصف" half of one; "3 ونصف مليون" three and a half
   * million.
   */
  private Term withFraction(Atom start, Term number, double room) {
    Term fraction = terms.fractionBehind(number.last());
    if (fraction == null) {
      fraction = terms.fifthsBehind(number);
    }
    // بين ثلاثين وخمسين, بين مليون ونصف مليون: the ends of a range, unless another number follows.
    if (fraction != null
        && Neighbours.isBehindBetween(atoms.words(), atoms.lexemes(), start.first())
        && atoms.added(fraction.last() + 1) == null) {
      return number;
    }
    boolean counted = fraction != null && fraction.last() > number.last() + 1;
    boolean whole = number.value() < 1000 || room > 1 || counted;
    if (fraction == null || !whole) {
      return number;
    }
    Atom scale = room == 1 ? atoms.juxtaposed(fraction.last() + 1) : null;
    if (scale != null && scale.isScale()) {
      return new Term(
          scale.last(), (number.value() + fraction.value()) * scale.value(), scale.value());
    }
    Atom again = atoms.at(fraction.last() + 1);
    int last =
        room > 1 && again != null && again.type() == WordClass.SCALE && again.word().definite()
            ? again.last()
            : fraction.last();
    return new Term(last, number.value() + fraction.value() * room, 1);
  }
}
