package rasid.passage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import rasid.record.Copy;
import rasid.record.PassageSide;
import rasid.record.SharedShingles;
import rasid.text.ContentId;

/** Joins the runs of words that two articles share to passages, and tells near copies. */
public final class PassageFinder {

  /** Share of the longer article's words in passages from which on the two are near copies. */
  private static final double COPY = 0.8;

  private PassageFinder() {}

  /** The key that brings the runs of two articles together. */
  public static String pair(SharedShingles runs) {
    return runs.getDocA() + " " + runs.getDocB();
  }

  /**
   * Finds passages and copies.
   *
   * @param shared runs of any articles, all that there are of each two; in any order
   * @param sides takes both sides of each passage, without their text
   * @param copies takes each article that is a near copy of one with a smaller id
   */
  public static void find(
      List<SharedShingles> shared, Consumer<PassageSide> sides, Consumer<Copy> copies) {
    List<SharedShingles> sorted = new ArrayList<>(shared);
    sorted.sort(
        Comparator.comparing(SharedShingles::getDocA).thenComparing(SharedShingles::getDocB));
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !pair(sorted.get(i)).equals(pair(sorted.get(first)))) {
        join(sorted.subList(first, i), sides, copies);
        first = i;
      }
    }
  }

  /** Runs that follow each other in both articles are one passage. */
  private static void join(
      List<SharedShingles> shared, Consumer<PassageSide> sides, Consumer<Copy> copies) {
    SharedShingles pair = shared.get(0);
    long[] runs = sorted(shared);
    boolean aIsLonger = pair.getWordsA() >= pair.getWordsB();
    boolean[] covered = new boolean[aIsLonger ? pair.getWordsA() : pair.getWordsB()];
    int first = 0;
    for (int i = 1; i <= runs.length; i++) {
      if (i == runs.length || runs[i] != runs[i - 1] + 1) {
        int a = wordA(runs[first]);
        int b = a + shift(runs[first]);
        int words = i - first + Shingles.WORDS - 1;
        emit(pair, a, b, words, sides);
        Arrays.fill(covered, aIsLonger ? a : b, (aIsLonger ? a : b) + words, true);
        first = i;
      }
    }
    int count = 0;
    for (boolean word : covered) {
      count += word ? 1 : 0;
    }
    boolean isRepetition = pair.getDocA().equals(pair.getDocB());
    if (!isRepetition && count >= COPY * covered.length) {
      copies.accept(
          new Copy(pair.getDocB(), pair.getDocA(), count, (double) count / covered.length));
    }
  }

  /** The runs by the distance of their words and then by their words, so that neighbours follow. */
  private static long[] sorted(List<SharedShingles> shared) {
    int count = 0;
    for (SharedShingles part : shared) {
      count += part.getShingles().remaining() / (2 * Integer.BYTES);
    }
    long[] runs = new long[count];
    int i = 0;
    for (SharedShingles part : shared) {
      ByteBuffer packed = part.getShingles().duplicate();
      while (packed.hasRemaining()) {
        int a = packed.getInt();
        int b = packed.getInt();
        runs[i++] = ((long) (b - a) << Integer.SIZE) | a;
      }
    }
    Arrays.sort(runs);
    return runs;
  }

  private static int wordA(long run) {
    return (int) run;
  }

  private static int shift(long run) {
    return (int) (run >> Integer.SIZE);
  }

  private static void emit(
      SharedShingles pair, int a, int b, int words, Consumer<PassageSide> sides) {
    String id = ContentId.of(pair.getDocA(), a, pair.getDocB(), b, words);
    sides.accept(new PassageSide(id, pair.getDocA(), false, pair.getPlaceA(), a, words, null));
    sides.accept(new PassageSide(id, pair.getDocB(), true, pair.getPlaceB(), b, words, null));
  }
}
