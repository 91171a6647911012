package rasid.claim.when;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.record.ScopeTime;
import rasid.tables.TableFile;

/**
 * The models of when figures hold: one weighs the times that a figure may have, one tells the
 * scope, knowing the time. Both are log-linear ({@code rasid.training.claims.TrainTimes}).
 */
public final class TimeModel {

  private static final String FILE = "claims/times.bin.gz";

  private final LinearModel scope;
  private final LinearModel choice;

  public TimeModel(LinearModel scope, LinearModel choice) {
    this.scope = scope;
    this.choice = choice;
  }

  /**
   * What was chosen for a figure.
   *
   * @param scope what time it covers
   * @param candidate the time
   */
  public record Choice(ScopeTime scope, Candidate candidate) {}

  /** The model in the program's resources. */
  public static TimeModel load() {
    return TableFile.load(FILE, in -> new TimeModel(LinearModel.read(in), LinearModel.read(in)));
  }

  /** Writes what {@link #load} reads. */
  public void write(OutputStream out) throws IOException {
    TableFile.write(
        out,
        tables -> {
          scope.write(tables);
          choice.write(tables);
        });
  }

  /** The time of the highest score, of equal ones the first, and the scope that goes with it. */
  public Choice choose(WhenExample example) {
    Candidate time = time(choice, example);
    FeatureVector vector = new FeatureVector();
    example.into(vector, time);
    List<String> labels = scope.labels();
    float[] scores = new float[labels.size()];
    scope.scores(vector, scores);
    return new Choice(ScopeTime.valueOf(labels.get(Softmax.best(scores, scores.length))), time);
  }

  /**
   * The candidate whose time is the most probable by a model, where candidates of one time count
   * together; of equal ones the first.
   */
  public static Candidate time(LinearModel model, WhenExample example) {
    List<Candidate> candidates = example.candidates();
    float[] scores = new float[candidates.size()];
    FeatureVector vector = new FeatureVector();
    for (int i = 0; i < scores.length; i++) {
      candidates.get(i).into(vector);
      scores[i] = model.score(vector);
    }
    Softmax.of(scores, scores.length);
    Map<EventTime, Float> sums = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      sums.merge(candidates.get(i).time().days(), scores[i], Float::sum);
    }
    Candidate best = null;
    for (Candidate candidate : candidates) {
      boolean more =
          best == null || sums.get(candidate.time().days()) > sums.get(best.time().days());
      best = more ? candidate : best;
    }
    return best;
  }
}
