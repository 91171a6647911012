package rasid.quantity;

import rasid.record.NumberDecision;

/**
 * Whether a number can be a claim, and what decided so.
 *
 * @param decision CLAIM when it can be one, else why not
 * @param rule id of the rule, as {@code number.year}, or of the row, as {@code
 *     number-contexts.tsv:عمره}
 * @param added whether a user's row decided, which binds
 */
public record Ruling(NumberDecision decision, String rule, boolean added) {

  Ruling(NumberDecision decision, String rule) {
    this(decision, rule, false);
  }
}
