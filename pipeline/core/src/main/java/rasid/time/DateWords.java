package rasid.time;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.quantity.Units;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/**
 * The words of dates: months (months.tsv), words of relative dates (date-words.tsv), those around
 * years (word-lists.tsv) and units. All words are normalised keys.
 */
final class DateWords {

  /**
   * A month.
   *
   * @param number from 1 to 12
   * @param isHijri whether it is one of the lunar calendar
   */
  record Month(int number, boolean isHijri) {}

  /** The spans of time that a noun with the article names. */
  enum Span {
    /** Several days, weeks, months or years, it is not said how many. */
    SOME,
    NIGHT,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** The parts into which a year is counted. */
  enum YearPart {
    QUARTER,
    HALF
  }

  /** What a noun before a date announces. */
  enum Announcer {
    WEEKDAY,
    /** Several days of a month: يومي 10 و11. */
    DAYS,
    MONTH,
    /** A month, with the preposition that keeps it from standing behind the number of a day. */
    IN_MONTH,
    CLOCK
  }

  /** What a preposition makes of the expression behind it. */
  enum Frame {
    ANY,
    /** The time from a date to the day of the article. */
    SINCE,
    /** The time up to a date. */
    UNTIL,
    /** Stands before lengths of time only. */
    LENGTH,
    /** A length of time before the day of the article. */
    AGO,
    /** A length of time behind a day, that of the article where it says "from now". */
    AHEAD,
    /** Is no part of the expression, but a unit behind it is one of them: لمدة ساعة. */
    OUTSIDE
  }

  /**
   * A phrase that points to the past, the present or the future.
   *
   * @param direction -1, 0 or 1
   * @param needsDay whether it is an expression of time only before a day: وقت سابق اليوم
   */
  record Reference(int direction, boolean needsDay) {}

  /** Words before which و is read as a conjunction have at least this many letters. */
  private static final int SHORTEST_BEHIND_AND = 3;

  /** Roles of words that begin no expression. */
  private static final Set<String> BEHIND =
      Set.of(
          "EDGE_OF_SPAN",
          "HIJRI",
          "GREGORIAN",
          "FRACTION",
          "SAME",
          "AGE",
          "FROM_NOW",
          "TO",
          "HALF_OF_DAY",
          "NAME_BEFORE_TODAY");

  /** The units of durations by the symbols of units.tsv. */
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "TS", ChronoUnit.SECONDS,
          "TM", ChronoUnit.MINUTES,
          "TH", ChronoUnit.HOURS,
          "D", ChronoUnit.DAYS,
          "W", ChronoUnit.WEEKS,
          "M", ChronoUnit.MONTHS,
          "Y", ChronoUnit.YEARS,
          "10Y", ChronoUnit.DECADES,
          "100Y", ChronoUnit.CENTURIES);

  private final Units units;
  private final Set<String> yearNouns;
  private final Set<String> beforeYear;
  private final Set<String> particles;
  private final Phrases<Month> months = new Phrases<>();
  private final Phrases<Reference> references = new Phrases<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Announcer> announcers = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final Map<String, Integer> directions = new HashMap<>();
  private final Phrases<Integer> days = new Phrases<>();
  private final Phrases<Boolean> fromNow = new Phrases<>();
  private final Map<String, Integer> edges = new HashMap<>();
  private final Map<String, Integer> edgesOfSpans = new HashMap<>();
  private final Map<String, Timex.SeasonName> seasons = new HashMap<>();
  private final Map<String, Integer> decades = new HashMap<>();
  private final Map<String, YearPart> yearParts = new HashMap<>();
  private final Map<String, Double> fractions = new HashMap<>();
  private final Map<String, ChronoUnit> repeated = new HashMap<>();
  private final Map<String, ChronoUnit> duals = new HashMap<>();
  private final Map<String, ChronoUnit> singles = new HashMap<>();
  private final Map<String, ChronoUnit> plurals = new HashMap<>();
  private final Map<String, Timex.DayPart> dayParts = new HashMap<>();
  private final Map<String, Timex.DayPart> halves = new HashMap<>();
  private final Map<String, Frame> frames = new HashMap<>();
  private final Set<String> demonstratives = new HashSet<>();
  private final Set<String> beganAdjectives = new HashSet<>();
  private final Set<String> hijriMarks = new HashSet<>();
  private final Set<String> gregorianMarks = new HashSet<>();
  private final Set<String> to = new HashSet<>();
  private final Set<String> middles = new HashSet<>();
  private final Set<String> every = new HashSet<>();
  private final Set<String> same = new HashSet<>();
  private final Set<String> ages = new HashSet<>();
  private final Set<String> papers = new HashSet<>();

  /** First words of expressions, also with و before them. */
  private final Set<String> beginnings = new HashSet<>();

