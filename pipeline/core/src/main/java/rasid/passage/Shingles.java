package rasid.passage;

import java.util.Arrays;
import java.util.List;
import rasid.text.Lexeme;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * The words of an article as one sequence, and the runs of {@value #WORDS} words in it by hash.
 * Punctuation, vowel signs and the spelling of hamza, alef, yeh and teh marbuta do not count, nor
 * long vowels inside a word of {@value #LONG_WORD} letters and more, which transliterations spell
 * either way (السوفياتية, السوفييتية).
 */
public final class Shingles {

  /** Shortest passage that counts as shared. */
  static final int WORDS = 7;

  private static final int LONG_WORD = 6;

  /** Odd constants that spread the bits of a product (Steele, Lea and Flood, OOPSLA 2014). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long MIX = 0xBF58476D1CE4E5B9L;

  private final long[] words;
  private final int[] begins;
  private final int[] ends;

  private Shingles(long[] words, int[] begins, int[] ends) {
    this.words = words;
    this.begins = begins;
    this.ends = ends;
  }

  /** The words of the given stretches of a text, in their order. */
  public static Shingles of(String text, List<TextRange> stretches) {
    long[] words = new long[64];
    int[] begins = new int[64];
    int[] ends = new int[64];
    int size = 0;
    for (TextRange stretch : stretches) {
      Lexemes lexemes = Lexemes.of(text, stretch);
      for (int i = 0; i < lexemes.size(); i++) {
        Lexeme lexeme = lexemes.get(i);
        if (!lexeme.isWord() && !lexeme.isDigits()) {
          continue;
        }
        if (size == words.length) {
          words = Arrays.copyOf(words, 2 * size);
          begins = Arrays.copyOf(begins, 2 * size);
          ends = Arrays.copyOf(ends, 2 * size);
        }
        words[size] = hash(lexeme.key());
        begins[size] = lexeme.range().begin();
        ends[size++] = lexeme.range().end();
      }
    }
    return new Shingles(
        Arrays.copyOf(words, size), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
  }

  /** Number of words. */
  public int words() {
    return words.length;
  }

  boolean sameWords(Shingles other) {
    return Arrays.equals(words, other.words);
  }

  /** Number of runs; run i begins with word i. */
  public int size() {
    return Math.max(0, words.length - WORDS + 1);
  }

  /** Hash of a run. */
  public long run(int first) {
    long hash = 0;
    for (int i = first; i < first + WORDS; i++) {
      hash = mix(hash * SPREAD + words[i]);
    }
    return hash;
  }

  /** Where so many words from the first on stand, in UTF-16. */
  public TextRange range(int first, int count) {
    return new TextRange(begins[first], ends[first + count - 1]);
  }

  /** The hashes of all runs that hold the word at a UTF-16 index; none when it is in no word. */
  public long[] around(int index) {
    int at = Arrays.binarySearch(begins, index);
    int word = at >= 0 ? at : -at - 2;
    if (word < 0 || index >= ends[word]) {
      return new long[0];
    }
    int from = Math.max(0, word - WORDS + 1);
    int to = Math.min(size() - 1, word);
    long[] hashes = new long[Math.max(0, to - from + 1)];
    for (int run = from; run <= to; run++) {
      hashes[run - from] = run(run);
    }
    return hashes;
  }

  private static long hash(String key) {
    boolean isLong = key.length() >= LONG_WORD;
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!isLong || (c != 'ا' && c != 'و' && c != 'ي')) {
        hash = hash * SPREAD + c;
      }
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * MIX;
    return mixed ^ (mixed >>> 27);
  }
}
