package rasid.claim;

import rasid.claim.features.SourceCandidate;
import rasid.entity.Mention;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A phrase that may be who says something.
 *
 * @param phrase where it stands, with what features ask of it
 * @param entity what it names, or null
 */
public record Speaker(SourceCandidate phrase, @Nullable Mention entity) {}
