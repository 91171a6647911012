package rasid.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Span;

/**
 * Scores claims against gold annotations. A claim and a gold claim make a pair when their number
 * spans are equal, else when they overlap; each belongs to one pair, and required gold claims come
 * before optional ones, which count neither way. A pair is right in a measure when the measure's
 * fields agree. Precision is over the pairs and the claims without a pair, recall over the required
 * gold claims.
 */
public final class Evaluation {

  private static final double TINY = 1e-9;

  private static final Map<String, BiPredicate<Claim, JsonNode>> FIELDS = fields();

  private static final Map<String, List<String>> COMBINED = combined();

  /**
   * One line of the result.
   *
   * @param precision right pairs among predicted claims
   * @param recall right pairs among required gold claims
   */
  public record Score(double precision, double recall) {
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private record Pair(Claim claim, JsonNode gold) {}

  private final Map<String, Integer> right = new LinkedHashMap<>();
  private int documents;
  private int gold;
  private int predicted;
  private int onNonClaims;

  public Evaluation() {
    FIELDS.keySet().forEach(measure -> right.put(measure, 0));
    COMBINED.keySet().forEach(measure -> right.put(measure, 0));
  }

  /**
   * Adds an article.
   *
   * @param claims the claims of the article
   * @param annotation its gold annotation: an object with claims and non_claims
   */
  public void add(List<Claim> claims, JsonNode annotation) {
    documents++;
    List<Claim> free = new ArrayList<>(claims);
    free.sort(Comparator.comparingInt(claim -> claim.getNumber().getBegin()));
    List<JsonNode> open = new ArrayList<>();
    annotation.get("claims").forEach(open::add);
    open.sort(Comparator.comparing(claim -> !isRequired(claim)));
    List<Pair> pairs = new ArrayList<>();
    match(free, open, pairs, Evaluation::sameSpan);
    match(free, open, pairs, Evaluation::overlaps);
    free.removeIf(claim -> hits(claim, annotation, true));
    free.forEach(claim -> onNonClaims += hits(claim, annotation, false) ? 1 : 0);
    for (JsonNode claim : annotation.get("claims")) {
      gold += isRequired(claim) ? 1 : 0;
    }
    predicted += free.size();
    for (Pair pair : pairs) {
      if (isRequired(pair.gold())) {
        predicted++;
        count(pair);
      }
    }
  }

