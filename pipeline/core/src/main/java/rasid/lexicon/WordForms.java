package rasid.lexicon;

import java.util.ArrayList;
import java.util.List;
import rasid.text.Letters;
import rasid.text.Memo;

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

  /** An ending, and what a word without it may end with instead. */
  private record Ending(String letters, String instead) {}

  private static final List<Ending> ENDINGS = endings();

  /** What endings end with. */
  private static final String LAST_LETTERS = "انيتوهم";

  private static final Memo<List<String>> BASES = new Memo<>(REMEMBERED, WordForms::candidates);

  private WordForms() {}

  private static List<Ending> endings() {
    List<Ending> endings =
        new ArrayList<>(
            List.of(
                // Accusative ـاً: شرطيا -> شرطي
                new Ending("ا", ""),
                // Feminine dual before masculine: سيارتين -> سياره
                new Ending("تين", "ه"),
                new Ending("تان", "ه"),
                new Ending("تي", "ه"),
                new Ending("تا", "ه"),
                new Ending("ين", ""),
                new Ending("ان", ""),
                new Ending("ون", ""),
                // Sound feminine plural: سيارات -> سياره, هجمات -> هجمه or هجم
                new Ending("ات", "ه"),
                new Ending("ات", ""),
                // Construct state of masculine dual and plural: مسلحي -> مسلح, موظفو -> موظف
                new Ending("ي", ""),
                new Ending("و", ""),
                // Feminine of a masculine noun or adjective: مسلحه -> مسلح
                new Ending("ه", "")));
    // Pronouns: سيارته -> سياره, جنودها -> جنود
    for (String pronoun : List.of("هما", "هم", "ها", "هن", "نا", "كم", "ه")) {
      endings.add(new Ending("ت" + pronoun, "ه"));
      endings.add(new Ending(pronoun, ""));
    }
    return List.copyOf(endings);
  }

  /**
   * Candidates for a word whose proclitics are already split off: as it is first, then ever
   * shorter.
   */
  static List<String> bases(String key) {
    return BASES.of(key);
  }

  /** The same for a word whose number is known, see {@link rasid.text.WordNumbers}. */
  static List<String> bases(String key, int number) {
    return BASES.of(key, number);
  }

  private static List<String> candidates(String key) {
    List<String> bases = new ArrayList<>();
    addEndings(bases, key);
    String bare = Letters.bare(key);
    if (!bare.equals(key)) {
      addEndings(bases, bare);
    }
    return List.copyOf(bases);
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

  private static void addEndings(List<String> bases, String key) {
    add(bases, key);
    if (key.isEmpty() || LAST_LETTERS.indexOf(key.charAt(key.length() - 1)) < 0) {
      return;
    }
    for (Ending ending : ENDINGS) {
      int kept = key.length() - ending.letters().length();
      if (key.endsWith(ending.letters()) && kept + ending.instead().length() > SHORTEST) {
        add(bases, key.substring(0, kept) + ending.instead());
      }
    }
  }

  private static void add(List<String> bases, String base) {
    if (!bases.contains(base)) {
      bases.add(base);
    }
  }
}
