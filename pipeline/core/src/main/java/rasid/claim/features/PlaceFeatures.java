package rasid.claim.features;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;
import rasid.record.ZoneType;

/**
 * The features of candidates as the place of a number's event: where each stands, what stands
 * before it, what it names and how often, and what the number is about. One instance serves one
 * number.
 */
public final class PlaceFeatures {

  private enum F {
    KIND,
    STANDS,
    PREPOSITION,
    GOVERNOR,
    BEHIND,
    NUMBER,
    EVENT,
    BETWEEN,
    RANK,
    ARTICLE,
    CONTAINS,
    PREVIOUS,
    NAME,
    VERB,
    HEAD,
    WORDS,
    NONE;

    final long salt = Hashing.of("place." + name());
  }

  private static final int FAR = 30;

  /** Where none of the candidates stands. */
  private static final int NOWHERE = 9;

  private final SentenceFacts s;
  private final int first;
  private final int last;
  private final long kind;
  private final PlaceCandidates all;
  private final List<PlaceCandidate> candidates;
  private final PlaceHistory history;
  private final @Nullable PlaceCandidate previous;
  private final int sincePrevious;
  private final @Nullable Double point;
  private final int trigger;
  private final int verb;
  private final int noun;
  private final int head;

  /**
   * @param number the number
   * @param all what can be a place in the article
   * @param candidates those that this number has
   * @param history places of the claims before
   */
  public PlaceFeatures(
      NumberContext number,
      PlaceCandidates all,
      List<PlaceCandidate> candidates,
      PlaceHistory history) {
    Quantity q = number.quantity();
    this.s = number.sentence();
    this.first = number.first();
    this.last = number.last();
    this.kind = Symbols.place(q.kind());
    this.all = all;
    this.candidates = candidates;
    this.history = history;
    this.point = q.interval().point();
    PlaceHistory.Told before = history.last();
    this.previous = before == null ? null : before.place();
    this.sincePrevious = before == null ? -1 : s.sentence.index() - before.sentence();
    trigger = nearestTrigger();
    verb = before(s.verb);
    noun = before(s.noun);
    head = number.head();
  }

  /** What the claims behind this one need to know of it. */
  public PlaceHistory.Told told(@Nullable PlaceCandidate place) {
    return new PlaceHistory.Told(s.sentence.index(), place, event(), point, kind);
  }

  private long event() {
    return trigger < 0 ? 0 : s.lexiconEvents[trigger][0];
  }

  private int before(boolean[] flags) {
    for (int i = first - 1; i >= 0 && i > first - FAR; i--) {
      if (flags[i]) {
        return i;
      }
    }
    return -1;
  }

  /** The word of the lexicon of events that is nearest; those behind the number are set back. */
  private int nearestTrigger() {
    int best = -1;
    int least = FAR;
    for (int i = 0; i < s.size; i++) {
      if (s.lexiconEvents[i] != null) {
        int cost =
            i < first
                ? first - i + 4 * s.bordersBetween(i, first)
                : 4 + i - last + 6 * s.bordersBetween(last, i);
        if (cost < least) {
          best = i;
          least = cost;
        }
      }
    }
    return best;
  }

  private static void add(FeatureVector out, F f, long value) {
    out.add(Hashing.both(f.salt, value));
  }

  private static void add(FeatureVector out, F f, long a, long b) {
    out.add(Hashing.both(f.salt, Hashing.both(a, b)));
  }

  private static int near(int distance) {
    return distance <= 4
        ? distance
        : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : 9;
  }

