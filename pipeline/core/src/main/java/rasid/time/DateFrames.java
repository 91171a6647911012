package rasid.time;

import java.util.Optional;
import rasid.lexicon.Phrases;
import rasid.quantity.BoundPhrases;
import rasid.record.DateType;
import rasid.time.DateSenses.Frame;
import rasid.time.DerivedTimex.Until;
import rasid.time.RelativeTimex.Distant;
import rasid.time.RelativeTimex.Since;

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
    boolean ofLengths = frame == Frame.LENGTH || frame == Frame.AGO || frame == Frame.AHEAD;
    if (ofLengths && !isLength) {
      return framed;
    }
    DateSpan whole = framed.from(before);
    return switch (frame) {
      case OUTSIDE -> framed;
      case SINCE -> whole.meaning(new Since(whole.timex()));
      case UNTIL -> isLength ? whole : whole.meaning(new Until(whole.timex()));
      case AGO -> distant(text, whole, -1);
      case AHEAD -> distant(text, whole, 1);
      default -> whole;
    };
  }

  /**
   * A length of time before or behind the day of the article. Where من follows, it is reckoned from
   * what stands there; what lies ahead is reckoned from the article where the text says so.
   */
  private static DateSpan distant(DateText text, DateSpan whole, int direction) {
    Optional<Phrases.Match<Boolean>> now =
        text.words().fromNow().at(text.lexemes(), whole.last() + 1);
    boolean ofOther = text.key(whole.last() + 1).equals("من");
    if (!(whole.timex() instanceof Length length)
        || length.isOpen()
        || (now.isEmpty() && (ofOther || direction > 0))) {
      return whole;
    }
    return whole
        .to(now.map(Phrases.Match::last).orElse(whole.last()))
        .meaning(new Distant(length, direction))
        .orWithoutDay(whole);
  }

  private DateSpan bounded(DateText text, DateSpan span, int from) {
    int bound = bounds.firstBefore(text.lexemes(), span.first());
    return bound >= from && bound < span.first() ? span.from(bound) : span;
  }
}
