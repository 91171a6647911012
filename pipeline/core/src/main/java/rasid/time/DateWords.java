package rasid.time;

import com.google.common.base.Splitter;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.quantity.Units;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;
import rasid.time.CalendarTimex.SeasonName;
import rasid.time.DateSenses.Announcer;
import rasid.time.DateSenses.Frame;
import rasid.time.DateSenses.Kind;
import rasid.time.DateSenses.Month;
import rasid.time.DateSenses.Reference;
import rasid.time.DateSenses.Span;
import rasid.time.DateSenses.YearPart;

/**
 * The words of dates, and what each says ({@link DateSenses}): months (months.tsv), words of
 * relative dates (date-words.tsv), those around years (word-lists.tsv) and units. All words are
 * normalised keys.
 */
final class DateWords {

  /** Roles of words that begin no expression. */
  private static final Set<String> BEHIND =
      Set.of(
          "EDGE_OF_SPAN",
          "HIJRI",
          "GREGORIAN",
          "FRACTION",
          "SAME",
          "SAME_BEFORE",
          "FOLLOWING",
          "AGE",
          "FROM_NOW",
          "TO",
          "HALF_OF_DAY",
          "NAME_BEFORE_TODAY",
          "NAME_BEHIND_TODAY",
          "KIND_OF_YEAR",
          "CORRESPONDING",
          "FEW",
          "THAT",
          "BEFORE_HOUR",
          "TO_COME",
          "MINUTES",
          "FROM_THEN",
          "BEFORE_CHRIST");

  private final Units units;
  private final Map<Kind, Set<String>> kinds = new EnumMap<>(Kind.class);
  private final Phrases<Month> months = new Phrases<>();
  private final Phrases<Reference> references = new Phrases<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Announcer> announcers = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final Map<String, Integer> directions = new HashMap<>();
  private final Phrases<Integer> days = new Phrases<>();
  private final Phrases<Boolean> fromNow = new Phrases<>();
  private final Phrases<Boolean> fromThen = new Phrases<>();
  private final Phrases<Boolean> beforeChrist = new Phrases<>();
  private final Phrases<Integer> minutes = new Phrases<>();
  private final Map<String, Integer> edges = new HashMap<>();
  private final Map<String, Integer> edgesOfSpans = new HashMap<>();
  private final Map<String, SeasonName> seasons = new HashMap<>();
  private final Map<String, Integer> decades = new HashMap<>();
  private final Map<String, YearPart> yearParts = new HashMap<>();
  private final Map<String, Double> fractions = new HashMap<>();
  private final Map<String, ChronoUnit> repeated = new HashMap<>();
  private final Map<String, ChronoUnit> duals = new HashMap<>();
  private final Map<String, ChronoUnit> singles = new HashMap<>();
  private final Map<String, ChronoUnit> plurals = new HashMap<>();
  private final Map<String, DayPart> dayParts = new HashMap<>();
  private final Map<String, DayPart> halves = new HashMap<>();
  private final Map<String, Frame> frames = new HashMap<>();

  /** First words of expressions. */
  private final Set<String> beginnings = new HashSet<>();