  /** Adds the features of "none of them"; those of the number go with them. */
  public void none(FeatureVector out) {
    int here = 0;
    int located = 0;
    for (PlaceCandidate c : candidates) {
      if (c.sentence().index() == s.sentence.index() && c.kind() != Kind.NOUN) {
        here++;
        located += c.preposition() >= 0 ? 1 : 0;
      }
    }
    add(out, F.NONE, 0);
    add(out, F.NONE, 1, Math.min(here, 3) * 4 + Math.min(located, 3));
    add(out, F.NONE, 2, sincePrevious < 0 ? 0 : previous == null ? 1 : 2);
    add(
        out,
        F.NONE,
        3,
        (sincePrevious < 0 ? 0 : previous == null ? 1 : 2) * 4 + Math.min(3, sincePrevious));
    history.add(out, null, event(), kind, point, NOWHERE);
    add(out, F.NONE, 4, candidates.size() == here ? 0 : 1);
    add(out, F.NONE, 5, all.names().isEmpty() ? 0 : 1);
    add(
        out,
        F.NONE,
        Hashing.both(6, kind),
        (sincePrevious < 0 ? 0 : previous == null ? 1 : 2) * 4 + Math.min(here, 3));
  }

  /** Adds the features of a candidate. */
  public void of(FeatureVector out, PlaceCandidate c) {
    AnnotatedSentence own = c.sentence();
    int apart = s.sentence.index() - own.index();
    boolean here = apart == 0;
    int type = Symbols.place(c.kind());
    int located = c.preposition() >= 0 ? 1 : 0;
    int side = c.first() > last ? 1 : 0;
    int distance = side == 1 ? c.first() - last : first - c.last();
    int crossed =
        !here
            ? 0
            : Math.min(
                3,
                side == 1 ? s.bordersBetween(last, c.first()) : s.bordersBetween(c.last(), first));
    int title = own.zone() == ZoneType.TITLE ? 1 : own.zone() == ZoneType.DATELINE ? 2 : 0;
    long stands = here ? side * 4 + crossed : 8 + Math.min(4, apart) + 5 * title;
    add(out, F.KIND, type);
    add(out, F.KIND, type * 2 + located, here ? 1 : 0);
    add(out, F.STANDS, stands);
    add(out, F.STANDS, stands, type * 2 + located);
    add(out, F.STANDS, stands * 8 + kind + 1000, located);
    add(out, F.NUMBER, kind, (here ? 0 : 1) + 2 * located + 4 * type);
    add(out, F.NUMBER, Hashing.both(kind, 7), here ? 0 : 1);
    preposition(out, c, own, here, stands);
    if (here) {
      near(out, c, side, distance, crossed, located, type);
    }
    about(out, c, here, side, crossed, located);
    article(out, c, here, located, apart);
    previous(out, c, here);
    history.add(out, c, event(), kind, point, (here ? 1 : 0) + 2 * located);
  }

  private void preposition(
      FeatureVector out, PlaceCandidate c, AnnotatedSentence own, boolean here, long stands) {
    int before = c.preposition() >= 0 ? c.preposition() : c.first() - 1;
    while (before > 0 && PlaceCandidates.isQuote(own.key(before))) {
      before--;
    }
    long word = Hashing.of(own.key(before));
    long direct = Hashing.of(own.key(c.first() - 1));
    add(out, F.PREPOSITION, word);
    add(out, F.PREPOSITION, word, stands);
    add(out, F.PREPOSITION, Hashing.both(1, direct), here ? 1 : 0);
    add(out, F.PREPOSITION, Hashing.both(2, word), Symbols.place(c.kind()));
    int governor = before - 1;
    if (c.preposition() < 0) {
      governor = before;
    }
    String text = own.key(governor);
    long stem =
        Hashing.of(
            text.startsWith("ال") && text.length() > 4
                ? Letters.stem(text.substring(2))
                : Letters.stem(text));
    add(out, F.GOVERNOR, stem);
    add(out, F.GOVERNOR, Hashing.both(1, stem), Hashing.both(word, here ? 1 : 0));
    add(out, F.GOVERNOR, 2, governor < 0 ? 0 : Hashing.of(own.tokens().get(governor).pos()));
    if (here && governor >= 0) {
      s.lexical(out, F.GOVERNOR.salt + 10, governor, 0.7f);
      add(
          out,
          F.GOVERNOR,
          3,
          governor == first - 1
              ? 1
              : governor == last
                  ? 2
                  : governor == head
                      ? 3
                      : governor == verb ? 4 : governor == trigger ? 5 : governor == noun ? 6 : 7);
    }
    add(
        out,
        F.PREPOSITION,
        Hashing.both(3, direct),
        Hashing.both(own.index() == s.sentence.index() ? 1 : 0, Symbols.place(c.kind())));
    add(
        out,
        F.PREPOSITION,
        Hashing.both(4, c.first() - c.preposition() < 3 ? c.first() - c.preposition() : 3),
        Hashing.both(word, stands));
    long behind = Hashing.of(own.key(c.last() + 1));
    add(out, F.BEHIND, behind);
    add(out, F.BEHIND, behind, stands);
    add(out, F.BEHIND, Hashing.both(1, behind), Math.min(c.first(), 2));
    add(out, F.BEHIND, 2, Math.min(c.first(), 3) * 8 + Math.min(own.index(), 3));
    add(
        out,
        F.BEHIND,
        3,
        c.last() + 1 < own.size() ? Hashing.of(own.tokens().get(c.last() + 1).pos()) : 0);
  }

