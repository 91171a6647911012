package rasid.text;

import java.util.Arrays;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Span;

/** Turns UTF-16 indexes of one text into code point offsets and back, and ranges into records. */
public final class TextOffsets {

  private final String text;

  /** UTF-16 indexes of all low surrogates that end a pair, ascending. */
  private final int[] pairEnds;

  private TextOffsets(String text, int[] pairEnds) {
    this.text = text;
    this.pairEnds = pairEnds;
  }

  public static TextOffsets of(String text) {
    int[] ends = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = i;
      }
    }
    return new TextOffsets(text, Arrays.copyOf(ends, count));
  }

  /** Number of code points before a UTF-16 index. */
  public int codePoint(int index) {
    if (pairEnds.length == 0) {
      return index;
    }
    int before = Arrays.binarySearch(pairEnds, index);
    return index - (before >= 0 ? before : -before - 1);
  }

  /** UTF-16 index of a code point. */
  public int index(int codePoint) {
    int low = 0;
    int high = pairEnds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The code point that the pair is: those before it took one index each, and one more a pair.
      if (pairEnds[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** The range of a text between two code points. */
  public TextRange range(int beginCodePoint, int endCodePoint) {
    return new TextRange(index(beginCodePoint), index(endCodePoint));
  }

  /** Length of the text in code points. */
  public int length() {
    return codePoint(text.length());
  }

  /** The record of a range. */
  public Span span(TextRange range) {
    return new Span(codePoint(range.begin()), codePoint(range.end()), range.of(text));
  }

  /** The record of a range, or null of null. */
  public @Nullable Span spanOrNull(@Nullable TextRange range) {
    return range == null ? null : span(range);
  }
}
