package rasid.number;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.WordLists;
import rasid.number.Numeral.Role;
import rasid.text.Lexemes;

/** The ways in which two numbers make one; each gives null when it does not hold. */
final class Joints {

  /** From here on a number in words is followed by a singular: خمسة وعشرون خمس. */
  private static final double LEAST_WITH_SINGULAR = 11;

  private final NumberWords words;
  private final Set<String> fractionNouns;
  private final Set<String> beforeYears;
  private final Set<String> fractionParts;
  private final Set<String> decimalWords;

  Joints(NumberWords words, WordLists lists) {
    this.words = words;
    fractionNouns = lists.get("fraction-nouns");
    fractionParts = lists.get("fraction-parts");
    beforeYears = lists.get("year-announcers");
    decimalWords = lists.get("decimal-words");
  }

  /** 1.1^23, 2.5^-1. */
  static @Nullable Numeral power(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    if (!lexemes.isSymbol(at, '^') || !hasDigits(lexemes, left, right)) {
      return null;
    }
    int sign = sign(lexemes, at + 1, right.first());
    return sign == 0
        ? null
        : left.with(right, Role.CARDINAL, Math.pow(left.point(), sign * right.point()));
  }

  /** 12.32e+14. */
  static @Nullable Numeral exponent(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    if (!lexemes.key(at).equals("e")
        || !lexemes.gluedToNext(at - 1)
        || !lexemes.gluedToNext(at)
        || !hasDigits(lexemes, left, right)) {
      return null;
    }
    int sign = sign(lexemes, at + 1, right.first());
    return sign == 0
        ? null
        : left.with(right, Role.CARDINAL, left.point() * Math.pow(10, sign * right.point()));
  }

  /**
   * 3/4, between whole numbers that no further slash follows. A fraction in digits is a proper one:
   * text that was turned round (4/3 for three quarters) is read as it was meant.
   */
  static @Nullable Numeral slash(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    boolean between =
        lexemes.isSymbol(at, '/')
            && right.first() == at + 1
            && lexemes.gluedToNext(at - 1)
            && lexemes.gluedToNext(at);
    if (!between
        || !hasDigits(lexemes, left, right)
        || !left.span().isSingle()
        || !right.span().isSingle()
        || isSlash(lexemes, left.first() - 1)
        || isSlash(lexemes, right.last() + 1)) {
      return null;
    }
    double low = Math.min(left.point(), right.point());
    double high = Math.max(left.point(), right.point());
    boolean proper = left.point() < right.point() || high < 10;
    return low < 1 || low == high || !proper ? null : left.with(right, Role.FRACTION, low / high);
  }

  /** 2 1/4, and 1/4 2 where the text was turned round. */
  static @Nullable Numeral mixed(Lexemes lexemes, Numeral left, Numeral right) {
    if (right.first() != left.last() + 1 || !hasDigits(lexemes, left, right)) {
      return null;
    }
    boolean wholeFirst = left.role() == Role.CARDINAL;
    Numeral whole = wholeFirst ? left : right;
    Numeral fraction = wholeFirst ? right : left;
    boolean joins =
        whole.role() == Role.CARDINAL
            && fraction.role() == Role.FRACTION
            && whole.point() == Math.rint(whole.point());
    double sign = whole.point() < 0 ? -1 : 1;
    return joins ? left.with(right, Role.CARDINAL, whole.point() + sign * fraction.point()) : null;
  }

  /**
   * عشرون جزءا من مئة. There are at most as many parts as make the whole: مئتان وثلاثة أجزاء من مئة
   * are two hundred and three hundredths.
   */
  @Nullable Numeral parts(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    boolean between =
        right.first() == at + 2
            && fractionParts.contains(lexemes.key(at))
            && lexemes.key(at + 1).equals("من");
    if (!between || !areNumbers(left, right)) {
      return null;
    }
    double whole = right.point();
    double rest = isPowerOfTen(whole) ? left.point() % whole : left.point();
    return left.with(right, Role.FRACTION, left.point() - rest + rest / whole);
  }

