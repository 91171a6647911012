package rasid.entity.tagger;

import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;

/**
 * The situation of the tokens of one sentence beyond their neighbours: whether they stand between
 * quotation marks or brackets, where works and abbreviations stand, and whether the article is one
 * of sport, where towns are the names of clubs.
 */
final class Situations {

  /** The most features that a token has by its situation. */
  static final int MOST = 8;

  /** Tokens of the longest text between signs that may be a name. */
  private static final int LONGEST = 8;

  /** Words of sport in the shortest article of sport. */
  private static final int LEAST_SPORT = 3;

  private static final String OPENING = "«“\"(";
  private static final String CLOSING = "»”\")";

  private static final int FIRST = 1;
  private static final int LAST = 2;

  /** Codes of places between signs: 1 to 4 for those of each kind of sign. */
  private static final int CODES = 4 * OPENING.length();

  private static final long[] HASHES = hashes();
  private static final long SPORT = Hashes.of("topic", "sport");

  private static final int SIGN_AND_POS = 20;
  private static final int SIGN_AND_COARSE = 21;
  private static final int SPORT_AND_WORD = 22;
  private static final int SPORT_AND_FINE = 23;
  private static final int SPORT_AND_BEFORE = 24;
  private static final int SPORT_AND_AFTER = 25;
  private static final int SPORT_AND_POS = 26;

  private final byte[] signs;
  private final boolean isSport;

  Situations(AnnotatedSentence sentence, boolean isSport) {
    this.isSport = isSport;
    signs = new byte[sentence.size()];
    int open = -1;
    int kind = -1;
    for (int i = 0; i < signs.length; i++) {
      String surface = sentence.tokens().get(i).surface();
      char c = surface.length() == 1 ? surface.charAt(0) : ' ';
      if (open >= 0 && c == CLOSING.charAt(kind)) {
        mark(open + 1, i - 1, kind);
        open = -1;
      } else if (OPENING.indexOf(c) >= 0) {
        open = i;
        kind = OPENING.indexOf(c);
      }
    }
  }

  boolean isOfSport() {
    return isSport;
  }

  /** Marks the tokens between two signs, which may be none. */
  private void mark(int first, int last, int kind) {
    if (last - first < LONGEST) {
      for (int i = first; i <= last; i++) {
        signs[i] = (byte) (1 + 4 * kind + (i == first ? FIRST : 0) + (i == last ? LAST : 0));
      }
    }
  }

  /** Whether several tokens of an article are words of sport. */
  static boolean isSport(List<AnnotatedSentence> sentences, Set<String> words) {
    int count = 0;
    for (AnnotatedSentence sentence : sentences) {
      for (AnnotatedToken token : sentence.tokens()) {
        count += words.contains(token.key()) ? 1 : 0;
      }
    }
    return count >= LEAST_SPORT;
  }

  /**
   * Writes the features of a token from out[from] on.
   *
   * @return the end of what was written
   */
  int add(int token, WordFacts before, WordFacts word, WordFacts after, long[] out, int from) {
    int size = from;
    if (signs[token] != 0) {
      long sign = HASHES[signs[token]];
      out[size++] = sign;
      out[size++] = Hashes.both(sign, word.pos(), SIGN_AND_POS);
      out[size++] = Hashes.both(sign, word.coarse(), SIGN_AND_COARSE);
    }
    if (isSport) {
      out[size++] = Hashes.both(SPORT, word.word(), SPORT_AND_WORD);
      out[size++] = Hashes.both(SPORT, word.fine(), SPORT_AND_FINE);
      out[size++] = Hashes.both(SPORT, before.word(), SPORT_AND_BEFORE);
      out[size++] = Hashes.both(SPORT, after.coarse(), SPORT_AND_AFTER);
      out[size++] = Hashes.both(SPORT, word.pos(), SPORT_AND_POS);
    }
    return size;
  }

  private static long[] hashes() {
    long[] hashes = new long[CODES + 1];
    for (int code = 0; code <= CODES; code++) {
      hashes[code] = Hashes.of("between", Integer.toString(code));
    }
    return hashes;
  }
}
