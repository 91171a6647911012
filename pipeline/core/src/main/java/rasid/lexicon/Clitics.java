package rasid.lexicon;

import java.util.Set;

/** What may be glued to a word, and is split off in the annotator's tokens. */
final class Clitics {

  private static final String PROCLITICS = "وفبلكس";

  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هن", "هما", "نا", "ي");

  /** Letters of a word that can hold a proclitic; of shorter words its letter is the first root. */
  private static final int SHORTEST = 5;

  private Clitics() {}

  /** Whether a normalised word may begin with a proclitic. */
  static boolean mayBegin(String key) {
    return key.length() >= SHORTEST && PROCLITICS.indexOf(key.charAt(0)) >= 0;
  }

  /** The word without its proclitic: للوزير is ل and الوزير. */
  static String behind(String key) {
    return key.startsWith("لل") ? "ا" + key.substring(1) : key.substring(1);
  }

  /** Whether a token is a pronoun that is written onto the word before it. */
  static boolean isPronoun(String key) {
    return PRONOUNS.contains(key);
  }
}
