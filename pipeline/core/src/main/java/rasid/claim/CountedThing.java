package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.ClassTypes;
import rasid.text.TextRange;

/**
 * What a number counts.
 *
 * @param range the phrase that names it, or null when the text leaves it out
 * @param firstToken first token of the phrase, or of what follows the number when it is left out
 * @param lastToken last token of the phrase; before firstToken when it is left out
 * @param headToken its head word, or -1
 * @param symbol its class
 * @param inherited whether the class is that of what was counted before
 * @param label whether the phrase is a label that the speaker gives to people
 * @param rule how it was found
 * @param classRule what gave it its class
 * @param row id of the row of a table that did, or null
 */
record CountedThing(
    @Nullable TextRange range,
    int firstToken,
    int lastToken,
    int headToken,
    String symbol,
    boolean inherited,
    boolean label,
    CountedRule rule,
    ClassRule classRule,
    @Nullable String row) {

  static final String OTHER = ClassTypes.OTHER;

  /** The same thing, of another class. */
  CountedThing of(String another) {
    return new CountedThing(
        range, firstToken, lastToken, headToken, another, inherited, label, rule, classRule, null);
  }
}
