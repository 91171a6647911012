package rasid.claim;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.entity.Mention;
import rasid.record.CueClass;
import rasid.text.TextRange;

/**
 * Who is reported as saying something.
 *
 * @param cue the verb or expression of attribution
 * @param cueToken its first token
 * @param cueClass how the article presents the statement
 * @param source mention of the speaker, or null when nobody is named
 * @param entity the recognised entity that speaks, or null
 * @param chain through whom the statement was relayed, outermost first
 * @param wholeSentence whether it also covers what stands before the cue
 * @param rule how the speaker was found
 * @param row id of the row that lists the cue
 */
public record Attribution(
    TextRange cue,
    int cueToken,
    CueClass cueClass,
    @Nullable TextRange source,
    @Nullable Mention entity,
    List<TextRange> chain,
    boolean wholeSentence,
    AttributionRule rule,
    String row) {

  /** The same words of speech, of a speaker of whom another mention may be theirs. */
  Attribution by(Speaker speaker) {
    if (source != null && source.overlaps(speaker.phrase().range())) {
      return this;
    }
    return new Attribution(
        cue,
        cueToken,
        cueClass,
        speaker.phrase().range(),
        speaker.entity(),
        chain,
        wholeSentence,
        rule,
        row);
  }
}
