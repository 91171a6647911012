package rasid.annotation.tag;

import java.util.HashMap;
import java.util.Map;

/** The tagger's {@link WordType}s, made when a word is met. Safe for use by many threads. */
public final class Vocabulary {

  private final TaggerTables tables;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final WordType[] known;

  public Vocabulary(TaggerTables tables) {
    this.tables = tables;
    for (String word : tables.words()) {
      numbers.put(word, numbers.size());
    }
    known = new WordType[tables.words().size()];
  }

  /** The type of a word; one of its own for each call when no weight and no dictionary knows it. */
  public WordType type(String word) {
    int number = numbers.getOrDefault(word, -1);
    if (number < 0) {
      return create(word, -1);
    }
    WordType type = known[number];
    if (type == null) {
      type = create(word, number);
      known[number] = type;
    }
    return type;
  }

  private WordType create(String word, int number) {
    double[][] weights = new double[WordType.PLACES][tables.tagNames().size()];
    byte[] tags = tables.openTags();
    if (number >= 0) {
      for (int place = 0; place < WordType.PLACES; place++) {
        tables.wordRows().get(place).add(number, weights[place]);
      }
      byte[] known = tables.wordTags().get(number);
      tags = known.length == 0 ? tags : known;
    }
    if (number < 0 || tables.isRare()[number]) {
      addAffixes(word, weights[WordType.CURRENT]);
    }
    return WordType.of(tags, weights);
  }

  private void addAffixes(String word, double[] sums) {
    for (int length = 1; length <= TaggerTables.LONGEST_AFFIX; length++) {
      boolean isShort = word.length() < length;
      String prefix = isShort ? TaggerTables.NO_AFFIX : word.substring(0, length);
      String suffix = isShort ? TaggerTables.NO_AFFIX : word.substring(word.length() - length);
      tables.affixRows().add(row(length - 1, prefix), sums);
      tables.affixRows().add(row(TaggerTables.LONGEST_AFFIX + length - 1, suffix), sums);
    }
  }

  private int row(int kind, String affix) {
    return tables.affixes().get(kind).getOrDefault(affix, -1);
  }
}
