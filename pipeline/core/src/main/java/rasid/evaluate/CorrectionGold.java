package rasid.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Correction;
import rasid.claim.review.Nearest;
import rasid.claim.review.Question;
import rasid.quantity.Interval;
import rasid.record.Claim;
import rasid.record.QuantityKind;
import rasid.record.Span;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * Corrections as gold: of an article with something said, the numbers that were reviewed with the
 * fields that were said, or all fields where the claim was found right; its other claims count
 * neither way.
 */
final class CorrectionGold {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReviewedArticle article;
  private final TextOffsets offsets;
  private final Map<Integer, Claim> claims = new LinkedHashMap<>();
  private final Map<Integer, ObjectNode> gold = new LinkedHashMap<>();
  private final Map<Integer, ObjectNode> nonClaims = new LinkedHashMap<>();

  private CorrectionGold(ReviewedArticle article) {
    this.article = article;
    offsets = TextOffsets.of(article.document().getText());
    article.claims().forEach(claim -> claims.put(claim.getNumber().getBegin(), claim));
  }

  /** The line of an article. */
  static ObjectNode of(ReviewedArticle article) {
    CorrectionGold gold = new CorrectionGold(article);
    article.corrections().forEach(gold::add);
    return gold.line();
  }

  private void add(Correction correction) {
    int begin = correction.begin();
    if (correction.end() > offsets.length()) {
      return;
    }
    if (correction.question() == Question.NOT_A_CLAIM) {
      gold.remove(begin);
      ObjectNode number = span(correction.begin(), correction.end());
      nonClaims.put(begin, number.put("type", "OTHER"));
      return;
    }
    nonClaims.remove(begin);
    ObjectNode claim =
        gold.computeIfAbsent(
            begin,
            key -> {
              ObjectNode made = JSON.createObjectNode();
              made.set("number", span(correction.begin(), correction.end()));
              return made;
            });
    Claim found = claims.get(begin);
    switch (correction.question()) {
      case RIGHT -> {
        if (found != null) {
          addAll(claim, found);
        }
      }
      case EVENT -> claim.put("event", correction.value());
      case CLASS -> claim.put("class", correction.value());
      case SOURCE -> addWords(claim, "source", correction);
      case PLACE -> addWords(claim, "place", correction);
      case VALUE -> {
        boolean isCount = found == null || found.getKind() == QuantityKind.COUNT;
        Interval values = correction.interval(isCount);
        claim.set(
            "value", value(values.op().toString(), values.point(), values.low(), values.high()));
      }
      // Times and groups are not scored; that it is a claim is.
      default -> {}
    }
  }

  private static void addAll(ObjectNode claim, Claim found) {
    claim.put("event", found.getEventType());
    claim.put("class", found.getCountedClass());
    claim.put("kind", found.getKind().toString());
    claim.put("certainty", found.getCertainty().toString());
    claim.set(
        "value",
        value(found.getOp().toString(), found.getPoint(), found.getLow(), found.getHigh()));
    addSpan(claim, "source", found.getSource());
    addSpan(claim, "place", found.getPlace());
    addSpan(claim, "counted", found.getCounted());
  }

  private void addWords(ObjectNode claim, String field, Correction correction) {
    if (correction.value() == null) {
      claim.putNull(field);
      return;
    }
    TextRange range =
        Nearest.words(
            article.document().getText(), correction.value(), offsets.index(correction.begin()));
    // Words that the article does not have, or an id, are no stretch of it.
    if (range != null) {
      addSpan(claim, field, offsets.span(range));
    }
  }

  private static void addSpan(ObjectNode claim, String field, @Nullable Span span) {
    if (span == null) {
      claim.putNull(field);
    } else {
      claim
          .putObject(field)
          .put("begin", span.getBegin())
          .put("end", span.getEnd())
          .put("text", span.getText());
    }
  }

  private ObjectNode span(int begin, int end) {
    return JSON.createObjectNode()
        .put("begin", begin)
        .put("end", end)
        .put("text", offsets.range(begin, end).of(article.document().getText()));
  }

  private static ObjectNode value(
      String op, @Nullable Double point, @Nullable Double low, @Nullable Double high) {
    return JSON.createObjectNode()
        .put("op", op)
        .put("point", point)
        .put("low", low)
        .put("high", high);
  }

  private ObjectNode line() {
    ObjectNode line = JSON.createObjectNode();
    line.put("doc_id", article.document().getSourceId());
    line.put("publisher", article.document().getPublisher());
    ArrayNode listed = line.putArray("claims");
    gold.values().forEach(listed::add);
    claims.forEach(
        (begin, claim) -> {
          if (!gold.containsKey(begin) && !nonClaims.containsKey(begin)) {
            ObjectNode other = listed.addObject().put("scoring", "optional");
            other.set("number", span(begin, claim.getNumber().getEnd()));
          }
        });
    ArrayNode others = line.putArray("non_claims");
    nonClaims.values().forEach(others::add);
    return line;
  }
}
