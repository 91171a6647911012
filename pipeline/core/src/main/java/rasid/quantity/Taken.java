package rasid.quantity;

import rasid.record.NumberDecision;
import rasid.text.TextRange;

/**
 * A stretch of text whose numbers are known to be part of something else.
 *
 * @param range the stretch
 * @param why what they are part of
 */
public record Taken(TextRange range, NumberDecision why) {}