  /** The score of each measure. */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    right.forEach(
        (measure, count) ->
            scores.put(
                measure,
                new Score(
                    predicted == 0 ? 0 : (double) count / predicted,
                    gold == 0 ? 0 : (double) count / gold)));
    return scores;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d documents, %d gold claims, %d predicted, %d of them on listed non-claims%n%-28s%8s%8s%8s%n",
            documents,
            gold,
            predicted,
            onNonClaims,
            "measure",
            "P",
            "R",
            "F1"));
    scores()
        .forEach(
            (measure, score) ->
                out.append(String.format(Locale.ROOT, "%-28s", measure))
                    .append(figure(score.precision()))
                    .append(figure(score.recall()))
                    .append(figure(score.f1()))
                    .append(System.lineSeparator()));
    return out.toString();
  }

  /** Rounded to four digits, of which three are shown, as the common scorers of this task do. */
  private static String figure(double value) {
    BigDecimal rounded = new BigDecimal(Math.rint(value * 1e4) / 1e4);
    return String.format(
        Locale.ROOT, "%8s", rounded.setScale(3, RoundingMode.HALF_EVEN).toPlainString());
  }

  private static void match(
      List<Claim> free, List<JsonNode> open, List<Pair> pairs, BiPredicate<Span, JsonNode> same) {
    for (JsonNode gold : List.copyOf(open)) {
      for (Claim claim : free) {
        if (same.test(claim.getNumber(), gold.get("number"))) {
          free.remove(claim);
          open.remove(gold);
          pairs.add(new Pair(claim, gold));
          break;
        }
      }
    }
  }

  private void count(Pair pair) {
    Map<String, Boolean> agree = new LinkedHashMap<>();
    FIELDS.forEach((measure, test) -> agree.put(measure, test.test(pair.claim(), pair.gold())));
    agree.forEach((measure, yes) -> right.merge(measure, yes ? 1 : 0, Integer::sum));
    COMBINED.forEach(
        (measure, parts) ->
            right.merge(measure, parts.stream().allMatch(agree::get) ? 1 : 0, Integer::sum));
  }

  /**
   * Whether a claim lies on a listed non-claim; {@code optional} asks for those that count neither
   * way only.
   */
  private static boolean hits(Claim claim, JsonNode annotation, boolean optional) {
    for (JsonNode other : annotation.get("non_claims")) {
      boolean counts = !optional || other.path("scoring").asText().equals("optional");
      if (counts && overlaps(claim.getNumber(), other)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, BiPredicate<Claim, JsonNode>> fields() {
    Map<String, BiPredicate<Claim, JsonNode>> fields = new LinkedHashMap<>();
    fields.put("detection", (claim, gold) -> true);
    fields.put("value", Evaluation::sameValue);
    fields.put(
        "kind", (claim, gold) -> claim.getKind().toString().equals(gold.get("kind").asText()));
    fields.put("event", (claim, gold) -> claim.getEventType().equals(gold.get("event").asText()));
    fields.put(
        "class", (claim, gold) -> claim.getCountedClass().equals(gold.get("class").asText()));
    fields.put("counted noun", (claim, gold) -> samePlace(claim.getCounted(), gold.get("counted")));
    fields.put("source", (claim, gold) -> samePlace(claim.getSource(), gold.get("source")));
    fields.put("place", (claim, gold) -> samePlace(claim.getPlace(), gold.get("place")));
    fields.put(
        "certainty",
        (claim, gold) -> claim.getCertainty().toString().equals(gold.get("certainty").asText()));
    return fields;
  }

  private static Map<String, List<String>> combined() {
    Map<String, List<String>> combined = new LinkedHashMap<>();
    combined.put("value+event", List.of("value", "event"));
    combined.put("value+event+class", List.of("value", "event", "class"));
    combined.put("value+event+class+source", List.of("value", "event", "class", "source"));
    return combined;
  }

  private static boolean isRequired(JsonNode claim) {
    return claim.path("scoring").asText().equals("required");
  }

  private static boolean sameSpan(Span span, JsonNode gold) {
    return span.getBegin() == gold.get("begin").asInt() && span.getEnd() == gold.get("end").asInt();
  }

  static boolean overlaps(Span span, JsonNode gold) {
    return span.getBegin() < gold.get("end").asInt() && gold.get("begin").asInt() < span.getEnd();
  }

  /** Both absent, or overlapping. */
  private static boolean samePlace(@Nullable Span span, @Nullable JsonNode gold) {
    boolean absent = gold == null || gold.isNull();
    if (span == null || absent) {
      return span == null && absent;
    }
    return overlaps(span, gold);
  }

  private static boolean sameValue(Claim claim, JsonNode gold) {
    JsonNode value = gold.get("value");
    String op = value.get("op").asText();
    if (!claim.getOp().toString().equals(op)) {
      return false;
    }
    return switch (op) {
      case "UNSPECIFIED" -> true;
      case "EQ", "APPROX" -> sameNumber(claim.getPoint(), value.get("point"));
      default ->
          sameNumber(claim.getLow(), value.get("low"))
              && sameNumber(claim.getHigh(), value.get("high"));
    };
  }

  private static boolean sameNumber(@Nullable Double number, @Nullable JsonNode gold) {
    Double other = gold == null || gold.isNull() ? null : Double.valueOf(gold.asDouble());
    if (number == null || other == null) {
      return Objects.equals(number, other);
    }
    return Math.abs(number - other)
        <= TINY * Math.max(1, Math.max(Math.abs(number), Math.abs(other)));
  }
}
