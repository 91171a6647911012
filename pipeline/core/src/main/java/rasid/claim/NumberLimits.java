package rasid.claim;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.quantity.Quantity;

/**
 * How many numbers can be claims, so that an article of nothing but numbers costs bounded time: the
 * first {@value #OF_SENTENCE} of a sentence and the first {@value #OF_ARTICLE} of an article. Those
 * behind are numbers with the decision LIMIT. News stay far below: a sentence is at most 2,000
 * chars long.
 */
final class NumberLimits {

  static final int OF_SENTENCE = 100;

  static final int OF_ARTICLE = 10_000;

  private NumberLimits() {}

  /** Those that are left out, of numbers and those within. */
  static List<Quantity> beyond(List<Quantity> numbers, List<Quantity> within) {
    if (numbers.size() == within.size()) {
      return List.of();
    }
    Set<Quantity> kept = Sets.newIdentityHashSet();
    kept.addAll(within);
    return numbers.stream().filter(number -> !kept.contains(number)).toList();
  }

  /** The numbers that can be claims, in order. */
  static List<Quantity> within(List<Quantity> numbers) {
    List<Quantity> kept = new ArrayList<>();
    Map<Integer, Integer> ofSentence = new HashMap<>();
    for (Quantity number : numbers) {
      boolean fits = ofSentence.merge(number.sentence(), 1, Integer::sum) <= OF_SENTENCE;
      if (fits && kept.size() < OF_ARTICLE) {
        kept.add(number);
      }
    }
    return kept;
  }
}
