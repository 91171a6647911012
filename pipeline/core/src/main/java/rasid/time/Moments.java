package rasid.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Dates with a clock time, ISO 8601 with or without zone. */
final class Moments {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]xx", Locale.ROOT),
          DateTimeFormatter.ISO_LOCAL_DATE_TIME);

  private Moments() {}

  /** What a text says; null when it is no date with a clock time. */
  static @Nullable TemporalAccessor parse(String text) {
    for (DateTimeFormatter format : FORMATS) {
      try {
        TemporalAccessor parsed = format.parse(text);
        LocalDateTime.from(parsed);
        return parsed;
      } catch (DateTimeParseException e) {
        // The next format may fit.
      }
    }
    return null;
  }

  /**
   * The moment that a text says, to the second; null when it says none. A clock time without zone
   * is none: the moments of outlets of several countries could not be ordered by it. Midnight is
   * how outlets write a day without clock time.
   */
  static @Nullable Instant of(String text) {
    TemporalAccessor parsed = parse(text);
    if (parsed == null
        || !parsed.isSupported(ChronoField.OFFSET_SECONDS)
        || LocalTime.from(parsed).equals(LocalTime.MIDNIGHT)) {
      return null;
    }
    return Instant.from(parsed).truncatedTo(ChronoUnit.SECONDS);
  }
}
