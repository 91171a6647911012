package rasid.annotation.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * Weights of CoreNLP's Arabic tagger, a maximum-entropy Markov model of order 1 (Toutanova et al.,
 * NAACL 2003): a tag depends on the word, two words on either side and the tag before; for rare
 * words also on prefixes and suffixes of up to {@link #LONGEST_AFFIX} characters.
 *
 * @param tagNames the tags, Bies tags of the Penn Arabic Treebank, in the order of their numbers
 * @param openTags tags that a word may take which the dictionary does not have
 * @param transitions for each tag before, and last for no tag before, the row of weights by tag
 * @param words the dictionary and the words that weights know
 * @param wordTags for each word the tags that it may take; empty when it is not in the dictionary
 * @param isRare for each word whether prefixes and suffixes count
 * @param wordRows rows by word of its weights for a tag, for each place in which it can stand as
 *     seen from the word that is tagged: from the second before to the second behind
 * @param affixes numbers of prefixes by length, then of suffixes by length
 * @param affixRows rows by those numbers
 */
public record TaggerTables(
    List<String> tagNames,
    byte[] openTags,
    double[][] transitions,
    List<String> words,
    List<byte[]> wordTags,
    boolean[] isRare,
    List<SparseRows> wordRows,
    List<Map<String, Integer>> affixes,
    SparseRows affixRows) {

  public static final int LONGEST_AFFIX = 6;

  /** What CoreNLP takes for an affix of a word that is shorter than it. */
  public static final String NO_AFFIX = "######";

  /** The word behind the last one, and the one that stands for words farther out. */
  public static final String END = ".$.";

  public static final String OUTSIDE = "NA";

  public void write(TableWriter out) throws IOException {
    out.write(tagNames);
    out.write(openTags);
    for (double[] row : transitions) {
      out.write(row);
    }
    out.write(words);
    for (byte[] row : wordTags) {
      out.write(row);
    }
    out.write(isRare);
    for (SparseRows rows : wordRows) {
      rows.write(out);
    }
    for (Map<String, Integer> kind : affixes) {
      List<String> sorted = List.copyOf(new TreeSet<>(kind.keySet()));
      out.write(sorted);
      out.write(sorted.stream().mapToInt(kind::get).toArray());
    }
    affixRows.write(out);
  }

  public static TaggerTables read(TableReader in) {
    List<String> tagNames = in.readStrings();
    byte[] openTags = in.readBytes();
    double[][] transitions = new double[tagNames.size() + 1][];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readDoubles();
    }
    List<String> words = in.readStrings();
    List<byte[]> wordTags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      wordTags.add(in.readBytes());
    }
    boolean[] isRare = in.readBooleans();
    List<SparseRows> wordRows = new ArrayList<>();
    for (int i = 0; i < WordType.PLACES; i++) {
      wordRows.add(SparseRows.read(in));
    }
    List<Map<String, Integer>> affixes = new ArrayList<>();
    for (int kind = 0; kind < 2 * LONGEST_AFFIX; kind++) {
      List<String> names = in.readStrings();
      int[] numbers = in.readInts();
      Map<String, Integer> byName = new HashMap<>();
      for (int i = 0; i < numbers.length; i++) {
        byName.put(names.get(i), numbers[i]);
      }
      affixes.add(byName);
    }
    return new TaggerTables(
        tagNames,
        openTags,
        transitions,
        words,
        wordTags,
        isRare,
        wordRows,
        affixes,
        SparseRows.read(in));
  }
}
