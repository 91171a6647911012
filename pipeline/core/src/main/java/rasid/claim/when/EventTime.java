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

  /** Its days in words, as {@code 2024-03-09 to 2024-03-10}; ? for one that is not known. */
  public String words() {
    return begin == null && end == null ? "unknown" : orUnknown(begin) + " to " + orUnknown(end);
  }

  private static String orUnknown(@Nullable LocalDate day) {
    return day == null ? "?" : day.toString();
  }

  /** The same days, however exactly they are known. */
  EventTime days() {
    return new EventTime(begin, end, null);
  }
}
