package rasid.reconcile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.record.Report;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * How much the stems of an article's words tell: the fewer articles have one, the more (inverse
 * document frequency, Sparck Jones, Journal of Documentation 1972). Stems are hashes as reports
 * carry them. Immutable.
 */
public final class StemWeights {

  /** All stems tell as much. */
  static final StemWeights EVEN = new StemWeights(new int[0], new double[0], 1);

  /** Articles that a stem is in, for its weight to be counted rather than taken for rare. */
  private static final int LEAST = 3;

  private final int[] stems;
  private final double[] weights;
  private final double rare;

  /**
   * @param stems those that are counted, rising
   * @param weights of each
   * @param rare of all others
   */
  private StemWeights(int[] stems, double[] weights, double rare) {
    this.stems = stems;
    this.weights = weights;
    this.rare = rare;
  }

  /** The weights of stems as the articles of some reports use them. */
  public static StemWeights of(Collection<Report> reports) {
    Map<String, Set<Integer>> stemsOf = new HashMap<>();
    for (Report report : reports) {
      Set<Integer> stems = stemsOf.computeIfAbsent(report.getDocId(), id -> new HashSet<>());
      stems.addAll(report.getArticleWords());
      stems.addAll(report.getSentenceWords());
      stems.addAll(report.getNearWords());
    }
    Map<Integer, Integer> articles = new TreeMap<>();
    stemsOf.values().forEach(stems -> stems.forEach(stem -> articles.merge(stem, 1, Integer::sum)));
    articles.values().removeIf(count -> count < LEAST);
    // One more article than there are, so that what all of them have tells a little too.
    double all = Math.max(stemsOf.size(), LEAST) + 1;
    return new StemWeights(
        articles.keySet().stream().mapToInt(Integer::intValue).toArray(),
        articles.values().stream().mapToDouble(count -> Math.log(all / count)).toArray(),
        Math.log(all / (LEAST - 1)));
  }

  /** The weights of some stems, in their order. */
  double[] of(int[] some) {
    return Arrays.stream(some).mapToDouble(this::of).toArray();
  }

  private double of(int stem) {
    int at = Arrays.binarySearch(stems, stem);
    return at < 0 ? rare : weights[at];
  }

  void write(TableWriter out) throws IOException {
    out.write(stems);
    out.write(weights);
    out.write(new double[] {rare});
  }

  static StemWeights read(TableReader in) {
    return new StemWeights(in.readInts(), in.readDoubles(), in.readDoubles()[0]);
  }
}
