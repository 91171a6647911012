/**
 * The verbatim text and ways to look at it: ranges, letters, words, and the one normaliser that
 * text and lexicons go through. Offsets inside the program are UTF-16 indexes of the Java string;
 * {@link rasid.text.TextOffsets} turns them into the code points that records hold.
 */
package rasid.text;
