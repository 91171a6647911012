package rasid.claim.features;

import java.util.Locale;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;

/**
 * The features of a word of the sentence as the word that tells what happened to what a number
 * counts, or as the head of what it counts.
 */
public final class WordFeatures {

  private enum F {
    PLACE,
    POS,
    RANK,
    LEXICAL,
    SIDED,
    KIND,
    NEIGHBOURS,
    BETWEEN,
    HEAD,
    PAIR,
    FIRST,
    NAME,
    NONE;

    final String family = "word." + name().toLowerCase(Locale.ROOT);
    final long salt = Hashing.of("word." + name());
  }

  private static final int BEFORE = NumberContext.BEFORE;
  private static final int BEHIND = NumberContext.BEHIND;

  private WordFeatures() {}

  private static void add(FeatureVector out, F f, long value) {
    out.family(f.family);
    out.add(Hashing.both(f.salt, value));
  }

  /** Adds the features of "none of them". */
  public static void none(FeatureVector out, NumberContext number) {
    SentenceFacts s = number.sentence();
    Quantity q = number.quantity();
    int first = number.first();
    int last = number.last();
    add(out, F.NONE, 0);
    add(out, F.NONE, 1 + Symbols.place(q.kind()));
    add(out, F.NONE, 100 + Symbols.place(q.form()));
    add(out, F.NONE, 200 + Symbols.place(q.kind()) * 16 + Symbols.place(q.form()));
    boolean verb = false;
    boolean event = false;
    for (int i = Math.max(0, first - BEFORE); i < Math.min(s.size, last + BEHIND); i++) {
      verb |= s.verb[i];
      event |= s.lexiconEvents[i] != null;
    }
    add(out, F.NONE, 300 + (verb ? 1 : 0) + (event ? 2 : 0));
    add(out, F.NONE, Hashing.both(1, s.word(last + 1)));
    add(out, F.NONE, Hashing.both(2, s.pos(last + 1)));
    add(out, F.NONE, Hashing.both(3, s.word(first - 1)));
    add(out, F.NONE, Hashing.both(4, s.pos(first - 1)));
    add(out, F.NONE, q.unit() == null ? 400 : Hashing.of(q.unit()));
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
    int near =
        distance <= 4
            ? distance
            : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : 9;
    int side = within ? 2 : before ? 0 : 1;
    int kind = Symbols.place(q.kind());
    int part = s.verb[t] ? 0 : s.noun[t] ? 1 : 2;
    add(out, F.PLACE, side * 16 + near);
    add(out, F.PLACE, 100 + (side * 16 + near) * 4 + part);
    add(out, F.PLACE, 1000 + (side * 4 + crossed) * 4 + part);
    add(out, F.PLACE, 2000 + ((side * 4 + crossed) * 4 + part) * 8 + kind);
    add(out, F.PLACE, 5000 + ((side * 16 + near) * 4 + part) * 8 + kind);
    add(out, F.POS, s.pos[t]);
    add(out, F.POS, Hashing.both(side * 4 + crossed, s.pos[t]));
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
    add(out, F.RANK, ((side * 4 + part) * 4 + verbs) * 8 + nouns);
    add(out, F.RANK, 1000 + ((side * 4 + part) * 4 + verbs) * 4 + crossed);
    add(out, F.RANK, 2000 + ((side * 2 + (lex ? 1 : 0)) * 4 + events) * 4 + crossed);
    add(out, F.BETWEEN, ((side * 4 + part) * 4 + numbers) * 4 + ands);
    add(out, F.BETWEEN, Hashing.both(side, border));
    out.family(F.LEXICAL.family);
    s.lexical(out, F.LEXICAL.salt, t, 1, false);
    add(out, F.SIDED, Hashing.both(side, s.root[t]));
    int[] c = s.clusters[t];
    add(out, F.SIDED, Hashing.both(10 + side * 4 + crossed, c[1]));
    add(out, F.SIDED, Hashing.both(50 + side, c[3]));
    add(out, F.KIND, Hashing.both(kind, c[2]));
    add(out, F.KIND, Hashing.both(kind + 10, s.stem[t]));
    if (lex) {
      for (long event : s.lexiconEvents[t]) {
        add(out, F.KIND, Hashing.both(kind + 20, event));
        add(out, F.KIND, Hashing.both(kind * 16 + side * 4 + crossed + 100, event));
      }
    }
    add(out, F.NEIGHBOURS, Hashing.both(0, s.word(t - 1)));
    add(out, F.NEIGHBOURS, Hashing.both(1, s.word(t + 1)));
    add(out, F.NEIGHBOURS, Hashing.both(2, s.pos(t - 1)));
    add(out, F.NEIGHBOURS, Hashing.both(3, s.pos(t + 1)));
    if (distance == 1) {
      add(out, F.NEIGHBOURS, 4 + side);
    }
    int toHead =
        head < 0 ? 9 : t == head ? 0 : t > head ? (t - head <= 3 ? t - head : 4) : t > last ? 5 : 6;
    add(out, F.HEAD, toHead * 4 + part);
    add(out, F.HEAD, 100 + (toHead * 4 + part) * 8 + kind);
    if (head >= 0) {
      int h = s.clusters[head][1];
      add(out, F.PAIR, Hashing.both(c[1] * 512L + h, side));
      add(out, F.PAIR, Hashing.both(s.root[t], h));
      add(out, F.PAIR, Hashing.both(s.stem[head], c[1]));
      if (lex) {
        add(out, F.PAIR, Hashing.both(s.lexiconEvents[t][0], h));
      }
      if (toHead == 0) {
        add(out, F.PAIR, Hashing.both(7, s.root[t]));
      }
    }
    add(out, F.FIRST, Math.min(t, 2) * 4 + part);
    if (s.name[t] != null) {
      add(out, F.NAME, Symbols.place(s.name[t].type()));
    }
  }
}