  private void near(
      FeatureVector out,
      PlaceCandidate c,
      int side,
      int distance,
      int crossed,
      int located,
      int type) {
    int from = side == 1 ? last + 1 : c.last() + 1;
    int to = side == 1 ? c.first() : first;
    int verbs = 0;
    int numbers = 0;
    int events = 0;
    int ands = 0;
    for (int i = from; i < to; i++) {
      verbs += s.verb[i] ? 1 : 0;
      numbers += s.number[i] ? 1 : 0;
      events += s.lexiconEvents[i] != null ? 1 : 0;
      ands += s.and[i] ? 1 : 0;
      if (i - from < 12) {
        add(out, F.WORDS, side, s.stem[i]);
      }
    }
    verbs = Math.min(verbs, 3);
    numbers = Math.min(numbers, 2);
    events = Math.min(events, 2);
    add(out, F.BETWEEN, side * 16 + near(distance));
    add(out, F.BETWEEN, Hashing.both(1, side * 16 + near(distance)), located);
    add(out, F.BETWEEN, Hashing.both(2, side * 4 + verbs), crossed);
    add(out, F.BETWEEN, Hashing.both(3, side * 4 + numbers), Math.min(ands, 2));
    add(out, F.BETWEEN, Hashing.both(4, side * 4 + events), located * 4 + crossed);
    int nearer = 0;
    int nearerLocated = 0;
    int sameSide = 0;
    for (PlaceCandidate other : candidates) {
      if (other.equals(c)
          || other.sentence().index() != s.sentence.index()
          || other.kind() == Kind.NOUN) {
        continue;
      }
      int otherSide = other.first() > last ? 1 : 0;
      int d = otherSide == 1 ? other.first() - last : first - other.last();
      if (d < distance) {
        nearer++;
        nearerLocated += other.preposition() >= 0 ? 1 : 0;
        sameSide += otherSide == side ? 1 : 0;
      }
    }
    add(out, F.RANK, Math.min(3, nearer) * 2 + side);
    add(out, F.RANK, Hashing.both(1, Math.min(3, nearerLocated) * 2 + side), located);
    add(out, F.RANK, Hashing.both(2, Math.min(3, sameSide) * 2 + side), located * 8 + type);
    add(out, F.RANK, Hashing.both(3, Math.min(3, sameSide) * 2 + side), crossed * 2 + located);
    add(
        out,
        F.RANK,
        Hashing.both(4, side * 16 + near(distance)),
        Hashing.both(crossed * 2 + located, type));
    long word = s.word(c.preposition() >= 0 ? c.preposition() : c.first() - 1);
    add(out, F.RANK, Hashing.both(5, word), Math.min(3, sameSide) * 2 + side);
    add(out, F.RANK, Hashing.both(6, word), Hashing.both(side * 4 + crossed, Math.min(3, nearer)));
    add(
        out,
        F.RANK,
        Hashing.both(7, side * 4 + verbs),
        Hashing.both(crossed * 2 + located, Math.min(3, sameSide)));
    neighbours(out, c, side, located);
    if (trigger >= 0) {
      int t = c.first() > trigger ? 1 : 0;
      int d = Math.abs(c.first() - trigger);
      int borders =
          Math.min(2, s.bordersBetween(Math.min(c.first(), trigger), Math.max(c.first(), trigger)));
      add(out, F.EVENT, Hashing.both(4, t * 16 + near(d)), located);
      add(out, F.EVENT, Hashing.both(5, t * 4 + borders), located * 2 + side);
    }
  }

