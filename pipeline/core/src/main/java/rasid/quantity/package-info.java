/**
 * Numbers and what they say. In: a stretch of verbatim text and the date expressions in it. Out:
 * every number expression with its interval, kind, unit and the decision whether it can be a claim.
 * Nothing fails: a number that cannot be read is left out.
 */
package rasid.quantity;
