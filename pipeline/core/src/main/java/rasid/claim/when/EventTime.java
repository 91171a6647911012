package rasid.claim.when;

import java.time.LocalDate;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EventPrecision;

/**
 * A stretch of days in which something happened.
 *
 * @param begin its first day, or null
 * @param end its last day, or null
 * @param precision how exactly both are known; null when neither is
 */
public record EventTime(
    @Nullable LocalDate begin, @Nullable LocalDate end, @Nullable EventPrecision precision) {

  /** Nothing is known. */
  public static final EventTime UNKNOWN = new EventTime(null, null, null);

  /** The same days, however exactly they are known. */
  EventTime days() {
    return new EventTime(begin, end, null);
  }
}