  /** The names before and behind in the same sentence, and what stands between. */
  private void neighbours(FeatureVector out, PlaceCandidate c, int side, int located) {
    PlaceCandidate before = null;
    PlaceCandidate behind = null;
    for (PlaceCandidate other : candidates) {
      if (other.sentence().index() == s.sentence.index() && other.kind() != Kind.NOUN) {
        if (other.last() < c.first()) {
          before = other;
        } else if (other.first() > c.last() && behind == null) {
          behind = other;
        }
      }
    }
    neighbour(out, 20, before, c, side, located);
    neighbour(out, 30, c, behind, side, located);
  }

  private void neighbour(
      FeatureVector out,
      int salt,
      @Nullable PlaceCandidate a,
      @Nullable PlaceCandidate b,
      int side,
      int located) {
    if (a == null || b == null) {
      add(out, F.CONTAINS, salt, 0);
      return;
    }
    int gap = b.first() - a.last() - 1;
    boolean numberBetween = a.last() < first && b.first() > last;
    add(out, F.CONTAINS, salt + 1, Math.min(gap, 5) + (numberBetween ? 8 : 0));
    add(
        out,
        F.CONTAINS,
        salt + 2,
        Hashing.both(Symbols.place(a.kind()) * 8 + Symbols.place(b.kind()), Math.min(gap, 3)));
    boolean sameCountry = a.country() != null && a.country().equals(b.country());
    add(
        out,
        F.CONTAINS,
        salt + 3,
        Hashing.both(Symbols.place(a.kind()) * 8 + Symbols.place(b.kind()), sameCountry ? 1 : 0));
    if (gap <= 4) {
      long words = gap;
      for (int i = a.last() + 1; i < b.first(); i++) {
        words = Hashing.both(words, s.word[i]);
      }
      add(out, F.CONTAINS, salt + 4, words);
      add(out, F.CONTAINS, salt + 5, Hashing.both(words, side * 2 + located));
    }
  }

  /** What the number is about, with how the candidate stands. */
  private void about(
      FeatureVector out, PlaceCandidate c, boolean here, int side, int crossed, int located) {
    long coarse = here ? 1 + side + 2 * located : 0;
    if (trigger >= 0) {
      for (long event : s.lexiconEvents[trigger]) {
        add(out, F.EVENT, event, coarse);
        add(out, F.EVENT, Hashing.both(1, event), Hashing.both(coarse, Symbols.place(c.kind())));
        add(out, F.EVENT, Hashing.both(2, event), Hashing.both(coarse, crossed));
        add(out, F.EVENT, Hashing.both(3, event), here ? 1 : 0);
      }
    } else {
      add(out, F.EVENT, 0, coarse);
    }
    if (verb >= 0) {
      add(out, F.VERB, s.root[verb], coarse);
      add(out, F.VERB, s.clusters[verb][1] + 5000, coarse);
    }
    if (noun >= 0) {
      add(out, F.VERB, Hashing.both(1, s.root[noun]), coarse);
      add(out, F.VERB, s.clusters[noun][1] + 15000, coarse);
    }
    if (head >= 0) {
      add(out, F.HEAD, s.stem[head], coarse);
      add(out, F.HEAD, s.clusters[head][1] + 5000, coarse);
      if (s.lexiconClass[head] != 0) {
        add(out, F.HEAD, Hashing.both(1, s.lexiconClass[head]), coarse);
      }
    }
  }

