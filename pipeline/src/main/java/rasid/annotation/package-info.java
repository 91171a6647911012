/**
 * Sentences and their tokens. In: a text and a zone of it. Out: sentences that do not cross the
 * zone, tokens with clitics split, parts of speech and ranges that slice the verbatim text. Fails
 * when the annotator fails on a sentence.
 */
package rasid.annotation;
