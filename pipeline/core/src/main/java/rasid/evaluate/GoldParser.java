package rasid.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.evaluate.FieldValue.Amount;
import rasid.evaluate.FieldValue.Mention;
import rasid.evaluate.FieldValue.Symbol;
import rasid.record.Certainty;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Span;

/**
 * Turns the JSON of one annotated article into a {@link GoldDocument}. Only {@code claims} and each
 * claim's {@code number} must be there; a claim without {@code scoring} is required. What is there
 * must be right, else the error says where it is not.
 */
final class GoldParser {

  private final String where;

  private GoldParser(String where) {
    this.where = where;
  }

  /**
   * Reads an article.
   *
   * @param where file and line, for errors
   * @throws IllegalArgumentException when something is missing or of another type
   */
  static GoldDocument parse(String where, String id, JsonNode article) {
    return new GoldParser(where).document(id, article);
  }

  private GoldDocument document(String id, JsonNode article) {
    List<GoldClaim> claims = new ArrayList<>();
    JsonNode listed = article.get("claims");
    if (listed == null || !listed.isArray()) {
      throw bad("no list claims");
    }
    for (int i = 0; i < listed.size(); i++) {
      String at = "claims[" + i + "]";
      claims.add(claim(listed.get(i), listed.get(i).path("id").asText(id + " " + at), at));
    }
    List<GoldDocument.NonClaim> nonClaims = new ArrayList<>();
    JsonNode others = article.path("non_claims");
    for (int i = 0; i < others.size(); i++) {
      JsonNode other = others.get(i);
      nonClaims.add(
          new GoldDocument.NonClaim(
              span(other, "non_claims[" + i + "]"),
              other.path("type").asText(""),
              other.path("scoring").asText().equals("optional")));
    }
    String source = article.path("source").asText(article.path("outlet").asText(null));
    return new GoldDocument(id, source, List.copyOf(claims), List.copyOf(nonClaims));
  }

  private GoldClaim claim(JsonNode claim, String id, String at) {
    String scoring = claim.path("scoring").asText("required");
    if (!scoring.equals("required") && !scoring.equals("optional")) {
      throw bad(at + ".scoring is neither required nor optional: " + scoring);
    }
    Map<Field, FieldValue> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      JsonNode value = claim.get(field.key());
      if (value != null) {
        fields.put(field, value(field, value, at + "." + field.key()));
      }
    }
    return new GoldClaim(
        id, scoring.equals("required"), span(claim.path("number"), at + ".number"), fields);
  }

  private FieldValue value(Field field, JsonNode value, String at) {
    return switch (field) {
      case VALUE -> amount(value, at);
      case EVENT, CLASS -> new Symbol(text(value, at));
      case KIND -> new Symbol(symbol(value, at, QuantityKind.class).toString());
      case CERTAINTY -> new Symbol(symbol(value, at, Certainty.class).toString());
      case COUNTED, SOURCE, PLACE -> new Mention(value.isNull() ? null : span(value, at));
    };
  }

  private Amount amount(JsonNode value, String at) {
    return new Amount(
        symbol(value.path("op"), at + ".op", Op.class),
        number(value.path("point"), at + ".point"),
        number(value.path("low"), at + ".low"),
        number(value.path("high"), at + ".high"));
  }

  private @Nullable Double number(JsonNode value, String at) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw bad(at + " is no number: " + value);
    }
    return value.doubleValue();
  }

  private Span span(JsonNode span, String at) {
    int begin = offset(span.path("begin"), at + ".begin");
    int end = offset(span.path("end"), at + ".end");
    if (end <= begin) {
      throw bad(at + " ends at " + end + ", not behind its begin " + begin);
    }
    return new Span(begin, end, span.path("text").asText(""));
  }

  private int offset(JsonNode offset, String at) {
    if (offset.isMissingNode()) {
      throw bad("no " + at);
    }
    if (!offset.canConvertToInt() || !offset.isIntegralNumber() || offset.intValue() < 0) {
      throw bad(at + " is no offset: " + offset);
    }
    return offset.intValue();
  }

  private <E extends Enum<E>> E symbol(JsonNode value, String at, Class<E> type) {
    String symbol = text(value, at);
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(symbol))
        .findFirst()
        .orElseThrow(
            () ->
                bad(
                    at
                        + " is none of "
                        + Arrays.toString(type.getEnumConstants())
                        + ": "
                        + symbol));
  }

  private String text(JsonNode value, String at) {
    if (value.isMissingNode()) {
      throw bad("no " + at);
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw bad(at + " is no text: " + value);
    }
    return value.textValue();
  }

  private IllegalArgumentException bad(String what) {
    return new IllegalArgumentException("bad gold in " + where + ": " + what);
  }
}
