package rasid.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rasid.dataset.Dataset;

/** What a check of a run looked at, and what it found wrong. */
final class Findings {

  /** Findings that are told. */
  private static final int MOST = 20;

  private final List<String> told = new ArrayList<>();
  private final Map<Dataset, Long> records = new EnumMap<>(Dataset.class);
  private long spans;

  /** Tells what is wrong; the first findings are kept. */
  void add(String finding) {
    if (told.size() < MOST) {
      told.add(finding);
    }
  }

  /** The first findings, in order. */
  List<String> told() {
    return told;
  }

  void count(Dataset dataset) {
    records.merge(dataset, 1L, Long::sum);
  }

  /** How many records of a dataset were looked at. */
  long records(Dataset dataset) {
    return records.getOrDefault(dataset, 0L);
  }

  void countSpan() {
    spans++;
  }

  /** What was looked at, in words. */
  @Override
  public String toString() {
    long all = records.values().stream().mapToLong(Long::longValue).sum();
    return all + " records, " + spans + " spans";
  }
}
