package rasid.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.WordLists;
import rasid.record.NumberForm;
import rasid.text.ArabicLetters;
import rasid.text.Lexemes;

/**
 * Joins two numbers that are the ends of one range: "بين 5 و10" (in any order, with what is counted
 * between), "من 3 إلى 5", "3-5", "30% - 50%", "1700 ـ 2200", "15 أو 20". After a word of change
 * ("ارتفع من 13.6 إلى 14.6") they stay two values.
 */
final class RangeJoiner {

  private static final int CHANGE_WINDOW = 12;

  private final NumberWords words;
  private final Set<String> links;

  /** Letters that words of rising, falling and changing share over all their forms. */
  private final Set<String> change;

  RangeJoiner(NumberWords words, WordLists lists) {
    this.words = words;
    links = lists.get("range-links");
    change = lists.get("change");
  }

  /**
   * The numbers with ranges in the place of their ends.
   *
   * @param anyOrder whether the greater end may come first behind بين, as it may not in dates (بين
   *     28 مايو و3 يونيو)
   */
  List<Numeral> join(Lexemes lexemes, List<Numeral> numerals, boolean anyOrder) {
    List<Numeral> joined = new ArrayList<>(numerals.size());
    int i = 0;
    while (i < numerals.size()) {
      Numeral low = numerals.get(i);
      if (i + 1 < numerals.size() && isRange(lexemes, low, numerals.get(i + 1), anyOrder)) {
        joined.add(range(lexemes, low, numerals.get(i + 1)));
        i += 2;
      } else {
        joined.add(low);
        i++;
      }
    }
    return joined;
  }

  private boolean isRange(Lexemes lexemes, Numeral low, Numeral high, boolean anyOrder) {
    int gap = high.first() - low.last() - 1;
    if (low.role() != Numeral.Role.CARDINAL || high.role() != Numeral.Role.CARDINAL || gap > 3) {
      return false;
    }
    String link = lexemes.key(high.first() - 1);
    boolean and = high.conjunction() || (gap >= 1 && link.equals("و"));
    boolean to = gap >= 1 && links.contains(link);
    if (Neighbours.isBehindBetween(words, lexemes, low.first()) && low.point() != high.point()) {
      return (anyOrder || low.point() < high.point())
          && joinsBetween(lexemes, low, high, and || to);
    }
    double end = isDashRead(lexemes, low, high) ? -high.point() : high.point();
    if (low.point() >= end || isYearBefore(lexemes, low, high)) {
      return false;
    }
    boolean percent = Neighbours.isPercentSign(lexemes, low.last() + 1);
    if (isDashedPercent(lexemes, low, high)
        || (isDash(link) && (gap == 1 || (gap == 2 && percent)))) {
      return !isChain(lexemes, low, high);
    }
    if (gap == 0) {
      return hasTatweel(lexemes, low, high);
    }
    if (gap == 1 && link.equals("او")) {
      return true;
    }
    boolean from = lexemes.key(low.first() - 1).equals("من");
    boolean percents = gap == 2 && percent && Neighbours.isPercentSign(lexemes, high.last() + 1);
    return to && !followsChange(lexemes, low) && (gap == 1 || from || percents);
  }

  /**
   * The ends behind بين in any order, with what they count or per cent between them (بين 40% إلى
   * 50%, بين 6 دراهم و7 دراهم), or with nothing, where the outlet's software lost a dash (ما بين 30
   * 40, بين 65 -70). Where the ends count different things they are two numbers (بين 5 سيارات و3
   * شاحنات).
   */
  private boolean joinsBetween(Lexemes lexemes, Numeral low, Numeral high, boolean linked) {
    int gap = high.first() - low.last() - 1;
    if (gap == 0 && !high.conjunction()) {
      return true;
    }
    boolean dash = gap >= 1 && isDash(lexemes.key(high.first() - 1));
    boolean plain = linked || dash || isDashedPercent(lexemes, low, high);
    int noun = low.last() + 1;
    int end = high.conjunction() ? high.first() : high.first() - 1;
    for (int i = noun; i < end; i++) {
      plain &= lexemes.isWord(i) || Neighbours.isPercentSign(lexemes, i);
    }
    if (!plain || noun >= end) {
      return plain;
    }
    // بين 15% صعودا و10% هبوطا are two.
    String behind = lexemes.key(high.last() + 1);
    return Neighbours.isPercentSign(lexemes, noun)
        ? end == noun + 1
            && (Neighbours.isPercentSign(lexemes, high.last() + 1)
                || !lexemes.isWord(high.last() + 1)
                || words.isParticle(behind))
        : !lexemes.isWord(high.last() + 1)
            || words.isParticle(behind)
            || Neighbours.isSameNoun(lexemes.key(noun), behind)
            || Neighbours.isSameNoun(behind, lexemes.key(noun));
  }