  private DateWords(Units units, WordLists lists) {
    this.units = units;
    yearNouns = lists.get("year-nouns");
    beforeYear = lists.get("before-year");
    particles = lists.get("particles");
  }

  /**
   * The words of the tables.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  static DateWords of(Lexicons lexicons) {
    DateWords words = new DateWords(Units.of(lexicons), lexicons.words());
    words.yearNouns.forEach(words::beginsWith);
    lexicons.read("months.tsv", words::addMonth);
    lexicons.read("date-words.tsv", words::addWord);
    return words;
  }

  private void addMonth(Table.Row row) {
    beginsWith(row.get("name"));
    months.put(row.get("name"), new Month(month(row, "month"), isHijri(row)));
  }

  private void addWord(Table.Row row) {
    String word = row.get("word");
    String key = ArabicNormalizer.key(word);
    String role = row.get("role");
    switch (role) {
      case "WEEKDAY" -> weekdays.put(key, weekday(row));
      case "ANNOUNCER" -> announcers.put(key, row.symbol("value", Announcer.class));
      case "SPAN" -> spans.put(key, row.symbol("value", Span.class));
      case "DUAL" -> duals.put(key, unit(row));
      case "SINGLE" -> singles.put(key, unit(row));
      case "PLURAL" -> plurals.put(key, unit(row));
      case "PART" -> dayParts.put(key, row.symbol("value", Timex.DayPart.class));
      case "DIRECTION" -> directions.put(key, number(row, "value"));
      case "DAY" -> days.put(word, number(row, "value"));
      case "FROM_NOW" -> fromNow.put(word, true);
      case "SEASON" -> seasons.put(key, row.symbol("value", Timex.SeasonName.class));
      case "DECADE" -> decades.put(key, number(row, "value"));
      case "YEAR_PART" -> yearParts.put(key, row.symbol("value", YearPart.class));
      case "FRACTION" -> fractions.put(key, row.number("value"));
      case "REPEATED" -> repeated.put(key, unit(row));
      case "HALF_OF_DAY" -> halves.put(key, row.symbol("value", Timex.DayPart.class));
      case "TO" -> to.add(key);
      case "MIDDLE" -> middles.add(key);
      case "EVERY" -> every.add(key);
      case "SAME" -> same.add(key);
      case "AGE" -> ages.add(key);
      case "NAME_BEFORE_TODAY" -> papers.add(key);
      case "GREGORIAN" -> gregorianMarks.add(key);
      case "EDGE" -> edges.put(key, month(row, "value"));
      case "EDGE_OF_SPAN" -> edgesOfSpans.put(key, number(row, "value"));
      case "REFERENCE" -> references.put(word, new Reference(number(row, "value"), false));
      case "REFERENCE_OF_DAY" -> references.put(word, new Reference(number(row, "value"), true));
      case "FRAME" -> frames.put(key, row.symbol("value", Frame.class));
      case "THIS" -> demonstratives.add(key);
      case "BEGAN" -> beganAdjectives.add(key);
      case "HIJRI" -> hijriMarks.add(key);
      default -> throw row.bad("no role of date words: " + role);
    }
    if (!BEHIND.contains(role)) {
      beginsWith(word);
    }
  }

  private void beginsWith(String phrase) {
    String first = ArabicNormalizer.key(Splitter.on(' ').splitToList(phrase).get(0));
    beginnings.add(first);
    if (first.length() >= SHORTEST_BEHIND_AND) {
      beginnings.add("و" + first);
    }
  }

  private static boolean isHijri(Table.Row row) {
    String calendar = row.get("calendar");
    if (!calendar.equals("hijri") && !calendar.equals("gregorian")) {
      throw row.bad("calendar is none of gregorian, hijri: " + calendar);
    }
    return calendar.equals("hijri");
  }

  private static int month(Table.Row row, String column) {
    int month = number(row, column);
    if (month < 1 || month > 12) {
      throw row.bad("column " + column + " is no month, 1 to 12: " + row.get(column));
    }
    return month;
  }

  private static int number(Table.Row row, String column) {
    double number = row.number(column);
    if (number != Math.rint(number)) {
      throw row.bad("column " + column + " is no whole number: " + row.get(column));
    }
    return (int) number;
  }

  private static DayOfWeek weekday(Table.Row row) {
    try {
      return DayOfWeek.of(number(row, "value"));
    } catch (DateTimeException e) {
      throw row.bad("no day of the week from 1 to 7: " + row.get("value"));
    }
  }

  private static ChronoUnit unit(Table.Row row) {
    ChronoUnit unit = UNITS.get(row.get("value"));
    if (unit == null) {
      throw row.bad("no symbol of a unit of time: " + row.get("value"));
    }
    return unit;
  }

  /** Whether a word, with or without و, begins any expression but a number. */
  boolean canBegin(String key) {
    return beginnings.contains(key);
  }

  Units units() {
    return units;
  }

