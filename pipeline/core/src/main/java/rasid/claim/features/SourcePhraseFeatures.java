package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.record.EntityType;

/**
 * The features of a phrase that may be a source by itself, wherever the number stands: its words,
 * the words around it, and the verbs or cues before and behind it.
 */
final class SourcePhraseFeatures {

  private static final Family HEAD = Family.of("source.HEAD");
  private static final Family LAST = Family.of("source.LAST");
  private static final Family TYPE = Family.of("source.TYPE");
  private static final Family LENGTH = Family.of("source.LENGTH");
  private static final Family BEFORE = Family.of("source.BEFORE");
  private static final Family BEHIND = Family.of("source.BEHIND");
  private static final Family FRAME = Family.of("source.FRAME");
  private static final Family OPENING = Family.of("source.OPENING");
  private static final Family NAMED = Family.of("source.NAMED");
  private static final Family VERB_BEFORE = Family.of("source.VERB_BEFORE");
  private static final Family VERB_BEHIND = Family.of("source.VERB_BEHIND");

  private SourcePhraseFeatures() {}

  /** Adds the features of a candidate. */
  static void of(FeatureVector out, SourceCandidate c) {
    words(out, c);
    around(out, c);
    int open = openingStep(c.speech().opening(c.last()));
    OPENING.add(out, open);
    int verb = c.speech().governor(c.first());
    boolean named = c.type() != EntityType.PERSON && c.speech().personBehind(c.last());
    NAMED.add(out, named ? 1 : 0);
    NAMED.add(out, (named ? 12 : 2) + (verb >= 0 ? 1 : 0));
    if (verb >= 0) {
      verbBefore(out, c, verb, named, open);
    } else {
      VERB_BEFORE.add(out, 40, open);
    }
    verb = c.speech().nextVerb(c.last());
    if (verb >= 0) {
      verbBehind(out, c, verb);
    }
  }

  private static void words(FeatureVector out, SourceCandidate c) {
    SentenceFacts s = c.speech().words;
    int first = c.first();
    int last = c.last();
    s.lexical(out, HEAD.begin(out), first, 1);
    if (last > first) {
      s.lexical(out, LAST.begin(out), last, 0.5f);
    }
    TYPE.add(out, c.typeNumber());
    TYPE.add(out, 100 + c.typeNumber() * 2 + (s.definite[first] ? 1 : 0));
    LENGTH.add(out, Math.min(last - first, 6));
    LENGTH.add(out, 10 + Math.min(first, 4));
  }

  private static void around(FeatureVector out, SourceCandidate c) {
    SentenceFacts s = c.speech().words;
    int first = c.first();
    int last = c.last();
    for (int d = 1; d <= 3; d++) {
      BEFORE.add(out, d, s.word(first - d));
      BEFORE.add(out, d + 10, s.pos(first - d));
      BEFORE.add(out, d + 20, s.root(first - d));
      BEHIND.add(out, d, s.word(last + d));
      BEHIND.add(out, d + 10, s.pos(last + d));
    }
    BEFORE.add(out, 30, Hashing.both(s.word(first - 2), s.word(first - 1)));
    BEFORE.add(out, 31, Hashing.both(s.pos(first - 2), s.pos(first - 1)));
    BEHIND.add(out, 30, Hashing.both(s.word(last + 1), s.word(last + 2)));
    FRAME.add(out, s.root(first - 1), s.word(last + 1));
    FRAME.add(out, Hashing.both(s.pos(first - 1), s.word(last + 1)) + 1);
    FRAME.add(out, Hashing.both(s.pos(first - 1), s.stem[first]) + 2);
  }

  /** Tokens to the next opening of a statement as one of six steps, 9 when there is none near. */
  private static int openingStep(int tokens) {
    return tokens < 0 ? 9 : tokens <= 2 ? tokens : tokens <= 5 ? 3 : tokens <= 9 ? 4 : 5;
  }

  /**
   * The verb or cue before the phrase.
   *
   * @param named whether a person is named behind the phrase, which names none
   * @param open step to the next opening of a statement
   */
  private static void verbBefore(
      FeatureVector out, SourceCandidate c, int verb, boolean named, int open) {
    SpeechFacts speech = c.speech();
    SentenceFacts s = speech.words;
    int near = near(c.first() - verb);
    int spoken = speech.cue[verb] ? 1 : 0;
    int type = c.typeNumber();
    s.lexical(out, VERB_BEFORE.begin(out), verb, 1);
    if (near == 1) {
      s.lexical(out, Hashing.both(VERB_BEFORE.begin(out), 1), verb, 1);
    }
    NAMED.add(out, 20 + near * 2 + (named ? 1 : 0), spoken);
    VERB_BEFORE.add(out, near, open);
    VERB_BEFORE.add(out, Hashing.both(s.root[verb], near), open);
    VERB_BEFORE.add(out, Hashing.both(10 + near, s.clusters[verb][2]), open);
    VERB_BEFORE.add(out, Hashing.both(20 + near, spoken), open);
    VERB_BEFORE.add(out, Hashing.both(30 + near, Math.min(verb, 3)), type);
    VERB_BEFORE.add(out, Hashing.both(50, s.root[verb]), Math.min(verb, 2));
    VERB_BEFORE.add(out, Hashing.both(51, s.word[verb]), type);
    VERB_BEFORE.add(
        out, Hashing.both(52, s.clusters[verb][2]), Hashing.both(type, s.clusters[c.first()][1]));
  }

  private static int near(int distance) {
    return distance <= 1 ? 1 : distance <= 4 ? 2 : distance <= 8 ? 3 : 4;
  }

  private static void verbBehind(FeatureVector out, SourceCandidate c, int verb) {
    SpeechFacts speech = c.speech();
    SentenceFacts s = speech.words;
    int near = Math.min(verb - c.last(), 4);
    int opening = speech.opening(verb);
    int open = opening < 0 ? 9 : Math.min(opening, 4);
    boolean next = near == 1;
    s.lexical(out, Hashing.both(VERB_BEHIND.begin(out), next ? 1 : 0), verb, next ? 1 : 0.5f);
    VERB_BEHIND.add(out, near, open);
    VERB_BEHIND.add(out, Hashing.both(s.root[verb], near), open);
    VERB_BEHIND.add(out, Hashing.both(20 + near, speech.cue[verb] ? 1 : 0), Math.min(c.first(), 2));
  }
}
