package rasid.source;

import java.util.BitSet;

/**
 * Finds where a JSON object ends, byte by byte, by its brackets and strings alone. It stops early
 * where no object can be: at a bracket that closes another kind, and at a line break in a string.
 */
final class JsonScan {

  /** Kinds of the brackets that are open: set for square ones. */
  private final BitSet square = new BitSet();

  private int depth;
  private boolean isInString;
  private boolean isEscaped;
  private boolean isWrong;

  /** Whether more bytes are wanted: the object has neither ended nor gone wrong. */
  boolean wants() {
    return !isWrong && (depth > 0 || isInString);
  }

  /** Whether no object can end here any more. */
  boolean isWrong() {
    return isWrong;
  }

  /** Takes a byte; the first is the object's opening brace. */
  void take(int b) {
    if (isInString) {
      isWrong = b < ' ';
      isInString = isEscaped || b != '"';
      isEscaped = !isEscaped && b == '\\';
    } else if (b == '"') {
      isInString = true;
    } else if (b == '{' || b == '[') {
      square.set(depth++, b == '[');
    } else if (b == '}' || b == ']') {
      depth--;
      isWrong = depth < 0 || square.get(depth) != (b == ']');
    }
  }
}
