package rasid.claim.learned;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rasid.claim.features.FactsOf;
import rasid.claim.features.LabelEvidence;
import rasid.claim.features.LabelEvidence.Role;
import rasid.claim.features.NumberContext;
import rasid.claim.features.NumberFeatures;
import rasid.claim.features.WordFeatures;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.record.NumberDecision;
import rasid.trees.BoostedTrees;

/** The order in which models decide, with models that know features of one sentence only. */
class ClaimClassifierTest {

  private static final NumberContext KILLED =
      FactsOf.sentence("قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP").number();
  private static final NumberContext YEAR =
      FactsOf.sentence("جرى/VBD ذلك/DT في/IN 2012/CD هناك/RB").number();

  private static final List<String> EVENTS = List.of("HURT", "KILLED");
  private static final List<String> CLASSES = List.of("PERSON", "SOLDIER", "WOMAN");

  @Test
  void aNumberIsAClaimWhereThatIsMoreLikelyThanAllElse() {
    List<ClaimClassifier.Classified> found = classify(ClaimClassifier.Overruling.NOTHING);
    assertThat(found.get(0).isClaim()).isTrue();
    assertThat(found.get(0).claim()).isGreaterThan(0.9f);
    assertThat(found.get(1).isClaim()).isFalse();
    assertThat(found.get(1).decision()).isEqualTo(NumberDecision.DATE);
    assertThat(found.get(1).words().trigger()).isEqualTo(-1);
    assertThat(found.get(1).words().head()).isEqualTo(-1);
    assertThat(found.get(1).events()).isEmpty();
  }

  @Test
  void whatBindsIsStronger() {
    List<ClaimClassifier.Classified> found = classify(number -> number.equals(YEAR));
    assertThat(found.get(0).decision()).isEqualTo(NumberDecision.DATE);
    assertThat(found.get(1).isClaim()).isTrue();
  }

  @Test
  void theLikeliestWordsAreTakenAndLabelsWeighed() {
    ClaimClassifier.Classified claim = classify(ClaimClassifier.Overruling.NOTHING).get(0);
    assertThat(claim.words().trigger()).isEqualTo(0);
    assertThat(claim.words().head()).isEqualTo(2);
    assertThat(claim.words().triggerProbability(0)).isGreaterThan(0.9f);
    assertThat(claim.words().triggerProbability(3)).isEqualTo(0f);
    assertThat(claim.event().symbol()).isEqualTo("KILLED");
    assertThat(claim.event().probability()).isGreaterThan(0.9f);
    // WOMAN is the likeliest; of the other two, which are weighed alike, the first is taken.
    assertThat(claim.countedClass().symbol()).isEqualTo("PERSON");
    assertThat(claim.countedClass().probability()).isWithin(0.01f).of(0.5f);
  }

  @Test
  void aWatcherIsToldEachDecision() {
    List<String> told = new ArrayList<>();
    ClaimClassifier.Watcher watcher =
        new ClaimClassifier.Watcher() {
          @Override
          public void decided(
              NumberContext number,
              String role,
              LinearModel model,
              FeatureVector features,
              float[] probabilities) {
            told.add(role + (number.equals(KILLED) ? " of claim" : " of year"));
          }

          @Override
          public void weighed(
              NumberContext number,
              String role,
              LabelModel model,
              LabelEvidence.Rows rows,
              float[] probabilities) {
            told.add(role + " weighed among " + rows.labels().length);
          }
        };
    new ClaimClassifier(models())
        .classify(List.of(KILLED, YEAR), ClaimClassifier.Overruling.NOTHING, watcher);
    assertThat(told)
        .containsExactly(
            "decision of claim",
            "event.likely of claim",
            "counted.likely of claim",
            "decision of year",
            "event weighed among 2",
            "counted weighed among 3")
        .inOrder();
  }

