package rasid.serve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasid.record.Claim;

/**
 * Words as readers look for them, by the rules of the page's search.js: spellings of hamza, alef,
 * yeh and teh marbuta are one, vowel signs and tatweel are passed over, digits of all kinds are
 * one.
 */
final class SearchWords {

  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "[\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  /** Presentation forms and the like are rare, and their mending is dear. */
  private static final Pattern OTHER_FORMS = Pattern.compile("[^\\u0000-\\u06ff\\u2000-\\u206f]");

  private SearchWords() {}

  /** The words by which a claim is found. */
  static String of(Claim claim) {
    return Stream.of(
            claim.getEvidence(), claim.getSource(), claim.getCounted(), claim.getQuantity())
        .filter(span -> span != null)
        .map(span -> normalized(span.getText()))
        .collect(Collectors.joining(" "));
  }

  /** A text in the spelling in which words are compared. */
  static String normalized(String text) {
    String plain =
        OTHER_FORMS.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    StringBuilder folded = new StringBuilder(plain.length());
    PASSED_OVER
        .matcher(plain)
        .replaceAll("")
        .chars()
        .forEach(letter -> folded.append(fold((char) letter)));
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static char fold(char letter) {
    return switch (letter) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      default ->
          letter >= '\u0660' && letter <= '\u0669'
              ? (char) (letter - '\u0660' + '0')
              : letter >= '\u06f0' && letter <= '\u06f9'
                  ? (char) (letter - '\u06f0' + '0')
                  : letter;
    };
  }
}
