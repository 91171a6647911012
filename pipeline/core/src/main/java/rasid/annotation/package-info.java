/**
 * Sentences and their tokens. In: a text and a zone of it. Out: sentences that do not cross the
 * zone, tokens with clitics split, parts of speech and ranges that slice the verbatim text. Fails
 * when the annotator fails on a sentence.
 *
 * <p>The fast annotator's parts: {@code segment} splits text into tokens and words, {@code tag}
 * finds parts of speech, {@code store} reads their tables; {@code corenlp} runs CoreNLP itself and
 * compiles its models into these tables.
 */
package rasid.annotation;
