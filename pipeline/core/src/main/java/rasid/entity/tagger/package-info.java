/**
 * Finds names in sentences by a conditional random field. What is known of a word wherever it
 * stands is added up once for each word and remembered, so that a token costs a few additions. In:
 * annotated sentences, and what rules found in them. Out: names with types and probabilities.
 */
package rasid.entity.tagger;
