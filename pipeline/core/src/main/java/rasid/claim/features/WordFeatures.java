package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;

/**
 * The features of a word of the sentence as the word that tells what happened to what a number
 * counts, or as the head of what it counts.
 */
public final class WordFeatures {

  private static final Family PLACE = Family.of("word.PLACE");
  private static final Family POS = Family.of("word.POS");
  private static final Family RANK = Family.of("word.RANK");
  private static final Family LEXICAL = Family.of("word.LEXICAL");
  private static final Family SIDED = Family.of("word.SIDED");
  private static final Family KIND = Family.of("word.KIND");
  private static final Family NEIGHBOURS = Family.of("word.NEIGHBOURS");
  private static final Family BETWEEN = Family.of("word.BETWEEN");
  private static final Family HEAD = Family.of("word.HEAD");
  private static final Family PAIR = Family.of("word.PAIR");
  private static final Family FIRST = Family.of("word.FIRST");
  private static final Family NAME = Family.of("word.NAME");
  private static final Family NONE = Family.of("word.NONE");

  private static final int BEFORE = NumberContext.BEFORE;
  private static final int BEHIND = NumberContext.BEHIND;

  private WordFeatures() {}

  /** Adds the features of "none of them". */
  public static void none(FeatureVector out, NumberContext number) {
    SentenceFacts s = number.sentence();
    Quantity q = number.quantity();
    int first = number.first();
    int last = number.last();
    NONE.add(out, 0);
    NONE.add(out, 1 + Symbols.place(q.kind()));
    NONE.add(out, 100 + Symbols.place(q.form()));
    NONE.add(out, 200 + Symbols.place(q.kind()) * 16 + Symbols.place(q.form()));
    boolean verb = false;
    boolean event = false;
    for (int i = Math.max(0, first - BEFORE); i < Math.min(s.size, last + BEHIND); i++) {
      verb |= s.verb[i];
      event |= s.lexiconEvents[i] != null;
    }
    NONE.add(out, 300 + (verb ? 1 : 0) + (event ? 2 : 0));
    NONE.add(out, 1, s.word(last + 1));
    NONE.add(out, 2, s.pos(last + 1));
    NONE.add(out, 3, s.word(first - 1));
    NONE.add(out, 4, s.pos(first - 1));
    NONE.add(out, q.unit() == null ? 400 : Hashing.of(q.unit()));
  }

  /** Adds the features of a token. */
  public static void of(FeatureVector out, NumberContext number, int t) {
    SentenceFacts s = number.sentence();
    Quantity q = number.quantity();
    int first = number.first();
    int last = number.last();
    int head = number.head();
    boolean before = t < first;
    boolean within = t >= first && t <= last;
    int distance = before ? first - t : within ? 0 : t - last;
    int crossed = before ? s.bordersBetween(t, first) : within ? 0 : s.bordersBetween(last, t);
    crossed = Math.min(3, crossed);
    int near = Distances.near(distance);
    int side = within ? 2 : before ? 0 : 1;
    int kind = Symbols.place(q.kind());
    int part = s.verb[t] ? 0 : s.noun[t] ? 1 : 2;
    PLACE.add(out, side * 16 + near);
    PLACE.add(out, 100 + (side * 16 + near) * 4 + part);
    PLACE.add(out, 1000 + (side * 4 + crossed) * 4 + part);
    PLACE.add(out, 2000 + ((side * 4 + crossed) * 4 + part) * 8 + kind);
    PLACE.add(out, 5000 + ((side * 16 + near) * 4 + part) * 8 + kind);
    POS.add(out, s.pos[t]);
    POS.add(out, side * 4 + crossed, s.pos[t]);
    int verbs = 0;
    int nouns = 0;
    int events = 0;
    int numbers = 0;
    int ands = 0;
    int from = before ? t + 1 : last + 1;
    int to = before ? first : t;
    long border = 0;
    for (int i = from; i < to; i++) {
      verbs += s.verb[i] ? 1 : 0;
      nouns += s.noun[i] ? 1 : 0;
      events += s.lexiconEvents[i] != null ? 1 : 0;
      numbers += s.number[i] ? 1 : 0;
      if (s.border[i]) {
        border = s.word[i];
      }
      ands += s.and[i] ? 1 : 0;
    }
    boolean lex = s.lexiconEvents[t] != null;
    verbs = Math.min(verbs, 3);
    nouns = Math.min(nouns, 4);
    events = Math.min(events, 2);
    numbers = Math.min(numbers, 2);
    ands = Math.min(ands, 2);
    RANK.add(out, ((side * 4 + part) * 4 + verbs) * 8 + nouns);
    RANK.add(out, 1000 + ((side * 4 + part) * 4 + verbs) * 4 + crossed);
    RANK.add(out, 2000 + ((side * 2 + (lex ? 1 : 0)) * 4 + events) * 4 + crossed);
    BETWEEN.add(out, ((side * 4 + part) * 4 + numbers) * 4 + ands);
    BETWEEN.add(out, side, border);
    s.lexical(out, LEXICAL.begin(out), t, 1, false);
    SIDED.add(out, side, s.root[t]);
    int[] c = s.clusters[t];
    SIDED.add(out, 10 + side * 4 + crossed, c[1]);
    SIDED.add(out, 50 + side, c[3]);
    KIND.add(out, kind, c[2]);
    KIND.add(out, kind + 10, s.stem[t]);
    if (lex) {
      for (long event : s.lexiconEvents[t]) {
        KIND.add(out, kind + 20, event);
        KIND.add(out, kind * 16 + side * 4 + crossed + 100, event);
      }
    }
    NEIGHBOURS.add(out, 0, s.word(t - 1));
    NEIGHBOURS.add(out, 1, s.word(t + 1));
    NEIGHBOURS.add(out, 2, s.pos(t - 1));
    NEIGHBOURS.add(out, 3, s.pos(t + 1));
    if (distance == 1) {
      NEIGHBOURS.add(out, 4 + side);
    }
    int toHead =
        head < 0 ? 9 : t == head ? 0 : t > head ? (t - head <= 3 ? t - head : 4) : t > last ? 5 : 6;
    HEAD.add(out, toHead * 4 + part);
    HEAD.add(out, 100 + (toHead * 4 + part) * 8 + kind);
    if (head >= 0) {
      int h = s.clusters[head][1];
      PAIR.add(out, c[1] * 512L + h, side);
      PAIR.add(out, s.root[t], h);
      PAIR.add(out, s.stem[head], c[1]);
      if (lex) {
        PAIR.add(out, s.lexiconEvents[t][0], h);
      }
      if (toHead == 0) {
        PAIR.add(out, 7, s.root[t]);
      }
    }
    FIRST.add(out, Math.min(t, 2) * 4 + part);
    if (s.name[t] != null) {
      NAME.add(out, Symbols.place(s.name[t].type()));
    }
  }
}
