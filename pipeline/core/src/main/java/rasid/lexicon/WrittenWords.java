package rasid.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import rasid.text.ArabicNormalizer;
import rasid.text.Lexemes;
import rasid.text.Memo;
import rasid.text.TextRange;

/**
 * Some words of the tables, to be looked for in texts that are not annotated: in all forms under
 * which {@link Phrases} find them, with the prefixes and pronouns that are written onto them. By
 * letters alone, so that a text may seem to have a word that it has not. A phrase that begins with
 * digits or a mark is not looked for.
 */
public final class WrittenWords {

  /** Words of texts of which it is remembered whether they are forms of these. */
  private static final int REMEMBERED = 1 << 14;

  /** Letters of what may be written onto a word before it: و, ف, ب, ل, ك, س and two or three. */
  private static final String BEFORE = "وفبلكس";

  /** Letters of the pronouns and of ما behind it: حراسهم, قتلنا, عندما. */
  private static final String BEHIND = "هانميك";

  /** Letters that may be written onto a word at one side. */
  private static final int MOST_GLUED = 3;

  private static final int SHORTEST = 2;

  private final Set<String> forms = new HashSet<>();
  private final Memo<Boolean> known = new Memo<>(REMEMBERED, this::isForm);

  private WrittenWords() {}

  /**
   * The words that begin some phrases.
   *
   * @param phrases as the tables have them
   */
  public static WrittenWords beginning(Collection<String> phrases) {
    WrittenWords words = new WrittenWords();
    for (String phrase : phrases) {
      Lexemes lexemes = Lexemes.of(phrase, new TextRange(0, phrase.length()));
      if (lexemes.size() > 0) {
        words.add(lexemes.get(0).range().of(phrase));
      }
    }
    return words;
  }

  private void add(String word) {
    forms.addAll(VerbForms.of(word));
    String key = ArabicNormalizer.key(word);
    if (Clitics.mayBegin(key)) {
      forms.addAll(VerbForms.of(Clitics.behind(key)));
    }
  }

  /** Whether a text may have one of the words. */
  public boolean mayBeIn(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.isWord(i) && known.of(lexemes.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isForm(String written) {
    // The article loses its alef behind ل: للقضاء.
    int swallowed = written.indexOf("لل");
    return holds(written)
        || (swallowed >= 0
            && swallowed < MOST_GLUED
            && holds("ا" + written.substring(swallowed + 1)));
  }

  /** Whether a form is left of a word when what may be written onto it is taken off. */
  private boolean holds(String written) {
    int begin = 0;
    do {
      int end = written.length();
      do {
        if (WordForms.bases(written.substring(begin, end)).stream().anyMatch(forms::contains)) {
          return true;
        }
        end--;
      } while (end - begin >= SHORTEST
          && written.length() - end <= MOST_GLUED
          && BEHIND.indexOf(written.charAt(end)) >= 0);
      begin++;
    } while (written.length() - begin >= SHORTEST
        && begin <= MOST_GLUED
        && BEFORE.indexOf(written.charAt(begin - 1)) >= 0);
    return false;
  }
}
