package rasid.claim.features;

import java.util.Locale;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;

/**
 * The features of a number: what it is, the words, stems, clusters and parts of speech around it,
 * the nouns and verbs that are nearest on both sides, the words of its sentence and of the title.
 */
public final class NumberFeatures {

  private enum F {
    BIAS,
    KIND,
    UNIT,
    FORM,
    OP,
    RULE,
    DECISION,
    SIZE,
    KIND_FORM,
    WORD,
    STEM,
    POS,
    WORDS_BEFORE,
    WORDS_BEHIND,
    STEMS_AROUND,
    HEAD,
    HEAD1,
    HEAD2,
    NO_HEAD,
    KIND_HEAD,
    VERB_BEFORE,
    VERB_CROSSED,
    NOUN_BEFORE,
    NOUN_CROSSED,
    VERB_BEHIND,
    NOMINAL_BEHIND,
    NOMINAL_BEHIND_CROSSED,
    SENTENCE,
    SENTENCE_CLUSTER,
    TITLE,
    TITLE_EVENT,
    LEX_EVENT,
    LEX_CLASS_BEHIND,
    LEX_CLASS_BEFORE,
    NAME_BEHIND,
    NAME_BEFORE,
    NEXT_KIND,
    BEFORE_KIND,
    ZONE,
    INDEX,
    TOPIC,
    HEAD_VERB,
    HEAD_NOUN,
    FIRST,
    ITSELF,
    CLASS_HERE,
    CLASS_HERE_HEAD;

    final String family = "number." + name().toLowerCase(Locale.ROOT);
    final long salt = Hashing.of("number." + name());
  }

  private NumberFeatures() {}

  private static void add(FeatureVector out, F f, long value) {
    out.family(f.family);
    out.add(Hashing.both(f.salt, value));
  }

  private static void add(FeatureVector out, F f, long value, float weight) {
    out.family(f.family);
    out.add(Hashing.both(f.salt, value), weight);
  }

  private static void lexical(
      FeatureVector out, SentenceFacts s, F f, int slot, int token, float weight) {
    out.family(f.family);
    s.lexical(out, Hashing.both(f.salt, slot), token, weight);
  }

