package rasid.annotation.segment;

import java.util.Arrays;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.segment.TokenLabels.Cell;

/**
 * A token of the text with everything that is known of it whatever stands around it: computed once,
 * then found again by its characters. Threads may fill in the same thing twice, which changes
 * nothing: what they hand to each other is immutable.
 */
final class Token {

  private final char[] surface;
  private final byte action;
  private final boolean isEmpty;

  /** By whether the token is the first and the last of its text; null until it is met there. */
  private final @Nullable TokenLabels[] labels = new TokenLabels[4];

  /** The segments where they are the same between any neighbours; volatile for what they hold. */
  private volatile Segment @Nullable [] settled;

  /** Set when the token is met, cleared when a place in the memo is sought. */
  private boolean isRecent = true;

  /**
   * @param action what the lexer does with it
   * @param isEmpty whether the models do not see it: stray diacritics, marks that are left out
   */
  Token(char[] surface, int action, boolean isEmpty) {
    this.surface = surface;
    this.action = (byte) action;
    this.isEmpty = isEmpty;
  }

  boolean is(char[] text, int begin, int end) {
    return Arrays.equals(surface, 0, surface.length, text, begin, end);
  }

  char[] surface() {
    return surface;
  }

  int action() {
    return action;
  }

  boolean isEmpty() {
    return isEmpty;
  }

  boolean isRecent() {
    return isRecent;
  }

  void setRecent(boolean recent) {
    if (isRecent != recent) {
      isRecent = recent;
    }
  }

  /** The segments between other tokens; null when they are not known or depend on these. */
  Segment @Nullable [] settled() {
    return settled;
  }

  /** The labels at such a place of a text; null until it is met there. */
  @Nullable TokenLabels labels(boolean isFirst, boolean isLast) {
    return labels[position(isFirst, isLast)];
  }

  void setLabels(boolean isFirst, boolean isLast, TokenLabels known) {
    labels[position(isFirst, isLast)] = known;
    if (!isFirst && !isLast && known.isDecided()) {
      settled = known.cells()[0].segments();
    }
  }

  /** The segments of labels that are known from another place; null when there are none. */
  Segment @Nullable [] segments(byte[] path) {
    for (TokenLabels known : labels) {
      if (known != null) {
        for (Cell cell : known.cells()) {
          if (Arrays.equals(cell.labels(), path)) {
            return cell.segments();
          }
        }
      }
    }
    return null;
  }

  private static int position(boolean isFirst, boolean isLast) {
    return (isFirst ? 1 : 0) + (isLast ? 2 : 0);
  }
}