  /**
   * واحد من كل ثلاثة, يعاني واحد من ثلاثة: a share where the text says of each, where one of so
   * many does something, or where nothing else is said. Five of twelve arrested are five, and what
   * is one of seven (هي واحدة من سبع) stands among seven.
   */
  @Nullable Numeral outOf(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    boolean of = lexemes.key(at).equals("من");
    boolean each = of && isEach(lexemes, at + 1, right.first());
    boolean in = lexemes.key(at).equals("في") && !Years.BEHIND_IN.contains(right.point());
    if (!(each || (right.first() == at + 1 && (of || in))) || !areNumbers(left, right)) {
      return null;
    }
    boolean bare =
        !lexemes.isWord(right.last() + 1)
            && (left.first() == 0 || decimalWords.contains(lexemes.key(left.first() - 1)));
    boolean one = of && left.role() == Role.ONE && (left.first() == 0 || isSubject(lexemes, left));
    boolean proper = Math.abs(left.point()) < right.point() && !left.definite();
    return proper && (each || one || bare)
        ? left.with(right, Role.FRACTION, left.point() / right.point())
        : null;
  }

  /** يعاني واحد من: a verb in the present before it, whose object it is not (يعتبر واحدا من). */
  private static boolean isSubject(Lexemes lexemes, Numeral one) {
    String before = lexemes.key(one.first() - 1);
    return before.length() > 3 && before.startsWith("ي") && !lexemes.key(one.last()).endsWith("دا");
  }

  /** Whether كل or بين كل stands between من and a number. */
  private static boolean isEach(Lexemes lexemes, int from, int number) {
    return number > from
        && number <= from + 2
        && lexemes.key(number - 1).equals("كل")
        && (number == from + 1 || lexemes.key(from).equals("بين"));
  }

  /**
   * مليارا دينار ونصف, ستة كيلومترات ونصف: a fraction behind what is counted, whose noun may follow
   * once more (أربع ليرات ونصف ليرة). The number keeps its place, so that its unit stands behind
   * it.
   */
  @Nullable Numeral behindNoun(Lexemes lexemes, Numeral left, Numeral right) {
    int noun = left.last() + 1;
    boolean added =
        right.role() == Role.FRACTION
            && right.point() < 1
            && Neighbours.isAdded(lexemes, noun, right);
    if (!added || left.role() != Role.CARDINAL || !lexemes.isWord(noun)) {
      return null;
    }
    int behind = right.last() + 1;
    boolean another =
        lexemes.isWord(behind)
            && !lexemes.key(behind).startsWith("و")
            && !words.isParticle(lexemes.key(behind))
            && !Neighbours.isSameNoun(lexemes.key(noun), lexemes.key(behind));
    return another
        ? null
        : left.withValue(left.point() + right.point() * scaleAtEnd(lexemes, left));
  }

  /** 3 ملايين دينار و451 دينارا: two parts of one sum, with what they count behind each. */
  @Nullable Numeral sameUnit(Lexemes lexemes, Numeral left, Numeral right) {
    int unit = left.last() + 1;
    String again = lexemes.key(right.last() + 1);
    double scale = scaleAtEnd(lexemes, left);
    boolean joins =
        Neighbours.isAdded(lexemes, unit, right)
            && left.role() == Role.CARDINAL
            && right.role() == Role.CARDINAL
            && lexemes.isWord(unit)
            && !again.isEmpty()
            && (again.equals(lexemes.key(unit)) || again.equals(lexemes.key(unit) + "ا"))
            && scale > 1
            && right.point() < scale
            && !Neighbours.isBehindBetween(words, lexemes, left.first());
    return joins ? left.with(right, Role.CARDINAL, left.point() + right.point()) : null;
  }

  /** The scale that a number ends in, 1 for none. */
  private double scaleAtEnd(Lexemes lexemes, Numeral numeral) {
    NumberWords.Found last = words.find(lexemes.key(numeral.last()));
    return last != null && last.type().isScale() ? last.value() : 1;
  }

  /** واحد على عشرين, 2000 على 3. */
  @Nullable Numeral over(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    // في 2021 على 30 ميدالية: a year is no part of what follows.
    boolean year =
        Years.ALONE.contains(left.point()) && beforeYears.contains(lexemes.key(left.first() - 1));
    boolean between = lexemes.key(at).equals("علي") && right.first() == at + 1 && !year;
    return between && areNumbers(left, right)
        ? left.with(right, Role.FRACTION, left.point() / right.point())
        : null;
  }

