package rasid.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.text.Words;

/**
 * Phrases of one or more words with a value each, found by their first or last word. Phrases and
 * text are cut by the same lexer. The longest phrase wins, among equals the one that was put first.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

  /**
   * A phrase found in a text.
   *
   * @param first its first word
   * @param last its last word
   * @param value what it means
   */
  public record Match<V>(int first, int last, V value) {}

  private record Entry<V>(List<String> keys, V value) {}

  private static final Comparator<Entry<?>> LONGEST_FIRST =
      Comparator.comparing(entry -> -entry.keys().size());

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

  public void put(String phrase, V value) {
    Lexemes lexemes = Lexemes.of(phrase, new TextRange(0, phrase.length()));
    if (lexemes.size() == 0) {
      throw new IllegalArgumentException("a phrase without words: '" + phrase + "'");
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      keys.add(lexemes.key(i));
    }
    Entry<V> entry = new Entry<>(keys, value);
    insert(byFirst.computeIfAbsent(keys.get(0), key -> new ArrayList<>()), entry);
    insert(byLast.computeIfAbsent(keys.get(keys.size() - 1), key -> new ArrayList<>()), entry);
  }

  /**
   * The longest phrase that begins at a word; each word may carry the endings that light morphology
   * strips.
   */
  public Optional<Match<V>> inflectedAt(Words words, int first) {
    Match<V> best = null;
    for (String base : WordForms.bases(words.key(first))) {
      for (Entry<V> entry : byFirst.getOrDefault(base, List.of())) {
        if ((best == null || entry.keys().size() > best.last() - best.first() + 1)
            && matches(
                entry.keys(), words, first, (word, key) -> WordForms.bases(word).contains(key))) {
          best = new Match<>(first, first + entry.keys().size() - 1, entry.value());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest phrase that begins at a word, letter by letter. */
  public Optional<Match<V>> at(Words words, int first) {
    for (Entry<V> entry : byFirst.getOrDefault(words.key(first), List.of())) {
      if (matches(entry.keys(), words, first, String::equals)) {
        return Optional.of(new Match<>(first, first + entry.keys().size() - 1, entry.value()));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends at a word; its first word may carry the conjunctions و and ف. */
  public Optional<Match<V>> endingAt(Words words, int last) {
    for (Entry<V> entry : entriesEndingIn(words.key(last))) {
      int first = last - entry.keys().size() + 1;
      if (first >= 0
          && isWordOf(words.key(first), entry.keys().get(0))
          && matches(
              entry.keys().subList(1, entry.keys().size()), words, first + 1, String::equals)) {
        return Optional.of(new Match<>(first, last, entry.value()));
      }
    }
    return Optional.empty();
  }

  private List<Entry<V>> entriesEndingIn(String key) {
    List<Entry<V>> entries = byLast.getOrDefault(key, List.of());
    return entries.isEmpty() && startsWithConjunction(key)
        ? byLast.getOrDefault(key.substring(1), List.of())
        : entries;
  }

  private static boolean isWordOf(String word, String key) {
    return word.equals(key) || (startsWithConjunction(word) && word.substring(1).equals(key));
  }

  private static boolean startsWithConjunction(String word) {
    return word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
  }

  private static boolean matches(
      List<String> keys, Words words, int first, BiPredicate<String, String> same) {
    for (int i = 0; i < keys.size(); i++) {
      if (first + i >= words.size() || !same.test(words.key(first + i), keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static <V> void insert(List<Entry<V>> entries, Entry<V> entry) {
    entries.add(entry);
    entries.sort(LONGEST_FIRST);
  }
}
