package rasid.claim.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.LabelEvidence.Likely;
import rasid.claim.features.LabelEvidence.Rows;
import rasid.claim.features.NumberContext;
import rasid.claim.features.NumberFeatures;
import rasid.claim.features.RoleFeatures;
import rasid.claim.features.RoleKeys;
import rasid.claim.features.WordFeatures;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.record.NumberDecision;

/**
 * Decides which numbers of an article are claims, and for each claim which word tells what
 * happened, which is counted, what happened and what class is counted. First each number by its own
 * words, then what is likely for it is weighed, with what is likely for the other claims. Serves
 * any number of threads.
 */
public final class ClaimClassifier {

  private final ClaimModels models;
  private final int claim;

  public ClaimClassifier(ClaimModels models) {
    this.models = models;
    claim = models.decision().labels().indexOf(NumberDecision.CLAIM.name());
  }

  /** What binds a decision, whatever the models say. */
  public interface Overruling {

    /** Nothing does. */
    Overruling NOTHING = number -> null;

    /** Whether a number is a claim, or null where the models decide. */
    @Nullable Boolean isClaim(NumberContext number);
  }

  /** Looks on while decisions are taken. */
  public interface Watcher {

    /**
     * A decision among labels.
     *
     * @param role what is decided
     * @param model what decides
     * @param features what it looks at; valid during the call
     * @param probabilities of its labels
     */
    void decided(
        NumberContext number,
        String role,
        LinearModel model,
        FeatureVector features,
        float[] probabilities);

    /**
     * Likely labels were weighed.
     *
     * @param role what is decided
     * @param model what weighs
     * @param rows what speaks for each label
     * @param probabilities of its labels
     */
    void weighed(
        NumberContext number, String role, LabelModel model, Rows rows, float[] probabilities);
  }

  /**
   * What a number is.
   *
   * @param number the number
   * @param decision CLAIM, or what is most likely instead
   * @param claim probability that it is a claim
   * @param words its words; none where it is no claim
   * @param events what may have happened, the likeliest first; empty where it is no claim
   * @param classes what class may be counted, the likeliest first; empty where it is no claim
   */
  public record Classified(
      NumberContext number,
      NumberDecision decision,
      float claim,
      RoleWords words,
      List<Label> events,
      List<Label> classes) {

    /** What happened. */
    public Label event() {
      return events.get(0);
    }

    /** What class is counted. */
    public Label countedClass() {
      return classes.get(0);
    }

    public boolean isClaim() {
      return decision == NumberDecision.CLAIM;
    }
  }

  /**
   * A label that may be right.
   *
   * @param symbol the label
   * @param probability that it is right
   */
  public record Label(String symbol, float probability) {

    /** Labels of a claim that are told. */
    private static final int TOLD = 3;

    private static List<Label> likeliest(LabelModel model, float[] probabilities) {
      return IntStream.range(0, probabilities.length)
          .filter(label -> probabilities[label] > 0)
          .mapToObj(label -> new Label(model.labels().get(label), probabilities[label]))
          .sorted(Comparator.comparingDouble((Label label) -> -label.probability()))
          .limit(TOLD)
          .toList();
    }
  }

  /** All numbers of an article with what they are, in order. */
  public List<Classified> classify(
      List<NumberContext> numbers, Overruling overruling, @Nullable Watcher watcher) {
    FeatureVector features = new FeatureVector();
    FeatureVector candidate = new FeatureVector();
    List<Classified> out = new ArrayList<>();
    List<NumberContext> claims = new ArrayList<>();
    List<RoleWords> words = new ArrayList<>();
    List<float[]> events = new ArrayList<>();
    List<float[]> classes = new ArrayList<>();
    for (NumberContext number : numbers) {
      features.clear();
      NumberFeatures.of(features, number);
      float[] decisions = probabilities(models.decision(), features);
      watch(watcher, number, "decision", models.decision(), features, decisions);
      NumberDecision decision = decision(decisions, overruling.isClaim(number));
      out.add(
          new Classified(number, decision, decisions[claim], RoleWords.NONE, List.of(), List.of()));
      if (decision == NumberDecision.CLAIM) {
        RoleWords found = words(number, candidate);
        RoleFeatures.of(features, number, found.triggers(), found.counted());
        claims.add(number);
        words.add(found);
        float[] likelyEvents = probabilities(models.likelyEvent(), features);
        float[] likelyClasses = probabilities(models.likelyClass(), features);
        watch(watcher, number, "event.likely", models.likelyEvent(), features, likelyEvents);
        watch(watcher, number, "counted.likely", models.likelyClass(), features, likelyClasses);
        events.add(likelyEvents);
        classes.add(likelyClasses);
      }
    }
    Likely ofEvent = Likely.of(events);
    Likely ofClass = Likely.of(classes);
    int next = 0;
    for (int i = 0; i < out.size(); i++) {
      Classified classified = out.get(i);
      if (classified.isClaim()) {
        NumberContext number = classified.number();
        RoleWords own = words.get(next);
        long[] keys = RoleKeys.of(number, own.triggers(), own.counted());
        Rows ofEvents = models.event().rows(claims, next, own, keys, ofEvent);
        Rows ofClasses = models.countedClass().rows(claims, next++, own, keys, ofClass);
        float[] event = models.event().probabilities(ofEvents);
        float[] countedClass = models.countedClass().probabilities(ofClasses);
        if (watcher != null) {
          watcher.weighed(number, "event", models.event(), ofEvents, event);
          watcher.weighed(number, "counted", models.countedClass(), ofClasses, countedClass);
        }
        out.set(
            i,
            new Classified(
                number,
                classified.decision(),
                classified.claim(),
                own,
                Label.likeliest(models.event(), event),
                Label.likeliest(models.countedClass(), countedClass)));
      }
    }
    return out;
  }

  private static void watch(
      @Nullable Watcher watcher,
      NumberContext number,
      String role,
      LinearModel model,
      FeatureVector features,
      float[] probabilities) {
    if (watcher != null) {
      watcher.decided(number, role, model, features, probabilities);
    }
  }

  /** CLAIM where that is more likely than all else together; else the likeliest other decision. */
  private NumberDecision decision(float[] probabilities, @Nullable Boolean overruled) {
    boolean isClaim = overruled == null ? probabilities[claim] > 0.5f : overruled;
    if (isClaim) {
      return NumberDecision.CLAIM;
    }
    int best = claim == 0 ? 1 : 0;
    for (int i = 0; i < probabilities.length; i++) {
      best = i != claim && probabilities[i] > probabilities[best] ? i : best;
    }
    return NumberDecision.valueOf(models.decision().labels().get(best));
  }

  private RoleWords words(NumberContext number, FeatureVector features) {
    int[] candidates = number.candidates();
    float[] triggers = new float[candidates.length + 1];
    float[] counted = new float[candidates.length + 1];
    for (int c = 0; c <= candidates.length; c++) {
      features.clear();
      if (c == 0) {
        WordFeatures.none(features, number);
      } else {
        WordFeatures.of(features, number, candidates[c - 1]);
      }
      triggers[c] = models.trigger().score(features);
      counted[c] = models.counted().score(features);
    }
    Softmax.of(triggers, triggers.length);
    Softmax.of(counted, counted.length);
    return new RoleWords(candidates, triggers, counted);
  }

  private static float[] probabilities(LinearModel model, FeatureVector features) {
    float[] scores = new float[model.labels().size()];
    model.scores(features, scores);
    Softmax.of(scores, scores.length);
    return scores;
  }
}
