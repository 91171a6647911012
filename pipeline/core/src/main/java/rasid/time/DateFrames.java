package rasid.time;

import rasid.quantity.BoundPhrases;
import rasid.record.DateType;
import rasid.time.DateWords.Frame;

/**
 * Words before a date that are part of its expression: prepositions of time (منذ, حتى, خلال, في
 * غضون, بعد أيام) and the bound of a length of time (أكثر من 10 أيام).
 */
final class DateFrames {

  private final BoundPhrases bounds;

  DateFrames(BoundPhrases bounds) {
    this.bounds = bounds;
  }

  /**
   * The expression with what belongs to it before.
   *
   * @param from the first lexeme that is not part of another expression
   */
  DateSpan framed(DateText text, DateSpan span, int from) {
    boolean isLength = span.timex().type() == DateType.DURATION;
    DateSpan framed = isLength ? bounded(text, span, from) : span;
    int before = framed.first() - 1;
    Frame frame = text.words().frame(text.key(before));
    if (before < from || framed.skipped() > 0 || frame == null) {
      return framed;
    }
    if (frame == Frame.LENGTH && !isLength) {
      return framed;
    }
    DateSpan whole = framed.from(before);
    return frame == Frame.SINCE && whole.timex().isRelative()
        ? whole.meaning(new RelativeTimex.Since(whole.timex()))
        : whole;
  }

  private DateSpan bounded(DateText text, DateSpan span, int from) {
    int bound = bounds.firstBefore(text.lexemes(), span.first());
    return bound >= from && bound < span.first() ? span.from(bound) : span;
  }
}