  private void article(FeatureVector out, PlaceCandidate c, boolean here, int located, int apart) {
    int count = Math.min(5, all.count(c));
    long where = (all.inTitle(c) ? 1L : 0L) + (all.inLead(c) ? 2L : 0L);
    add(out, F.ARTICLE, count, here ? 1 : 0);
    add(out, F.ARTICLE, Hashing.both(1, where), (here ? 1 : 0) + 2L * located);
    add(out, F.ARTICLE, Hashing.both(2, where), Hashing.both(count, here ? 1 : 0));
    add(
        out,
        F.ARTICLE,
        Hashing.both(3, where),
        Hashing.both(Symbols.place(c.kind()), here ? 1 : 0));
    int hereNames = 0;
    int otherTowns = 0;
    int otherCountries = 0;
    int most = 0;
    for (PlaceCandidate other : candidates) {
      boolean otherHere = other.sentence().index() == s.sentence.index();
      if (other.kind() == Kind.NOUN) {
        continue;
      }
      hereNames += otherHere ? 1 : 0;
      most = Math.max(most, all.count(other));
      if (!other.equals(c) && c.country() != null && c.country().equals(other.country())) {
        if (other.kind() == Kind.COUNTRY) {
          otherCountries |= otherHere ? 2 : 1;
        } else {
          otherTowns |= otherHere ? 2 : 1;
        }
      }
    }
    add(out, F.CONTAINS, Symbols.place(c.kind()), otherTowns * 8 + otherCountries + (here ? 4 : 0));
    add(out, F.ARTICLE, Hashing.both(4, here ? 1 : 0), Math.min(hereNames, 3) * 4 + located);
    add(out, F.ARTICLE, Hashing.both(5, here ? 1 : 0), all.count(c) == most ? 1 : 0);
    add(out, F.ARTICLE, Hashing.both(6, Math.min(hereNames, 2)), Hashing.both(apart, where));
    if (c.kind() == Kind.NOUN) {
      add(
          out,
          F.NAME,
          Hashing.of(Letters.stem(c.sentence().tokens().get(c.first()).stem())),
          located);
      add(out, F.NAME, 1, Hashing.of(c.sentence().tokens().get(c.first()).pos()));
      if (here) {
        s.lexical(out, F.NAME.salt + 10, c.first(), 1);
      }
      add(out, F.NAME, 2, c.last() - c.first());
    } else {
      add(out, F.NAME, Hashing.of(c.name()), here ? 1 : 0);
      add(out, F.NAME, 3, Hashing.of(c.sentence().tokens().get(c.first()).stem()));
    }
  }

  private void previous(FeatureVector out, PlaceCandidate c, boolean here) {
    int since = Math.min(3, sincePrevious);
    if (sincePrevious < 0) {
      add(out, F.PREVIOUS, 0, here ? 1 : 0);
    } else if (previous == null) {
      add(out, F.PREVIOUS, 1, since * 2 + (here ? 1 : 0));
    } else {
      boolean same = previous.name().equals(c.name());
      add(out, F.PREVIOUS, 2, (same ? 1 : 0) + 2 * since);
      add(
          out,
          F.PREVIOUS,
          3,
          (same ? 1 : 0) + 2 * since + (here ? 8 : 0) + 16 * Symbols.place(c.kind()));
      add(out, F.PREVIOUS, 4, (same ? 1 : 0) + 2 * since + (here ? 8 : 0) + 16 * kind);
      boolean between =
          since == 0 && here && !same && c.first() > previous.first() && c.first() < first;
      add(out, F.PREVIOUS, 5, (same ? 1 : 0) + 2 * since + (between ? 8 : 0));
    }
  }
}
