/**
 * Claims. In: the sentences of an article with their entities, numbers and dates. Out: a record for
 * each figure that the article asserts, with what is counted, what happened to it, who says so,
 * where and when. Nothing fails: what the text does not say is null.
 */
package rasid.claim;
