package rasid.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Small numbers of the words that a JVM meets, so that what is known of a word is found by an
 * index. Words are numbered as they are met: frequent ones mostly get low numbers, which stand side
 * by side in each table. A word's number decides where something is remembered, never what. Serves
 * any number of threads.
 */
public final class WordNumbers {

  /** Words that are numbered; those that are met when all numbers are given have none. */
  public static final int MOST = 1 << 16;

  /** The number of words that have none. */
  public static final int NONE = -1;

  private static final ConcurrentHashMap<String, Integer> NUMBERS = new ConcurrentHashMap<>();
  private static final AtomicInteger NEXT = new AtomicInteger();

  private WordNumbers() {}

  /** The number of a word, from 0 to below {@link #MOST}, or {@link #NONE}, as figures have. */
  public static int of(String word) {
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return NONE;
    }
    Integer known = NUMBERS.get(word);
    if (known == null) {
      known = NEXT.get() < MOST ? NUMBERS.computeIfAbsent(word, any -> next()) : NONE;
    }
    return known;
  }

  private static int next() {
    int number = NEXT.getAndIncrement();
    return number < MOST ? number : NONE;
  }
}
