package rasid.annotation.tag;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small models with random weights, searched by trying every sequence of tags. */
class TaggerTest {

  private static final List<String> TAGS = List.of("A", "B", "C", "D", "E");
  private static final List<String> WORDS =
      List.of("one", "two", "three", TaggerTables.END, TaggerTables.OUTSIDE);

  @Test
  void findsTheBestOfAllSequences() {
    Random random = new Random(3);
    for (int model = 0; model < 200; model++) {
      TaggerTables tables = tables(random);
      Vocabulary vocabulary = new Vocabulary(tables);
      Tagger tagger = new Tagger(tables, vocabulary);
      List<String> sentence = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        sentence.add(random.nextInt(5) == 0 ? "unknown" : WORDS.get(random.nextInt(3)));
      }
      byte[] tags = tagger.tag(sentence.size(), i -> vocabulary.type(sentence.get(i)));
      assertThat(tags).isEqualTo(best(tables, sentence));
    }
  }

  @Test
  void anEmptySentenceHasNoTags() {
    TaggerTables tables = tables(new Random(1));
    Vocabulary vocabulary = new Vocabulary(tables);
    assertThat(new Tagger(tables, vocabulary).tag(0, i -> null)).isEmpty();
  }

  private static TaggerTables tables(Random random) {
    double[][] transitions = new double[TAGS.size() + 1][TAGS.size()];
    for (double[] row : transitions) {
      for (int tag = 0; tag < row.length; tag++) {
        row[tag] = random.nextGaussian();
      }
    }
    List<byte[]> wordTags =
        List.of(
            new byte[] {2}, new byte[] {0, 3}, new byte[] {4, 1, 0}, new byte[] {4}, new byte[] {});
    List<SparseRows> rows = new ArrayList<>();
    for (int place = 0; place < WordType.PLACES; place++) {
      rows.add(rows(random));
    }
    return new TaggerTables(
        TAGS,
        new byte[] {3, 0, 1},
        transitions,
        WORDS,
        wordTags,
        new boolean[WORDS.size()],
        rows,
        Collections.nCopies(2 * TaggerTables.LONGEST_AFFIX, Map.of()),
        new SparseRows(new int[] {0}, new byte[0], new double[0]));
  }

  private static SparseRows rows(Random random) {
    int[] starts = new int[WORDS.size() + 1];
    byte[] tags = new byte[WORDS.size() * 2];
    double[] weights = new double[tags.length];
    for (int word = 0; word < WORDS.size(); word++) {
      starts[word + 1] = 2 * word + 2;
      tags[2 * word] = (byte) random.nextInt(2);
      tags[2 * word + 1] = (byte) (2 + random.nextInt(3));
      weights[2 * word] = 2 * random.nextGaussian();
      weights[2 * word + 1] = 2 * random.nextGaussian();
    }
    return new SparseRows(starts, tags, weights);
  }

  private static byte[] best(TaggerTables tables, List<String> sentence) {
    List<byte[]> sequences = new ArrayList<>(List.of(new byte[0]));
    for (String word : sentence) {
      int number = WORDS.indexOf(word);
      byte[] tags = number < 0 ? tables.openTags() : tables.wordTags().get(number);
      List<byte[]> longer = new ArrayList<>();
      for (byte[] sequence : sequences) {
        for (byte tag : tags) {
          byte[] next = java.util.Arrays.copyOf(sequence, sequence.length + 1);
          next[sequence.length] = tag;
          longer.add(next);
        }
      }
      sequences = longer;
    }
    byte[] best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (byte[] sequence : sequences) {
      double score = score(tables, sentence, sequence);
      if (score > bestScore) {
        bestScore = score;
        best = sequence;
      }
    }
    return best;
  }

  /** Sum of the logarithms of all probabilities, the end's with it. */
  private static double score(TaggerTables tables, List<String> sentence, byte[] tags) {
    double score = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      int before = i == 0 ? TAGS.size() : tags[i - 1];
      int tag = i < sentence.size() ? tags[i] : 4;
      double[] sums = tables.transitions()[before].clone();
      for (int place = 0; place < WordType.PLACES; place++) {
        int at = i + place - 2;
        String word =
            at < 0 || at > sentence.size()
                ? TaggerTables.OUTSIDE
                : at == sentence.size() ? TaggerTables.END : sentence.get(at);
        if (WORDS.contains(word)) {
          tables.wordRows().get(place).add(WORDS.indexOf(word), sums);
        }
      }
      double all = 0;
      for (double sum : sums) {
        all += Math.exp(sum);
      }
      score += sums[tag] - Math.log(all);
    }
    return score;
  }
}
