package rasid.time;

import rasid.quantity.BoundPhrases;
import rasid.record.DateType;

/**
 * Words before a date that are part of its expression: prepositions of time (منذ, حتى, خلال, في
 * غضون, بعد أيام) and the bound of a length of time (أكثر من 10 أيام).
 */
final class DateFrames {

  private final BoundPhrases bounds = BoundPhrases.load();

  /**
   * The expression with what belongs to it before.
   *
   * @param from the first lexeme that is not part of another expression
   */
  DateSpan framed(DateText text, DateSpan span, int from) {
    DateSpan framed = span;
    if (span.type() == DateType.DURATION) {
      int bound = bounds.firstBefore(text.lexemes(), span.first());
      framed = bound >= from && bound < span.first() ? span.from(bound) : span;
    }
    int before = framed.first() - 1;
    String key = text.key(before);
    if (before < from || framed.skipped() > 0 || !text.words().isFrame(key)) {
      return framed;
    }
    int begin = key.equals("غضون") && text.key(before - 1).equals("في") ? before - 1 : before;
    boolean narrow = text.words().isDurationFrame(key) && span.type() != DateType.DURATION;
    return begin < from || narrow ? framed : since(text, framed.from(begin), key);
  }

  /** "Since the beginning of the year" is the time from then to the day of the article. */
  private static DateSpan since(DateText text, DateSpan span, String preposition) {
    boolean edge = span.isRelative() && span.value().matches("\\d{4}-\\d{2}");
    return preposition.equals("منذ") && edge && text.anchor() != null
        ? span.withValue(DateType.DATE, span.value() + "-01/" + text.anchor())
        : span;
  }
}
