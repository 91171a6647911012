package rasid.claim.review;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasid.quantity.Interval;
import rasid.record.Op;

/** A figure in signs, as people read it in summaries: 8, ≥ 8, &lt; 3,000, ~ 50, 20..99. */
final class GivenValue {

  private static final Pattern ONE = Pattern.compile("(>=|<=|[≥≤><~=])?(-?\\d+(?:\\.\\d+)?)");

  private static final Pattern TWO =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");

  private static final CharMatcher NEEDLESS = CharMatcher.whitespace().or(CharMatcher.anyOf(",٬،"));

  private GivenValue() {}

  /**
   * The values that a figure allows.
   *
   * @param isCount whether whole things are counted, of which more than 8 are at least 9
   * @throws IllegalArgumentException when it is no figure
   */
  static Interval parse(String figure, boolean isCount) {
    String text = NEEDLESS.removeFrom(Typed.digits(figure)).replace('٫', '.');
    Matcher two = TWO.matcher(text);
    if (two.matches()) {
      double low = Double.parseDouble(two.group(1));
      double high = Double.parseDouble(two.group(2));
      if (low > high) {
        throw new IllegalArgumentException("begins above its end: " + figure);
      }
      return Interval.between(Op.RANGE, low, high);
    }
    Matcher one = ONE.matcher(text);
    if (!one.matches()) {
      throw new IllegalArgumentException(
          "is no figure as 8, ≥ 8, > 8, ≤ 8, < 8, ~ 50 or 20..99: " + figure);
    }
    return Interval.of(op(one.group(1)), Double.parseDouble(one.group(2)), isCount);
  }

  private static Op op(String sign) {
    return switch (sign == null ? "=" : sign) {
      case "≥", ">=" -> Op.GE;
      case "≤", "<=" -> Op.LE;
      case ">" -> Op.GT;
      case "<" -> Op.LT;
      case "~" -> Op.APPROX;
      default -> Op.EQ;
    };
  }
}
