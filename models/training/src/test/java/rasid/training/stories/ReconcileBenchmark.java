package rasid.training.stories;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import rasid.dataset.BinaryRecords;
import rasid.evaluate.Bcubed;
import rasid.lexicon.Lexicons;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.reconcile.ReportSorter;
import rasid.record.ClaimGroup;
import rasid.record.Report;

/**
 * With a number: that many claims of one key, in the heap that the JVM was given. Without: how well
 * and how fast reports are brought together, at sizes that grow tenfold: prints a row for each with
 * B-cubed F1, the time of sorting and grouping, and the time for each report and doubling of the
 * size, which stays the same when time is n log n.
 */
public final class ReconcileBenchmark {

  private static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own());

  private static final int ROUNDS = 2;

  private ReconcileBenchmark() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 1) {
      skewed(Integer.parseInt(args[0]));
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%10s %8s %8s %8s %8s %10s %14s%n",
        "claims",
        "groups",
        "P",
        "R",
        "F1",
        "ms",
        "ns/(n log2 n)");
    for (int warmUp = 0; warmUp < 2; warmUp++) {
      measure(100_000, false);
    }
    for (int size : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
      measure(size, true);
    }
  }

  /** So many reports of one event and class without any place, which all fall to one key. */
  private static void skewed(int size) throws IOException {
    long begin = System.nanoTime();
    long[] counts = new long[2];
    ClaimGrouper grouper =
        new ClaimGrouper(
            CLASSES,
            group -> {
              counts[0]++;
              counts[1] += group.getReports();
            });
    BinaryRecords<Report> encoder = new BinaryRecords<>(Report.getClassSchema());
    try (ReportSorter sorter = ReportSorter.create()) {
      int added = 0;
      for (int seed = 0; added < size; seed++) {
        for (Report report : SyntheticStories.of(10_000, seed).reports()) {
          report.setCountedClass("PERSON");
          report.setClaimId(seed + report.getClaimId());
          report.setPlace(null);
          report.setLocality(null);
          report.setSetting(null);
          sorter.add(encoder.encode(report));
          added++;
        }
      }
      sorter.forEachSorted(grouper::add);
    }
    grouper.finish();
    System.out.printf(
        Locale.ROOT,
        "one key: %,d claims in %,d groups, %.1f s, heap of at most %,d MB%n",
        counts[1],
        counts[0],
        (System.nanoTime() - begin) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void measure(int size, boolean isShown) throws IOException {
    SyntheticStories made = SyntheticStories.of(size, 7);
    List<Report> shuffled = new ArrayList<>(made.reports());
    Collections.shuffle(shuffled, new Random(1));

    long best = Long.MAX_VALUE;
    List<ClaimGroup> groups = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      groups = SyntheticStories.group(shuffled, CLASSES);
      best = Math.min(best, System.nanoTime() - begin);
    }
    if (isShown) {
      Bcubed score = made.score(groups);
      double steps = size * Math.log(size) / Math.log(2);
      System.out.printf(
          Locale.ROOT,
          "%,10d %,8d %8.4f %8.4f %8.4f %10.1f %14.2f%n",
          size,
          groups.size(),
          score.precision(),
          score.recall(),
          score.f1(),
          best / 1e6,
          best / steps);
    }
  }
}
