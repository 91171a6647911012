package rasid.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** The small sets of words that rules ask for (word-lists.tsv), as normalised keys. */
public final class WordLists {

  private static final Map<String, Set<String>> LISTS = load();

  private WordLists() {}

  /**
   * The words of a list.
   *
   * @throws IllegalStateException when there is no list of this name
   */
  public static Set<String> of(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalStateException("word-lists.tsv has no list " + list);
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Table.Row row : Table.load("lexicons/word-lists.tsv").rows()) {
      lists
          .computeIfAbsent(row.get("list"), name -> new LinkedHashSet<>())
          .add(ArabicNormalizer.key(row.get("word")));
    }
    lists.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return lists;
  }
}
