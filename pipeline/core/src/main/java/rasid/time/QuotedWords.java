package rasid.time;

import java.util.BitSet;
import rasid.text.ArabicLetters;

/** Which places of a text stand between quotation marks. A paragraph closes what it opened. */
final class QuotedWords {

  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";

  private final BitSet quoted = new BitSet();

  QuotedWords(String text) {
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        // A mark that nothing closes is none.
        opened = -1;
      } else if (ArabicLetters.isQuote(c)) {
        boolean opens = OPENING.indexOf(c) >= 0 || (opened < 0 && CLOSING.indexOf(c) < 0);
        if (opens && opened < 0) {
          opened = i;
        } else if (!opens && opened >= 0) {
          quoted.set(opened, i);
          opened = -1;
        }
      }
    }
  }

  /** Whether a place lies in a quotation. */
  boolean hold(int place) {
    return quoted.get(place);
  }
}
