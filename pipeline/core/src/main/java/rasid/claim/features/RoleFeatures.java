package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/** The features that the likely words of a number's roles give: each by its probability. */
public final class RoleFeatures {

  private static final long TRIGGER = Hashing.of("role.trigger");
  private static final long COUNTED = Hashing.of("role.counted");
  private static final long PAIR = Hashing.of("role.pair");

  private static final float UNLIKELY = 0.08f;

  private RoleFeatures() {}

  /**
   * Adds the features.
   *
   * @param triggers probability that no candidate tells what happened, then of each
   * @param counted the same of the head of what is counted
   */
  public static void of(
      FeatureVector out, NumberContext number, float[] triggers, float[] counted) {
    SentenceFacts s = number.sentence();
    int first = number.first();
    int[] candidates = number.candidates();
    long kind = Symbols.place(number.quantity().kind());
    out.family("role.trigger");
    int trigger = role(out, s, kind, first, candidates, triggers, TRIGGER);
    out.family("role.counted");
    int thing = role(out, s, kind, first, candidates, counted, COUNTED);
    out.family("role.both");
    if (trigger >= 0 && thing >= 0) {
      out.add(Hashing.both(PAIR, Hashing.both(s.root[trigger], s.clusters[thing][1])));
      out.add(Hashing.both(PAIR + 1, Hashing.both(s.clusters[trigger][1], s.stem[thing])));
      out.add(Hashing.both(PAIR + 2, Hashing.both(s.clusters[trigger][1], s.clusters[thing][1])));
      out.add(Hashing.both(PAIR + 3, Hashing.both(s.root[trigger], s.root[thing])));
      if (s.lexiconEvents[trigger] != null) {
        for (long event : s.lexiconEvents[trigger]) {
          out.add(Hashing.both(PAIR + 4, Hashing.both(event, s.clusters[thing][1])));
          out.add(Hashing.both(PAIR + 5, Hashing.both(event, s.lexiconClass[thing])));
        }
      }
    } else {
      out.add(Hashing.both(PAIR, (trigger >= 0 ? 1 : 0) + (thing >= 0 ? 2 : 0)));
    }
  }

  private static int role(
      FeatureVector out,
      SentenceFacts s,
      long kind,
      int first,
      int[] candidates,
      float[] probabilities,
      long salt) {
    int best = 0;
    for (int c = 0; c < probabilities.length; c++) {
      best = probabilities[c] > probabilities[best] ? c : best;
      if (c == 0) {
        if (probabilities[0] > UNLIKELY) {
          out.add(Hashing.both(salt + 20, kind), probabilities[0]);
        }
      } else if (probabilities[c] > UNLIKELY) {
        int t = candidates[c - 1];
        float p = probabilities[c];
        s.lexical(out, salt, t, p);
        out.add(Hashing.both(salt + 21, Hashing.both(kind, s.root[t])), p);
        out.add(Hashing.both(salt + 22, s.pos[t]), p);
        out.add(Hashing.both(salt + 23, Hashing.both(s.word(t - 1), s.root[t])), p);
        out.add(Hashing.both(salt + 24, Hashing.both(s.root[t], s.stem(t + 1))), p);
        out.add(Hashing.both(salt + 25, Hashing.both(s.root[t], s.word(first - 1))), p);
        out.add(Hashing.both(salt + 26, t < first ? 0 : 1), p);
        s.lexical(out, salt + 40, t + 1, p);
        s.lexical(out, salt + 60, t - 1, p * 0.5f);
      }
    }
    return best == 0 ? -1 : candidates[best - 1];
  }
}
