package rasid.quantity;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import rasid.record.NumberDecision;

/** What the rules of {@link NumberDecisions} can decide. */
final class Rulings {

  static final Ruling CLAIM = claim("as-written");
  static final Ruling MULTIPLIER = claim("multiplier");
  static final Ruling SHARE = claim("share");
  static final Ruling ORDINAL = not(NumberDecision.ORDINAL, "ordinal");
  static final Ruling PARTITIVE = not(NumberDecision.PARTITIVE, "partitive");
  static final Ruling LONE_MULTIPLIER = not(NumberDecision.OTHER, "lone-multiplier");
  static final Ruling NAMED_FRACTION = not(NumberDecision.NAME, "fraction-in-name");
  static final Ruling UNIT_FRACTION = not(NumberDecision.OTHER, "fraction-of-unit");
  static final Ruling BARE_FRACTION = not(NumberDecision.OTHER, "bare-fraction");
  static final Ruling COMMENT = not(NumberDecision.ZONE, "comment");
  static final Ruling FRAME = not(NumberDecision.UI, "frame");
  static final Ruling DAY = not(NumberDecision.DATE, "day-of-month");
  static final Ruling YEAR = not(NumberDecision.DATE, "year");
  static final Ruling SCORE = not(NumberDecision.SCORE, "score");
  static final Ruling DIALLED = not(NumberDecision.PHONE, "plus-and-many-digits");
  static final Ruling PHONE = not(NumberDecision.PHONE, "zero-and-many-digits");
  static final Ruling NAME = not(NumberDecision.NAME, "touches-name");
  static final Ruling ALONE = not(NumberDecision.UI, "alone");
  static final Ruling LIST_ITEM = not(NumberDecision.UI, "list-item");
  static final Ruling DISTANCE = not(NumberDecision.LOCATING, "distance");
  static final Ruling KNOWN_SET = not(NumberDecision.SET_NAME, "known-set");
  static final Ruling VERB = not(NumberDecision.OTHER, "verb");

  /** A dual noun counts two. */
  static final Ruling DUAL = claim("dual");

  /** What a number inside a stretch of a date, time or length of time is. */
  private static final Map<NumberDecision, Ruling> INSIDE = allInside();

  private Rulings() {}

  /** The ruling for a number inside a stretch of a date, a time or a length of time. */
  static Ruling inside(NumberDecision why) {
    return Objects.requireNonNull(INSIDE.get(why), "each decision has a ruling");
  }

  private static Ruling claim(String rule) {
    return new Ruling(NumberDecision.CLAIM, "number." + rule);
  }

  private static Ruling not(NumberDecision why, String rule) {
    return new Ruling(why, "number." + rule);
  }

  private static Map<NumberDecision, Ruling> allInside() {
    Map<NumberDecision, Ruling> rulings = new EnumMap<>(NumberDecision.class);
    for (NumberDecision why : NumberDecision.values()) {
      rulings.put(why, not(why, "inside-" + why.name().toLowerCase(Locale.ROOT)));
    }
    return rulings;
  }
}