  /** The unit of time of a symbol of units.tsv, or null. */
  static @Nullable ChronoUnit unit(String symbol) {
    return UNITS.get(symbol);
  }

  Phrases<Month> months() {
    return months;
  }

  /** Phrases such as الآن. */
  Phrases<Reference> references() {
    return references;
  }

  @Nullable DayOfWeek weekday(String key) {
    return weekdays.get(key);
  }

  /** Whether a word is a noun that announces a date of a kind, such as يوم, شهر, الساعة. */
  boolean announces(String key, Announcer what) {
    return announcers.get(key) == what;
  }

  /** Whether a word announces a year: عام, سنة. */
  boolean isYearNoun(String key) {
    return yearNouns.contains(key);
  }

  /** Whether a word before four digits tells that they can be a year: منذ, أواخر. */
  boolean isBeforeYear(String key) {
    return beforeYear.contains(key);
  }

  /** Whether a word opens another phrase, so that digits before it do not count it. */
  boolean isParticle(String key) {
    return particles.contains(key);
  }

  /** Whether a word behind a year tells that it is one of the Hijri calendar. */
  boolean isHijriMark(String key) {
    return hijriMarks.contains(key);
  }

  /** The span of time that a noun with the article names, or null. */
  @Nullable Span span(String key) {
    return spans.get(key);
  }

  /** -1, 0 or 1 by an adjective such as الماضي, or null. */
  @Nullable Integer direction(String key) {
    return directions.get(key);
  }

  /** Days from the day of the article by phrases such as أمس, أول من أمس. */
  Phrases<Integer> days() {
    return days;
  }

  /** Phrases behind a length of time by which it is reckoned from the day of the article. */
  Phrases<Boolean> fromNow() {
    return fromNow;
  }

  /** The season that a noun without or with the article names, or null. */
  Timex.@Nullable SeasonName season(String key) {
    return seasons.get(key);
  }

  /** The first year of its century that a word such as التسعينيات names, or null. */
  @Nullable Integer decade(String key) {
    return decades.get(key);
  }

  /** Quarter or half of a year, or null for another word. */
  @Nullable YearPart yearPart(String key) {
    return yearParts.get(key);
  }

  /** The fraction that a word behind a unit adds: ونصف, or null. */
  @Nullable Double fraction(String key) {
    return fractions.get(key);
  }

  /** The unit of time at which something comes again, by an adverb such as يوميا, or null. */
  @Nullable ChronoUnit repeated(String key) {
    return repeated.get(key);
  }

  /** Between two days: إلى, حتى. */
  boolean isTo(String key) {
    return to.contains(key);
  }

  /** منتصف and the like. */
  boolean isMiddle(String key) {
    return middles.contains(key);
  }

  /** كل. */
  boolean isEvery(String key) {
    return every.contains(key);
  }

  /** نفسه and the like, behind a day that was named before. */
  boolean isSame(String key) {
    return same.contains(key);
  }

  /** Words that make decades ages: الخمسينات من عمره. */
  boolean isAge(String key) {
    return ages.contains(key);
  }

  /** Words behind which اليوم is part of a name: روسيا اليوم. */
  boolean isNameBeforeToday(String key) {
    return papers.contains(key);
  }

  /** Whether a mark behind a year tells that it is one of the Gregorian calendar. */
  boolean isGregorianMark(String key) {
    return gregorianMarks.contains(key);
  }

  /** The month of a year that a word such as بداية or نهاية names, or null. */
  @Nullable Integer edge(String key) {
    return edges.get(key);
  }

  /** The month of a year that an adjective behind a span names (الأيام الأولى), or null. */
  @Nullable Integer edgeOfSpan(String key) {
    return edgesOfSpans.get(key);
  }

  /** The part of the day that a word such as صباح names, or null. */
  Timex.@Nullable DayPart dayPart(String key) {
    return dayParts.get(key);
  }

  /** The half of the day that a letter behind a time of the clock names: ص, م; or null. */
  Timex.@Nullable DayPart half(String key) {
    return halves.get(key);
  }

  /** هذا and the like. */
  boolean isDemonstrative(String key) {
    return demonstratives.contains(key);
  }

  /** Adjectives of a year that has just begun. */
  boolean hasBegun(String key) {
    return beganAdjectives.contains(key);
  }

  /** The unit of a dual such as يومين, or null. */
  @Nullable ChronoUnit dual(String key) {
    return duals.get(key);
  }

  /** The unit of a singular such as شهر, or null. */
  @Nullable ChronoUnit single(String key) {
    return singles.get(key);
  }

  /** The unit of a plural such as أيام, or null. */
  @Nullable ChronoUnit plural(String key) {
    return plurals.get(key);
  }

  /** What a preposition makes of the expression behind it, or null for another word. */
  @Nullable Frame frame(String key) {
    return frames.get(key);
  }
}
