package rasid.transform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ShardCount;

/** Counts of a shard by name, each with the first of what was counted, in words. */
final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();

  /** Counts one more. */
  void add(String name, @Nullable String example) {
    add(name, 1, example);
  }

  /** Counts some more of which one example tells. */
  void add(String name, long count, @Nullable String example) {
    counts.merge(name, count, Long::sum);
    if (example != null) {
      examples.putIfAbsent(name, example);
    }
  }

  /** The counts, as they leave a shard. */
  List<ShardCount> counts(String prefix) {
    return counts.entrySet().stream()
        .map(
            count ->
                new ShardCount(
                    prefix + count.getKey(),
                    null,
                    count.getValue(),
                    List.of(),
                    examples.get(count.getKey()),
                    List.of()))
        .toList();
  }
}
