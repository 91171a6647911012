package rasid.reconcile;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rasid.record.Fingerprint;
import rasid.text.Lexeme;
import rasid.text.Lexemes;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * The runs of {@value #WORDS} words of a text, by hash; punctuation, vowel signs and spelling of
 * hamza do not count.
 */
public final class Fingerprints {

  static final int WORDS = 7;

  private Fingerprints() {}

  /**
   * The fingerprints of one article over the given stretches of its text, read as one sequence of
   * words.
   */
  public static List<Fingerprint> of(
      String docId, String text, TextOffsets offsets, List<TextRange> stretches) {
    List<Lexeme> words = new ArrayList<>();
    for (TextRange stretch : stretches) {
      Lexemes lexemes = Lexemes.of(text, stretch);
      for (int i = 0; i < lexemes.size(); i++) {
        if (lexemes.isWord(i) || lexemes.isDigits(i)) {
          words.add(lexemes.get(i));
        }
      }
    }
    List<Fingerprint> fingerprints = new ArrayList<>(Math.max(0, words.size() - WORDS + 1));
    for (int i = 0; i + WORDS <= words.size(); i++) {
      TextRange range = words.get(i).range().union(words.get(i + WORDS - 1).range());
      fingerprints.add(
          new Fingerprint(
              hash(words, i),
              docId,
              i,
              offsets.codePoint(range.begin()),
              offsets.codePoint(range.end()),
              range.of(text)));
    }
    return fingerprints;
  }

  private static long hash(List<Lexeme> words, int first) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (int i = first; i < first + WORDS; i++) {
      hasher.putString(words.get(i).key(), StandardCharsets.UTF_8).putByte((byte) 0);
    }
    return hasher.hash().asLong();
  }
}
