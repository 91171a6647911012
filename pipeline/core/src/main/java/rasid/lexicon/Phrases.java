package rasid.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.text.WordNumbers;
import rasid.text.Words;

/**
 * Phrases of one or more words with a value each, found by their first or last word. Phrases and
 * text are cut by the same lexer. A word of a phrase is found in the forms that it is said to have;
 * where the text is split from its clitics, also split (بحياة in ب + حياة). The longest phrase
 * wins, among equals the one whose form is nearest to the text, then the one that was put first.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

  /** In which forms a word of a phrase is found. */
  public enum Forms {
    AS_WRITTEN,
    /** With article and endings of nouns. */
    NOUN,
    /** In all persons, see {@link VerbForms}. */
    VERB,
    /** Both. */
    ANY
  }

  /** What phrases are looked up in. */
  public enum Text {
    /** Words as they are written. */
    WORDS,
    /** Words split from their clitics. */
    TOKENS,
    /** The same, where a noun is not found in a verb, nor a verb in anything else. */
    TAGGED_TOKENS
  }

  /**
   * A phrase found in a text.
   *
   * @param first its first word
   * @param last its last word
   * @param value what it means
   * @param isNear whether its first word stands there as it is in the phrase, or the phrase gives
   *     the present whose person it is
   */
  public record Match<V>(int first, int last, V value, boolean isNear) {
    int length() {
      return last - first + 1;
    }
  }

  private static final String CONJUNCTIONS = "وف";

  private final Text text;
  private final PhraseIndex<V> whole = new PhraseIndex<>();
  private final Map<String, PhraseIndex<V>> behindClitic = new HashMap<>();
  private final Map<String, List<PhraseIndex.Entry<V>>> byLast = new HashMap<>();

  /** Phrases to be found as they are written in words. */
  public Phrases() {
    this(Text.WORDS);
  }

  public Phrases(Text text) {
    this.text = text;
  }

  /** Adds a phrase that is found as it is written. */
  public void put(String phrase, V value) {
    put(phrase, Forms.AS_WRITTEN, Forms.AS_WRITTEN, value);
  }

  /**
   * Adds a phrase.
   *
   * @param first in which forms its first word is found
   * @param further in which forms its further words are
   * @throws IllegalArgumentException when it has no words
   */
  public void put(String phrase, Forms first, Forms further, V value) {
    Lexemes lexemes = Lexemes.of(phrase, new TextRange(0, phrase.length()));
    if (lexemes.size() == 0) {
      throw new IllegalArgumentException("a phrase without words: '" + phrase + "'");
    }
    List<PhraseWord> words = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      words.add(PhraseWord.of(lexemes.get(i).range().of(phrase), i == 0 ? first : further));
    }
    PhraseIndex.Entry<V> entry = new PhraseIndex.Entry<>(List.copyOf(words), value);
    whole.add(words.get(0), entry, text);
    String key = words.get(0).key();
    if (text != Text.WORDS && Clitics.mayBegin(key)) {
      PhraseIndex<V> behind =
          behindClitic.computeIfAbsent(key.substring(0, 1), clitic -> new PhraseIndex<>());
      behind.add(PhraseWord.of(Clitics.behind(key), first), entry, text);
    }
    for (String form : words.get(words.size() - 1).verbForms()) {
      PhraseIndex.insert(byLast, form, entry);
    }
  }

  /** The longest phrase that begins at a word. */
  public Optional<Match<V>> at(Words words, int first) {
    Match<V> best = null;
    for (Match<V> match : allAt(words, first)) {
      best = best == null || match.length() > best.length() ? match : best;
    }
    return Optional.ofNullable(best);
  }

  /**
   * All phrases that begin at a word, those first whose form is nearest to the text. Where one is
   * near, those of its length that only derive the form are left out: the row يدين keeps what أدان
   * means away from تدين.
   */
  public List<Match<V>> allAt(Words words, int first) {
    if (first < 0 || first >= words.size()) {
      return List.of();
    }
    String key = words.key(first);
    List<Match<V>> found =
        with(List.of(), whole.beginningWith(key, words.number(first)), words, key, first, first);
    if (text != Text.WORDS && first + 1 < words.size()) {
      String next = words.key(first + 1);
      PhraseIndex<V> behind = behindClitic.get(key);
      if (behind != null) {
        // So few words stand behind a clitic that a place for each numbered one would be waste.
        List<PhraseIndex.Entry<V>> entries = behind.beginningWith(next, WordNumbers.NONE);
        found = with(found, entries, words, next, first, first + 1);
      }
      if (Clitics.isPronoun(next)) {
        String glued = key + next;
        found = with(found, whole.of(glued), words, glued, first, first + 1);
        found = with(found, whole.ofNoun(glued), words, glued, first, first + 1);
      }
    }
    return found.size() < 2 ? found : nearest(found);
  }

  private static <V> List<Match<V>> nearest(List<Match<V>> found) {
    List<Match<V>> kept = new ArrayList<>(found.size());
    for (Match<V> match : found) {
      boolean yields = false;
      for (int i = 0; i < found.size() && !match.isNear() && !yields; i++) {
        yields = found.get(i).isNear() && found.get(i).last() == match.last();
      }
      if (!yields) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** The longest phrase that ends at a word; its first word may carry the conjunctions و and ف. */
  public Optional<Match<V>> endingAt(Words words, int last) {
    return endingAt(words, last, "");
  }

  /**
   * The same, where the first word may carry one of these letters as well, behind the conjunction
   * if there is one: ب and ل of وبأكثر من, لأكثر من.
   */
  public Optional<Match<V>> endingAt(Words words, int last, String proclitics) {
    for (PhraseIndex.Entry<V> entry : entriesEndingIn(words.key(last), proclitics)) {
      int first = last - entry.words().size() + 1;
      if (first >= 0
          && isWordOf(words.key(first), entry.words().get(0), proclitics)
          && endOf(entry, words, 1, first + 1) == last) {
        boolean isNear = entry.words().get(0).isNear(words.key(first));
        return Optional.of(new Match<>(first, last, entry.value(), isNear));
      }
    }
    return Optional.empty();
  }

  /**
   * What was found with the entries whose further words follow; most words begin none, so that a
   * list is made only for those that do.
   *
   * @param form the first word as it stands there
   * @param firstWord its last token
   */
  private List<Match<V>> with(
      List<Match<V>> found,
      List<PhraseIndex.Entry<V>> entries,
      Words words,
      String form,
      int first,
      int firstWord) {
    List<Match<V>> all = found;
    for (int i = 0; i < entries.size(); i++) {
      PhraseIndex.Entry<V> entry = entries.get(i);
      if (allows(entry.words().get(0), form, words, firstWord)) {
        int last = endOf(entry, words, 1, firstWord + 1);
        if (last >= 0) {
          all = all.isEmpty() ? new ArrayList<>(2) : all;
          boolean isNear = entry.words().get(0).isNear(form);
          all.add(new Match<>(first, last, entry.value(), isNear));
        }
      }
    }
    return all;
  }

  /** Whether the part of speech of a word fits to forms. */
  private boolean allows(PhraseWord word, String form, Words words, int i) {
    Words.Tag tag = words.tag(i);
    if (text != Text.TAGGED_TOKENS || tag == Words.Tag.UNKNOWN) {
      return true;
    }
    return switch (word.forms()) {
      case AS_WRITTEN -> true;
      case NOUN -> tag == Words.Tag.OTHER;
      case VERB -> tag == Words.Tag.VERB;
      case ANY -> tag == Words.Tag.VERB || (tag == Words.Tag.OTHER && !word.isPresent(form));
    };
  }

  /**
   * The last token of an entry's words from one on, which stand at tokens from one on; -1 when they
   * do not.
   */
  private int endOf(PhraseIndex.Entry<V> entry, Words words, int word, int token) {
    int next = token;
    for (int i = word; i < entry.words().size(); i++) {
      int tokens = tokensOf(entry.words().get(i), words, next);
      if (tokens == 0) {
        return -1;
      }
      next += tokens;
    }
    return next - 1;
  }

  /** How many tokens a word takes that stands at a token; 0 when it does not. */
  private int tokensOf(PhraseWord word, Words words, int token) {
    if (token >= words.size()) {
      return 0;
    }
    String key = words.key(token);
    if (isForm(word, word.key(), words, token)) {
      return 1;
    }
    if (text == Text.WORDS || token + 1 >= words.size()) {
      return 0;
    }
    String next = words.key(token + 1);
    boolean clitic =
        key.length() == 1 && word.key().charAt(0) == key.charAt(0) && Clitics.mayBegin(word.key());
    if (clitic && isForm(word, Clitics.behind(word.key()), words, token + 1)) {
      return 2;
    }
    boolean pronoun =
        word.key().length() == key.length() + next.length()
            && word.key().startsWith(key)
            && word.key().endsWith(next)
            && Clitics.isPronoun(next);
    return pronoun ? 2 : 0;
  }

  private boolean isForm(PhraseWord word, String key, Words words, int token) {
    String form = words.key(token);
    return allows(word, form, words, token)
        && (form.equals(key)
            || word.verbForms().contains(form)
            || (word.isNoun() && WordForms.bases(form, words.number(token)).contains(key)));
  }

  private List<PhraseIndex.Entry<V>> entriesEndingIn(String key, String proclitics) {
    List<PhraseIndex.Entry<V>> entries = byLast.getOrDefault(key, List.of());
    for (String rest = key; entries.isEmpty() && rest != null; rest = less(rest, key, proclitics)) {
      entries = byLast.getOrDefault(rest, List.of());
    }
    return entries;
  }

  private static boolean isWordOf(String text, PhraseWord word, String proclitics) {
    for (String rest = text; rest != null; rest = less(rest, text, proclitics)) {
      if (word.verbForms().contains(rest)) {
        return true;
      }
    }
    return false;
  }

  /** A word without its next letter, a conjunction first and then a proclitic; or null. */
  private static @Nullable String less(String rest, String whole, String proclitics) {
    if (rest.length() <= 2) {
      return null;
    }
    int lost = whole.length() - rest.length();
    boolean conjunction = lost == 0 && CONJUNCTIONS.indexOf(rest.charAt(0)) >= 0;
    boolean behindConjunction = lost == 1 && CONJUNCTIONS.indexOf(whole.charAt(0)) >= 0;
    boolean proclitic = (lost == 0 || behindConjunction) && proclitics.indexOf(rest.charAt(0)) >= 0;
    return conjunction || proclitic ? rest.substring(1) : null;
  }
}
