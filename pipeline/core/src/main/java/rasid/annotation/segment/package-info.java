/**
 * CoreNLP's Arabic clitic segmenter on tables of primitives. In: characters. Out: segments with the
 * words as the models write them and their places. On a text's way: {@code Lexer} finds tokens,
 * {@code TokenMemo} knows most of them; for the others {@code Spelling} writes what the models
 * read, {@code TokenLattice} scores the ways to label its characters, {@code CliticSplitter} splits
 * it by the labels. {@code OpenTokens} decides the few tokens that depend on their neighbours.
 * Fails on half a surrogate pair, which no rule of CoreNLP's lexer matches.
 */
package rasid.annotation.segment;
