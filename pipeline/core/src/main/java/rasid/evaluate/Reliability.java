package rasid.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.evaluate.Pairing.Pair;
import rasid.record.Claim;

/**
 * How far one confidence of a run's claims holds: whether it is as often right as it says, and
 * whether what it says of right claims is higher than what it says of wrong ones.
 *
 * @param name what is said to be right
 * @param count claims of which the gold tells
 * @param error expected calibration error: the mean distance of what is said and what is right over
 *     ten bins (Naeini et al., AAAI 2015)
 * @param order probability that of a right and a wrong claim the right one has the higher
 *     confidence: the area under the ROC curve; null where all are right or all wrong
 * @param bins the bins that have claims
 */
record Reliability(String name, int count, double error, @Nullable Double order, List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * Claims whose confidence lies in a tenth of what it can be.
   *
   * @param from the lowest confidence
   * @param count how many
   * @param said their mean confidence
   * @param right the share of them that is right
   */
  record Bin(double from, int count, double said, double right) {}

  private record Said(double confidence, boolean isRight) {}

  /** The confidences of a run that the gold tells of. */
  static List<Reliability> of(List<Pairing> articles) {
    List<Reliability> all = new ArrayList<>();
    add(all, "claim", articles, Claim::getClaimConfidence, List.of(), true);
    add(all, "event", articles, Claim::getEventConfidence, List.of(Field.EVENT), false);
    add(all, "class", articles, Claim::getClassConfidence, List.of(Field.CLASS), false);
    add(all, "source", articles, Claim::getSourceConfidence, List.of(Field.SOURCE), false);
    add(all, "place", articles, Claim::getPlaceConfidence, List.of(Field.PLACE), false);
    add(all, Measure.ESSENCE.name(), articles, Claim::getConfidence, Field.ESSENCE, true);
    return all;
  }

  /**
   * @param alarms whether claims that are none count as wrong; else they are left out
   */
  private static void add(
      List<Reliability> all,
      String name,
      List<Pairing> articles,
      Function<Claim, @Nullable Double> confidence,
      List<Field> fields,
      boolean alarms) {
    List<Said> said = new ArrayList<>();
    for (Pairing article : articles) {
      for (Pair pair : article.pairs()) {
        Double value = confidence.apply(pair.claim());
        if (value != null && fields.stream().allMatch(pair.gold()::has)) {
          said.add(new Said(value, fields.stream().allMatch(pair::agrees)));
        }
      }
      for (Pairing.Alarm alarm : article.alarms()) {
        Double value = confidence.apply(alarm.claim());
        if (alarms && value != null) {
          said.add(new Said(value, false));
        }
      }
    }
    if (!said.isEmpty()) {
      all.add(of(name, said));
    }
  }

  private static Reliability of(String name, List<Said> said) {
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int of = bin;
      List<Said> here =
          said.stream()
              .filter(one -> Math.min(BINS - 1, (int) (BINS * one.confidence())) == of)
              .toList();
      if (!here.isEmpty()) {
        double mean = here.stream().mapToDouble(Said::confidence).average().orElseThrow();
        double right = (double) here.stream().filter(Said::isRight).count() / here.size();
        bins.add(new Bin((double) bin / BINS, here.size(), mean, right));
        error += Math.abs(mean - right) * here.size() / said.size();
      }
    }
    return new Reliability(name, said.size(), error, order(said), bins);
  }

  /** By the sum of ranks (Mann and Whitney, 1947); equal confidences share their ranks. */
  private static @Nullable Double order(List<Said> said) {
    List<Said> sorted = new ArrayList<>(said);
    sorted.sort(Comparator.comparingDouble(Said::confidence));
    double ranks = 0;
    int right = 0;
    for (int first = 0, next; first < sorted.size(); first = next) {
      next = first;
      int rightHere = 0;
      while (next < sorted.size()
          && sorted.get(next).confidence() == sorted.get(first).confidence()) {
        rightHere += sorted.get(next++).isRight() ? 1 : 0;
      }
      ranks += rightHere * (first + 1 + next) / 2.0;
      right += rightHere;
    }
    double pairs = (double) right * (sorted.size() - right);
    return pairs == 0 ? null : Double.valueOf((ranks - right * (right + 1) / 2.0) / pairs);
  }
}
