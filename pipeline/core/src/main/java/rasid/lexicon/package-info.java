/**
 * The tables of words, and how a text is looked up in them by a light morphology. In: normalised
 * words; out: what a table says of them. A bad row stops the start, with table and line.
 */
package rasid.lexicon;