  /** Adds the features of one number. */
  public static void of(FeatureVector out, NumberContext number) {
    SentenceFacts s = number.sentence();
    Quantity q = number.quantity();
    int first = number.first();
    int last = number.last();
    add(out, F.BIAS, 0);
    long kind = Symbols.place(q.kind());
    add(out, F.KIND, kind);
    add(out, F.UNIT, q.unit() == null ? 0 : Hashing.of(q.unit()));
    add(out, F.FORM, Symbols.place(q.form()));
    add(out, F.KIND_FORM, kind * 16 + Symbols.place(q.form()));
    add(out, F.OP, Symbols.place(q.interval().op()));
    add(out, F.DECISION, Symbols.place(q.decision()));
    add(out, F.RULE, Hashing.of(q.ruling().rule()));
    Double point = q.interval().point();
    int size = point == null ? -1 : (int) Math.floor(Math.log10(Math.max(0.1, Math.abs(point))));
    add(out, F.SIZE, size + 2);
    add(out, F.SIZE, 100 + kind * 32 + size);
    if (point != null && point >= 0 && point <= 60 && point == Math.rint(point)) {
      add(out, F.SIZE, 1000 + (long) (double) point);
    }
    boolean year = point != null && point >= 1900 && point <= 2035;
    add(out, F.SIZE, year ? -7 : -8);
    add(out, F.ZONE, Symbols.place(s.sentence.zone()));
    add(out, F.INDEX, Math.min(s.sentence.index(), 4));
    add(out, F.FIRST, Math.min(first, 3));

    int head = number.head();
    if (head < 0) {
      add(out, F.NO_HEAD, kind);
    } else {
      lexical(out, s, F.HEAD, 0, head, 1);
      add(out, F.KIND_HEAD, Hashing.both(kind, s.stem[head]));
      lexical(out, s, F.HEAD1, 0, head + 1, 1);
      lexical(out, s, F.HEAD2, 0, head + 2, 0.7f);
    }
    lexical(out, s, F.ITSELF, 0, first, 0.5f);
    int role = head < 0 ? -1 : s.classRole[head];
    for (int i = 0; i < s.size; i++) {
      if (s.namedClass[i] != 0) {
        int side = i < first ? 0 : i > last ? 1 : 2;
        add(out, F.CLASS_HERE, Hashing.both(side, s.namedClass[i]), 0.4f);
        add(out, F.CLASS_HERE_HEAD, Hashing.both(role, s.namedClass[i]), 0.4f);
      }
    }
    int seen = 0;
    int verb = -1;
    for (int i = first - 1; i >= 0 && i > first - 30 && seen < 3; i--) {
      if (s.verb[i]) {
        verb = verb < 0 ? i : verb;
        lexical(out, s, F.VERB_BEFORE, Math.min(seen, 2), i, 1);
        int crossed = Math.min(2, s.bordersBetween(i, first));
        add(out, F.VERB_CROSSED, Hashing.both(crossed, s.word[i]));
        seen++;
      }
    }
    seen = 0;
    int noun = -1;
    for (int i = first - 1; i >= 0 && i > first - 16 && seen < 6; i--) {
      if (s.noun[i]) {
        noun = noun < 0 ? i : noun;
        lexical(out, s, F.NOUN_BEFORE, Math.min(seen, 4), i, 1);
        int crossed = Math.min(2, s.bordersBetween(i, first));
        add(out, F.NOUN_CROSSED, Hashing.both(crossed, s.stem[i]), 1 / (1 + 0.1f * (first - i)));
        seen++;
      }
    }
    if (head >= 0) {
      int coarse = s.clusters[head][1];
      if (verb >= 0) {
        add(out, F.HEAD_VERB, Hashing.both(s.root[verb], coarse));
        add(out, F.HEAD_VERB, Hashing.both(s.clusters[verb][1] + 5000, s.stem[head]));
      }
      if (noun >= 0) {
        add(out, F.HEAD_NOUN, Hashing.both(s.root[noun], coarse));
        add(out, F.HEAD_NOUN, Hashing.both(s.clusters[noun][1] + 5000, s.stem[head]));
      }
    }
    seen = 0;
    for (int i = last + 1; i < s.size && i < last + 16 && seen < 2; i++) {
      int crossed = Math.min(2, s.bordersBetween(last, i));
      if (s.verb[i]) {
        lexical(out, s, F.VERB_BEHIND, seen, i, 1);
        seen++;
      } else if (s.nominal(i)) {
        float weight = 1 / (1 + 0.1f * (i - last));
        add(out, F.NOMINAL_BEHIND, s.stem[i], weight);
        add(out, F.NOMINAL_BEHIND_CROSSED, Hashing.both(crossed, s.stem[i]), weight);
      }
    }
    for (int d = 1; d <= 3; d++) {
      for (int side = -1; side <= 1; side += 2) {
        int i = side < 0 ? first - d : last + d;
        add(out, F.WORD, Hashing.both((long) side * d, s.word(i)));
        add(out, F.POS, Hashing.both((long) side * d, s.pos(i)));
        add(out, F.STEM, Hashing.both((long) side * d, s.stem(i)));
        if (s.inside(i) && s.name[i] != null) {
          add(
              out,
              side < 0 ? F.NAME_BEFORE : F.NAME_BEHIND,
              d * 32 + Symbols.place(s.name[i].type()));
        }
      }
    }
    add(out, F.WORDS_BEFORE, Hashing.both(s.word(first - 2), s.word(first - 1)));
    add(out, F.WORDS_BEHIND, Hashing.both(s.word(last + 1), s.word(last + 2)));
    add(out, F.STEMS_AROUND, Hashing.both(s.stem(first - 1), s.stem(last + 1)));
    for (int i = 0; i < s.size; i++) {
      if (!s.mark[i]) {
        add(out, F.SENTENCE, s.stem[i], 0.25f);
        if (s.clusters[i][1] >= 0) {
          add(out, F.SENTENCE_CLUSTER, s.clusters[i][1], 0.15f);
        }
        if (s.topics[i][1] >= 0) {
          add(out, F.SENTENCE_CLUSTER, 1000 + s.topics[i][1], 0.15f);
        }
      }
      if (s.lexiconEvents[i] != null) {
        boolean isBefore = i < first;
        int crossed =
            Math.min(2, isBefore ? s.bordersBetween(i, first) : s.bordersBetween(last, i));
        int distance = isBefore ? first - i : i - last;
        int near =
            distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;
        for (long event : s.lexiconEvents[i]) {
          add(out, F.LEX_EVENT, Hashing.both(event, (isBefore ? 0 : 8) + near), 0.7f);
          add(out, F.LEX_EVENT, Hashing.both(event, (isBefore ? 20 : 24) + crossed), 0.7f);
        }
      }
      if (s.lexiconClass[i] != 0) {
        int distance = i < first ? first - i : i - last;
        if (distance > 0 && distance <= 12) {
          int near = distance <= 2 ? 0 : distance <= 5 ? 1 : 2;
          add(
              out,
              i < first ? F.LEX_CLASS_BEFORE : F.LEX_CLASS_BEHIND,
              Hashing.both(near, s.lexiconClass[i]),
              0.5f);
        }
      }
    }
    out.family(F.TOPIC.family);
    number.article().add(out, F.TITLE.salt, F.TOPIC.salt, role);
    Quantity before = number.before();
    Quantity next = number.next();
    add(out, F.BEFORE_KIND, before == null ? -1 : Symbols.place(before.kind()) * 64L + kind);
    add(out, F.NEXT_KIND, next == null ? -1 : Symbols.place(next.kind()) * 64L + kind);
  }
}
