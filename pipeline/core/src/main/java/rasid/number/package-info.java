/**
 * How a number is written: digits, number words and mixtures, read in layers from atoms to composed
 * numbers and ranges. In: the lexemes of a sentence; out: {@link rasid.number.Numeral}s. Nothing is
 * known here of what a number counts.
 */
package rasid.number;
