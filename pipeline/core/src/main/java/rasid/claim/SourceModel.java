package rasid.claim;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.AskedNumber;
import rasid.claim.features.SourceCandidate;
import rasid.claim.features.SourceFeatures;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.quantity.Quantity;
import rasid.record.CueClass;
import rasid.text.TextRange;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Chooses who is the source of a number: each candidate and "the article itself" gets a score of a
 * model, the best is taken. Serves any number of articles and threads.
 */
public final class SourceModel {

  static final String ROLE = "source";

  /** Tokens between a speaker and a verb that is taken for the cue. */
  private static final int CUE_REACH = 6;

  private final LinearModel model;

  /**
   * A chooser by a model.
   *
   * @param model scores candidates ({@link SourceFeatures}); its first label counts
   */
  public SourceModel(LinearModel model) {
    this.model = model;
  }

  /**
   * What was chosen.
   *
   * @param attribution the source with its cue; null when the article itself asserts the number
   * @param speaker the candidate, or null
   * @param probability of what was chosen, from 0 to 1
   */
  public record Choice(
      @Nullable Attribution attribution, @Nullable Speaker speaker, double probability) {}

  /**
   * The source of a number of the sentence that the candidates have read last.
   *
   * @param text the verbatim text of the article, for the trace
   */
  public Choice find(String text, Quantity quantity, SourceCandidates candidates, Topic topic) {
    AskedNumber asked = candidates.ask(quantity);
    List<Speaker> speakers = new ArrayList<>(candidates.here());
    int here = speakers.size();
    speakers.addAll(candidates.earlier());
    float[] scores = new float[speakers.size() + 1];
    FeatureVector features = new FeatureVector();
    SourceFeatures.none(features, asked);
    scores[0] = model.score(features);
    for (int i = 0; i < speakers.size(); i++) {
      features.clear();
      SourceFeatures.of(features, asked, speakers.get(i).phrase(), i < here ? -1 : i - here);
      scores[i + 1] = model.score(features);
    }
    Softmax.of(scores, scores.length);
    int best = Softmax.best(scores, scores.length);
    Speaker speaker = best == 0 ? null : speakers.get(best - 1);
    Attribution attribution = speaker == null ? null : attribution(speaker, candidates, asked);
    if (topic.isOn()) {
      tell(text, speakers, scores, attribution, topic);
    }
    return new Choice(attribution, speaker, scores[best]);
  }

  /**
   * The speaker with the cue of the sentence that names it: the last one before the number, else
   * one that covers the whole sentence, else any; without one, the verb beside the speaker.
   */
  private static Attribution attribution(
      Speaker speaker, SourceCandidates candidates, AskedNumber asked) {
    TextRange range = speaker.phrase().range();
    Attribution cue = null;
    int cueRank = 0;
    for (Attribution said : candidates.attributions()) {
      if (said.source() != null && said.source().overlaps(range)) {
        int rank = said.cueToken() < asked.first() ? 3 : said.wholeSentence() ? 2 : 1;
        if (rank >= cueRank) {
          cue = said;
          cueRank = rank;
        }
      }
    }
    return cue != null ? cue : beside(speaker);
  }

  private static Attribution beside(Speaker speaker) {
    SourceCandidate phrase = speaker.phrase();
    AnnotatedSentence sentence = phrase.speech().sentence();
    int verb = verbBeside(phrase);
    return new Attribution(
        sentence.range(verb, verb),
        verb,
        CueClass.NEUTRAL,
        phrase.range(),
        speaker.entity(),
        List.of(),
        false,
        AttributionRule.CHOSEN,
        "");
  }

  /** The nearest verb, those before the phrase first; without one the phrase's own first token. */
  private static int verbBeside(SourceCandidate phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - CUE_REACH); i--) {
      if (phrase.speech().verbAt(i)) {
        return i;
      }
    }
    for (int i = phrase.last() + 1; i <= phrase.last() + CUE_REACH; i++) {
      if (phrase.speech().verbAt(i)) {
        return i;
      }
    }
    return phrase.first();
  }

  private static void tell(
      String text,
      List<Speaker> speakers,
      float[] scores,
      @Nullable Attribution chosen,
      Topic topic) {
    for (int i = 0; i < scores.length; i++) {
      String words = i == 0 ? "the article itself" : speakers.get(i - 1).phrase().range().of(text);
      topic.candidate(ROLE, words, Costs.of(scores[i]), Reasons.NONE);
    }
    if (chosen == null) {
      topic.rule("source.learned", "the article itself");
      return;
    }
    topic.rule("source.learned", chosen.source().of(text));
    topic.rule(chosen.rule().id(), chosen.source().of(text));
  }
}