  @Test
  void modelsAreReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    models().write(bytes);
    ClaimModels read = ClaimModels.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.source()).isEqualTo("made by hand");
    assertThat(read.decision().labels()).containsExactly("CLAIM", "DATE", "OTHER").inOrder();
    assertThat(read.countedClass().labels()).isEqualTo(CLASSES);
    assertThat(read.said().likely().labels()).containsExactly("said");
    assertThat(read.place().likely().labels()).containsExactly("place");
    assertThat(read.certainty().labels()).containsExactly("certainty");
    byte[] shorter = new byte[bytes.size() / 2];
    System.arraycopy(bytes.toByteArray(), 0, shorter, 0, shorter.length);
    assertThrows(IOException.class, () -> ClaimModels.read(new ByteArrayInputStream(shorter)));
  }

  private static List<ClaimClassifier.Classified> classify(ClaimClassifier.Overruling overruling) {
    return new ClaimClassifier(models()).classify(List.of(KILLED, YEAR), overruling, null);
  }

  private static ClaimModels models() {
    FeatureVector killed = new FeatureVector();
    NumberFeatures.of(killed, KILLED);
    FeatureVector year = new FeatureVector();
    NumberFeatures.of(year, YEAR);
    long[] ofClaim = only(killed, year);
    long[] ofYear = only(year, killed);
    LinearModel decision =
        new LinearModel(
            List.of("CLAIM", "DATE", "OTHER"),
            LongStream.concat(LongStream.of(ofClaim), LongStream.of(ofYear)).toArray(),
            rows(new byte[] {1, 0, 0}, ofClaim.length, new byte[] {0, 1, 0}, ofYear.length),
            1);
    return new ClaimModels(
        "made by hand",
        decision,
        words("trigger", 0, 2),
        words("counted", 2, 0),
        labels(EVENTS, ofClaim, 0),
        labels(CLASSES, ofClaim, 2),
        weighed(Role.EVENT, EVENTS, "LEXICON_OF_BEST", 0),
        weighed(Role.CLASS, CLASSES, "RANK", 0),
        new WeighedModel(words("said", 0, 2), above(0, 0)),
        new WeighedModel(words("place", 0, 2), above(0, 0)),
        words("certainty", 0, 2));
  }

  /** A model that prefers one token to another. */
  private static LinearModel words(String name, int token, int other) {
    FeatureVector one = new FeatureVector();
    WordFeatures.of(one, KILLED, token);
    FeatureVector two = new FeatureVector();
    WordFeatures.of(two, KILLED, other);
    long[] hashes = only(one, two);
    return new LinearModel(
        List.of(name), hashes, rows(new byte[] {2}, hashes.length, new byte[0], 0), 1);
  }

  private static LinearModel labels(List<String> labels, long[] hashes, int preferred) {
    byte[] row = new byte[labels.size()];
    row[preferred] = 1;
    return new LinearModel(labels, hashes, rows(row, hashes.length, new byte[0], 0), 1);
  }

  /** A model for which a label is right where a number of its row is above a threshold. */
  private static LabelModel weighed(Role role, List<String> labels, String name, double threshold) {
    return new LabelModel(
        role,
        labels,
        new LabelCounts.Counter(labels.size()).counts(),
        above(LabelEvidence.names().indexOf(name), threshold));
  }

  /** Trees that say yes where a number is above a threshold. */
  private static BoostedTrees above(int number, double threshold) {
    return new BoostedTrees(
        new int[] {0},
        new int[] {number, BoostedTrees.LEAF, BoostedTrees.LEAF},
        new double[] {threshold, 0, 0},
        new double[] {0, -5, 5},
        new int[] {2, 0, 0});
  }

  private static byte[] rows(byte[] one, int ones, byte[] other, int others) {
    byte[] rows = new byte[one.length * ones + other.length * others];
    for (int i = 0; i < ones; i++) {
      System.arraycopy(one, 0, rows, i * one.length, one.length);
    }
    for (int i = 0; i < others; i++) {
      System.arraycopy(other, 0, rows, one.length * ones + i * other.length, other.length);
    }
    return rows;
  }

  private static long[] only(FeatureVector one, FeatureVector other) {
    return hashes(one)
        .filter(hash -> hashes(other).noneMatch(also -> also == hash))
        .distinct()
        .toArray();
  }

  private static LongStream hashes(FeatureVector vector) {
    return LongStream.range(0, vector.size()).map(i -> vector.hash((int) i));
  }
}
