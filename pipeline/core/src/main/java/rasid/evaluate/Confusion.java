package rasid.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A symbol that a run takes for another.
 *
 * @param gold what it should be
 * @param found what the run says
 * @param count number of pairs
 */
record Confusion(String gold, String found, int count) {

  private static final int MOST = 20;

  private static final Comparator<Confusion> ORDER =
      Comparator.comparing((Confusion confusion) -> -confusion.count())
          .thenComparing(Confusion::gold)
          .thenComparing(Confusion::found);

  /** The most frequent confusions of a field, at most {@value #MOST}. */
  static List<Confusion> of(List<Pairing> articles, Field field) {
    Map<Confusion, Integer> counts = new HashMap<>();
    for (Pairing article : articles) {
      for (Pairing.Pair pair : article.pairs()) {
        if (pair.gold().has(field) && !pair.agrees(field)) {
          String gold = pair.gold().get(field).toString();
          String found = field.found(pair.claim()).toString();
          counts.merge(new Confusion(gold, found, 0), 1, Integer::sum);
        }
      }
    }
    List<Confusion> confusions = new ArrayList<>();
    counts.forEach((pair, count) -> confusions.add(new Confusion(pair.gold, pair.found, count)));
    confusions.sort(ORDER);
    return List.copyOf(confusions.subList(0, Math.min(MOST, confusions.size())));
  }
}
