package rasid.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.entity.Mention;
import rasid.passage.Shingles;
import rasid.record.Claim;
import rasid.text.TextOffsets;

/**
 * What reports of an article are made from.
 *
 * @param offsets the offsets of its text
 * @param claims its claims
 * @param classified by claim_id, what was likely for each
 * @param sentences its sentences
 * @param mentions the names in it
 * @param towns the towns and provinces that it names, each time
 * @param country code of the country that it is mainly about; null when unknown
 * @param published when it was published; null where no clock time is known
 * @param shingles the runs of words of its asserting zones
 */
public record ReportedArticle(
    TextOffsets offsets,
    List<Claim> claims,
    Map<String, Classified> classified,
    List<AnnotatedSentence> sentences,
    List<Mention> mentions,
    List<TownMention> towns,
    @Nullable String country,
    @Nullable Instant published,
    Shingles shingles) {}
