/**
 * When what a claim counts happened, and what time its figure covers. In: the sentences and dates
 * of an article and a claim's number. Out: first and last day, how exactly they are known, and the
 * scope. The days are chosen among those that the text names near the claim, the article's own day
 * and none, together with the scope, by a log-linear model. Nothing fails: what is not known stays
 * null.
 */
package rasid.claim.when;
