package rasid.claim.features;

import rasid.annotation.TokenSpan;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;

/**
 * The features of a number: what it is, the words, stems, clusters and parts of speech around it,
 * the nouns and verbs that are nearest on both sides, the words of its sentence and of the title.
 */
public final class NumberFeatures {

  private static final Family BIAS = Family.of("number.BIAS");
  private static final Family KIND = Family.of("number.KIND");
  private static final Family UNIT = Family.of("number.UNIT");
  private static final Family FORM = Family.of("number.FORM");
  private static final Family OP = Family.of("number.OP");
  private static final Family RULE = Family.of("number.RULE");
  private static final Family DECISION = Family.of("number.DECISION");
  private static final Family SIZE = Family.of("number.SIZE");
  private static final Family KIND_FORM = Family.of("number.KIND_FORM");
  private static final Family WORD = Family.of("number.WORD");
  private static final Family STEM = Family.of("number.STEM");
  private static final Family POS = Family.of("number.POS");
  private static final Family WORDS_BEFORE = Family.of("number.WORDS_BEFORE");
  private static final Family WORDS_BEHIND = Family.of("number.WORDS_BEHIND");
  private static final Family STEMS_AROUND = Family.of("number.STEMS_AROUND");
  private static final Family HEAD = Family.of("number.HEAD");
  private static final Family HEAD1 = Family.of("number.HEAD1");
  private static final Family HEAD2 = Family.of("number.HEAD2");
  private static final Family NO_HEAD = Family.of("number.NO_HEAD");
  private static final Family KIND_HEAD = Family.of("number.KIND_HEAD");
  private static final Family VERB_BEFORE = Family.of("number.VERB_BEFORE");
  private static final Family VERB_CROSSED = Family.of("number.VERB_CROSSED");
  private static final Family NOUN_BEFORE = Family.of("number.NOUN_BEFORE");
  private static final Family NOUN_CROSSED = Family.of("number.NOUN_CROSSED");
  private static final Family VERB_BEHIND = Family.of("number.VERB_BEHIND");
  private static final Family NOMINAL_BEHIND = Family.of("number.NOMINAL_BEHIND");
  private static final Family NOMINAL_BEHIND_CROSSED = Family.of("number.NOMINAL_BEHIND_CROSSED");
  private static final Family SENTENCE = Family.of("number.SENTENCE");
  private static final Family SENTENCE_CLUSTER = Family.of("number.SENTENCE_CLUSTER");
  private static final Family TITLE = Family.of("number.TITLE");
  private static final Family LEX_EVENT = Family.of("number.LEX_EVENT");
  private static final Family LEX_CLASS_BEHIND = Family.of("number.LEX_CLASS_BEHIND");
  private static final Family LEX_CLASS_BEFORE = Family.of("number.LEX_CLASS_BEFORE");
  private static final Family NAME_BEHIND = Family.of("number.NAME_BEHIND");
  private static final Family NAME_BEFORE = Family.of("number.NAME_BEFORE");
  private static final Family NEXT_KIND = Family.of("number.NEXT_KIND");
  private static final Family BEFORE_KIND = Family.of("number.BEFORE_KIND");
  private static final Family ZONE = Family.of("number.ZONE");
  private static final Family INDEX = Family.of("number.INDEX");
  private static final Family TOPIC = Family.of("number.TOPIC");
  private static final Family HEAD_VERB = Family.of("number.HEAD_VERB");
  private static final Family HEAD_NOUN = Family.of("number.HEAD_NOUN");
  private static final Family FIRST = Family.of("number.FIRST");
  private static final Family ITSELF = Family.of("number.ITSELF");
  private static final Family CLASS_HERE = Family.of("number.CLASS_HERE");
  private static final Family CLASS_HERE_HEAD = Family.of("number.CLASS_HERE_HEAD");

  private NumberFeatures() {}

