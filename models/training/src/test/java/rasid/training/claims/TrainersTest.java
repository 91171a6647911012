package rasid.training.claims;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.when.Candidate;
import rasid.claim.when.EventTime;
import rasid.claim.when.TimeModel;
import rasid.claim.when.WhenExample;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.record.ScopeTime;
import rasid.tables.TableWriter;
import rasid.training.TreeTrainer;
import rasid.trees.BoostedTrees;

class TrainersTest {

  private static final TreeTrainer.Growth GROWTH = new TreeTrainer.Growth(150, 16, 0.08, 40, 1);

  private static final int EXAMPLES = 60;

  @Test
  void aLabelIsLearnedFromWhatTellsIt() {
    List<Example> examples = new ArrayList<>();
    int[] right = new int[EXAMPLES];
    for (int i = 0; i < EXAMPLES; i++) {
      right[i] = i % 3;
      examples.add(example(1, 100 + i % 3, 200 + i % 7));
    }
    LinearModel model = SoftmaxTrainer.train(List.of("A", "B", "C"), examples, right);
    for (int label = 0; label < 3; label++) {
      float[] scores = new float[3];
      model.scores(example(1, 100 + label).into(new FeatureVector()), scores);
      Softmax.of(scores, 3);
      assertThat(Softmax.best(scores, 3)).isEqualTo(label);
      assertThat(scores[label]).isGreaterThan(0.8f);
    }
    assertThat(model.weight(100, 0)).isGreaterThan(0.5f);
    assertThat(model.weight(100, 1)).isLessThan(0f);
    assertThat(Math.abs(model.weight(203, 1))).isLessThan(0.5f);
  }

  @Test
  void aChoiceIsLearnedFromWhatTellsTheRightOne() {
    LinearModel model = ChoiceTrainer.train("right", choices());
    assertThat(model.labels()).containsExactly("right");
    assertThat(model.weight(7, 0)).isGreaterThan(0.5f);
    assertThat(model.weight(8, 0)).isLessThan(0f);
  }

  @Test
  void aCalibratedLabelIsAsSureAsItIsRight() {
    List<Example> examples = new ArrayList<>();
    int[] right = new int[400];
    int[] folds = new int[400];
    for (int i = 0; i < right.length; i++) {
      examples.add(example(7, 1000 + i % 50));
      right[i] = i % 4 == 0 ? 1 : 0;
      folds[i] = i / 4 % 2;
    }
    LinearModel model = SoftmaxTrainer.calibrated(List.of("A", "B"), examples, right, folds);
    float[] scores = new float[2];
    model.scores(example(7).into(new FeatureVector()), scores);
    Softmax.of(scores, 2);
    assertThat(scores[0]).isWithin(0.1f).of(0.75f);
  }

  @Test
  void theTemperatureIsThatWithWhichWhatIsRightIsLikeliest() {
    Temperature sure = new Temperature();
    assertThat(sure.best()).isEqualTo(1.0);
    // Odds of 9 to 1 are said, and the answer is right in nine of ten.
    Temperature right = new Temperature();
    // Odds of 81 to 1 are said, and it is right in nine of ten as well.
    Temperature twice = new Temperature();
    for (int i = 0; i < 10; i++) {
      boolean[] answers = {i > 0, i == 0};
      right.add(new float[] {(float) Math.log(9), 0}, answers);
      twice.add(new float[] {(float) Math.log(81), 0}, answers);
    }
    assertThat(right.best()).isWithin(0.03).of(1.0);
    // A model that was trained on nothing says the same of all answers.
    Temperature flat = new Temperature();
    flat.add(new float[] {0, 0}, new boolean[] {true, false});
    assertThat(flat.best()).isEqualTo(1.0);
    assertThat(twice.best()).isWithin(0.03).of(2.0);
  }

  @Test
  void treesLearnWhatNoSumOfNumbersTells() {
    List<float[]> rows = new ArrayList<>();
    boolean[] yes = new boolean[400];
    for (int i = 0; i < yes.length; i++) {
      boolean one = i % 2 == 0;
      boolean other = i / 2 % 2 == 0;
      rows.add(new float[] {one ? 3 : 7, i % 13, other ? -1 : 1});
      yes[i] = one != other;
    }
    BoostedTrees trees = TreeTrainer.train(rows, yes, GROWTH);
    assertThat(trees.score(new float[] {3, 5, 1})).isGreaterThan(1.0);
    assertThat(trees.score(new float[] {7, 5, -1})).isGreaterThan(1.0);
    assertThat(trees.score(new float[] {3, 5, -1})).isLessThan(-1.0);
    assertThat(trees.score(new float[] {7, 5, 1})).isLessThan(-1.0);
    BoostedTrees again = TreeTrainer.train(rows, yes, GROWTH);
    assertThat(again.score(new float[] {4, 2, 0})).isEqualTo(trees.score(new float[] {4, 2, 0}));
  }

