package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of the word that tells what happened, as to how surely it did: its form with what
 * stands before it, and the verbs and nouns that may govern it (خطة لإرسال, وعدت بدفع, قد يقتل).
 */
public final class EventCertaintyFeatures {

  private static final Family EVENT = Family.of("certainty.EVENT");
  private static final Family VERB = Family.of("certainty.EVENT_VERB");
  private static final Family NOUN = Family.of("certainty.EVENT_NOUN");

  /** Tokens before the word among which verbs that govern it are sought. */
  private static final int VERB_REACH = 12;

  /** The same of nouns. */
  private static final int NOUN_REACH = 8;

  /** Words of each kind that are told. */
  private static final int GOVERNING = 2;

  private EventCertaintyFeatures() {}

  /**
   * Adds the features.
   *
   * @param event the token that most likely tells what happened, or -1 for none
   */
  public static void of(FeatureVector out, NumberContext number, int event) {
    if (event < 0) {
      EVENT.add(out, 0);
      return;
    }
    SentenceFacts s = number.sentence();
    itself(out, s, event, event < number.first());
    verbs(out, s, event);
    nouns(out, s, event);
  }

  private static void itself(FeatureVector out, SentenceFacts s, int event, boolean before) {
    long form = s.pos[event];
    s.lexical(out, EVENT.begin(out), event, 1);
    EVENT.add(out, 1, form);
    EVENT.add(out, before ? 2 : 3, form);
    EVENT.add(out, 4, s.word(event - 1));
    EVENT.add(out, 5, s.word(event - 2));
    EVENT.add(out, 6, Hashing.both(s.word(event - 2), s.word(event - 1)));
    EVENT.add(out, 7, Hashing.both(form, s.word(event - 1)));
    EVENT.add(out, 8, Hashing.both(form, s.pos(event - 1)));
    EVENT.add(out, 9, Hashing.both(s.word[event], s.word(event - 1)));
  }

  private static void verbs(FeatureVector out, SentenceFacts s, int event) {
    int seen = 0;
    for (int i = event - 1; i >= Math.max(0, event - VERB_REACH) && seen < GOVERNING; i--) {
      if (s.verb[i]) {
        VERB.add(out, seen, s.word[i]);
        VERB.add(out, 2 + seen, s.root[i]);
        VERB.add(out, 4, Hashing.both(s.pos[i], s.word(i - 1)));
        VERB.add(out, 5, Hashing.both(s.pos[i], s.pos[event]));
        seen++;
      }
    }
  }

  private static void nouns(FeatureVector out, SentenceFacts s, int event) {
    int seen = 0;
    for (int i = event - 1; i >= Math.max(0, event - NOUN_REACH) && seen < GOVERNING; i--) {
      if (s.noun[i]) {
        NOUN.add(out, seen, s.word[i]);
        NOUN.add(out, 2 + seen, s.stem[i]);
        seen++;
      }
    }
  }
}
