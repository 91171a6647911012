package rasid.reconcile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasid.record.Report;
import rasid.text.ContentId;

/**
 * Who is behind reports. The origin of a report is its named source, else the article that asserts
 * it; where only the agency that relays the source is named by others, the agency, unless the
 * source is an entity of which the agency says nothing itself. Reports go back to one origin when
 * they have one source, or when their figure stands in a passage that both articles have, directly
 * or through others (union by the smaller number, Tarjan 1975).
 */
public final class Origins {

  private static final String ARTICLE = "article ";

  /** A Wikidata id, or one of {@link ContentId}. */
  private static final Pattern ENTITY = Pattern.compile("Q[0-9]+|[0-9a-f]{16}");

  private Origins() {}

  /** The origin of what an article asserts itself, as reports carry it. */
  public static String article(String docId) {
    return ARTICLE + docId;
  }

  /** Whether a source is named. */
  public static boolean isNamed(Report report) {
    return !report.getOrigin().startsWith(ARTICLE);
  }

  /** For each report the number of its origin, from 0 in the order of the reports. */
  static int[] of(List<Report> reports) {
    Multiset<String> naming =
        reports.stream()
            .flatMap(report -> names(report).distinct())
            .collect(Collectors.toCollection(HashMultiset::create));
    Set<String> own = reports.stream().map(Report::getOrigin).collect(Collectors.toSet());
    return numbers(reports, report -> voice(report, naming, own));
  }

  /** The same by the sources alone, whoever relays them: who said more before says less now. */
  static int[] sources(List<Report> reports) {
    return numbers(reports, Report::getOrigin);
  }

  private static int[] numbers(List<Report> reports, Function<Report, String> voice) {
    int[] parents = new int[reports.size()];
    Map<Object, Integer> holders = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      join(parents, holders, voice.apply(reports.get(i)), i);
      for (long hash : reports.get(i).getShingles()) {
        join(parents, holders, hash, i);
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

  /** Its origin, then those through whom it came, the outermost last. */
  private static Stream<String> names(Report report) {
    return Stream.concat(Stream.of(report.getOrigin()), Lists.reverse(report.getRelays()).stream());
  }

  /**
   * Whose voice a report is: the first whom another one names too, else its origin. An entity has
   * its own voice beside others whom an agency relays; words such as مصادر have none.
   *
   * @param naming how many reports name each name
   * @param own the names that are the origin of a report
   */
  private static String voice(Report report, Multiset<String> naming, Set<String> own) {
    boolean isEntity = ENTITY.matcher(report.getOrigin()).matches();
    return names(report)
        .filter(name -> naming.count(name) > 1 && (!isEntity || own.contains(name)))
        .findFirst()
        .orElse(report.getOrigin());
  }

  /** How many different origins the reports of a stretch have. */
  static int count(int[] numbers, int begin, int end) {
    return (int) Arrays.stream(numbers, begin, end).distinct().count();
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
