package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;
import rasid.record.EntityType;

/**
 * The features of a phrase as the source of a claim: the phrase itself, the words of speech at it,
 * what stands between it and the number, and what the cues of the number's sentence say of it.
 */
public final class SourceFeatures {

  private enum F {
    NONE,
    HEAD,
    LAST,
    TYPE,
    LENGTH,
    BEFORE,
    BEHIND,
    VERB_BEFORE,
    VERB_BEHIND,
    FRAME,
    NAMED,
    GOVERNED,
    RULES,
    EARLIER_WORD,
    OPENING,
    SIDE,
    BETWEEN,
    COVERS,
    QUOTED,
    LINK,
    LINKS,
    EARLIER,
    EARLIER_FIRST;

    final long salt = Hashing.of("source." + name());
  }

  /** Tokens from a phrase to its verb. */
  private static final int VERB_REACH = 12;

  private static final int OPENING_REACH = 14;

  private SourceFeatures() {}

  /**
   * The number whose source is looked for.
   *
   * @param speech facts of its sentence
   * @param quantity the number
   * @param first its first token
   * @param last its last token
   */
  public record Asked(SpeechFacts speech, Quantity quantity, int first, int last) {}

  private static void add(FeatureVector out, F f, long value) {
    out.add(Hashing.both(f.salt, value));
  }

  private static void add(FeatureVector out, F f, long a, long b) {
    out.add(Hashing.both(f.salt, Hashing.both(a, b)));
  }

  private static void add(FeatureVector out, F f, long a, long b, float value) {
    out.add(Hashing.both(f.salt, Hashing.both(a, b)), value);
  }

  /** Adds the features of "the article itself says so". */
  public static void none(FeatureVector out, Asked asked) {
    SpeechFacts speech = asked.speech();
    SentenceFacts s = speech.words;
    add(out, F.NONE, 0);
    add(out, F.NONE, 1, situation(asked));
    add(out, F.NONE, 20, speech.chosen(asked.first()) < 0 ? 0 : 1);
    add(out, F.NONE, 21, speech.open ? 1 : 0);
    add(out, F.NONE, 2, Symbols.place(s.sentence.zone()));
    add(out, F.NONE, 3, Math.min(s.sentence.index(), 5));
    add(out, F.NONE, 4, Math.min(speech.cues[asked.first()], 3));
    add(out, F.NONE, 5, Math.min(speech.cues[s.size] - speech.cues[asked.first()], 3));
    add(out, F.NONE, 6, speech.quoted(asked.first()) ? 1 : 0);
    add(out, F.NONE, 7, s.word(0));
    add(out, F.NONE, 8, s.word(1));
    add(out, F.NONE, 9, s.pos(0));
    add(out, F.NONE, 10, Symbols.place(asked.quantity().kind()));
    add(out, F.NONE, 11, Math.min(speech.openings[asked.first()], 3));
    add(out, F.NONE, 12, Hashing.both(s.pos(0), s.pos(1)));
    for (int i = 0; i < s.size; i++) {
      if (s.verb[i]) {
        add(out, F.NONE, i < asked.first() ? 13 : 14, s.root[i]);
      }
      if (i < 3) {
        add(out, F.NONE, 16, s.root[i]);
      }
    }
  }

  /** What the words of speech before and behind the number tell together. */
  private static long situation(Asked asked) {
    SpeechFacts speech = asked.speech();
    int nearest = speech.nearest(asked.first());
    long rule = nearest < 0 ? 0 : speech.rules[nearest];
    boolean named = nearest >= 0 && speech.links.get(nearest).source() != null;
    int whole = 0;
    for (SpeechFacts.Link link : speech.links) {
      whole |= link.whole() ? 1 : 0;
    }
    return Hashing.both(rule, (named ? 2 : 0) + whole);
  }

