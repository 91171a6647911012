package rasid.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.NumeralReader;
import rasid.number.Years;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.time.CalendarTimex.Month;
import rasid.time.CalendarTimex.Year;

/**
 * Reads the dates that metadata gives: ISO 8601 (also basic, also with a blank for T), RFC 822 and
 * 1123, Unix time in seconds or milliseconds, and whatever {@link DateReader} reads in a text, such
 * as 20/06/2023 or الخميس، 26 نوفمبر/ تشرين الثاني، 2009. Of numbers between slashes, dashes or
 * points the day comes first; the month only where it can be no day. Days are those of the zone
 * that the date names, else of UTC. What lies outside 1980 to 2099 is the zero of some clock or a
 * slip, and is not read.
 */
public final class PublishedDates {

  /**
   * A date that was read.
   *
   * @param iso ISO 8601, with time and zone where both are known; a year or a month where no more
   *     is
   * @param day its day, or null when it is a year or a month
   */
  public record Published(String iso, @Nullable LocalDate day) {}

  private static final long FIRST_SECOND = Instant.parse("1980-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
  private static final long MILLIS = 1000;

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2099;

  private static final Pattern EPOCH =
      Pattern.compile("(?:/Date\\()?(\\d{9,13})(?:\\.\\d+)?(?:\\)/)?");

  /** 20240314, 20240314T103000Z, 20240314103000. */
  private static final Pattern BASIC =
      Pattern.compile(
          "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)"
              + "(?:[T ]?(\\d\\d)(\\d\\d)(?:(\\d\\d)(?:\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?");

  private static final Pattern BEGINS_ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?", Pattern.DOTALL);
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** Fri Mar 21 10:30:00 +0000 2025, as Unix and social networks write it. */
  private static final Pattern UNIX =
      Pattern.compile("\\p{L}{3} (\\p{L}{3}) +(\\d{1,2}) [\\d:]+ (?:\\S+ )?(\\d{4})");

  /** 14 Mar 24 10:30: RFC 822 has years of two digits. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<=\\d \\p{L}{3} )(\\d\\d)(?= \\d\\d?:)");

  /** 1er mars: the first of a month in French. */
  private static final Pattern FRENCH_FIRST = Pattern.compile("(?<=\\b1)er\\b");

  private final DateReader dates;
  private final NumeralReader numerals;

  public PublishedDates(DateReader dates, NumeralReader numerals) {
    this.dates = dates;
    this.numerals = numerals;
  }

  /** What a date of metadata says; null when it cannot be read. */
  public @Nullable Published read(String published) {
    String text = digits(published.strip());
    Published read = epoch(text);
    read = read == null ? iso(text) : read;
    read = read == null ? rfc(text) : read;
    read = read == null ? spoken(text) : read;
    return read == null || !isSane(read) ? null : read;
  }

  private static boolean isSane(Published published) {
    int year = Integer.parseInt(published.iso().substring(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The text with Arabic and Persian digits as ASCII, and without marks of direction. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static @Nullable Published epoch(String text) {
    Matcher matcher = EPOCH.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    long number = Long.parseLong(matcher.group(1));
    long seconds = number >= LAST_SECOND ? number / MILLIS : number;
    return seconds >= FIRST_SECOND && seconds < LAST_SECOND
        ? of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC))
        : null;
  }

  private static @Nullable Published iso(String text) {
    Matcher basic = BASIC.matcher(text);
    if (basic.matches()) {
      return basic(basic);
    }
    if (MONTH.matcher(text).matches()) {
      try {
        return new Published(YearMonth.parse(text).toString(), null);
      } catch (DateTimeException e) {
        return null;
      }
    }
    if (YEAR.matcher(text).matches()) {
      return new Published(text, null);
    }
    Matcher begins = BEGINS_ISO.matcher(text);
    if (!begins.matches()) {
      return null;
    }
    Published day = day(begins.group(1));
    String time = text.replaceFirst(" ", "T").replaceFirst(" (?=[+-])", "");
    return day != null && isTime(time) ? new Published(time, day.day()) : day;
  }

  /** The day of a basic date, with its time where that is one. */
  private static @Nullable Published basic(Matcher basic) {
    Published day = day(basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3));
    if (day == null || basic.group(4) == null) {
      return day;
    }
    String seconds = basic.group(6) == null ? "" : ":" + basic.group(6);
    String zone = basic.group(7) == null ? "" : basic.group(7);
    String time = day.iso() + "T" + basic.group(4) + ":" + basic.group(5) + seconds + zone;
    return isTime(time) ? new Published(time, day.day()) : day;
  }

  private static boolean isTime(String text) {
    return Moments.parse(text) != null;
  }

  private static @Nullable Published rfc(String text) {
    try {
      String whole =
          SHORT_YEAR
              .matcher(text)
              .replaceFirst(year -> "" + Years.withCentury(Integer.parseInt(year.group())));
      return of(OffsetDateTime.parse(whole, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeParseException e) {
      Matcher unix = UNIX.matcher(text);
      return unix.matches()
          ? english(unix.group(2) + " " + unix.group(1) + " " + unix.group(3))
          : null;
    }
  }

  private static @Nullable Published english(String date) {
    try {
      return of(LocalDate.parse(date, DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH)));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Published day(String iso) {
    try {
      return of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Published of(LocalDate day) {
    return new Published(day.toString(), day);
  }

  private static Published of(OffsetDateTime time) {
    return new Published(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), time.toLocalDate());
  }

  /** The first day, else the first month or year, that the date grammar reads. */
  private @Nullable Published spoken(String date) {
    String text = FRENCH_FIRST.matcher(date).replaceFirst("");
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    List<DateReading> readings =
        dates.read(0, lexemes, numerals.withRanges(lexemes, numerals.read(lexemes)));
    Published other = null;
    for (DateReading reading : readings) {
      LocalDate day = reading.timex().namedDay();
      if (day != null) {
        return of(day);
      }
      boolean whole = reading.timex() instanceof Month || reading.timex() instanceof Year;
      other = other == null && whole ? new Published(reading.timex().value(), null) : other;
    }
    return other;
  }
}
