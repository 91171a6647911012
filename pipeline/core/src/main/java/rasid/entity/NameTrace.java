package rasid.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasid.entity.tagger.Tagging;
import rasid.text.TextRange;
import rasid.trace.Trace;

/** Tells a trace who proposed the names of an article, and what decided on each. */
final class NameTrace {

  private static final String ROLE = "name";

  private final Trace trace;

  NameTrace(Trace trace) {
    this.trace = trace;
  }

  /** Proposals of the rules; their cost is how far the tagger is from seeing a name there. */
  void proposed(List<Mention> mentions, Tagging tagging) {
    if (trace.isOn()) {
      for (Mention mention : mentions) {
        double name = tagging.probabilityOfName(mention.firstToken(), mention.lastToken());
        candidate(mention, name, "rules " + hundredths(mention.confidence()));
      }
    }
  }

  /** What the tagger found. */
  void tagged(List<Mention> names) {
    if (trace.isOn()) {
      names.forEach(
          name -> candidate(name, name.confidence(), "tagger " + hundredths(name.confidence())));
    }
  }

  /** Proposals of the rules in a sentence whose language the tagger was not taught. */
  void untagged(List<Mention> mentions) {
    if (trace.isOn()) {
      for (Mention mention : mentions) {
        candidate(mention, mention.confidence(), "rules " + hundredths(mention.confidence()));
        kept(mention, "name.sentence-not-arabic");
      }
    }
  }

  void kept(Mention mention, String rule) {
    if (trace.isOn()) {
      trace.rule(about(mention), rule, "kept " + named(mention));
    }
  }

  void dropped(Mention mention, String rule) {
    if (trace.isOn()) {
      trace.rule(about(mention), rule, "dropped " + named(mention));
    }
  }

  /** Names that were found because they stand elsewhere in the article. */
  void repeated(List<Mention> decided, List<Mention> all) {
    if (trace.isOn()) {
      Set<TextRange> known = new HashSet<>();
      decided.forEach(mention -> known.add(mention.range()));
      for (Mention mention : all) {
        if (!known.contains(mention.range())) {
          kept(mention, "name.repeated");
        }
      }
    }
  }

  private void candidate(Mention mention, double probability, String proposedBy) {
    // Rounded, so that explanations do not show the noise of doubles.
    double cost = Math.round(100 * (1 - probability)) / 100.0;
    trace.candidate(about(mention), ROLE, named(mention), cost, proposedBy);
  }

  private static String about(Mention mention) {
    return mention.range().toString();
  }

  private static String named(Mention mention) {
    return mention.type() + " " + mention.thing().id();
  }

  private static String hundredths(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