  /** Adds the features of one number. */
  public static void of(FeatureVector out, NumberContext number) {
    SentenceFacts s = number.sentence();
    int first = number.first();
    int last = number.last();
    int head = number.head();
    int role = head < 0 ? -1 : s.classRole[head];
    long kind = Symbols.place(number.quantity().kind());
    BIAS.add(out, 0);
    quantity(out, number.quantity(), kind);
    ZONE.add(out, Symbols.place(s.sentence.zone()));
    INDEX.add(out, Math.min(s.sentence.index(), 4));
    FIRST.add(out, Math.min(first, 3));
    head(out, s, head, kind);
    lexical(out, s, ITSELF, 0, first, 0.5f);
    namedClasses(out, number, role);
    int verb = verbsBefore(out, s, first);
    int noun = nounsBefore(out, s, first);
    if (head >= 0) {
      pairs(out, s, head, verb, noun);
    }
    behind(out, s, last);
    around(out, s, number.tokens());
    for (int i = 0; i < s.size; i++) {
      word(out, s, i);
      if (s.lexiconEvents[i] != null) {
        event(out, number, i);
      }
      if (s.lexiconClass[i] != 0) {
        countedClass(out, number, i);
      }
    }
    number.article().add(out, TITLE, TOPIC, role);
    Quantity before = number.before();
    Quantity next = number.next();
    BEFORE_KIND.add(out, before == null ? -1 : Symbols.place(before.kind()) * 64L + kind);
    NEXT_KIND.add(out, next == null ? -1 : Symbols.place(next.kind()) * 64L + kind);
  }

  /** What the number says. */
  private static void quantity(FeatureVector out, Quantity q, long kind) {
    KIND.add(out, kind);
    UNIT.add(out, q.unit() == null ? 0 : Hashing.of(q.unit()));
    FORM.add(out, Symbols.place(q.form()));
    KIND_FORM.add(out, kind * 16 + Symbols.place(q.form()));
    OP.add(out, Symbols.place(q.interval().op()));
    DECISION.add(out, Symbols.place(q.decision()));
    RULE.add(out, Hashing.of(q.ruling().rule()));
    Double point = q.interval().point();
    int size = point == null ? -1 : (int) Math.floor(Math.log10(Math.max(0.1, Math.abs(point))));
    SIZE.add(out, size + 2);
    SIZE.add(out, 100 + kind * 32 + size);
    if (point != null && point >= 0 && point <= 60 && point == Math.rint(point)) {
      SIZE.add(out, 1000 + (long) (double) point);
    }
    boolean year = point != null && point >= 1900 && point <= 2035;
    SIZE.add(out, year ? -7 : -8);
  }

  /** The head of what it counts, and the words behind that. */
  private static void head(FeatureVector out, SentenceFacts s, int head, long kind) {
    if (head < 0) {
      NO_HEAD.add(out, kind);
    } else {
      lexical(out, s, HEAD, 0, head, 1);
      KIND_HEAD.add(out, kind, s.stem[head]);
      lexical(out, s, HEAD1, 0, head + 1, 1);
      lexical(out, s, HEAD2, 0, head + 2, 0.7f);
    }
  }

  /** The classes of what is counted that its sentence names. */
  private static void namedClasses(FeatureVector out, NumberContext number, int role) {
    SentenceFacts s = number.sentence();
    for (int i = 0; i < s.size; i++) {
      if (s.namedClass[i] != 0) {
        int side = i < number.first() ? 0 : i > number.last() ? 1 : 2;
        CLASS_HERE.addValue(out, Hashing.both(side, s.namedClass[i]), 0.4f);
        CLASS_HERE_HEAD.addValue(out, Hashing.both(role, s.namedClass[i]), 0.4f);
      }
    }
  }

  /** Returns the nearest verb, or -1. */
  private static int verbsBefore(FeatureVector out, SentenceFacts s, int first) {
    int seen = 0;
    int nearest = -1;
    for (int i = first - 1; i >= 0 && i > first - 30 && seen < 3; i--) {
      if (s.verb[i]) {
        nearest = nearest < 0 ? i : nearest;
        lexical(out, s, VERB_BEFORE, Math.min(seen, 2), i, 1);
        int crossed = Math.min(2, s.bordersBetween(i, first));
        VERB_CROSSED.add(out, crossed, s.word[i]);
        seen++;
      }
    }
    return nearest;
  }

  /** Returns the nearest noun, or -1. */
  private static int nounsBefore(FeatureVector out, SentenceFacts s, int first) {
    int seen = 0;
    int nearest = -1;
    for (int i = first - 1; i >= 0 && i > first - 16 && seen < 6; i--) {
      if (s.noun[i]) {
        nearest = nearest < 0 ? i : nearest;
        lexical(out, s, NOUN_BEFORE, Math.min(seen, 4), i, 1);
        int crossed = Math.min(2, s.bordersBetween(i, first));
        NOUN_CROSSED.addValue(out, Hashing.both(crossed, s.stem[i]), 1 / (1 + 0.1f * (first - i)));
        seen++;
      }
    }
    return nearest;
  }

