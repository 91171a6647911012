package rasid.annotation.tag;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Finds the best sequence of tags, exactly as CoreNLP's tagger does with the same weights ({@code
 * TestSentence} and {@code ExactBestSequenceFinder}): a probability is a word's factors for a tag
 * divided by their sum over all tags. The sum is needed only where the word before may take several
 * tags; where both words may take one tag only, nothing is computed. One tagger serves all threads.
 */
public final class Tagger {

  /** What is smaller is no certain difference of two products. */
  private static final double DOUBT = 1e-9;

  private final WordType outside;
  private final WordType end;
  private final String[] names;

  /** Number of tags. */
  private final int count;

  /** Factors of a tag by the tag before; the last row is for no tag before. */
  private final double[][] transitions;

  /** By the best tag and another one, see {@link #advantages}. */
  private final double[][] advantages;

  public Tagger(TaggerTables tables, Vocabulary vocabulary) {
    outside = vocabulary.type(TaggerTables.OUTSIDE);
    end = vocabulary.type(TaggerTables.END);
    names = tables.tagNames().toArray(new String[0]);
    count = names.length;
    // Rows are filled up with zeros, see sum.
    transitions = new double[count + 1][(count + 3) / 4 * 4];
    for (int before = 0; before <= count; before++) {
      for (int tag = 0; tag < count; tag++) {
        transitions[before][tag] = Math.exp(tables.transitions()[before][tag]);
      }
    }
    double[][] ofFirst = advantages();
    advantages = new double[count][count];
    for (int best = 0; best < count; best++) {
      for (int tag = 0; tag < count; tag++) {
        advantages[best][tag] = ofFirst[tag][best];
      }
    }
  }

  public String name(int tag) {
    return names[tag];
  }

  /** The tag of each of the words of a sentence. */
  public byte[] tag(int size, IntFunction<WordType> words) {
    return new Sentence(size, words).tags();
  }

  /**
   * For two tags of a word, how much better the first can do in all that follows, at most: a later
   * word's probability under one tag before it and under another differ by no more than the
   * extremes of their rows.
   */
  private double[][] advantages() {
    double[][] advantages = new double[count][count];
    for (int one = 0; one < count; one++) {
      for (int other = 0; other < count; other++) {
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int tag = 0; tag < count; tag++) {
          double ratio = transitions[one][tag] / transitions[other][tag];
          most = Math.max(most, ratio);
          least = Math.min(least, ratio);
        }
        advantages[one][other] = most / least * (1 + DOUBT);
      }
    }
    return advantages;
  }

  /** One search; a sentence's end counts as a word. */
  private final class Sentence {

    private final int size;
    private final WordType[] types;

    /**
     * For each word the tags that may be the best, and for each of them the place of the one
     * before.
     */
    private final byte[][] open;

    private final byte[][] from;

    /** Probabilities of the best paths to the last word's open tags, up to a common factor. */
    private double[] scores = new double[count];

    private double[] next = new double[count];
    private final byte[] origins = new byte[count];
    private final double[] factors = new double[transitions[0].length];

    Sentence(int size, IntFunction<WordType> words) {
      this.size = size;
      types = new WordType[size + 5];
      types[0] = outside;
      types[1] = outside;
      for (int i = 0; i < size; i++) {
        types[i + 2] = words.apply(i);
      }
      types[size + 2] = end;
      types[size + 3] = outside;
      types[size + 4] = outside;
      open = new byte[size + 1][];
      from = new byte[size + 1][];
      scores[0] = 1;
    }

    byte[] tags() {
      byte[] before = {(byte) count};
      for (int i = 0; i <= size; i++) {
        before = step(i, before);
        open[i] = before;
      }
      int place = 0;
      for (int i = 1; i < before.length; i++) {
        place = scores[i] > scores[place] ? i : place;
      }
      byte[] tags = new byte[size];
      for (int i = size; i >= 0; i--) {
        if (i < size) {
          tags[i] = open[i][place];
        }
        place = from[i] == null ? 0 : from[i][place];
      }
      return tags;
    }

    /** Scores the tags of a word after those of the word before; returns the open ones. */
    private byte[] step(int i, byte[] before) {
      byte[] tags = types[i + 2].tags();
      if (before.length == 1 && tags.length == 1) {
        scores[0] = 1;
        return tags;
      }
      multiplyFactors(i);
      if (before.length == 1) {
        scoreAfterOne(before[0], tags);
      } else {
        scoreAfterSeveral(before, tags);
      }
      return prune(i, before, tags);
    }

    /** Factors of each tag of a word, the tag before left out. */
    private void multiplyFactors(int i) {
      Arrays.fill(factors, 1);
      for (int place = 0; place < WordType.PLACES; place++) {
        types[i + place].multiplyInto(factors, place);
      }
    }

    private void scoreAfterOne(int before, byte[] tags) {
      double[] transition = transitions[before];
      for (int to = 0; to < tags.length; to++) {
        next[to] = factors[tags[to]] * transition[tags[to]];
      }
    }

    private void scoreAfterSeveral(byte[] before, byte[] tags) {
      Arrays.fill(next, 0, tags.length, 0);
      for (int i = 0; i < before.length; i++) {
        double[] transition = transitions[before[i]];
        double score = scores[i] / sum(transition);
        for (int to = 0; to < tags.length; to++) {
          double reached = score * transition[tags[to]];
          if (reached > next[to]) {
            next[to] = reached;
            origins[to] = (byte) i;
          }
        }
      }
      for (int to = 0; to < tags.length; to++) {
        next[to] *= factors[tags[to]];
      }
    }

    /** Factor times transition, summed over all tags: four sums that do not wait for each other. */
    private double sum(double[] transition) {
      double sum0 = 0;
      double sum1 = 0;
      double sum2 = 0;
      double sum3 = 0;
      for (int tag = 0; tag < transition.length; tag += 4) {
        sum0 += factors[tag] * transition[tag];
        sum1 += factors[tag + 1] * transition[tag + 1];
        sum2 += factors[tag + 2] * transition[tag + 2];
        sum3 += factors[tag + 3] * transition[tag + 3];
      }
      return sum0 + sum1 + (sum2 + sum3);
    }

    /**
     * Keeps the tags that can still be on the best path, and their scores, the best as 1 so that
     * products of many probabilities stay away from zero.
     */
    private byte[] prune(int i, byte[] before, byte[] tags) {
      int best = 0;
      for (int to = 1; to < tags.length; to++) {
        best = next[to] > next[best] ? to : best;
      }
      double[] advantage = advantages[tags[best]];
      int kept = 0;
      long keep = 0;
      for (int to = 0; to < tags.length; to++) {
        if (to == best || next[to] * advantage[tags[to]] >= next[best]) {
          keep |= 1L << to;
          kept++;
        }
      }
      byte[] keptTags = kept == tags.length ? tags : new byte[kept];
      byte[] keptFrom = before.length == 1 ? null : new byte[kept];
      double top = next[best];
      for (int place = 0; place < kept; place++) {
        int to = Long.numberOfTrailingZeros(keep);
        keep &= keep - 1;
        scores[place] = next[to] / top;
        keptTags[place] = tags[to];
        if (keptFrom != null) {
          keptFrom[place] = origins[to];
        }
      }
      from[i] = keptFrom;
      return keptTags;
    }
  }
}
