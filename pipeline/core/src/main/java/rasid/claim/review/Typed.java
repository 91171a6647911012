package rasid.claim.review;

import rasid.text.ArabicLetters;

/** What people typed on keyboards of several scripts. */
final class Typed {

  private Typed() {}

  /** A text with its digits as 0 to 9. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = ArabicLetters.digit(c);
      digits.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return digits.toString();
  }
}
