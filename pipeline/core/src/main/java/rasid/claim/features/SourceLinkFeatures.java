package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of what the cues of a number's sentence say of a phrase: which of them name it, by
 * which rules, and whether the one does that the order of cues speaks for.
 */
final class SourceLinkFeatures {

  private static final Family LINK = Family.of("source.LINK");
  private static final Family RULES = Family.of("source.RULES");
  private static final Family LINKS = Family.of("source.LINKS");

  private SourceLinkFeatures() {}

  /**
   * Adds the features of a candidate.
   *
   * @param here whether it stands in the number's sentence
   */
  static void of(FeatureVector out, AskedNumber asked, SourceCandidate c, boolean here) {
    SpeechFacts speech = asked.speech();
    int in = here ? 1 : 0;
    int nearest = speech.nearest(asked.first());
    int any = 0;
    for (int i = 0; i < speech.rules.length; i++) {
      SpeechFacts.Link link = speech.links.get(i);
      if (link.isOf(c)) {
        int place = i == nearest ? 0 : i < nearest ? 1 : i == nearest + 1 ? 2 : 3;
        any |= i == nearest ? 1 : link.whole() ? 2 : 4;
        link(out, asked, i, (place * 2 + (link.whole() ? 1 : 0)) * 2 + in);
      }
    }
    rules(out, asked, c, in);
    LINKS.add(out, any * 2 + in);
    LINKS.add(out, any * 2 + in, asked.situation());
    LINKS.add(out, 100 + (any * 3 + Math.min(speech.rules.length, 2)) * 2 + in);
  }

  /**
   * A link to the candidate.
   *
   * @param kind its place among the links, its reach, and where the candidate stands
   */
  private static void link(FeatureVector out, AskedNumber asked, int index, int kind) {
    SpeechFacts speech = asked.speech();
    SentenceFacts s = speech.words;
    int cue = speech.links.get(index).first();
    long rule = speech.rules[index];
    LINK.add(out, kind);
    LINK.add(out, kind, rule);
    LINK.add(out, kind + 100, s.root[cue]);
    LINK.add(out, kind + 200, s.word[cue]);
    LINK.add(out, Hashing.both(kind, rule), s.word(cue + 1));
    boolean before = cue < asked.first();
    int opens = before ? Math.min(SpeechFacts.between(speech.openings, cue, asked.first()), 2) : 3;
    int borders = before ? Math.min(s.bordersBetween(cue, asked.first()), 4) : 5;
    LINK.add(out, Hashing.both(kind + 300, opens), rule);
    LINK.add(out, Hashing.both(kind + 400, borders), rule);
    if (index == speech.nearest(asked.first())) {
      LINK.add(out, kind + 500, speech.marks[cue] == speech.marks[asked.first()] ? 1 : 0);
    }
  }

  /** The link that the order of cues speaks for. */
  private static void rules(FeatureVector out, AskedNumber asked, SourceCandidate c, int in) {
    SpeechFacts speech = asked.speech();
    int link = speech.chosen(asked.first());
    boolean chosen = link >= 0 && speech.links.get(link).isOf(c);
    RULES.add(out, (chosen ? 2 : 0) + in);
    if (chosen) {
      RULES.add(out, 10 + in, speech.rules[link]);
      RULES.add(out, 20 + in, speech.words.root[speech.links.get(link).first()]);
    } else if (link >= 0) {
      RULES.add(out, 30 + in, speech.rules[link]);
    }
  }
}
