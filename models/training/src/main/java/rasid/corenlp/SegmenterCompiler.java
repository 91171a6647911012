package rasid.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rasid.annotation.segment.Alphabet;
import rasid.annotation.segment.FeatureRows;
import rasid.annotation.segment.Label;
import rasid.annotation.segment.SegmenterTables;

/**
 * Turns the weights of CoreNLP's segmenter, which are named by strings, into tables. Of 23 million
 * weights one in a hundred is not zero. Features of two and three characters are named by their
 * concatenation; all ways to cut a name into characters that can stand side by side are taken.
 */
final class SegmenterCompiler {

  private static final List<String> LABELS = List.of("BEGIN", "CONT", "REW", "NOSEG", ".##.", "O");
  private static final String DOMAIN = "@atb";

  /** In the order of {@link SegmenterTables#CURRENT} and the others. */
  private static final List<String> ROLE_SUFFIXES = List.of("-c", "-n1", "-n2", "-p", "-p2");

  private static final String UNICODE_ARABIC = "ARABIC";
  private static final String UNICODE_BASIC_LATIN = "BASIC_LATIN";
  private static final int TYPES = 31;

  private final CRFClassifier<?> crf;

  /** Label tuples as the decoder numbers them, by clique size and CoreNLP's number. */
  private final int[][] tuples = new int[3][];

  /** Names without clique and domain, to the weights of both; by clique size. */
  private final List<Map<String, double[]>> weights = new ArrayList<>();

  private SegmenterCompiler(CRFClassifier<?> crf) {
    this.crf = crf;
  }

  static SegmenterTables compile(CRFClassifier<?> crf) {
    SegmenterCompiler compiler = new SegmenterCompiler(crf);
    compiler.check();
    compiler.readWeights();
    return compiler.tables();
  }

  private void check() {
    Set<String> labels = new TreeSet<>(crf.classIndex.objectsList());
    ModelMismatchException.check(labels.equals(new TreeSet<>(LABELS)), "labels " + labels);
    ModelMismatchException.check(
        Internals.<Integer>get(crf, "windowSize") == 3, "segmenter of another order");
    ModelMismatchException.check(
        crf.flags.featureFactory.endsWith(".StartAndEndArabicSegmenterFeatureFactory"),
        "segmenter with features of " + crf.flags.featureFactory);
    List<Index<CRFLabel>> indices = Internals.get(crf, "labelIndices");
    for (int size = 0; size < 3; size++) {
      Index<CRFLabel> index = indices.get(size);
      ModelMismatchException.check(
          index.size() == (int) Math.pow(Label.COUNT, size + 1.0), "segmenter without some labels");
      tuples[size] = new int[index.size()];
      for (int i = 0; i < index.size(); i++) {
        int tuple = 0;
        for (int label : index.get(i).getLabel()) {
          tuple = tuple * Label.COUNT + LABELS.indexOf(crf.classIndex.get(label));
        }
        tuples[size][i] = tuple;
      }
    }
  }

  /** Reads what is not zero of the features without domain and of the treebank's. */
  private void readWeights() {
    float[][] all = Internals.get(crf, "weights");
    Index<String> names = Internals.get(crf, "featureIndex");
    for (int size = 0; size < 3; size++) {
      weights.add(new TreeMap<>());
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int clique = name.lastIndexOf('|');
      String kind = name.substring(clique + 1);
      if (kind.contains("@") && !kind.endsWith(DOMAIN)) {
        continue;
      }
      int size = List.of("C", "CpC", "Cp2C").indexOf(kind.replace(DOMAIN, ""));
      ModelMismatchException.check(size >= 0, "feature " + name);
      for (int j = 0; j < all[i].length; j++) {
        if (all[i][j] != 0) {
          weights.get(size)
                  .computeIfAbsent(
                      name.substring(0, clique), key -> new double[tuples[size].length])[
                  tuples[size][j]] +=
              all[i][j];
        }
      }
    }
  }

  private SegmenterTables tables() {
    Alphabet alphabet = alphabet();
    double[][] roles = new double[SegmenterTables.ROLES][alphabet.size() * 4];
    for (int i = 0; i < roles.length; i++) {
      double[] role = roles[i];
      takeAll(ROLE_SUFFIXES.get(i), (symbol, row) -> put(row, role, alphabet.id(symbol)));
    }
    double[] types = new double[TYPES * 4];
    takeAll("-uType", (type, row) -> put(row, types, Integer.parseInt(type)));
    SegmenterTables tables =
        new SegmenterTables(
            alphabet,
            roles,
            numbered("-before", SegmenterTables.MOST_BEFORE),
            numbered("-after", SegmenterTables.MOST_AFTER),
            numbered("-length", SegmenterTables.MOST_LENGTH),
            types,
            take(UNICODE_ARABIC + "-uBlock"),
            take(UNICODE_BASIC_LATIN + "-uBlock"),
            take("hasdigit"),
            take("haspunc"),
            take("length"),
            take("cliqueC"),
            whole(1, "cliqueCpC"),
            whole(2, "cliqueCp2C"),
            grams(alphabet));
    ModelMismatchException.check(
        weights.get(0).isEmpty() && weights.get(1).isEmpty() && weights.get(2).isEmpty(),
        "segmenter with features that are not known: " + weights.get(0).keySet());
    return tables;
  }

