package rasid.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** The small sets of words that rules ask for (word-lists.tsv), as normalised keys. */
public final class WordLists {

  private static final String TABLE = "word-lists.tsv";

  private final Map<String, Set<String>> lists = new TreeMap<>();

  private WordLists() {}

  static WordLists of(Lexicons lexicons) {
    WordLists words = new WordLists();
    Set<String> names = new HashSet<>();
    for (Table.Row row : Lexicons.own().rows(TABLE)) {
      names.add(row.get("list"));
    }
    lexicons.read(
        TABLE,
        row -> {
          String list = row.get("list");
          if (!names.contains(list)) {
            throw row.bad("no rule asks for a list " + list);
          }
          words
              .lists
              .computeIfAbsent(list, name -> new LinkedHashSet<>())
              .add(ArabicNormalizer.key(row.get("word")));
        });
    words.lists.replaceAll((name, list) -> Collections.unmodifiableSet(list));
    return words;
  }

  /**
   * The words of a list.
   *
   * @throws IllegalStateException when there is no list of this name
   */
  public Set<String> get(String list) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalStateException(TABLE + " has no list " + list);
    }
    return words;
  }

  /** The words of a list in all forms that they have as verbs, beside their own. */
  public Set<String> verbForms(String list) {
    Set<String> forms = new HashSet<>(get(list));
    for (String word : get(list)) {
      forms.addAll(VerbForms.of(word));
    }
    return Collections.unmodifiableSet(forms);
  }
}
