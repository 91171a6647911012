package rasid.launch;

import java.util.Locale;

/** Makes characters that steer a terminal visible, in what articles and files give to read. */
final class Controls {

  private Controls() {}

  /** On one line, with each such character as its code. */
  static String onOneLine(String text) {
    return escaped(text, "");
  }

  /** The same, where line ends and tabs stay. */
  static String visible(String text) {
    return escaped(text, "\n\t\r");
  }

  private static String escaped(String text, String but) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (steers && but.indexOf(c) < 0) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