  /** All strings that stand for a character in the name of a feature. */
  private Alphabet alphabet() {
    Set<String> symbols = new TreeSet<>();
    for (String suffix : ROLE_SUFFIXES) {
      for (String name : weights.get(0).keySet()) {
        if (name.endsWith(suffix)) {
          symbols.add(name.substring(0, name.length() - suffix.length()));
        }
      }
    }
    for (String name : weights.get(1).keySet()) {
      if (name.endsWith("-wrap")) {
        name.replace("-begin-wrap", "")
            .replace("-end-wrap", "")
            .replace("_", "")
            .chars()
            .forEach(c -> symbols.add(Character.toString(c)));
      }
    }
    for (int size = 1; size < 3; size++) {
      for (String name : weights.get(size).keySet()) {
        if (name.endsWith("-cngram")) {
          FeatureNames.cuts(gram(name), size + 1).forEach(symbols::addAll);
        }
      }
    }
    symbols.remove(Alphabet.BOUNDARY_NAME);
    symbols.remove(Alphabet.OUTSIDE_NAME);
    return new Alphabet(List.copyOf(symbols));
  }

  private static String gram(String name) {
    return name.substring(0, name.length() - "-cngram".length());
  }

  private FeatureRows grams(Alphabet alphabet) {
    Map<Long, double[]> rows = new TreeMap<>();
    for (int size = 1; size < 3; size++) {
      int kind = size == 1 ? FeatureRows.BIGRAM : FeatureRows.TRIGRAM;
      for (String name : List.copyOf(weights.get(size).keySet())) {
        if (name.endsWith("-cngram")) {
          double[] row = weights.get(size).remove(name);
          for (List<String> cut : FeatureNames.cuts(gram(name), size + 1)) {
            int third = size == 1 ? 0 : alphabet.id(cut.get(2));
            rows.put(
                FeatureRows.key(kind, alphabet.id(cut.get(0)), alphabet.id(cut.get(1)), third),
                row);
          }
        } else if (name.endsWith("-wrap")) {
          rows.put(wrap(alphabet, name), weights.get(size).remove(name));
        }
      }
    }
    return rows(rows);
  }

  private static long wrap(Alphabet alphabet, String name) {
    int kind = name.endsWith("-begin-wrap") ? FeatureRows.BEGIN_WRAP : FeatureRows.END_WRAP;
    ModelMismatchException.check(name.charAt(2) == '_', "feature " + name);
    int[] ids = new int[4];
    for (int i = 0; i < 4; i++) {
      ids[i] = alphabet.id(name.substring(i < 2 ? i : i + 1, i < 2 ? i + 1 : i + 2));
    }
    return FeatureRows.key(kind, ids[0], ids[1], ids[2], ids[3]);
  }

  private static FeatureRows rows(Map<Long, double[]> rows) {
    long[] keys = new long[rows.size()];
    int[] starts = new int[rows.size() + 1];
    List<Integer> tuples = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    int row = 0;
    for (Map.Entry<Long, double[]> entry : rows.entrySet()) {
      keys[row++] = entry.getKey();
      for (int tuple = 0; tuple < entry.getValue().length; tuple++) {
        if (entry.getValue()[tuple] != 0) {
          tuples.add(tuple);
          values.add(entry.getValue()[tuple]);
        }
      }
      starts[row] = tuples.size();
    }
    byte[] packed = new byte[tuples.size()];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = tuples.get(i).byteValue();
    }
    return new FeatureRows(
        keys, starts, packed, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private interface Taker {
    void take(String stem, double[] row);
  }

  /** Takes the node features of a suffix out of what is left. */
  private void takeAll(String suffix, Taker taker) {
    for (String name : List.copyOf(weights.get(0).keySet())) {
      if (name.endsWith(suffix)) {
        taker.take(name.substring(0, name.length() - suffix.length()), weights.get(0).remove(name));
      }
    }
  }

  private double[] numbered(String suffix, int most) {
    double[] rows = new double[(most + 1) * 4];
    takeAll(
        suffix,
        (name, row) -> {
          // Training data with marked clitics left some below zero, which no text reaches.
          int number = Integer.parseInt(name);
          if (number >= 0) {
            put(row, rows, number);
          }
        });
    return rows;
  }

  private double[] take(String name) {
    double[] row = new double[4];
    put(weights.get(0).getOrDefault(name, new double[Label.COUNT]), row, 0);
    weights.get(0).remove(name);
    return row;
  }

  private double[] whole(int size, String name) {
    double[] row = weights.get(size).remove(name);
    ModelMismatchException.check(row != null, "segmenter without " + name);
    return row;
  }

  private static void put(double[] row, double[] rows, int number) {
    System.arraycopy(row, 0, rows, number * 4, 4);
  }
}
