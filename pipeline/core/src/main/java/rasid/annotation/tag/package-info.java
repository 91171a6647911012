/**
 * CoreNLP's Arabic part-of-speech tagger on tables of primitives. In: the words of a sentence. Out:
 * a tag for each, the best sequence. {@code Vocabulary} knows what a word brings along, {@code
 * Tagger} searches. Nothing can fail.
 */
package rasid.annotation.tag;
