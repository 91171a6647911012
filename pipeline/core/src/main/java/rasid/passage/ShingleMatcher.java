package rasid.passage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import rasid.record.ArticleShingles;
import rasid.record.DocumentPlace;
import rasid.record.SharedShingles;

/**
 * Finds the runs of words that two articles share, or one repeats, among the runs of one shard of
 * hashes. One pass over a table of hashes, 28 bytes of heap a run; time is linear because a run
 * that many articles have is compared with the first of them only.
 */
public final class ShingleMatcher {

  /** Bytes of a packed run: the upper 48 bits of its hash, and the number of its first word. */
  private static final int PACKED = 6 + 4;

  private static final int LOWER_BITS = 16;

  /** Up to so many places of one run, all are compared; among more, each with the first only. */
  private static final int SMALL_BUCKET = 8;

  private static final int NONE = -1;

  private final List<ArticleShingles> articles;
  private final long[] hashes;
  private final int[] owners;
  private final int[] words;
  private final Map<Pair, Places> shared = new LinkedHashMap<>();

  private record Pair(int a, int b) {}

  /** First words of shared runs, by twos. */
  private static final class Places {
    private int[] words = new int[16];
    private int size;

    void add(int a, int b) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
      }
      words[size++] = a;
      words[size++] = b;
    }
  }

  private ShingleMatcher(List<ArticleShingles> articles) {
    this.articles = articles;
    int runs = 0;
    for (ArticleShingles article : articles) {
      runs += article.getShingles().remaining() / PACKED;
    }
    hashes = new long[runs];
    owners = new int[runs];
    words = new int[runs];
    int i = 0;
    for (int owner = 0; owner < articles.size(); owner++) {
      ByteBuffer packed = articles.get(owner).getShingles().duplicate();
      while (packed.hasRemaining()) {
        hashes[i] = (long) packed.getInt() << 32 | (packed.getShort() & 0xffffL) << LOWER_BITS;
        words[i] = packed.getInt();
        owners[i++] = owner;
      }
    }
  }

  /**
   * Cuts the shingles of an article by the shards that their hashes fall to.
   *
   * @param place where the article's document is written
   * @param out takes the shingles of one shard, and its number
   */
  public static void scatter(
      String docId,
      DocumentPlace place,
      Shingles runs,
      int shards,
      ObjIntConsumer<ArticleShingles> out) {
    long[] byShard = new long[runs.size()];
    for (int i = 0; i < byShard.length; i++) {
      byShard[i] = Math.floorMod(runs.run(i), (long) shards) << Integer.SIZE | i;
    }
    Arrays.sort(byShard);
    int first = 0;
    for (int i = 1; i <= byShard.length; i++) {
      if (i == byShard.length || shard(byShard[i]) != shard(byShard[first])) {
        ByteBuffer packed = ByteBuffer.allocate((i - first) * PACKED);
        for (int j = first; j < i; j++) {
          int word = (int) byShard[j];
          long hash = runs.run(word);
          packed.putInt((int) (hash >>> 32)).putShort((short) (hash >>> LOWER_BITS)).putInt(word);
        }
        out.accept(
            new ArticleShingles(docId, place, runs.words(), packed.flip()), shard(byShard[first]));
        first = i;
      }
    }
  }

  private static int shard(long shardAndWord) {
    return (int) (shardAndWord >>> Integer.SIZE);
  }

  /**
   * Gives what the articles of a shard share, once for each two of them, but nothing of two
   * articles of earlier runs, which have told it.
   *
   * @param runs in any order; they are sorted by article
   */
  public static void match(List<ArticleShingles> runs, Consumer<SharedShingles> out) {
    Map<String, ArticleShingles> byArticle = new TreeMap<>();
    for (ArticleShingles article : runs) {
      // Of an article that two runs hold, the runs of the first count.
      byArticle.merge(
          article.getDocId(), article, (a, b) -> a.getPlace().compareTo(b.getPlace()) <= 0 ? a : b);
    }
    List<ArticleShingles> sorted = new ArrayList<>(byArticle.values());
    ShingleMatcher matcher = new ShingleMatcher(sorted);
    matcher.compare();
    matcher.shared.forEach((pair, places) -> out.accept(matcher.entry(pair, places)));
  }

  /** Chains the runs of one hash together, and compares each chain. */
  private void compare() {
    int slots = Integer.highestOneBit(Math.max(2, hashes.length)) << 1;
    int[] firstOf = new int[slots];
    int[] next = new int[hashes.length];
    Arrays.fill(firstOf, NONE);
    // From the last to the first, so that a chain is in the order of articles and words.
    for (int run = hashes.length - 1; run >= 0; run--) {
      int slot = (int) (hashes[run] >>> 20) & (slots - 1);
      while (firstOf[slot] != NONE && hashes[firstOf[slot]] != hashes[run]) {
        slot = (slot + 1) & (slots - 1);
      }
      next[run] = firstOf[slot];
      firstOf[slot] = run;
    }
    int[] chain = new int[SMALL_BUCKET];
    for (int head : firstOf) {
      if (head == NONE) {
        continue;
      }
      int size = 0;
      for (int run = head; run != NONE; run = next[run]) {
        if (size == SMALL_BUCKET) {
          compareWithFirst(head, next);
          size = 0;
          break;
        }
        chain[size++] = run;
      }
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          add(chain[i], chain[j]);
        }
      }
    }
  }

  private void compareWithFirst(int head, int[] next) {
    for (int run = next[head]; run != NONE; run = next[run]) {
      add(head, run);
    }
  }

  private void add(int a, int b) {
    boolean overlaps = owners[a] == owners[b] && words[b] - words[a] < Shingles.WORDS;
    if (!overlaps && (isOwn(owners[a]) || isOwn(owners[b]))) {
      shared
          .computeIfAbsent(new Pair(owners[a], owners[b]), pair -> new Places())
          .add(words[a], words[b]);
    }
  }

  /** Whether an article is one of the run itself. */
  private boolean isOwn(int owner) {
    return articles.get(owner).getPlace().getRun() == 0;
  }

  private SharedShingles entry(Pair pair, Places places) {
    ArticleShingles a = articles.get(pair.a());
    ArticleShingles b = articles.get(pair.b());
    ByteBuffer packed = ByteBuffer.allocate(places.size * Integer.BYTES);
    for (int i = 0; i < places.size; i++) {
      packed.putInt(places.words[i]);
    }
    return new SharedShingles(
        a.getDocId(),
        b.getDocId(),
        a.getPlace(),
        b.getPlace(),
        a.getWords(),
        b.getWords(),
        packed.flip());
  }
}
