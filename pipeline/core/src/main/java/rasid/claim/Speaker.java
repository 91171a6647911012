package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.SourceCandidate;
import rasid.entity.Mention;

/**
 * A phrase that may be who says something.
 *
 * @param phrase where it stands, with what features ask of it
 * @param entity what it names, or null
 */
public record Speaker(SourceCandidate phrase, @Nullable Mention entity) {}
