package rasid.evaluate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
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
    Multiset<Object> groupSizes = HashMultiset.create();
    Multiset<Object> truthSizes = HashMultiset.create();
    Map<Map.Entry<Object, Object>, Integer> both = new HashMap<>();
    int items = 0;
    for (Map.Entry<String, ?> item : groups.entrySet()) {
      Object known = truth.get(item.getKey());
      if (known != null) {
        items++;
        groupSizes.add(item.getValue());
        truthSizes.add(known);
        both.merge(Map.entry(item.getValue(), known), 1, Integer::sum);
      }
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Map.Entry<Object, Object>, Integer> cell : both.entrySet()) {
      double squared = (double) cell.getValue() * cell.getValue();
      precision += squared / groupSizes.count(cell.getKey().getKey());
      recall += squared / truthSizes.count(cell.getKey().getValue());
    }
    return items == 0 ? new Bcubed(0, 0) : new Bcubed(precision / items, recall / items);
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
