package rasid.claim.review;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.TextRange;

/** Finds words in an article. */
public final class Nearest {

  private Nearest() {}

  /**
   * Where words stand nearest to an index of a text; null when the text does not have them.
   *
   * @param index UTF-16 index
   */
  public static @Nullable TextRange words(String text, String words, int index) {
    if (words.isEmpty()) {
      return null;
    }
    TextRange best = null;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best == null || Math.abs(at - index) < Math.abs(best.begin() - index)) {
        best = new TextRange(at, at + words.length());
      }
    }
    return best;
  }
}
