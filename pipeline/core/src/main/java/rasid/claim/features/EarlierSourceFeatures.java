package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of a phrase of an earlier sentence as the source of a number: how far back it
 * stands, whether a cue speaks of it there, and how the number's sentence begins.
 */
final class EarlierSourceFeatures {

  private static final Family EARLIER = Family.of("source.EARLIER");
  private static final Family EARLIER_FIRST = Family.of("source.EARLIER_FIRST");
  private static final Family EARLIER_WORD = Family.of("source.EARLIER_WORD");

  private EarlierSourceFeatures() {}

  /**
   * Adds the features of a candidate.
   *
   * @param rank its place among those of earlier sentences, the last first
   */
  static void of(FeatureVector out, AskedNumber asked, SourceCandidate c, int rank) {
    SpeechFacts speech = asked.speech();
    int order = Math.min(rank, 4);
    long situation = asked.situation();
    back(out, asked, c, order);
    boolean linked = false;
    for (SpeechFacts.Link link : c.speech().links) {
      linked |= link.isOf(c);
    }
    EARLIER.add(out, 160 + (linked ? 5 : 0) + order);
    EARLIER.add(out, 170 + (linked ? 1 : 0), situation);
    beginning(out, speech.words);
    int open = (speech.open ? 2 : 0) + (linked ? 1 : 0);
    EARLIER.add(out, 180 + open * 5 + order);
    EARLIER.add(out, 200 + open, situation);
    sentence(out, asked, linked ? order : 9);
  }

  private static void back(FeatureVector out, AskedNumber asked, SourceCandidate c, int order) {
    SpeechFacts speech = asked.speech();
    int back = Math.min(speech.words.sentence.index() - c.sentence(), 5);
    int quoted = speech.quoted(asked.first()) ? 1 : 0;
    long situation = asked.situation();
    EARLIER.add(out, 0);
    EARLIER.add(out, 10 + back);
    EARLIER.add(out, 20 + order);
    EARLIER.add(out, 30 + back * 5 + order);
    EARLIER.add(out, 1, situation);
    EARLIER.add(out, 10 + order, situation);
    EARLIER.add(out, 20 + back, situation);
    EARLIER.add(out, 30 + order, c.typeNumber());
    EARLIER.add(out, 100 + quoted * 5 + order);
    EARLIER.add(out, 120 + Math.min(asked.cuesBefore(), 2) * 5 + order);
    EARLIER.add(out, 140 + Math.min(asked.cuesBehind(), 2));
  }

  /** The first words of the number's sentence. */
  private static void beginning(FeatureVector out, SentenceFacts s) {
    EARLIER_FIRST.add(out, 0, s.word(0));
    EARLIER_FIRST.add(out, 1, s.word(1));
    EARLIER_FIRST.add(out, 2, Hashing.both(s.pos(0), s.pos(1)));
    EARLIER_FIRST.add(out, 3, s.root(0));
    EARLIER_FIRST.add(out, 4, s.root(1));
    EARLIER_FIRST.add(out, 5, Hashing.both(s.word(1), s.word(2)));
  }

  /** All words of the number's sentence, and the verbs before the number. */
  private static void sentence(FeatureVector out, AskedNumber asked, int linkedOrder) {
    SpeechFacts speech = asked.speech();
    SentenceFacts s = speech.words;
    for (int i = 0; i < s.size; i++) {
      EARLIER_WORD.addValue(out, Hashing.both(0, s.word[i]), 0.3f);
      EARLIER_WORD.addValue(out, Hashing.both(1, s.root[i]), 0.3f);
    }
    for (int i = 0; i < asked.first(); i++) {
      if (speech.verbAt(i)) {
        EARLIER_FIRST.add(out, 6, s.root[i]);
        if (speech.opensAt(i + 1)) {
          EARLIER_FIRST.add(out, 7, s.root[i]);
          EARLIER_FIRST.add(out, 8, linkedOrder);
        }
      }
    }
  }
}
