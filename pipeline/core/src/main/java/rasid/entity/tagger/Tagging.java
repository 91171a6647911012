package rasid.entity.tagger;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.TokenSpan;

/** What the tagger says of a sentence: the best names, and how sure it is. */
public final class Tagging {

  private final Chain chain;
  private final float[] scores;
  private final List<NameLabels.Name> names;
  private Chain.@Nullable Probabilities probabilities;

  Tagging(Chain chain, float[] scores) {
    this.chain = chain;
    this.scores = scores;
    names = NameLabels.decode(chain.best(scores));
  }

  /** The names, in order and without overlap. */
  public List<NameLabels.Name> names() {
    return names;
  }

  /** How sure a name is: the probability of the least sure label of its tokens. */
  public double probability(NameLabels.Name name) {
    byte[] expected = NameLabels.encode(name);
    double least = 1;
    for (int i = 0; i < expected.length; i++) {
      least = Math.min(least, labels(name.tokens().first() + i)[expected[i]]);
    }
    return least;
  }

  /** The largest probability that one of these tokens belongs to any name. */
  public double probabilityOfName(TokenSpan tokens) {
    double most = 0;
    for (int i = tokens.first(); i <= tokens.last(); i++) {
      most = Math.max(most, 1 - labels(i)[NameLabels.OUTSIDE]);
    }
    return most;
  }

  private double[] labels(int token) {
    if (probabilities == null) {
      probabilities = chain.probabilities(scores);
    }
    double[] labels = new double[NameLabels.COUNT];
    probabilities.labels(token, labels);
    return labels;
  }
}