  @Test
  void treesOfFewRowsDoNotAsk() {
    List<float[]> rows = List.of(new float[] {1}, new float[] {2}, new float[] {3});
    BoostedTrees trees = TreeTrainer.train(rows, new boolean[] {true, true, false}, GROWTH);
    assertThat(trees.score(new float[] {1})).isEqualTo(trees.score(new float[] {3}));
  }

  @Test
  void whatStandsOnceTeachesNothing() {
    List<Example> examples = new ArrayList<>(List.of(example(1, 999)));
    int[] right = new int[EXAMPLES];
    for (int i = 1; i < EXAMPLES; i++) {
      right[i] = i % 2;
      examples.add(example(1, 10 + i % 2));
    }
    LinearModel model = SoftmaxTrainer.train(List.of("A", "B"), examples, right);
    assertThat(model.weight(999, 0)).isEqualTo(0f);
    assertThat(model.weight(10, 0)).isGreaterThan(0f);
  }

  @Test
  void theSameExamplesGiveTheSameModel() throws IOException {
    assertThat(bytes(ChoiceTrainer.train("right", choices())))
        .isEqualTo(bytes(ChoiceTrainer.train("right", choices())));
  }

  private static WhenExample figure(String time, String scope) {
    EventTime day = new EventTime(LocalDate.of(2022, 1, 8), null, null);
    return new WhenExample(
        List.of(scope),
        List.of(
            new Candidate(EventTime.UNKNOWN, "none", List.of()),
            new Candidate(day, "own", List.of(time))));
  }

  @Test
  void timesAndScopesAreLearnedTogether() {
    List<String> scopes = List.of(ScopeTime.PERIOD.name(), ScopeTime.STATE.name());
    List<TimeTrainer.Figure> figures = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean first = i % 2 == 0;
      WhenExample figure = figure(first ? "seven" : "eight", first ? "twenty" : "thirty");
      FeatureVector vector = new FeatureVector();
      List<Example> times = new ArrayList<>();
      List<Example> both = new ArrayList<>();
      for (Candidate candidate : figure.candidates()) {
        candidate.into(vector);
        times.add(Example.of(vector));
        candidate.describe(vector);
        both.add(Example.of(vector));
      }
      figure.into(vector);
      // With seven the day is right, with eight none.
      figures.add(
          new TimeTrainer.Figure(
              times, Example.of(vector), both, new boolean[][] {{!first, false}, {false, first}}));
    }
    TimeModel model = TimeTrainer.train(scopes, figures);
    TimeModel.Choice seven = model.choose(figure("seven", "twenty"));
    assertThat(seven.candidate().rule()).isEqualTo("own");
    assertThat(seven.scope()).isEqualTo(ScopeTime.STATE);
    TimeModel.Choice eight = model.choose(figure("eight", "thirty"));
    assertThat(eight.candidate().rule()).isEqualTo("none");
    assertThat(eight.scope()).isEqualTo(ScopeTime.PERIOD);
  }

  @Test
  void anIndexNumbersWhatStandsTwice() {
    FeatureIndex index = new FeatureIndex(List.of(example(5, 3), example(9, 3), example(5)));
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.hash(0)).isEqualTo(3);
    assertThat(index.hash(1)).isEqualTo(5);
    assertThat(index.of(example(9, 5, 3)).features()).isEqualTo(new int[] {1, 0});
  }

  @Test
  void examplesArePutTogether() {
    Example both = example(1).and(new Example(new long[] {2}, new float[] {0.5f}));
    assertThat(both.hashes()).isEqualTo(new long[] {1, 2});
    assertThat(both.values()).isEqualTo(new float[] {1, 0.5f});
    FeatureVector vector = both.into(new FeatureVector());
    assertThat(Example.of(vector).hashes()).isEqualTo(both.hashes());
  }

  private static List<ChoiceTrainer.Choice> choices() {
    List<ChoiceTrainer.Choice> choices = new ArrayList<>();
    for (int i = 0; i < EXAMPLES; i++) {
      boolean first = i % 2 == 0;
      choices.add(
          new ChoiceTrainer.Choice(
              List.of(example(1, first ? 7 : 8), example(1, first ? 8 : 7), example(1, 20 + i % 5)),
              new boolean[] {first, !first, false},
              i / 2 % 2));
    }
    return choices;
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter writer = new TableWriter(out);
    model.write(writer);
    writer.flush();
    return out.toByteArray();
  }

  private static Example example(long... hashes) {
    float[] values = new float[hashes.length];
    java.util.Arrays.fill(values, 1);
    return new Example(hashes, values);
  }
}
