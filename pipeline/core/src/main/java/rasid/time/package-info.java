/**
 * Dates, clock times and lengths of time. In: the lexemes and numerals of a sentence. Out:
 * readings, which do not depend on the day of the article, and, once that day is known, date
 * expressions with TIMEX3 values. Nothing fails: what cannot be resolved keeps X for its unknown
 * digits.
 *
 * <p>To read one more way of writing a date: its words in date-words.tsv, a form in {@link
 * DateReader}, and, where no {@link Timex} says what it means, one more of those: a unit of the
 * calendar in {@link CalendarTimex}, what is told by one other time in {@link DerivedTimex}, what
 * depends on the day of the article in {@link RelativeTimex}.
 */
package rasid.time;
