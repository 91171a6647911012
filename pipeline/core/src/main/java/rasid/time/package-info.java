/**
 * Dates, clock times and lengths of time. In: the lexemes and numerals of a sentence and the day
 * from which relative expressions are reckoned. Out: date expressions with TIMEX3 values. Nothing
 * fails: what cannot be resolved keeps X for its unknown digits.
 */
package rasid.time;
