package rasid.lexicon;

import java.util.Set;
import rasid.text.ArabicNormalizer;

/**
 * A word of a phrase with its forms as a verb, where it has such.
 *
 * @param key the normalised word
 * @param forms in which forms it is found
 * @param verbForms its forms as a verb; the key alone when it is none
 */
record PhraseWord(String key, Phrases.Forms forms, Set<String> verbForms) {

  /**
   * @param written the word as it is written
   */
  static PhraseWord of(String written, Phrases.Forms forms) {
    String key = ArabicNormalizer.key(written);
    boolean verb =
        forms == Phrases.Forms.VERB || (forms == Phrases.Forms.ANY && !isNominal(written));
    return new PhraseWord(key, forms, verb ? VerbForms.of(written) : Set.of(key));
  }

  /** No verb has the article, ends in ة or begins with إ in the third person. */
  private static boolean isNominal(String written) {
    return written.startsWith("ال") || written.startsWith("إ") || written.endsWith("ة");
  }

  boolean isNoun() {
    return forms == Phrases.Forms.NOUN || forms == Phrases.Forms.ANY;
  }

  /** Whether a form is the word itself, or a person of the present that it gives. */
  boolean isNear(String form) {
    return form.equals(key) || (key.startsWith("ي") && verbForms.contains(form));
  }

  /** Whether a form begins with a prefix of the present, where it may be a noun: تعدد, تحكم. */
  boolean isPresent(String form) {
    return form.charAt(0) != key.charAt(0) && verbForms.contains(form);
  }
}