  /**
   * Adds the features of a candidate.
   *
   * @param rank its place among those of earlier sentences, the last first; -1 where it stands in
   *     the sentence of the number
   */
  public static void of(FeatureVector out, Asked asked, SourceCandidate c, int rank) {
    phrase(out, c);
    boolean here = rank < 0;
    if (here) {
      within(out, asked, c);
    } else {
      earlier(out, asked, c, rank);
    }
    links(out, asked, c, here);
  }

  /** The phrase itself with the words around it. */
  private static void phrase(FeatureVector out, SourceCandidate c) {
    SpeechFacts speech = c.speech();
    SentenceFacts s = speech.words;
    int first = c.first();
    int last = c.last();
    int type = c.type() == null ? 0 : 1 + Symbols.place(c.type());
    s.lexical(out, F.HEAD.salt, first, 1);
    if (last > first) {
      s.lexical(out, F.LAST.salt, last, 0.5f);
    }
    add(out, F.TYPE, type);
    add(out, F.TYPE, 100 + type * 2 + (s.definite[first] ? 1 : 0));
    add(out, F.LENGTH, Math.min(last - first, 6));
    add(out, F.LENGTH, 10 + Math.min(first, 4));
    for (int d = 1; d <= 3; d++) {
      add(out, F.BEFORE, d, s.word(first - d));
      add(out, F.BEFORE, d + 10, s.pos(first - d));
      add(out, F.BEFORE, d + 20, s.root(first - d));
      add(out, F.BEHIND, d, s.word(last + d));
      add(out, F.BEHIND, d + 10, s.pos(last + d));
    }
    add(out, F.BEFORE, 30, Hashing.both(s.word(first - 2), s.word(first - 1)));
    add(out, F.BEFORE, 31, Hashing.both(s.pos(first - 2), s.pos(first - 1)));
    add(out, F.BEHIND, 30, Hashing.both(s.word(last + 1), s.word(last + 2)));
    add(out, F.FRAME, Hashing.both(s.root(first - 1), s.word(last + 1)));
    add(out, F.FRAME, Hashing.both(s.pos(first - 1), s.word(last + 1)) + 1);
    add(out, F.FRAME, Hashing.both(s.pos(first - 1), s.stem[first]) + 2);
    int opening = opening(speech, last);
    int open = opening < 0 ? 9 : opening <= 2 ? opening : opening <= 5 ? 3 : opening <= 9 ? 4 : 5;
    add(out, F.OPENING, open);
    int verb = governor(speech, first);
    boolean named = c.type() != EntityType.PERSON && speech.personBehind(last);
    add(out, F.NAMED, named ? 1 : 0);
    add(out, F.NAMED, (named ? 12 : 2) + (verb >= 0 ? 1 : 0));
    if (verb >= 0) {
      int near = near(first - verb);
      int spoken = speech.cue[verb] ? 1 : 0;
      s.lexical(out, F.VERB_BEFORE.salt, verb, 1);
      if (near == 1) {
        s.lexical(out, Hashing.both(F.VERB_BEFORE.salt, 1), verb, 1);
      }
      add(out, F.NAMED, Hashing.both(20 + near * 2 + (named ? 1 : 0), spoken));
      add(out, F.VERB_BEFORE, near, open);
      add(out, F.VERB_BEFORE, Hashing.both(s.root[verb], near), open);
      add(out, F.VERB_BEFORE, Hashing.both(10 + near, s.clusters[verb][2]), open);
      add(out, F.VERB_BEFORE, Hashing.both(20 + near, spoken), open);
      add(out, F.VERB_BEFORE, Hashing.both(30 + near, Math.min(verb, 3)), type);
      add(out, F.VERB_BEFORE, Hashing.both(50, s.root[verb]), Math.min(verb, 2));
      add(out, F.VERB_BEFORE, Hashing.both(51, s.word[verb]), type);
      add(
          out,
          F.VERB_BEFORE,
          Hashing.both(52, s.clusters[verb][2]),
          Hashing.both(type, s.clusters[first][1]));
    } else {
      add(out, F.VERB_BEFORE, 40, open);
    }
    verb = -1;
    for (int i = last + 1; i < s.size && i <= last + VERB_REACH && verb < 0; i++) {
      verb = s.verb[i] || speech.cue[i] ? i : -1;
    }
    if (verb >= 0) {
      int near = Math.min(verb - last, 4);
      int then = opening(speech, verb);
      int thenOpen = then < 0 ? 9 : Math.min(then, 4);
      s.lexical(
          out, Hashing.both(F.VERB_BEHIND.salt, near == 1 ? 1 : 0), verb, near == 1 ? 1 : 0.5f);
      add(out, F.VERB_BEHIND, near, thenOpen);
      add(out, F.VERB_BEHIND, Hashing.both(s.root[verb], near), thenOpen);
      add(
          out,
          F.VERB_BEHIND,
          Hashing.both(20 + near, speech.cue[verb] ? 1 : 0),
          Math.min(first, 2));
    }
  }

