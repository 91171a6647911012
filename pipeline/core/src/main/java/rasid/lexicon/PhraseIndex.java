package rasid.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases.Forms;
import rasid.text.Memo;

/**
 * Phrases by their first word: by what stands there, the entries that begin so.
 *
 * @param <V> what a phrase means
 */
final class PhraseIndex<V> {

  /**
   * A phrase.
   *
   * @param words its words, at least one
   * @param value what it means
   */
  record Entry<V>(List<PhraseWord> words, V value) {}

  /** Words of which it is remembered which entries begin so. */
  private static final int REMEMBERED = 1 << 14;

  private final Map<String, List<Entry<V>>> byForm = new HashMap<>();
  private final Map<String, List<Entry<V>>> byNoun = new HashMap<>();

  /** The entries of words; null until the first is asked for, and when one was added since. */
  private @Nullable Memo<List<Entry<V>>> beginning;

  /**
   * Adds an entry.
   *
   * @param first its first word as it is looked for here
   * @param text what it is looked up in
   */
  void add(PhraseWord first, Entry<V> entry, Phrases.Text text) {
    beginning = null;
    if (first.forms() != Forms.NOUN) {
      for (String form : first.verbForms()) {
        insert(byForm, form, entry);
      }
    }
    if (first.isNoun() || (first.forms() == Forms.VERB && text == Phrases.Text.TAGGED_TOKENS)) {
      insert(byNoun, first.key(), entry);
    }
  }

  /** The entries that may begin with a word as it stands there, and its number. */
  List<Entry<V>> beginningWith(String form, int number) {
    Memo<List<Entry<V>>> known = beginning;
    if (known == null) {
      known = new Memo<>(REMEMBERED, this::find);
      beginning = known;
    }
    return known.of(form, number);
  }

  /** The entries whose first word has exactly this form. */
  List<Entry<V>> of(String form) {
    return byForm.getOrDefault(form, List.of());
  }

  /** The entries whose first word is exactly this noun. */
  List<Entry<V>> ofNoun(String key) {
    return byNoun.getOrDefault(key, List.of());
  }

  private List<Entry<V>> find(String form) {
    List<Entry<V>> found = new ArrayList<>(of(form));
    if (!byNoun.isEmpty()) {
      for (String base : WordForms.bases(form)) {
        found.addAll(ofNoun(base));
      }
    }
    return List.copyOf(found);
  }

  /** Longer entries stand before shorter ones, nearer before farther ones, else the first put. */
  static <V> void insert(Map<String, List<Entry<V>>> index, String form, Entry<V> entry) {
    List<Entry<V>> entries = index.computeIfAbsent(form, any -> new ArrayList<>(1));
    int at = entries.size();
    while (at > 0 && rank(entry, form) > rank(entries.get(at - 1), form)) {
      at--;
    }
    entries.add(at, entry);
  }

  private static int rank(Entry<?> entry, String form) {
    return 2 * entry.words().size() + (entry.words().get(0).isNear(form) ? 1 : 0);
  }
}