  private DateWords(Units units, WordLists lists) {
    this.units = units;
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new HashSet<>());
    }
    kinds.put(Kind.YEAR_NOUN, lists.get("year-nouns"));
    kinds.put(Kind.BEFORE_YEAR, lists.get("before-year"));
    kinds.put(Kind.PARTICLE, lists.get("particles"));
  }

  /**
   * The words of the tables.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  static DateWords of(Lexicons lexicons) {
    DateWords words = new DateWords(Units.of(lexicons), lexicons.words());
    words.of(Kind.YEAR_NOUN).forEach(words::beginsWith);
    lexicons.read("months.tsv", words::addMonth);
    lexicons.read("date-words.tsv", words::addWord);
    return words;
  }

  private void addMonth(Table.Row row) {
    beginsWith(row.get("name"));
    months.put(row.get("name"), new Month(DateCells.month(row, "month"), DateCells.isHijri(row)));
  }

  private void addWord(Table.Row row) {
    String word = row.get("word");
    String key = ArabicNormalizer.key(word);
    String role = row.get("role");
    switch (role) {
      case "WEEKDAY" -> weekdays.put(key, DateCells.weekday(row));
      case "ANNOUNCER" -> announcers.put(key, row.symbol("value", Announcer.class));
      case "SPAN" -> spans.put(key, row.symbol("value", Span.class));
      case "DUAL" -> {
        duals.put(key, DateCells.unit(row));
        beginsWith("ال" + word);
      }
      case "SINGLE" -> singles.put(key, DateCells.unit(row));
      case "PLURAL" -> plurals.put(key, DateCells.unit(row));
      case "PART" -> dayParts.put(key, row.symbol("value", DayPart.class));
      case "DIRECTION" -> directions.put(key, DateCells.number(row, "value"));
      case "DAY" -> days.put(word, DateCells.number(row, "value"));
      case "FROM_NOW" -> fromNow.put(word, true);
      case "FROM_THEN" -> fromThen.put(word, true);
      case "BEFORE_CHRIST" -> beforeChrist.put(word, true);
      case "MINUTES" -> minutes.put(word, DateCells.number(row, "value"));
      case "SEASON" -> seasons.put(key, row.symbol("value", SeasonName.class));
      case "DECADE" -> decades.put(key, DateCells.number(row, "value"));
      case "YEAR_PART" -> yearParts.put(key, row.symbol("value", YearPart.class));
      case "FRACTION" -> fractions.put(key, row.number("value"));
      case "REPEATED" -> repeated.put(key, DateCells.unit(row));
      case "HALF_OF_DAY" -> halves.put(key, row.symbol("value", DayPart.class));
      case "EDGE" -> edges.put(key, DateCells.month(row, "value"));
      case "EDGE_OF_SPAN" -> edgesOfSpans.put(key, DateCells.number(row, "value"));
      case "REFERENCE" ->
          references.put(word, new Reference(DateCells.number(row, "value"), false));
      case "REFERENCE_OF_DAY" ->
          references.put(word, new Reference(DateCells.number(row, "value"), true));
      case "FRAME" -> frames.put(key, row.symbol("value", Frame.class));
      case "TO",
          "MIDDLE",
          "EVERY",
          "SAME",
          "LAST",
          "SAME_BEFORE",
          "FOLLOWING",
          "AGE",
          "NAME_BEFORE_TODAY",
          "NAME_BEHIND_TODAY",
          "KIND_OF_YEAR",
          "CORRESPONDING",
          "FEW",
          "SEVERAL",
          "THAT",
          "FIRST_OF_MONTH",
          "BEFORE_HOUR",
          "TIMES",
          "TO_COME",
          "GREGORIAN",
          "HIJRI",
          "THIS",
          "BEGAN" ->
          of(Kind.valueOf(role)).add(key);
      default -> throw row.bad("no role of date words: " + role);
    }
    if (!BEHIND.contains(role)) {
      beginsWith(word);
    }
  }

  private void beginsWith(String phrase) {
    beginnings.add(ArabicNormalizer.key(Splitter.on(' ').splitToList(phrase).get(0)));
  }

  /** Whether a word begins any expression but a number. */
  boolean canBegin(String key) {
    return beginnings.contains(key);
  }

  /** Whether a word is of a kind. */
  boolean is(Kind kind, String key) {
    return of(kind).contains(key);
  }

  private Set<String> of(Kind kind) {
    return Objects.requireNonNull(kinds.get(kind), "each kind has its words");
  }

  Units units() {
    return units;
  }

  Phrases<Month> months() {
    return months;
  }

  /** Phrases such as الآن. */
  Phrases<Reference> references() {
    return references;
  }

  /** The day that a noun such as الجمعة names, or null. */
  @Nullable DayOfWeek weekday(String key) {
    return weekdays.get(key);
  }

  /** Whether a word is a noun that announces a date of a kind, such as يوم, شهر, الساعة. */
  boolean announces(String key, Announcer what) {
    return announcers.get(key) == what;
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

  /** Phrases behind a length of time by which it is reckoned from the day that was named before. */
  Phrases<Boolean> fromThen() {
    return fromThen;
  }

  /** Phrases behind a year or century before Christ. */
  Phrases<Boolean> beforeChrist() {
    return beforeChrist;
  }

  /** Phrases behind an hour, with the minutes that they add to it: إلا ربعا. */
  Phrases<Integer> minutes() {
    return minutes;
  }

  /** The season that a noun without or with the article names, or null. */
  @Nullable SeasonName season(String key) {
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

  /** The month of a year that a word such as بداية or نهاية names, or null. */
  @Nullable Integer edge(String key) {
    return edges.get(key);
  }

  /** The month of a year that an adjective behind a span names (الأيام الأولى), or null. */
  @Nullable Integer edgeOfSpan(String key) {
    return edgesOfSpans.get(key);
  }

  /** The part of the day that a word such as صباح names, or null. */
  @Nullable DayPart dayPart(String key) {
    return dayParts.get(key);
  }

  /** The half of the day that a letter behind a time of the clock names: ص, م; or null. */
  @Nullable DayPart half(String key) {
    return halves.get(key);
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