  private static int near(int distance) {
    return distance <= 1 ? 1 : distance <= 4 ? 2 : distance <= 8 ? 3 : 4;
  }

  /** The verb or cue before a phrase with no other one and no opening of a statement between. */
  private static int governor(SpeechFacts speech, int first) {
    for (int i = first - 1; i >= 0 && i >= first - VERB_REACH; i--) {
      if (speech.words.verb[i] || speech.cue[i]) {
        return i;
      }
      if (speech.opens[i] || speech.words.sentence.key(i).equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** Tokens from a token to the next that opens a statement, -1 when there is none near. */
  private static int opening(SpeechFacts speech, int token) {
    for (int i = token + 1; i < speech.opens.length && i <= token + OPENING_REACH; i++) {
      if (speech.opens[i]) {
        return i - token;
      }
    }
    return -1;
  }

  private static void within(FeatureVector out, Asked asked, SourceCandidate c) {
    SpeechFacts speech = asked.speech();
    SentenceFacts s = speech.words;
    boolean before = c.last() < asked.first();
    boolean behind = c.first() > asked.last();
    int side = before ? 0 : behind ? 1 : 2;
    int from = before ? c.last() + 1 : behind ? asked.last() + 1 : 0;
    int to = before ? asked.first() : behind ? c.first() : 0;
    int distance = to - from;
    int near =
        distance <= 1
            ? distance
            : distance <= 4 ? 2 : distance <= 8 ? 3 : distance <= 15 ? 4 : distance <= 30 ? 5 : 6;
    int verbs = Math.min(SpeechFacts.between(speech.verbs, from, to), 3);
    int cues = Math.min(SpeechFacts.between(speech.cues, from, to), 2);
    int opens = Math.min(SpeechFacts.between(speech.openings, from, to), 2);
    int numbers = Math.min(SpeechFacts.between(speech.numbers, from, to), 2);
    int borders = to > from ? Math.min(s.bordersBetween(from, to), 3) : 0;
    int type = c.type() == null ? 0 : 1 + Symbols.place(c.type());
    int governor = governor(speech, c.first());
    int spoken = governor < 0 ? 0 : speech.cue[governor] ? 2 : 1;
    add(out, F.SIDE, side);
    add(out, F.SIDE, 10 + side * 8 + near);
    add(out, F.SIDE, 100 + (side * 8 + near) * 16 + type);
    add(out, F.SIDE, 1000 + (side * 3 + spoken) * 8 + near);
    add(out, F.BETWEEN, (side * 4 + verbs) * 4 + borders);
    add(out, F.BETWEEN, 100 + ((side * 3 + cues) * 3 + opens) * 3 + spoken);
    add(out, F.BETWEEN, 200 + ((side * 3 + cues) * 3 + opens) * 4 + borders);
    add(out, F.BETWEEN, 400 + (side * 3 + numbers) * 3 + spoken);
    add(out, F.BETWEEN, Hashing.both(600 + side * 3 + opens, s.root(c.first() - 1)));
    add(out, F.BETWEEN, Hashing.both(620 + side * 3 + cues, s.root(c.first() - 1)));
    add(out, F.BETWEEN, Hashing.both(640 + side, s.word(c.first() - 1)));
    add(
        out,
        F.BETWEEN,
        Hashing.both(660 + side, Hashing.both(s.word(c.first() - 2), s.word(c.first() - 1))));
    add(out, F.BETWEEN, Hashing.both(680 + side * 3 + opens, s.word(c.last() + 1)));
    add(out, F.BETWEEN, Hashing.both(700 + side * 3 + opens, s.stem[c.first()]));
    if (governor >= 0) {
      int g = side * 3 + opens;
      add(out, F.GOVERNED, g, s.root[governor]);
      add(out, F.GOVERNED, g + 20, s.clusters[governor][2]);
      add(out, F.GOVERNED, Hashing.both(g + 40, borders), s.clusters[governor][3]);
      add(out, F.GOVERNED, Hashing.both(g + 60, s.clusters[governor][1]), s.clusters[c.first()][1]);
      add(out, F.GOVERNED, Hashing.both(g + 80, verbs), s.root[governor]);
      add(out, F.GOVERNED, Hashing.both(g + 100, spoken), Math.min(governor, 2));
    }
    if (side == 1) {
      int rest = s.size - 1 - c.last();
      add(out, F.COVERS, Math.min(rest, 4), spoken);
      add(out, F.COVERS, Hashing.both(s.word(c.first() - 1), Math.min(rest, 2)));
    }
    int quoted = (speech.quoted(asked.first()) ? 2 : 0) + (speech.quoted(c.first()) ? 1 : 0);
    boolean one = speech.marks[asked.first()] == speech.marks[c.first()];
    add(out, F.QUOTED, (side * 4 + quoted) * 2 + (one ? 1 : 0));
    add(out, F.QUOTED, 100 + ((side * 4 + quoted) * 2 + (one ? 1 : 0)) * 3 + spoken);
  }

  private static void earlier(FeatureVector out, Asked asked, SourceCandidate c, int rank) {
    SpeechFacts speech = asked.speech();
    SentenceFacts s = speech.words;
    int back = Math.min(s.sentence.index() - c.sentence(), 5);
    int order = Math.min(rank, 4);
    int quoted = speech.quoted(asked.first()) ? 1 : 0;
    long situation = situation(asked);
    int type = c.type() == null ? 0 : 1 + Symbols.place(c.type());
    add(out, F.EARLIER, 0);
    add(out, F.EARLIER, 10 + back);
    add(out, F.EARLIER, 20 + order);
    add(out, F.EARLIER, 30 + back * 5 + order);
    add(out, F.EARLIER, Hashing.both(1, situation));
    add(out, F.EARLIER, Hashing.both(10 + order, situation));
    add(out, F.EARLIER, Hashing.both(20 + back, situation));
    add(out, F.EARLIER, Hashing.both(30 + order, type));
    add(out, F.EARLIER, 100 + quoted * 5 + order);
    add(out, F.EARLIER, 120 + Math.min(speech.cues[asked.first()], 2) * 5 + order);
    add(out, F.EARLIER, 140 + Math.min(speech.cues[s.size] - speech.cues[asked.first()], 2));
    boolean linked = false;
    for (SpeechFacts.Link link : c.speech().links) {
      linked |= link.source() != null && link.source().overlaps(c.range());
    }
    add(out, F.EARLIER, 160 + (linked ? 5 : 0) + order);
    add(out, F.EARLIER, Hashing.both(170 + (linked ? 1 : 0), situation));
    add(out, F.EARLIER_FIRST, 0, s.word(0));
    add(out, F.EARLIER_FIRST, 1, s.word(1));
    add(out, F.EARLIER_FIRST, 2, Hashing.both(s.pos(0), s.pos(1)));
    add(out, F.EARLIER_FIRST, 3, s.root(0));
    add(out, F.EARLIER_FIRST, 4, s.root(1));
    add(out, F.EARLIER_FIRST, 5, Hashing.both(s.word(1), s.word(2)));
    int open = (speech.open ? 2 : 0) + (linked ? 1 : 0);
    add(out, F.EARLIER, 180 + open * 5 + order);
    add(out, F.EARLIER, Hashing.both(200 + open, situation));
    for (int i = 0; i < s.size; i++) {
      add(out, F.EARLIER_WORD, 0, s.word[i], 0.3f);
      add(out, F.EARLIER_WORD, 1, s.root[i], 0.3f);
    }
    for (int i = 0; i < asked.first(); i++) {
      if (s.verb[i] || speech.cue[i]) {
        add(out, F.EARLIER_FIRST, 6, s.root[i]);
        if (speech.opensAt(i + 1)) {
          add(out, F.EARLIER_FIRST, 7, s.root[i]);
          add(out, F.EARLIER_FIRST, 8, linked ? order : 9);
        }
      }
    }
  }

  /** What the cues of the number's sentence say of the candidate. */
  private static void links(FeatureVector out, Asked asked, SourceCandidate c, boolean here) {
    SpeechFacts speech = asked.speech();
    int nearest = speech.nearest(asked.first());
    int any = 0;
    for (int i = 0; i < speech.rules.length; i++) {
      SpeechFacts.Link link = speech.links.get(i);
      if (link.source() == null || !link.source().overlaps(c.range())) {
        continue;
      }
      int place = i == nearest ? 0 : i < nearest ? 1 : i == nearest + 1 ? 2 : 3;
      int kind = (place * 2 + (link.whole() ? 1 : 0)) * 2 + (here ? 1 : 0);
      any |= i == nearest ? 1 : link.whole() ? 2 : 4;
      add(out, F.LINK, kind);
      add(out, F.LINK, kind, speech.rules[i]);
      add(out, F.LINK, kind + 100, speech.words.root[link.first()]);
      add(out, F.LINK, kind + 200, speech.words.word[link.first()]);
      add(out, F.LINK, Hashing.both(kind, speech.rules[i]), speech.words.word(link.first() + 1));
      int opens =
          link.first() < asked.first()
              ? Math.min(SpeechFacts.between(speech.openings, link.first(), asked.first()), 2)
              : 3;
      int borders =
          link.first() < asked.first()
              ? Math.min(speech.words.bordersBetween(link.first(), asked.first()), 4)
              : 5;
      add(out, F.LINK, Hashing.both(kind + 300, opens), speech.rules[i]);
      add(out, F.LINK, Hashing.both(kind + 400, borders), speech.rules[i]);
      if (i == nearest) {
        boolean sameQuote = speech.marks[link.first()] == speech.marks[asked.first()];
        add(out, F.LINK, kind + 500, sameQuote ? 1 : 0);
      }
    }
    int rules = speech.chosen(asked.first());
    boolean chosen =
        rules >= 0
            && speech.links.get(rules).source() != null
            && speech.links.get(rules).source().overlaps(c.range());
    add(out, F.RULES, (chosen ? 2 : 0) + (here ? 1 : 0));
    if (chosen) {
      add(out, F.RULES, Hashing.both(10 + (here ? 1 : 0), speech.rules[rules]));
      add(
          out,
          F.RULES,
          Hashing.both(20 + (here ? 1 : 0), speech.words.root[speech.links.get(rules).first()]));
    } else if (rules >= 0) {
      add(out, F.RULES, Hashing.both(30 + (here ? 1 : 0), speech.rules[rules]));
    }
    add(out, F.LINKS, any * 2 + (here ? 1 : 0));
    add(out, F.LINKS, Hashing.both(any * 2 + (here ? 1 : 0), situation(asked)));
    add(out, F.LINKS, 100 + (any * 3 + Math.min(speech.rules.length, 2)) * 2 + (here ? 1 : 0));
  }
}
