package rasid.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rasid.lexicon.WordLists;
import rasid.record.NumberForm;
import rasid.text.Lexemes;

/**
 * Joins two numbers that are the ends of one range: "بين 5 و10", "من 3 إلى 5", "3-5", "15 أو 20".
 * After a word of change ("ارتفع من 13.6 إلى 14.6") they stay two values.
 */
final class RangeJoiner {

  private static final int CHANGE_WINDOW = 12;

  private final Set<String> links;

  /** Letters that words of rising, falling and changing share over all their forms. */
  private final Set<String> change;

  RangeJoiner(WordLists words) {
    links = words.get("range-links");
    change = words.get("change");
  }

  List<Numeral> join(Lexemes lexemes, List<Numeral> numerals) {
    List<Numeral> joined = new ArrayList<>(numerals.size());
    int i = 0;
    while (i < numerals.size()) {
      Numeral low = numerals.get(i);
      if (i + 1 < numerals.size() && isRange(lexemes, low, numerals.get(i + 1))) {
        joined.add(range(lexemes, low, numerals.get(i + 1)));
        i += 2;
      } else {
        joined.add(low);
        i++;
      }
    }
    return joined;
  }

  private boolean isRange(Lexemes lexemes, Numeral low, Numeral high) {
    if (low.role() != Numeral.Role.CARDINAL
        || high.role() != Numeral.Role.CARDINAL
        || low.point() >= high.point()) {
      return false;
    }
    int gap = high.first() - low.last() - 1;
    if (gap > 3) {
      return false;
    }
    String link = lexemes.key(high.first() - 1);
    String opener = lexemes.key(low.first() - 1);
    if (gap == 1 && "-–~".contains(link)) {
      return !isChain(lexemes, low, high);
    }
    if (gap == 1 && link.equals("او")) {
      return true;
    }
    boolean and = high.conjunction() || (gap >= 1 && link.equals("و"));
    if (and && (opener.equals("بين") || opener.equals("وبين"))) {
      return true;
    }
    boolean to = gap >= 1 && links.contains(link);
    return to && !followsChange(lexemes, low) && (gap == 1 || opener.equals("من"));
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

  private static Numeral range(Lexemes lexemes, Numeral low, Numeral high) {
    // "بين 3 و5 آلاف": the scale of the second belongs to both; not so in "بين 500 و1 مليون".
    boolean isMixed = low.form() == NumberForm.DIGITS && high.form() == NumberForm.MIXED;
    double scaled = low.point() * (isMixed ? scaleOf(lexemes, high) : 1);
    NumberForm form = low.form() == high.form() ? low.form() : NumberForm.MIXED;
    return new Numeral(
        low.span().to(high.span()),
        low.range().union(high.range()),
        Numeral.Role.RANGE,
        form,
        Double.NaN,
        scaled < high.point() ? scaled : low.point(),
        high.point(),
        false,
        low.conjunction(),
        low.repaired());
  }

  private static double scaleOf(Lexemes lexemes, Numeral numeral) {
    DigitReader.Digits digits = DigitReader.read(lexemes, numeral.first());
    return digits == null || digits.value() == 0 ? 1 : numeral.point() / digits.value();
  }
}
