package rasid.evaluate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.evaluate.FieldValue.Mention;
import rasid.record.Span;

/**
 * A claim as annotated by hand.
 *
 * @param id its id; its place in the file where it has none
 * @param required whether a run must find it; others count neither way
 * @param number where its number stands
 * @param fields what is annotated; a run is not scored on a field that is absent
 */
record GoldClaim(String id, boolean required, Span number, Map<Field, FieldValue> fields) {

  boolean has(Set<Field> wanted) {
    return fields.keySet().containsAll(wanted);
  }

  boolean has(Field field) {
    return fields.containsKey(field);
  }

  /** The value of an annotated field. */
  FieldValue get(Field field) {
    FieldValue value = fields.get(field);
    if (value == null) {
      throw new IllegalStateException(id + " has no " + field.key());
    }
    return value;
  }

  /**
   * With the words of its spans as the article has them.
   *
   * @throws IllegalArgumentException when a span ends behind the article
   */
  GoldClaim on(String text) {
    Map<Field, FieldValue> sliced = new TreeMap<>(fields);
    sliced.replaceAll(
        (field, value) ->
            value instanceof Mention mention && mention.span() != null
                ? new Mention(slice(mention.span(), field.key(), text))
                : value);
    return new GoldClaim(id, required, slice(number, "number", text), sliced);
  }

  private Span slice(Span span, String key, String text) {
    int length = text.codePointCount(0, text.length());
    if (span.getEnd() > length) {
      throw new IllegalArgumentException(
          String.format(
              "gold claim %s: %s %d-%d ends behind the article, which has %d code points in the run",
              id, key, span.getBegin(), span.getEnd(), length));
    }
    return new Span(
        span.getBegin(), span.getEnd(), Spans.slice(text, span.getBegin(), span.getEnd()));
  }
}
