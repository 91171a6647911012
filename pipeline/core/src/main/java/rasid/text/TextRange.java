package rasid.text;

/**
 * A stretch of a text, in UTF-16 indexes.
 *
 * @param begin index of the first char
 * @param end index behind the last char
 */
public record TextRange(int begin, int end) implements Comparable<TextRange> {

  public TextRange {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a range: " + begin + ".." + end);
    }
  }

  /** The smallest range that holds both. */
  public TextRange union(TextRange other) {
    return new TextRange(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public boolean overlaps(TextRange other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(TextRange other) {
    return begin <= other.begin && other.end <= end;
  }

  public int length() {
    return end - begin;
  }

  /** The text that the range covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** By begin, the longer one first. */
  @Override
  public int compareTo(TextRange other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }

  /** The range of what {@link #toString} gives. */
  public static TextRange parse(String range) {
    int dots = range.indexOf("..");
    return new TextRange(
        Integer.parseInt(range.substring(0, dots)), Integer.parseInt(range.substring(dots + 2)));
  }

  /** As {@code 12..15}. */
  @Override
  public String toString() {
    return begin + ".." + end;
  }
}
