package rasid.claim.features;

import java.util.HashSet;
import java.util.Set;
import rasid.annotation.TokenSpan;
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

  private static final Family VERB = Family.of("certainty.VERB");
  private static final Family NEAREST = Family.of("certainty.NEAREST");
  private static final Family CLUE = Family.of("certainty.CLUE");
  private static final Family WORD = Family.of("certainty.WORD");
  private static final Family PAIR = Family.of("certainty.PAIR");

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

  /** Adds the features of a number of some tokens. */
  public void of(FeatureVector out, SentenceFacts s, Quantity q, TokenSpan number) {
    int first = number.first();
    int last = number.last();
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
        WORD.add(out, crossed, s.word[i]);
        PAIR.add(out, s.word(i - 1), s.word[i]);
      }
    }
    NEAREST.add(out, 9, seen);
    boolean behind = false;
    for (int i = last + 1; i < s.size && i <= last + BEHIND; i++) {
      int crossed = Math.min(2, s.bordersBetween(last, i));
      if (s.verb[i] && !behind) {
        verb(out, s, i, VERBS, crossed, kind);
        behind = true;
      }
      clue(out, s, i, 3 + crossed, 0);
      if (!s.mark[i]) {
        WORD.add(out, 4 + crossed, s.word[i]);
      }
    }
  }

  private static void verb(
      FeatureVector out, SentenceFacts s, int verb, int rank, int crossed, long kind) {
    VERB.add(out, rank, s.pos[verb]);
    VERB.add(out, 10 + crossed, s.pos[verb]);
    VERB.add(out, Hashing.both(20 + rank, s.pos[verb]), s.word(verb - 1));
    VERB.add(out, Hashing.both(30 + crossed, s.pos[verb]), s.word(verb - 1));
    VERB.add(out, Hashing.both(40, s.pos[verb]), s.root[verb]);
    VERB.add(out, Hashing.both(41, s.pos[verb]), s.clusters[verb][1]);
    if (rank == 0) {
      NEAREST.add(out, kind, Hashing.both(crossed, s.pos[verb]));
      NEAREST.add(out, s.word[verb], crossed);
    }
  }

  private void clue(FeatureVector out, SentenceFacts s, int token, int where, int distance) {
    if (clues.contains(s.sentence.key(token))) {
      int near = distance <= 3 ? 0 : distance <= 8 ? 1 : distance <= 16 ? 2 : 3;
      CLUE.add(out, s.word[token], where);
      CLUE.add(out, Hashing.both(1, s.word[token]), near);
      CLUE.add(out, Hashing.both(2, s.word[token]), s.pos(token + 1));
      CLUE.add(out, Hashing.both(3, where), near);
    }
  }
}
