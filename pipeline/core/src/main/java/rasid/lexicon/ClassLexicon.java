package rasid.lexicon;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases.Forms;
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
   * @param row id of its row
   * @param added whether it is a user's row, which binds
   */
  public record Found(int last, String symbol, Role role, String row, boolean added) {}

  private record Meaning(String symbol, Role role, String row, boolean added) {}

  private static final String SOUND_PLURAL = "ون";

  private final Phrases<Meaning> nouns = new Phrases<>(Phrases.Text.TOKENS);
  private final Phrases<Meaning> specifiers = new Phrases<>(Phrases.Text.TOKENS);
  private final Set<String> duals = new HashSet<>();

  /** Feminine duals before a noun, which lose their ن: سفينتي شحن. */
  private final Set<String> constructs = new HashSet<>();

  /**
   * Keys of what is listed: a word that looks like the dual of another one (تمرين, تمر) is none.
   */
  private final Set<String> words = new HashSet<>();

  private ClassLexicon() {}

  /**
   * The words that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static ClassLexicon of(Lexicons lexicons) {
    ClassLexicon lexicon = new ClassLexicon();
    lexicons.read("classes.tsv", lexicon::add);
    lexicon.duals.removeAll(lexicon.words);
    lexicon.constructs.removeAll(lexicon.words);
    return lexicon;
  }

  /** The longest entry that begins at a token, by light morphology; or null. */
  public @Nullable Found at(Words sentence, int token) {
    return found(nouns.at(sentence, token));
  }

  /** The entry that begins at a token and gives a class to a generic head, or null. */
  public @Nullable Found specifierAt(Words sentence, int token) {
    return found(specifiers.at(sentence, token));
  }

  /**
   * Whether a key is the dual of a listed noun and cannot be its plural: of nouns with a broken
   * plural in both cases (جنديان, جنديين), of those with a sound one in the nominative (مدنيان).
   */
  public boolean isDual(String key) {
    return duals.contains(key);
  }

  /** Whether a key is the dual of a listed feminine noun as it stands before another noun. */
  public boolean isDualBeforeNoun(String key) {
    return constructs.contains(key);
  }

  private void add(Table.Row row) {
    Role role = row.word("role", Role.class);
    String symbol = row.get("class");
    String word = row.get("word");
    Meaning meaning = new Meaning(symbol, role, row.id("word"), Lexicons.isAdded(row));
    if (role == Role.SPECIFIER) {
      specifiers.put(word, Forms.NOUN, Forms.NOUN, meaning);
      return;
    }
    nouns.put(word, Forms.NOUN, Forms.NOUN, meaning);
    words.add(ArabicNormalizer.key(word));
    String plural = row.get("plural");
    boolean sound = plural.equals(SOUND_PLURAL);
    if (!plural.isEmpty() && !sound) {
      nouns.put(plural, Forms.NOUN, Forms.NOUN, meaning);
    }
    boolean counted = role != Role.OTHER && !symbol.equals(ClassTypes.OTHER);
    if (counted && !plural.isEmpty() && !word.contains(" ")) {
      addDuals(ArabicNormalizer.key(word), sound);
    }
  }

  private static @Nullable Found found(Optional<Phrases.Match<Meaning>> match) {
    if (match.isEmpty()) {
      return null;
    }
    Meaning meaning = match.get().value();
    return new Found(
        match.get().last(), meaning.symbol(), meaning.role(), meaning.row(), meaning.added());
  }

  /**
   * Adds the duals of a noun that cannot be its plural.
   *
   * @param sound whether its plural is the sound masculine one, which only the nominative dual
   *     (مدنيان) is told from
   */
  private void addDuals(String noun, boolean sound) {
    boolean feminine = noun.endsWith("ه");
    String stem = feminine ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    duals.add(stem + "ان");
    if (!sound) {
      duals.add(stem + "ين");
    }
    if (feminine) {
      constructs.add(stem + "ا");
      constructs.add(stem + "ي");
    }
  }
}
