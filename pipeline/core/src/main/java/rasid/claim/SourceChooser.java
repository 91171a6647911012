package rasid.claim;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Chooses which attribution of a sentence a number stands under: the last cue before it, when
 * somebody is named, else the last expression that covers the whole sentence, else that last cue.
 */
final class SourceChooser {

  static final String ROLE = "source";

  private static final int WHOLE_SENTENCE = 1;
  private static final int NOBODY_NAMED = 2;

  private SourceChooser() {}

  /**
   * The attribution of a number, or null when the article itself asserts it.
   *
   * @param number first token of the number
   * @param attributions those of the sentence, in order of their cues
   */
  static @Nullable Attribution find(
      String text, int number, List<Attribution> attributions, Topic topic) {
    int nearest = -1;
    for (int i = 0; i < attributions.size(); i++) {
      nearest = attributions.get(i).cueToken() < number ? i : nearest;
    }
    int best = -1;
    double bestCost = Double.POSITIVE_INFINITY;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (i != nearest && !attribution.wholeSentence()) {
        if (topic.isOn()) {
          topic.refused(
              ROLE,
              words(text, attribution),
              i < nearest ? "source.farther-cue" : "source.cue-behind");
        }
        continue;
      }
      Reasons reasons = topic.reasons();
      double cost = cost(attribution, i == nearest, reasons);
      if (topic.isOn()) {
        topic.candidate(ROLE, words(text, attribution), cost, reasons);
      }
      // Of equals the last.
      if (cost <= bestCost) {
        best = i;
        bestCost = cost;
      }
    }
    Attribution chosen = best < 0 ? null : attributions.get(best);
    if (topic.isOn()) {
      decided(text, chosen, best == nearest, topic);
    }
    return chosen;
  }

  private static double cost(Attribution attribution, boolean isNearest, Reasons reasons) {
    if (isNearest && attribution.source() != null) {
      return 0;
    }
    return attribution.wholeSentence()
        ? reasons.add(WHOLE_SENTENCE, "source.whole-sentence")
        : reasons.add(NOBODY_NAMED, "source.nobody-named");
  }

  private static void decided(
      String text, @Nullable Attribution best, boolean isNearest, Topic topic) {
    if (best == null) {
      topic.rule("source.no-cue", "the article itself");
      return;
    }
    topic.rule(isNearest ? "source.last-cue" : "source.covers-sentence", words(text, best));
    topic.rule(best.rule().id(), best.source() == null ? "nobody" : best.source().of(text));
    topic.rule(best.row(), best.cueClass().toString());
  }

  /** Speaker and cue. */
  private static String words(String text, Attribution attribution) {
    String speaker = attribution.source() == null ? "nobody" : attribution.source().of(text);
    return speaker + " / " + attribution.cue().of(text);
  }
}
