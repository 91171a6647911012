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
import rasid.trace.Topic;

/**
 * The model of when figures hold. It weighs the times that a figure may have together with the
 * scopes: what speaks for a time, and for a scope knowing the time. Log-linear ({@code
 * rasid.training.claims.TrainTimes}).
 */
public final class TimeModel {

  private static final String FILE = "claims/times.bin.gz";

  private final LinearModel scope;
  private final LinearModel time;

  /**
   * A model of these weights.
   *
   * @param scope those of each scope, by features of the figure and of the time
   * @param time those of a time
   */
  public TimeModel(LinearModel scope, LinearModel time) {
    this.scope = scope;
    this.time = time;
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
          time.write(tables);
        });
  }

  /**
   * The most probable time, where candidates of one time count together, and the scope that is the
   * most probable with it; of equal ones the first.
   */
  public Choice choose(WhenExample example) {
    return choose(example, Topic.NONE);
  }

  /** The same; a topic takes the times and scopes that were weighed. */
  Choice choose(WhenExample example, Topic topic) {
    List<Candidate> candidates = example.candidates();
    int count = scope.labels().size();
    float[] pairs = probabilities(example);
    // Of each candidate's time the probability with each scope; candidates of one time have one.
    float[][] times = new float[candidates.size()][];
    Map<EventTime, float[]> known = new HashMap<>();
    for (int t = 0; t < times.length; t++) {
      times[t] = known.computeIfAbsent(candidates.get(t).time().days(), time -> new float[count]);
      for (int s = 0; s < count; s++) {
        times[t][s] += pairs[t * count + s];
      }
    }
    int best = 0;
    float most = -1;
    for (int t = 0; t < times.length; t++) {
      float sum = sum(times[t]);
      best = sum > most ? t : best;
      most = Math.max(sum, most);
    }
    if (topic.isOn()) {
      new TimeWatcher(scope, time).tell(example, times, best, topic);
    }
    return new Choice(
        ScopeTime.valueOf(scope.labels().get(Softmax.best(times[best], count))),
        candidates.get(best));
  }

  static float sum(float[] probabilities) {
    float sum = 0;
    for (float probability : probabilities) {
      sum += probability;
    }
    return sum;
  }

  /** The probability of each time with each scope, all scopes of a time before the next time. */
  private float[] probabilities(WhenExample example) {
    List<Candidate> candidates = example.candidates();
    int count = scope.labels().size();
    float[] pairs = new float[candidates.size() * count];
    float[] ofFigure = new float[count];
    float[] ofTime = new float[count];
    FeatureVector vector = new FeatureVector();
    example.into(vector);
    scope.scores(vector, ofFigure);
    for (int t = 0; t < candidates.size(); t++) {
      candidates.get(t).into(vector);
      float score = time.score(vector);
      candidates.get(t).describe(vector);
      scope.scores(vector, ofTime);
      for (int s = 0; s < count; s++) {
        pairs[t * count + s] = score + ofFigure[s] + ofTime[s];
      }
    }
    Softmax.of(pairs, pairs.length);
    return pairs;
  }
}
