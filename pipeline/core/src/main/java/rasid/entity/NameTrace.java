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
        double name = tagging.probabilityOfName(mention.tokens());
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
        decided(mention, "name.sentence-not-arabic", "of the rules kept");
      }
    }
  }

  /** A proposal that is not left to the tagger, which was not taught its kind. */
  void trusted(Mention mention) {
    decided(mention, "name.beyond-tagger", "of the rules, not left to the tagger");
  }

  /** A proposal that the tagger sees no name in. */
  void unlikely(Mention mention) {
    decided(mention, "name.unlikely", "of the rules dropped");
  }

  /** A proposal in whose place the tagger found another name. */
  void replaced(Mention mention) {
    decided(mention, "name.tagger-decides", "of the rules dropped");
  }

  /** A proposal that becomes a name. */
  void keptOfRules(Mention mention) {
    decided(mention, "name.from-rules", "of the rules kept");
  }

  /** A name of the tagger that gives way to a proposal. */
  void yielded(Mention name) {
    decided(name, "name.yields-to-rules", "of the tagger dropped");
  }

  /** What the tagger found and nothing speaks against. */
  void keptOfTagger(Mention name) {
    decided(name, "name.from-tagger", "of the tagger kept");
  }

  /** Names that were found because they stand elsewhere in the article. */
  void repeated(List<Mention> decided, List<Mention> all) {
    if (trace.isOn()) {
      Set<TextRange> known = new HashSet<>();
      decided.forEach(mention -> known.add(mention.range()));
      for (Mention mention : all) {
        if (!known.contains(mention.range())) {
          decided(mention, "name.repeated", "stands elsewhere in the article");
        }
      }
    }
  }

  private void candidate(Mention mention, double probability, String proposedBy) {
    // Rounded, so that explanations do not show the noise of doubles.
    double cost = Math.round(100 * (1 - probability)) / 100.0;
    trace.candidate(about(mention), ROLE, named(mention), cost, proposedBy);
  }

  private void decided(Mention mention, String rule, String outcome) {
    if (trace.isOn()) {
      trace.rule(about(mention), rule, named(mention) + " " + outcome);
    }
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