  /** The head with the nearest verb and noun. */
  private static void pairs(FeatureVector out, SentenceFacts s, int head, int verb, int noun) {
    int coarse = s.clusters[head][1];
    if (verb >= 0) {
      HEAD_VERB.add(out, s.root[verb], coarse);
      HEAD_VERB.add(out, s.clusters[verb][1] + 5000, s.stem[head]);
    }
    if (noun >= 0) {
      HEAD_NOUN.add(out, s.root[noun], coarse);
      HEAD_NOUN.add(out, s.clusters[noun][1] + 5000, s.stem[head]);
    }
  }

  /** Verbs and nominals behind it. */
  private static void behind(FeatureVector out, SentenceFacts s, int last) {
    int seen = 0;
    for (int i = last + 1; i < s.size && i < last + 16 && seen < 2; i++) {
      int crossed = Math.min(2, s.bordersBetween(last, i));
      if (s.verb[i]) {
        lexical(out, s, VERB_BEHIND, seen, i, 1);
        seen++;
      } else if (s.nominal(i)) {
        float weight = 1 / (1 + 0.1f * (i - last));
        NOMINAL_BEHIND.addValue(out, s.stem[i], weight);
        NOMINAL_BEHIND_CROSSED.addValue(out, Hashing.both(crossed, s.stem[i]), weight);
      }
    }
  }

  /** The three words on each side. */
  private static void around(FeatureVector out, SentenceFacts s, TokenSpan number) {
    int first = number.first();
    int last = number.last();
    for (int d = 1; d <= 3; d++) {
      for (int side = -1; side <= 1; side += 2) {
        int i = side < 0 ? first - d : last + d;
        WORD.add(out, (long) side * d, s.word(i));
        POS.add(out, (long) side * d, s.pos(i));
        STEM.add(out, (long) side * d, s.stem(i));
        if (s.inside(i) && s.name[i] != null) {
          Family name = side < 0 ? NAME_BEFORE : NAME_BEHIND;
          name.add(out, d * 32 + Symbols.place(s.name[i].type()));
        }
      }
    }
    WORDS_BEFORE.add(out, s.word(first - 2), s.word(first - 1));
    WORDS_BEHIND.add(out, s.word(last + 1), s.word(last + 2));
    STEMS_AROUND.add(out, s.stem(first - 1), s.stem(last + 1));
  }

  /** A word of its sentence. */
  private static void word(FeatureVector out, SentenceFacts s, int i) {
    if (!s.mark[i]) {
      SENTENCE.addValue(out, s.stem[i], 0.25f);
      if (s.clusters[i][1] >= 0) {
        SENTENCE_CLUSTER.addValue(out, s.clusters[i][1], 0.15f);
      }
      if (s.topics[i][1] >= 0) {
        SENTENCE_CLUSTER.addValue(out, 1000 + s.topics[i][1], 0.15f);
      }
    }
  }

  /** A word of the lexicon of events. */
  private static void event(FeatureVector out, NumberContext number, int i) {
    SentenceFacts s = number.sentence();
    int first = number.first();
    int last = number.last();
    boolean isBefore = i < first;
    int crossed = Math.min(2, isBefore ? s.bordersBetween(i, first) : s.bordersBetween(last, i));
    int distance = isBefore ? first - i : i - last;
    int near = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
    for (long event : s.lexiconEvents[i]) {
      LEX_EVENT.addValue(out, Hashing.both(event, (isBefore ? 0 : 8) + near), 0.7f);
      LEX_EVENT.addValue(out, Hashing.both(event, (isBefore ? 20 : 24) + crossed), 0.7f);
    }
  }

  /** A word of the lexicon of classes that stands near. */
  private static void countedClass(FeatureVector out, NumberContext number, int i) {
    boolean isBefore = i < number.first();
    int distance = isBefore ? number.first() - i : i - number.last();
    if (distance > 0 && distance <= 12) {
      int near = distance <= 2 ? 0 : distance <= 5 ? 1 : 2;
      Family side = isBefore ? LEX_CLASS_BEFORE : LEX_CLASS_BEHIND;
      side.addValue(out, Hashing.both(near, number.sentence().lexiconClass[i]), 0.5f);
    }
  }

  private static void lexical(
      FeatureVector out, SentenceFacts s, Family family, int slot, int token, float weight) {
    s.lexical(out, Hashing.both(family.begin(out), slot), token, weight);
  }
}
