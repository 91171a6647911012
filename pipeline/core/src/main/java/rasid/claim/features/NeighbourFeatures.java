package rasid.claim.features;

import java.util.List;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * What the claims of an article tell of one: the events and classes that are likely for itself, for
 * the one before, the one behind, and all others together (stacked sequential learning: Cohen and
 * Carvalho, IJCAI 2005).
 */
public final class NeighbourFeatures {

  private static final float UNLIKELY = 0.05f;

  private static final long BEFORE = Hashing.of("neighbour.before");
  private static final long BEHIND = Hashing.of("neighbour.behind");
  private static final long ITSELF = Hashing.of("neighbour.itself");
  private static final long OTHERS = Hashing.of("neighbour.others");
  private static final int SAME_SENTENCE = 1;
  private static final int SAME_KIND = 2;
  private static final int CLASSES = 16;

  private NeighbourFeatures() {}

  /**
   * Adds the features of a claim.
   *
   * @param numbers the claims of the article, in order
   * @param at the place of the claim among them
   * @param events the likely events of each, in probabilities
   * @param classes the same of their classes
   */
  public static void of(
      FeatureVector out,
      List<NumberContext> numbers,
      int at,
      List<float[]> events,
      List<float[]> classes) {
    out.family("neighbour.before");
    neighbour(out, BEFORE, numbers, at, at - 1, events, classes);
    out.family("neighbour.behind");
    neighbour(out, BEHIND, numbers, at, at + 1, events, classes);
    out.family("neighbour.itself");
    likely(out, ITSELF, events.get(at), 1);
    likely(out, ITSELF + 1, classes.get(at), 1);
    out.family("neighbour.others");
    others(out, OTHERS, at, events);
    others(out, OTHERS + 1, at, classes);
  }

  private static void neighbour(
      FeatureVector out,
      long salt,
      List<NumberContext> numbers,
      int at,
      int other,
      List<float[]> events,
      List<float[]> classes) {
    if (other < 0 || other >= numbers.size()) {
      out.add(salt);
      return;
    }
    NumberContext number = numbers.get(at);
    NumberContext neighbour = numbers.get(other);
    int relation =
        (number.sentence() == neighbour.sentence() ? SAME_SENTENCE : 0)
            + (number.quantity().kind() == neighbour.quantity().kind() ? SAME_KIND : 0);
    likely(out, salt + (relation & SAME_SENTENCE), events.get(other), 1);
    likely(out, salt + 4 + relation, events.get(other), 1);
    likely(out, salt + CLASSES + (relation & SAME_SENTENCE), classes.get(other), 1);
    likely(out, salt + CLASSES + 4 + relation, classes.get(other), 1);
  }

  private static void others(FeatureVector out, long salt, int at, List<float[]> all) {
    if (all.size() < 2) {
      return;
    }
    float[] sum = new float[all.get(at).length];
    for (int i = 0; i < all.size(); i++) {
      for (int label = 0; i != at && label < sum.length; label++) {
        sum[label] += all.get(i)[label];
      }
    }
    likely(out, salt, sum, 1f / (all.size() - 1));
  }

  private static void likely(FeatureVector out, long salt, float[] labels, float factor) {
    for (int label = 0; label < labels.length; label++) {
      if (labels[label] * factor > UNLIKELY) {
        out.add(Hashing.both(salt, label), labels[label] * factor);
      }
    }
  }
}
