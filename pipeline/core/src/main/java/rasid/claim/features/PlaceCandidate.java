package rasid.claim.features;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.text.TextRange;

/**
 * A name or noun phrase of an article that can be where something happened.
 *
 * @param sentence the sentence that holds it
 * @param tokens its tokens
 * @param kind what it is
 * @param name its words without article and without words for a settlement before the last: what
 *     two mentions of one place share
 * @param mention the recognised name, or null where it is a noun phrase
 * @param preposition token of the preposition of place before it, or -1
 */
public record PlaceCandidate(
    AnnotatedSentence sentence,
    TokenSpan tokens,
    Kind kind,
    String name,
    @Nullable Mention mention,
    int preposition) {

  /** What a candidate is. */
  public enum Kind {
    COUNTRY,
    /** A town or province that the gazetteer lists. */
    TOWN,
    /** A town or province known by its name alone. */
    UNLISTED_TOWN,
    LOCATION,
    FACILITY,
    BODY,
    OTHER_NAME,
    NOUN
  }

  /** Its first token. */
  int first() {
    return tokens.first();
  }

  /** Its last token. */
  int last() {
    return tokens.last();
  }

  /** Where it stands. */
  public TextRange range() {
    return sentence.range(tokens);
  }

  /** ISO 3166-1 code of its country, or null when unknown. */
  @Nullable String country() {
    return mention == null ? null : mention.thing().country();
  }
}
