package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of a phrase as the source of a claim: the phrase itself with the words of speech at
 * it, how it stands to the number in its sentence or an earlier one, and what the cues of the
 * number's sentence say of it.
 */
public final class SourceFeatures {

  private static final Family NONE = Family.of("source.NONE");

  private SourceFeatures() {}

  /** Adds the features of "the article itself says so". */
  public static void none(FeatureVector out, AskedNumber asked) {
    SpeechFacts speech = asked.speech();
    SentenceFacts s = speech.words;
    NONE.add(out, 0);
    NONE.add(out, 1, asked.situation());
    NONE.add(out, 20, speech.chosen(asked.first()) < 0 ? 0 : 1);
    NONE.add(out, 21, speech.open ? 1 : 0);
    NONE.add(out, 2, Symbols.place(s.sentence.zone()));
    NONE.add(out, 3, Math.min(s.sentence.index(), 5));
    NONE.add(out, 4, Math.min(asked.cuesBefore(), 3));
    NONE.add(out, 5, Math.min(asked.cuesBehind(), 3));
    NONE.add(out, 6, speech.quoted(asked.first()) ? 1 : 0);
    NONE.add(out, 7, s.word(0));
    NONE.add(out, 8, s.word(1));
    NONE.add(out, 9, s.pos(0));
    NONE.add(out, 10, Symbols.place(asked.quantity().kind()));
    NONE.add(out, 11, Math.min(speech.openings[asked.first()], 3));
    NONE.add(out, 12, Hashing.both(s.pos(0), s.pos(1)));
    for (int i = 0; i < s.size; i++) {
      if (s.verb[i]) {
        NONE.add(out, i < asked.first() ? 13 : 14, s.root[i]);
      }
      if (i < 3) {
        NONE.add(out, 16, s.root[i]);
      }
    }
  }

  /**
   * Adds the features of a candidate.
   *
   * @param rank its place among those of earlier sentences, the last first; -1 where it stands in
   *     the sentence of the number
   */
  public static void of(FeatureVector out, AskedNumber asked, SourceCandidate c, int rank) {
    SourcePhraseFeatures.of(out, c);
    boolean here = rank < 0;
    if (here) {
      SourcePathFeatures.of(out, asked, c);
    } else {
      EarlierSourceFeatures.of(out, asked, c, rank);
    }
    SourceLinkFeatures.of(out, asked, c, here);
  }
}