  /** 40%-45%: the dash was read as the sign of the second number. */
  private static boolean isDashedPercent(Lexemes lexemes, Numeral low, Numeral high) {
    return high.first() == low.last() + 2
        && Neighbours.isPercentSign(lexemes, low.last() + 1)
        && isDashRead(lexemes, low, high);
  }

  /** Whether the sign of the second number is the dash of a range: بين 65 -70, 40%-45%. */
  private static boolean isDashRead(Lexemes lexemes, Numeral low, Numeral high) {
    boolean near =
        high.first() == low.last() + 1
            || (high.first() == low.last() + 2
                && Neighbours.isPercentSign(lexemes, low.last() + 1));
    return near && low.point() >= 0 && high.point() < 0 && isDash(lexemes.key(high.first()));
  }

  private static boolean isDash(String key) {
    return key.length() == 1 && "-–~".contains(key);
  }

  /** 1700 ـ 2200: a tatweel between blanks is no lexeme. */
  private static boolean hasTatweel(Lexemes lexemes, Numeral low, Numeral high) {
    for (int i = low.range().end() + 1; i < high.range().begin() - 1; i++) {
      if (lexemes.text().charAt(i) == 'ـ') {
        return ArabicLetters.isBlank(lexemes.text().charAt(i - 1))
            && ArabicLetters.isBlank(lexemes.text().charAt(i + 1));
      }
    }
    return false;
  }

  /** عام 2012 إلى 185 ألفا: a year is no end of what is counted. */
  private static boolean isYearBefore(Lexemes lexemes, Numeral low, Numeral high) {
    boolean year =
        low.span().isSingle()
            && lexemes.key(low.first()).length() == 4
            && Years.ALONE.contains(low.point());
    return year && !Years.ALONE.contains(high.point());
  }

  /** Three runs of digits with marks between are a telephone number or a code. */
  private static boolean isChain(Lexemes lexemes, Numeral low, Numeral high) {
    return isLink(lexemes, low.first() - 1, low.first() - 2)
        || isLink(lexemes, high.last() + 1, high.last() + 2);
  }

  private static boolean isLink(Lexemes lexemes, int mark, int digits) {
    boolean link = lexemes.isSymbol(mark, '-') || lexemes.isSymbol(mark, '/');
    return link
        && lexemes.isDigits(digits)
        && lexemes.gluedToNext(Math.min(mark, digits))
        && lexemes.gluedToNext(mark);
  }

  private boolean followsChange(Lexemes lexemes, Numeral low) {
    for (int i = low.first() - 1; i >= Math.max(0, low.first() - CHANGE_WINDOW); i--) {
      String key = lexemes.key(i);
      if (change.stream().anyMatch(key::contains)) {
        return true;
      }
    }
    return false;
  }

  private Numeral range(Lexemes lexemes, Numeral first, Numeral second) {
    double end = isDashRead(lexemes, first, second) ? -second.point() : second.point();
    // بين 10 و15 درجة تحت الصفر: the words behind the second hold for both.
    boolean signed =
        !lexemes.isDigits(second.first()) && words.find(lexemes.key(second.first())) == null;
    boolean below = end < 0 && first.point() > 0 && !signed;
    double begin = below ? -first.point() : first.point();
    // "بين 3 و5 آلاف": the scale of the second belongs to both; not so in "بين 500 و1 مليون".
    double shared = begin * sharedScale(lexemes, first, second);
    double other = shared < end ? shared : begin;
    NumberForm form = first.form() == second.form() ? first.form() : NumberForm.MIXED;
    return new Numeral(
        first.span().to(second.span()),
        first.range().union(second.range()),
        Numeral.Role.RANGE,
        form,
        Double.NaN,
        Math.min(other, end),
        Math.max(other, end),
        false,
        first.conjunction(),
        first.repaired());
  }

  /** The scale that the second number ends in and the first lacks; 1 for none. */
  private double sharedScale(Lexemes lexemes, Numeral first, Numeral second) {
    NumberWords.Found scale = scale(lexemes, second);
    return scale != null
            && scale(lexemes, first) == null
            && Math.abs(first.point()) < scale.value()
            // 3 ملايين و500 ألف end in a scale of their last part alone.
            && second.point() / scale.value() < 1000
        ? scale.value()
        : 1;
  }

  private NumberWords.@Nullable Found scale(Lexemes lexemes, Numeral numeral) {
    NumberWords.Found last =
        numeral.span().isSingle() ? null : words.find(lexemes.key(numeral.last()));
    return last != null && last.type().isScale() ? last : null;
  }
}
