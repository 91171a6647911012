package rasid.quantity;

import rasid.record.NumberDecision;
import rasid.text.TextRange;

/**
 * A stretch of text that a date, a clock time or a length of time has read already: a number in it
 * is part of that and makes no claim of its own.
 *
 * @param range the stretch
 * @param why what a number in it is part of
 */
public record Reserved(TextRange range, NumberDecision why) {}
