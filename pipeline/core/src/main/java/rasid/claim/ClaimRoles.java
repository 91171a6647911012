package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.PlaceCandidate;
import rasid.entity.Mention;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes.EventType;
import rasid.quantity.Quantity;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.text.TextRange;

/**
 * Who and what fills the roles of one claim.
 *
 * @param sentence the sentence that holds it
 * @param quantity its number
 * @param thing what is counted
 * @param event what happened
 * @param trigger the words that tell it, or null
 * @param agent who did it, or null
 * @param attribution who is reported as saying it, or null
 * @param quote the quotation that holds the number, or null
 * @param place where it happened, or null
 * @param certainty how sure it is presented as, where nothing binds that
 * @param dates its days
 * @param container the claim of which it is a part, or null
 * @param confidences how sure the decisions are
 */
record ClaimRoles(
    AnnotatedSentence sentence,
    Quantity quantity,
    CountedThing thing,
    EventType event,
    @Nullable Trigger trigger,
    @Nullable TextRange agent,
    @Nullable Attribution attribution,
    @Nullable TextRange quote,
    @Nullable PlaceCandidate place,
    Certainty certainty,
    ClaimDates dates,
    @Nullable Claim container,
    Confidences confidences) {

  /** The tokens of the number. */
  TokenSpan number() {
    return sentence.tokensOf(quantity.number());
  }

  /** Where the words stand that tell what happened, or null. */
  @Nullable TextRange triggerRange() {
    return trigger == null ? null : sentence.range(new TokenSpan(trigger.first(), trigger.last()));
  }

  /** Mention of who is reported as saying it, or null. */
  @Nullable TextRange source() {
    return attribution == null ? null : attribution.source();
  }

  /** The recognised entity that says it, or null. */
  @Nullable Mention speaker() {
    return attribution == null ? null : attribution.entity();
  }
}
