package rasid.claim.features;

import java.util.HashSet;
import java.util.Set;
import rasid.lexicon.WordLists;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.quantity.Quantity;

/**
 * The features of a number that tell how sure it is presented as, beside those of {@link
 * NumberFeatures}: the verbs before and behind it with their tense and particle, and the words of
 * plan, denial and preliminary figures in its clause and in its sentence.
 */
public final class CertaintyFeatures {

  private enum F {
    VERB,
    NEAREST,
    CLUE,
    WORD,
    PAIR;

    final long salt = Hashing.of("certainty." + name());
  }

  /** Tokens before a number that are looked at. */
  private static final int BEFORE = 40;

  /** Tokens behind it. */
  private static final int BEHIND = 12;

  /** Words whose place counts. */
  private static final int NEAR = 15;

  private static final int VERBS = 4;

  private final Set<String> clues;

  /** Features that know these words of plan, denial and preliminary figures. */
  public CertaintyFeatures(WordLists words) {
    clues = new HashSet<>(words.verbForms("plans"));
    clues.addAll(words.verbForms("denials"));
    clues.addAll(words.get("provisional"));
  }

  private static void add(FeatureVector out, F f, long a, long b) {
    out.add(Hashing.both(f.salt, Hashing.both(a, b)));
  }

  /** Adds the features of a number that stands from one token to another. */
  public void of(FeatureVector out, SentenceFacts s, Quantity q, int first, int last) {
    long kind = Symbols.place(q.kind());
    int seen = 0;
    for (int i = first - 1; i >= 0 && i >= first - BEFORE; i--) {
      int crossed = Math.min(2, s.bordersBetween(i, first));
      if (s.verb[i] && seen < VERBS) {
        verb(out, s, i, seen, crossed, kind);
        seen++;
      }
      clue(out, s, i, crossed, first - i);
      if (!s.mark[i] && first - i <= NEAR) {
        add(out, F.WORD, crossed, s.word[i]);
        add(out, F.PAIR, s.word(i - 1), s.word[i]);
      }
    }
    add(out, F.NEAREST, 9, seen);
    boolean behind = false;
    for (int i = last + 1; i < s.size && i <= last + BEHIND; i++) {
      int crossed = Math.min(2, s.bordersBetween(last, i));
      if (s.verb[i] && !behind) {
        verb(out, s, i, VERBS, crossed, kind);
        behind = true;
      }
      clue(out, s, i, 3 + crossed, 0);
      if (!s.mark[i]) {
        add(out, F.WORD, 4 + crossed, s.word[i]);
      }
    }
  }

  private static void verb(
      FeatureVector out, SentenceFacts s, int verb, int rank, int crossed, long kind) {
    add(out, F.VERB, rank, s.pos[verb]);
    add(out, F.VERB, 10 + crossed, s.pos[verb]);
    add(out, F.VERB, Hashing.both(20 + rank, s.pos[verb]), s.word(verb - 1));
    add(out, F.VERB, Hashing.both(30 + crossed, s.pos[verb]), s.word(verb - 1));
    add(out, F.VERB, Hashing.both(40, s.pos[verb]), s.root[verb]);
    add(out, F.VERB, Hashing.both(41, s.pos[verb]), s.clusters[verb][1]);
    if (rank == 0) {
      add(out, F.NEAREST, kind, Hashing.both(crossed, s.pos[verb]));
      add(out, F.NEAREST, s.word[verb], crossed);
    }
  }

  private void clue(FeatureVector out, SentenceFacts s, int token, int where, int distance) {
    if (clues.contains(s.sentence.key(token))) {
      int near = distance <= 3 ? 0 : distance <= 8 ? 1 : distance <= 16 ? 2 : 3;
      add(out, F.CLUE, s.word[token], where);
      add(out, F.CLUE, Hashing.both(1, s.word[token]), near);
      add(out, F.CLUE, Hashing.both(2, s.word[token]), s.pos(token + 1));
      add(out, F.CLUE, Hashing.both(3, where), near);
    }
  }
}
