package rasid.time;

import java.util.Optional;
import rasid.lexicon.Phrases;
import rasid.number.Numeral;
import rasid.record.DateType;
import rasid.time.DateSenses.Frame;
import rasid.time.DateSenses.Kind;
import rasid.time.DerivedTimex.Until;
import rasid.time.RelativeTimex.Distant;
import rasid.time.RelativeTimex.DistantFromNamed;
import rasid.time.RelativeTimex.Since;

/**
 * Words before a date that are part of its expression: prepositions of time (منذ, حتى, خلال, في
 * غضون, بعد أيام) and the bound of a length of time (أكثر من 10 أيام).
 */
final class DateFrames {

  private static final String FRAME = "time.frame";

  /** Words before a length of time in which a verb can say that it lies ahead. */
  private static final int REACH = 6;

  private DateFrames() {}

  /**
   * The expression with what belongs to it before.
   *
   * @param from the first lexeme that is not part of another expression
   */
  static DateSpan framed(DateText text, DateSpan span, int from) {
    boolean isLength = span.timex().type() == DateType.DURATION;
    DateSpan framed = isLength ? bounded(text, span, from) : span;
    int before = framed.first() - 1;
    if (before < from || framed.skipped() > 0) {
      return framed;
    }
    Frame frame = text.words().frame(text.key(before));
    if (frame != null) {
      return framed(text, framed, frame);
    }
    for (Proclitics.Rest rest : Proclitics.rests(text.lexemes(), before)) {
      frame = text.words().frame(rest.word().key());
      if (frame != null) {
        DateSpan behind = framed(text, framed, frame);
        return behind.first() == before ? behind.withSkipped(rest.letters()) : behind;
      }
    }
    return framed;
  }

  private static DateSpan framed(DateText text, DateSpan framed, Frame frame) {
    boolean isLength = framed.timex().type() == DateType.DURATION;
    int before = framed.first() - 1;
    boolean ofLengths = frame == Frame.LENGTH || frame == Frame.AGO || frame == Frame.AHEAD;
    if (ofLengths && !isLength) {
      return framed;
    }
    DateSpan whole = framed.from(before);
    return switch (frame) {
      case OUTSIDE -> framed;
      case SINCE -> since(whole, isLength).by("time.since");
      case UNTIL -> (isLength ? whole : whole.meaning(new Until(whole.timex()))).by("time.until");
      case AGO -> distant(text, whole, -1);
      case AHEAD -> distant(text, whole, 1);
      default -> whole.by(FRAME);
    };
  }

  private static DateSpan since(DateSpan whole, boolean isLength) {
    DateSpan since = whole.meaning(new Since(whole.timex()));
    return isLength ? since.orWithoutDay(whole) : since;
  }

  /**
   * A length of time before or behind the day of the article. Where من follows, it is reckoned from
   * what stands there; what lies ahead is reckoned from the article where the text says so, by من
   * الآن or by the future.
   */
  private static DateSpan distant(DateText text, DateSpan whole, int direction) {
    Optional<Phrases.Match<Boolean>> now =
        text.words().fromNow().at(text.lexemes(), whole.last() + 1);
    if (!(whole.timex() instanceof Length length) || length.isOpen()) {
      return whole.by(FRAME);
    }
    Optional<Phrases.Match<Boolean>> then =
        text.words().fromThen().at(text.lexemes(), whole.last() + 1);
    if (then.isPresent()) {
      return whole
          .to(then.get().last())
          .meaning(new DistantFromNamed(length, direction))
          .by(direction < 0 ? "time.ago" : "time.ahead");
    }
    boolean ofOther = text.key(whole.last() + 1).equals("من");
    boolean told = direction < 0 || isToCome(text, whole.first());
    if (now.isEmpty() && (ofOther || !told)) {
      return whole.by(FRAME);
    }
    return whole
        .to(now.map(Phrases.Match::last).orElse(whole.last()))
        .meaning(new Distant(length, direction))
        .orWithoutDay(whole.by(FRAME))
        .by(direction < 0 ? "time.ago" : "time.ahead");
  }

  /** Whether one of the words before an expression speaks of what is to come: ستبدأ, سوف. */
  private static boolean isToCome(DateText text, int first) {
    boolean toCome = false;
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      Numeral number = text.numeral(i);
      if (number != null) {
        // A number is no verb, though ستمائة looks like one.
        i = number.last();
      } else {
        toCome |= text.is(Kind.TO_COME, i) || text.futures().test(i);
      }
    }
    return toCome;
  }

  private static DateSpan bounded(DateText text, DateSpan span, int from) {
    int bound = text.behindFrame(span.first());
    return bound >= from && bound < span.first() ? span.from(bound).by("time.bounded") : span;
  }
}
