package rasid.annotation.segment;

/**
 * Labels that the segmenter gives to the characters of a token (CoreNLP: {@code IOBUtils}). A
 * character takes one of the first four; the two others stand for what lies around a token. Tuples
 * of labels, oldest first, are numbers of base {@link #COUNT}.
 */
public final class Label {

  /** First character of a segment. */
  public static final int BEGIN = 0;

  /** Further character of a segment. */
  public static final int CONT = 1;

  /** Character that is spelled otherwise when its clitic is split off. */
  public static final int REW = 2;

  /** Token that is no Arabic word and not split. */
  public static final int NOSEG = 3;

  /** The border between two tokens. */
  public static final int BOUNDARY = 4;

  /** What lies before the first token. */
  public static final int OUTSIDE = 5;

  /** Number of labels. */
  public static final int COUNT = 6;

  /** Number of labels that a character can take. */
  static final int OF_CHARACTERS = 4;

  /** Number of labels that a letter can take: all of a character's but NOSEG. */
  static final int OF_LETTERS = 3;

  private Label() {}

  static int pair(int previous, int current) {
    return previous * COUNT + current;
  }

  static int triple(int secondPrevious, int previous, int current) {
    return (secondPrevious * COUNT + previous) * COUNT + current;
  }
}
