package rasid.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.record.Report;

/**
 * Which reports go back to one origin: those of one named source, and those whose figure stands in
 * a passage that both articles have, directly or through others (union by the smaller number,
 * Tarjan 1975).
 */
final class Origins {

  private static final String ARTICLE = "article ";

  private Origins() {}

  /** The origin of what an article asserts itself. */
  static String article(String docId) {
    return ARTICLE + docId;
  }

  /** Whether a source is named. */
  static boolean isNamed(Report report) {
    return !report.getOrigin().startsWith(ARTICLE);
  }

  /** For each report the number of its origin, from 0 in the order of the reports. */
  static int[] of(List<Report> reports) {
    int[] parents = new int[reports.size()];
    Map<Object, Integer> holders = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      join(parents, holders, reports.get(i).getOrigin(), i);
      for (Long run : reports.get(i).getShingles()) {
        join(parents, holders, run, i);
      }
    }
    int[] numbers = new int[parents.length];
    int count = 0;
    for (int i = 0; i < parents.length; i++) {
      int root = root(parents, i);
      numbers[i] = root == i ? count++ : numbers[root];
    }
    return numbers;
  }

  /** How many different origins the reports of a stretch have. */
  static int count(int[] numbers, int begin, int end) {
    return (int) java.util.Arrays.stream(numbers, begin, end).distinct().count();
  }

  private static void join(int[] parents, Map<Object, Integer> holders, Object mark, int report) {
    Integer holder = holders.putIfAbsent(mark, report);
    if (holder != null) {
      int a = root(parents, holder);
      int b = root(parents, report);
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private static int root(int[] parents, int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
