package rasid.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;
import rasid.text.Words;

/** What news counts, and its class (classes.tsv). */
public final class ClassLexicon {

  /** What a word tells of the class. */
  public enum Role {
    /** Names its class itself: شرطي. */
    HEAD,
    /** Takes the class of what specifies it: عنصر. */
    GENERIC,
    /** Takes the class of what was counted before: آخرون. */
    OTHER,
    /** Gives a class to a generic head: الشرطة. */
    SPECIFIER
  }

  /**
   * A word or phrase of the lexicon in a sentence.
   *
   * @param last its last token
   * @param symbol its class
   * @param role what it tells
   */
  public record Found(int last, String symbol, Role role) {}

  private record Meaning(String symbol, Role role) {}

  private static final String SOUND_PLURAL = "ون";

  private final Map<String, Meaning> heads = new HashMap<>();
  private final Map<String, String> specifiers = new HashMap<>();
  private final Set<String> duals;

  private ClassLexicon(Set<String> duals) {
    this.duals = duals;
  }

  /**
   * The words that the tables list.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static ClassLexicon of(Lexicons lexicons) {
    Set<String> duals = new HashSet<>();
    ClassLexicon lexicon = new ClassLexicon(duals);
    for (Table.Row row : lexicons.rows("classes.tsv")) {
      String word = ArabicNormalizer.key(row.get("word"));
      Role role =
          switch (row.get("role")) {
            case "head" -> Role.HEAD;
            case "generic" -> Role.GENERIC;
            case "other" -> Role.OTHER;
            case "specifier" -> Role.SPECIFIER;
            default ->
                throw row.bad(
                    "role is none of head, generic, other, specifier: " + row.get("role"));
          };
      if (role == Role.SPECIFIER) {
        lexicon.specifiers.putIfAbsent(word, row.get("class"));
        continue;
      }
      Meaning meaning = new Meaning(row.get("class"), role);
      lexicon.heads.putIfAbsent(word, meaning);
      String plural = row.get("plural");
      if (!plural.isEmpty() && !plural.equals(SOUND_PLURAL)) {
        lexicon.heads.putIfAbsent(ArabicNormalizer.key(plural), meaning);
        if (role != Role.OTHER && !meaning.symbol().equals(ClassTree.OTHER)) {
          addDuals(duals, word);
        }
      }
    }
    return lexicon;
  }

  /**
   * The entry that begins at a token: the longest phrase of up to three words, else the word, by
   * light morphology.
   */
  public @Nullable Found at(Words sentence, int token) {
    if (token < 0 || token >= sentence.size()) {
      return null;
    }
    for (String first : WordForms.bases(sentence.key(token))) {
      for (int length = 3; length >= 2; length--) {
        Meaning phrase = phrase(first, sentence, token, length);
        if (phrase != null) {
          return new Found(token + length - 1, phrase.symbol(), phrase.role());
        }
      }
    }
    for (String base : WordForms.bases(sentence.key(token))) {
      Meaning word = heads.get(base);
      if (word != null) {
        return new Found(token, word.symbol(), word.role());
      }
    }
    return null;
  }

  /** The class that a word gives to a generic head, or null. */
  public @Nullable String specifier(String key) {
    for (String base : WordForms.bases(key)) {
      String symbol = specifiers.get(base);
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  /**
   * Whether a key is the dual of a listed noun and cannot be its plural: nouns with a broken
   * plural, and feminine ones.
   */
  public boolean isDual(String key) {
    return duals.contains(key);
  }

  private @Nullable Meaning phrase(String first, Words sentence, int token, int length) {
    StringBuilder key = new StringBuilder(first);
    for (int i = 1; i < length; i++) {
      if (token + i >= sentence.size()) {
        return null;
      }
      key.append(' ').append(sentence.key(token + i));
    }
    Meaning found = heads.get(key.toString());
    if (found == null && length == 2 && token + 1 < sentence.size()) {
      for (String second : WordForms.bases(sentence.key(token + 1))) {
        found = found == null ? heads.get(first + " " + second) : found;
      }
    }
    return found;
  }

  private static void addDuals(Set<String> duals, String noun) {
    if (noun.contains(" ")) {
      return;
    }
    String stem = noun.endsWith("ه") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    duals.add(stem + "ان");
    duals.add(stem + "ين");
  }
}
