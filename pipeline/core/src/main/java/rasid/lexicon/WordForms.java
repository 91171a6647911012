package rasid.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Light morphology over normalised keys: the forms under which a lexicon may hold a word. It strips
 * what Larkey's light10 stemmer strips (conjunctions, prepositions and the article before; case,
 * dual and plural endings behind), but gives every step as a candidate instead of one stem, so that
 * the lexicon decides.
 */
public final class WordForms {

  private static final String PROCLITICS = "وفبلك";

  private static final int SHORTEST = 2;

  /** Words whose candidates are remembered: most of what news says in a day. */
  private static final int REMEMBERED = 1 << 14;

  private static final Memo<Set<String>> BASES = new Memo<>(REMEMBERED, WordForms::candidates);

  private WordForms() {}

  /**
   * Candidates for a word whose proclitics are already split off: as it is first, then ever
   * shorter.
   */
  public static Set<String> bases(String key) {
    return BASES.of(key);
  }

  private static Set<String> candidates(String key) {
    Set<String> bases = new LinkedHashSet<>();
    addEndings(bases, key);
    String bare = withoutArticle(key);
    if (!bare.equals(key)) {
      addEndings(bases, bare);
    }
    return Collections.unmodifiableSet(bases);
  }

  /**
   * The word without each proclitic or pair of proclitics that it may begin with; the word itself
   * first.
   */
  public static List<String> withoutProclitics(String key) {
    List<String> words = new ArrayList<>(3);
    words.add(key);
    String word = key;
    for (int i = 0;
        i < 2 && word.length() > SHORTEST && PROCLITICS.indexOf(word.charAt(0)) >= 0;
        i++) {
      word = word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1);
      words.add(word);
    }
    return words;
  }

  /** The word without the article; the word itself when it has none. */
  private static String withoutArticle(String key) {
    return key.length() > SHORTEST + 2 && key.startsWith("ال") ? key.substring(2) : key;
  }

  private static void addEndings(Set<String> bases, String key) {
    bases.add(key);
    // Accusative ـاً: شرطيا -> شرطي
    addCut(bases, key, "ا", "");
    // Feminine dual before masculine: سيارتين -> سياره
    addCut(bases, key, "تين", "ه");
    addCut(bases, key, "تان", "ه");
    addCut(bases, key, "تي", "ه");
    addCut(bases, key, "تا", "ه");
    addCut(bases, key, "ين", "");
    addCut(bases, key, "ان", "");
    addCut(bases, key, "ون", "");
    // Sound feminine plural: سيارات -> سياره, هجمات -> هجمه or هجم
    addCut(bases, key, "ات", "ه");
    addCut(bases, key, "ات", "");
    // Construct state of masculine dual and plural: مسلحي -> مسلح, موظفو -> موظف
    addCut(bases, key, "ي", "");
    addCut(bases, key, "و", "");
    // Feminine of a masculine noun or adjective: مسلحه -> مسلح
    addCut(bases, key, "ه", "");
    // Pronouns: سيارته -> سياره, جنودها -> جنود
    for (String pronoun : List.of("هما", "هم", "ها", "هن", "نا", "كم", "ه")) {
      addCut(bases, key, "ت" + pronoun, "ه");
      addCut(bases, key, pronoun, "");
    }
  }

  private static void addCut(Set<String> bases, String key, String ending, String instead) {
    if (key.endsWith(ending) && key.length() - ending.length() + instead.length() > SHORTEST) {
      bases.add(key.substring(0, key.length() - ending.length()) + instead);
    }
  }
}
