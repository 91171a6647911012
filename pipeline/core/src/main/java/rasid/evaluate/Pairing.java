package rasid.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Span;

/**
 * The claims of an article beside its gold. A claim and a gold claim make a pair when their number
 * spans are equal, else when they overlap; each belongs to one pair, and required gold claims come
 * before optional ones. What lies on something optional counts neither way and is left out. All
 * lists are in the order of the article.
 *
 * @param pairs claims with a required gold claim
 * @param misses required gold claims without a claim
 * @param alarms claims without gold
 */
record Pairing(List<Pair> pairs, List<GoldClaim> misses, List<Alarm> alarms) {

  /** A claim and what it should be. */
  record Pair(Claim claim, GoldClaim gold) {

    boolean agrees(Field field) {
      return field.agrees(field.found(claim), gold.get(field));
    }
  }

  /**
   * A claim that is none.
   *
   * @param nonClaim the type of the listed number that it lies on; null when none is listed there
   */
  record Alarm(Claim claim, @Nullable String nonClaim) {}

  static Pairing of(List<Claim> claims, GoldDocument document) {
    List<Claim> free = new ArrayList<>(claims);
    free.sort(Comparator.comparingInt(claim -> claim.getNumber().getBegin()));
    List<GoldClaim> open = new ArrayList<>(document.claims());
    open.sort(Comparator.comparing(gold -> !gold.required()));
    List<Pair> pairs = new ArrayList<>();
    match(free, open, pairs, Spans::same);
    match(free, open, pairs, Spans::overlap);
    free.removeIf(claim -> nonClaims(claim, document).anyMatch(GoldDocument.NonClaim::optional));
    return new Pairing(
        pairs.stream()
            .filter(pair -> pair.gold().required())
            .sorted(Comparator.comparingInt(pair -> pair.gold().number().getBegin()))
            .toList(),
        open.stream()
            .filter(GoldClaim::required)
            .sorted(Comparator.comparingInt(gold -> gold.number().getBegin()))
            .toList(),
        free.stream().map(claim -> alarm(claim, document)).toList());
  }

  /** The gold claims that must be found. */
  Stream<GoldClaim> required() {
    return Stream.concat(pairs.stream().map(Pair::gold), misses.stream());
  }

  private static void match(
      List<Claim> free, List<GoldClaim> open, List<Pair> pairs, BiPredicate<Span, Span> same) {
    for (GoldClaim gold : List.copyOf(open)) {
      for (Claim claim : free) {
        if (same.test(claim.getNumber(), gold.number())) {
          free.remove(claim);
          open.remove(gold);
          pairs.add(new Pair(claim, gold));
          break;
        }
      }
    }
  }

  private static Alarm alarm(Claim claim, GoldDocument document) {
    return new Alarm(
        claim,
        nonClaims(claim, document).map(GoldDocument.NonClaim::type).findFirst().orElse(null));
  }

  private static Stream<GoldDocument.NonClaim> nonClaims(Claim claim, GoldDocument document) {
    return document.nonClaims().stream()
        .filter(other -> Spans.overlap(claim.getNumber(), other.span()));
  }
}
