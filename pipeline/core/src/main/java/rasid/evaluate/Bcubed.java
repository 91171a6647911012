package rasid.evaluate;

import java.util.HashMap;
import java.util.Map;

/**
 * Agreement of groups with known ones (Bagga and Baldwin, LREC workshop 1998): the mean over all
 * items of the share of an item's group that belongs with it, and of what belongs with it that is
 * in its group.
 *
 * @param precision mean share of the group
 * @param recall mean share of what belongs together
 */
public record Bcubed(double precision, double recall) {

  /**
   * The agreement over the items that both maps know.
   *
   * @param groups the group of each item
   * @param truth what each item belongs to
   */
  public static Bcubed of(Map<String, ?> groups, Map<String, ?> truth) {
    Map<Object, Integer> groupSizes = new HashMap<>();
    Map<Object, Integer> truthSizes = new HashMap<>();
    Map<Object, Integer> both = new HashMap<>();
    int items = 0;
    for (Map.Entry<String, ?> item : groups.entrySet()) {
      Object known = truth.get(item.getKey());
      if (known != null) {
        items++;
        groupSizes.merge(item.getValue(), 1, Integer::sum);
        truthSizes.merge(known, 1, Integer::sum);
        both.merge(Map.entry(item.getValue(), known), 1, Integer::sum);
      }
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Object, Integer> cell : both.entrySet()) {
      Map.Entry<?, ?> pair = (Map.Entry<?, ?>) cell.getKey();
      double squared = (double) cell.getValue() * cell.getValue();
      precision += squared / groupSizes.get(pair.getKey());
      recall += squared / truthSizes.get(pair.getValue());
    }
    return items == 0 ? new Bcubed(0, 0) : new Bcubed(precision / items, recall / items);
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
