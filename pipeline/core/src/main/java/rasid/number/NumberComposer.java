package rasid.number;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.WordLists;
import rasid.number.Numeral.Role;
import rasid.text.Lexemes;

/**
 * Composes numbers of numbers, each rule over the whole sentence before the next, the tightest
 * first:
 *
 * <pre>
 * 1.1^23, 12.32e+14, 3/4          powers, exponents, fractions in digits
 * سالب عشرة, -5                    signs
 * 2 1/4                            a whole with a fraction in digits
 * واحد من ثلاثة, جزء من مئة, 1 على 20    shares
 * خمس فاصلة خمسة                  decimals in words
 * ثلاثة وخمس, خمس العشرين           fractions that look like units
 * ثلاثة أمتار ونصف                  fractions behind what is counted
 * مليون دينار و451 دينارا            sums, with what is counted behind each part
 * </pre>
 */
final class NumberComposer {

  /** A way in which two neighbouring numbers make one. */
  private interface Joint {
    /** The number that both make, or null. */
    @Nullable Numeral join(Lexemes lexemes, Numeral left, Numeral right);
  }

  private static final List<Joint> TIGHT = List.of(Joints::power, Joints::exponent, Joints::slash);

  private final Joints joints;
  private final List<Joint> loose;
  private final Set<String> minus;
  private final Set<String> fractionParts;

  NumberComposer(NumberWords numbers, WordLists words) {
    joints = new Joints(numbers, words);
    loose =
        List.of(
            Joints::mixed,
            joints::parts,
            joints::outOf,
            joints::over,
            joints::decimal,
            joints::fractionOf,
            joints::fractions,
            joints::addedFraction,
            joints::behindNoun,
            joints::sameUnit);
    minus = words.get("minus");
    fractionParts = words.get("fraction-parts");
  }

  /** The numbers of a sentence with those that belong together joined. */
  List<Numeral> compose(Lexemes lexemes, List<Numeral> numerals) {
    List<Numeral> composed = numerals;
    for (Joint joint : TIGHT) {
      composed = join(lexemes, composed, joint);
    }
    composed = signed(lexemes, composed);
    for (Joint joint : loose) {
      composed = join(lexemes, composed, joint);
    }
    return alone(lexemes, composed);
  }

  /** Joins from right to left, so that a fifth of a fifth of twenty begins with the twenty. */
  private static List<Numeral> join(Lexemes lexemes, List<Numeral> numerals, Joint joint) {
    ArrayDeque<Numeral> joined = new ArrayDeque<>(numerals.size() + 1);
    for (int i = numerals.size() - 1; i >= 0; i--) {
      Numeral left = numerals.get(i);
      Numeral right = joined.peekFirst();
      Numeral both = right == null ? null : joint.join(lexemes, left, right);
      if (both != null) {
        joined.removeFirst();
        left = both;
      }
      joined.addFirst(left);
    }
    return List.copyOf(joined);
  }

  private List<Numeral> signed(Lexemes lexemes, List<Numeral> numerals) {
    List<Numeral> signed = new ArrayList<>(numerals.size());
    for (Numeral numeral : numerals) {
      boolean mayBeNegative =
          !Double.isNaN(numeral.point()) && numeral.role() != Role.ORDINAL && numeral.point() > 0;
      if (mayBeNegative && isBelowZero(lexemes, numeral)) {
        signed.add(numeral.withValue(-numeral.point()));
      } else if (mayBeNegative
          && (minus.contains(lexemes.key(numeral.first() - 1)) || hasSign(lexemes, numeral))) {
        signed.add(numeral.negative(lexemes));
      } else {
        signed.add(numeral);
      }
    }
    return signed;
  }

  /** 20 درجة مئوية تحت الصفر. */
  private static boolean isBelowZero(Lexemes lexemes, Numeral numeral) {
    int at = numeral.last() + 1;
    while (at <= numeral.last() + 2 && lexemes.isWord(at) && !lexemes.key(at).equals("تحت")) {
      at++;
    }
    return lexemes.key(at).equals("تحت") && lexemes.key(at + 1).equals("الصفر");
  }

  /**
   * A minus sign that touches the digits and no word or number before it. At the beginning it marks
   * an item of a list, unless the number is all there is.
   */
  private static boolean hasSign(Lexemes lexemes, Numeral numeral) {
    int sign = numeral.first() - 1;
    boolean minus = lexemes.isSymbol(sign, '-') || lexemes.isSymbol(sign, '\u2212');
    if (!minus || !lexemes.isDigits(numeral.first())) {
      return false;
    }
    if (sign == 0) {
      return !hasWordBehind(lexemes, numeral);
    }
    boolean free =
        !lexemes.gluedToNext(sign - 1) || !(lexemes.isWord(sign - 1) || lexemes.isDigits(sign - 1));
    return free && lexemes.gluedToNext(sign);
  }

  private static boolean hasWordBehind(Lexemes lexemes, Numeral numeral) {
    for (int i = numeral.last() + 1; i < lexemes.size(); i++) {
      if (lexemes.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Numbers that need no other: جزء من مئة is a hundredth, خمس with nothing beside it a fifth. */
  private List<Numeral> alone(Lexemes lexemes, List<Numeral> numerals) {
    List<Numeral> read = new ArrayList<>(numerals.size());
    for (Numeral numeral : numerals) {
      int first = numeral.first();
      if (numeral.role() == Role.CARDINAL
          && lexemes.key(first - 1).equals("من")
          && isWhole(lexemes, numeral)
          && fractionParts.contains(lexemes.key(first - 2))) {
        read.add(numeral.fraction(lexemes, first - 2, 1 / numeral.point()));
      } else if (lexemes.size() == 1 && joints.isFractionNoun(lexemes, numeral)) {
        read.add(numeral.fraction(lexemes, first, 1 / numeral.point()));
      } else {
        read.add(numeral);
      }
    }
    return read;
  }

  /** Whether a number may be that of all parts: not in جزء من 20 فرعا, which stands among 20. */
  private static boolean isWhole(Lexemes lexemes, Numeral numeral) {
    int next = numeral.last() + 1;
    return Joints.isPowerOfTen(numeral.point())
        || !lexemes.isWord(next)
        || lexemes.key(next).startsWith("ال");
  }
}
