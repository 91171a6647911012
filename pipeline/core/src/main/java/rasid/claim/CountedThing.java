package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.ClassTypes;
import rasid.text.TextRange;

/**
 * What a number counts.
 *
 * @param range the phrase that names it, or null when the text leaves it out
 * @param headToken its head word, or -1
 * @param symbol its class
 * @param label whether the phrase is a label that the speaker gives to people
 */
record CountedThing(@Nullable TextRange range, int headToken, String symbol, boolean label) {

  static final String OTHER = ClassTypes.OTHER;
}
