package rasid.annotation.segment;

import java.util.Arrays;

/** The segments of a text, in order, with the places of the tokens that they are parts of. */
public final class Segments {

  private Segment[] segments;
  private int[] tokenBegins;
  private int size;

  /**
   * @param tokens number of tokens expected
   */
  Segments(int tokens) {
    segments = new Segment[tokens + tokens / 2 + 2];
    tokenBegins = new int[segments.length];
  }

  public int size() {
    return size;
  }

  public Segment get(int i) {
    return segments[i];
  }

  /** Index in the text of the first character of the token that the i-th segment is a part of. */
  public int tokenBegin(int i) {
    return tokenBegins[i];
  }

  void add(Segment[] parts, int tokenBegin) {
    if (size + parts.length > segments.length) {
      segments = Arrays.copyOf(segments, 2 * (size + parts.length));
      tokenBegins = Arrays.copyOf(tokenBegins, segments.length);
    }
    for (Segment part : parts) {
      segments[size] = part;
      tokenBegins[size] = tokenBegin;
      size++;
    }
  }
}
