package rasid.corenlp;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.segment.Alphabet;

/**
 * Cuts the name of a feature of several characters into these: a name is their concatenation, and
 * one that is no Arabic letter can be long (a number, a Latin word, the sign for a border).
 */
final class FeatureNames {

  private FeatureNames() {}

  /**
   * All ways to cut a name into so many characters that the segmenter can meet in this order: the
   * character, the one before it, the second before it.
   */
  static List<List<String>> cuts(String name, int count) {
    List<List<String>> cuts = new ArrayList<>();
    cut(name, count, new ArrayList<>(), cuts);
    return cuts;
  }

  private static void cut(String rest, int count, List<String> before, List<List<String>> cuts) {
    if (count == 1) {
      if (!rest.isEmpty() && fits(before, rest)) {
        List<String> cut = new ArrayList<>(before);
        cut.add(rest);
        cuts.add(cut);
      }
      return;
    }
    for (int i = 1; i < rest.length(); i++) {
      String part = rest.substring(0, i);
      if (fits(before, part)) {
        List<String> longer = new ArrayList<>(before);
        longer.add(part);
        cut(rest.substring(i), count - 1, longer, cuts);
      }
    }
  }

  /** Whether a character can stand before another: unsplit tokens only touch borders. */
  private static boolean fits(List<String> laterOnes, String symbol) {
    boolean isBorder = isBorder(symbol);
    if (!isBorder && symbol.length() > 1 && !Alphabet.isUnsplit(symbol)) {
      return false;
    }
    if (laterOnes.isEmpty()) {
      return true;
    }
    String later = laterOnes.get(laterOnes.size() - 1);
    boolean isToken = !isBorder && Alphabet.isUnsplit(symbol);
    boolean laterIsToken = !isBorder(later) && Alphabet.isUnsplit(later);
    return isBorder || isBorder(later) || (!isToken && !laterIsToken);
  }

  private static boolean isBorder(String symbol) {
    return symbol.equals(Alphabet.BOUNDARY_NAME) || symbol.equals(Alphabet.OUTSIDE_NAME);
  }
}
