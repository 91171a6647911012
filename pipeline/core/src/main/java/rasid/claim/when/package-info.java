/**
 * When what a claim counts happened, and what time its figure covers. In: the sentences and dates
 * of an article and a claim's number. Out: first and last day, how exactly they are known, and the
 * scope. The days are chosen among those that the text names near the claim, the article's own day
 * and none by a linear model; so is the scope. Nothing fails: what is not known stays null.
 */
package rasid.claim.when;
