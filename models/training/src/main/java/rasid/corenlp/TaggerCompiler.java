package rasid.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.tag.SparseRows;
import rasid.annotation.tag.TaggerTables;

/** Takes the weights and the dictionary out of CoreNLP's {@code MaxentTagger}. */
final class TaggerCompiler {

  /** The features that the decoder knows, in the order of the model's. */
  private static final String EXTRACTORS =
      "[Extractor(-2,word), Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " Extractor(2,word), Extractor(-1,tag), ExtractorWordPref(len1,w0),"
          + " ExtractorWordPref(len2,w0), ExtractorWordPref(len3,w0), ExtractorWordPref(len4,w0),"
          + " ExtractorWordPref(len5,w0), ExtractorWordPref(len6,w0), ExtractorWordSuff(len1,w0),"
          + " ExtractorWordSuff(len2,w0), ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0),"
          + " ExtractorWordSuff(len5,w0), ExtractorWordSuff(len6,w0)]";

  private static final int WORD_FEATURES = 5;
  private static final int TAG_FEATURE = 5;

  private final List<Map<String, int[]>> features;
  private final double[] weights;
  private final List<String> tags;

  private TaggerCompiler(MaxentTagger tagger) {
    features = Internals.get(tagger, "fAssociations");
    weights = Internals.get(Internals.<Object>get(tagger, "prob"), "lambda");
    tags = new ArrayList<>();
    for (int i = 0; i < Internals.<Integer>get(tagger, "ySize"); i++) {
      tags.add(tagger.getTag(i));
    }
  }

  static TaggerTables compile(MaxentTagger tagger) {
    check(tagger);
    return new TaggerCompiler(tagger).tables(tagger);
  }

  private static void check(MaxentTagger tagger) {
    List<Object> extractors = new ArrayList<>();
    for (String name : List.of("extractors", "extractorsRare")) {
      extractors.addAll(
          Arrays.asList(Internals.<Object[]>get(Internals.<Object>get(tagger, name), "v")));
    }
    ModelMismatchException.check(
        extractors.toString().equals(EXTRACTORS), "tagger with the features " + extractors);
    ModelMismatchException.check(
        Internals.<Integer>get(tagger, "leftContext") == 1
            && Internals.<Integer>get(tagger, "rightContext") == 0,
        "tagger of another order");
    ModelMismatchException.check(
        Internals.<Double>get(tagger, "defaultScore") <= 0, "tagger with approximate scores");
    ModelMismatchException.check(
        Internals.get(tagger, "wordFunction") == null, "tagger with a word function");
  }

  private TaggerTables tables(MaxentTagger tagger) {
    Object dictionary = Internals.get(tagger, "dict");
    Map<String, Object> counts = Internals.get(dictionary, "dict");
    int rareBelow = Internals.get(tagger, "rareWordThresh");
    Set<String> all = new TreeSet<>(counts.keySet());
    features.subList(0, WORD_FEATURES).forEach(feature -> all.addAll(feature.keySet()));
    List<String> words = List.copyOf(all);
    List<byte[]> wordTags = new ArrayList<>();
    boolean[] isRare = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Object count = counts.get(words.get(i));
      wordTags.add(count == null ? new byte[0] : numbers(Internals.get(count, "getTagsCache")));
      isRare[i] = count == null || Internals.<Integer>get(count, "sumCache") < rareBelow;
    }
    List<SparseRows> wordRows = new ArrayList<>();
    for (int i = 0; i < WORD_FEATURES; i++) {
      wordRows.add(rows(words, features.get(i)));
    }
    double[][] transitions = new double[tags.size() + 1][];
    for (int before = 0; before <= tags.size(); before++) {
      String name = before < tags.size() ? tags.get(before) : TaggerTables.OUTSIDE;
      transitions[before] = dense(features.get(TAG_FEATURE).get(name));
    }
    return affixed(words, wordTags, isRare, wordRows, transitions, numbers(openTags(tagger)));
  }

  private TaggerTables affixed(
      List<String> words,
      List<byte[]> wordTags,
      boolean[] isRare,
      List<SparseRows> wordRows,
      double[][] transitions,
      byte[] openTags) {
    List<Map<String, Integer>> affixes = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Map<String, int[]> byKey = new HashMap<>();
    for (int kind = 0; kind < 2 * TaggerTables.LONGEST_AFFIX; kind++) {
      Map<String, int[]> feature = features.get(TAG_FEATURE + 1 + kind);
      Map<String, Integer> numbers = new TreeMap<>();
      for (String affix : new TreeSet<>(feature.keySet())) {
        numbers.put(affix, keys.size());
        String key = kind + " " + affix;
        keys.add(key);
        byKey.put(key, feature.get(affix));
      }
      affixes.add(numbers);
    }
    return new TaggerTables(
        tags, openTags, transitions, words, wordTags, isRare, wordRows, affixes, rows(keys, byKey));
  }

  private static String[] openTags(MaxentTagger tagger) {
    Object tags = Internals.get(tagger, "tags");
    try {
      var method = tags.getClass().getDeclaredMethod("getOpenTagsArray");
      method.setAccessible(true);
      return (String[]) method.invoke(tags);
    } catch (ReflectiveOperationException e) {
      throw new ModelMismatchException("tagger without open tags (" + e + ")");
    }
  }

  private byte[] numbers(String[] names) {
    byte[] numbers = new byte[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = (byte) tags.indexOf(names[i]);
    }
    return numbers;
  }

  /**
   * Weights of a feature by tag; it names for each tag the number of a weight, or -1. One that the
   * model does not have weighs nothing.
   */
  private double[] dense(int @Nullable [] feature) {
    double[] row = new double[tags.size()];
    if (feature != null) {
      for (int tag = 0; tag < row.length; tag++) {
        row[tag] = feature[tag] < 0 ? 0 : weights[feature[tag]];
      }
    }
    return row;
  }

  private SparseRows rows(List<String> keys, Map<String, int[]> feature) {
    int[] starts = new int[keys.size() + 1];
    List<Integer> cellTags = new ArrayList<>();
    List<Double> cellWeights = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      double[] row = dense(feature.get(keys.get(i)));
      for (int tag = 0; tag < row.length; tag++) {
        if (row[tag] != 0) {
          cellTags.add(tag);
          cellWeights.add(row[tag]);
        }
      }
      starts[i + 1] = cellTags.size();
    }
    byte[] rowTags = new byte[cellTags.size()];
    for (int i = 0; i < rowTags.length; i++) {
      rowTags[i] = cellTags.get(i).byteValue();
    }
    return new SparseRows(
        starts, rowTags, cellWeights.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