  /** خمس فاصلة خمسة is 5.5; behind the point a share stands for itself (فاصلة ثلاثة من مئة). */
  @Nullable Numeral decimal(Lexemes lexemes, Numeral left, Numeral right) {
    int at = left.last() + 1;
    boolean between = decimalWords.contains(lexemes.key(at)) && right.first() == at + 1;
    if (!between
        || !Double.isFinite(left.point())
        || !Double.isFinite(right.point())
        || right.point() < 0) {
      return null;
    }
    double decimals = right.point();
    while (decimals >= 1) {
      decimals /= 10;
    }
    double sign = left.point() < 0 ? -1 : 1;
    return left.with(right, Role.CARDINAL, left.point() + sign * decimals);
  }

  /** خمس العشرين, a fifth of the twenty: a unit is not followed by a number with the article. */
  @Nullable Numeral fractionOf(Lexemes lexemes, Numeral left, Numeral right) {
    boolean joins =
        right.first() == left.last() + 1
            && right.definite()
            && (right.role() == Role.CARDINAL || right.role() == Role.FRACTION)
            && isFractionNoun(lexemes, left);
    return joins
        ? left.with(right, Role.FRACTION, right.point() / left.point()).asDefinite()
        : null;
  }

  /** ثلاث وعشرون خمس, twenty-three fifths. */
  @Nullable Numeral fractions(Lexemes lexemes, Numeral left, Numeral right) {
    boolean joins =
        right.first() == left.last() + 1
            && !right.conjunction()
            && left.role() == Role.CARDINAL
            && Math.abs(left.point()) >= LEAST_WITH_SINGULAR
            && isFractionNoun(lexemes, right)
            && (!lexemes.isWord(right.last() + 1) || lexemes.key(right.last() + 1).equals("من"));
    return joins ? left.with(right, Role.FRACTION, left.point() / right.point()) : null;
  }

  /** ثلاثة وخمس, three and a fifth: units are not added to units. */
  @Nullable Numeral addedFraction(Lexemes lexemes, Numeral left, Numeral right) {
    boolean joins =
        Neighbours.isAdded(lexemes, left.last(), right)
            && left.role() == Role.CARDINAL
            && left.span().isSingle()
            && !lexemes.isDigits(left.first())
            && left.point() < 10
            && isFractionNoun(lexemes, right);
    return joins ? left.with(right, Role.CARDINAL, left.point() + 1 / right.point()) : null;
  }

  /** A unit whose feminine is also the name of a fraction: خمس, سبع, تسع. */
  boolean isFractionNoun(Lexemes lexemes, Numeral numeral) {
    String key = lexemes.key(numeral.last());
    return numeral.role() == Role.CARDINAL
        && numeral.span().isSingle()
        && fractionNouns.contains(numeral.conjunction() ? key.substring(1) : key);
  }

  /** 1 or -1 by the signs that fill a stretch, 0 when something else stands there. */
  private static int sign(Lexemes lexemes, int begin, int end) {
    int sign = 1;
    int minuses = 0;
    for (int i = begin; i < end; i++) {
      if (lexemes.isSymbol(i, '-')) {
        minuses++;
        sign = -sign;
      } else if (!lexemes.isSymbol(i, '+')) {
        return 0;
      }
    }
    return minuses > 2 ? 0 : sign;
  }

  private static boolean areNumbers(Numeral left, Numeral right) {
    return isNumber(left) && right.role() == Role.CARDINAL && right.point() > 1;
  }

  private static boolean isNumber(Numeral numeral) {
    return numeral.role() == Role.CARDINAL || numeral.role() == Role.ONE;
  }

  private static boolean hasDigits(Lexemes lexemes, Numeral left, Numeral right) {
    return isDigits(lexemes, left) && isDigits(lexemes, right);
  }

  private static boolean isDigits(Lexemes lexemes, Numeral numeral) {
    return lexemes.isDigits(numeral.last()) && !Double.isNaN(numeral.point());
  }

  private static boolean isSlash(Lexemes lexemes, int i) {
    return lexemes.isSymbol(i, '/');
  }

  /** Whether a value is 10, 100 and so on. */
  static boolean isPowerOfTen(double value) {
    double log = Math.log10(value);
    return log == Math.rint(log);
  }
}
