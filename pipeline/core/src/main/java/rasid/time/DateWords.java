package rasid.time;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.quantity.Units;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** The words of dates: months (months.tsv), words of relative dates (date-words.tsv) and units. */
final class DateWords {

  /**
   * A month.
   *
   * @param number from 1 to 12
   * @param isHijri whether it is one of the lunar calendar
   */
  record Month(int number, boolean isHijri) {}

  /** Words that announce a weekday, a month or a time. */
  private static final Set<String> ANNOUNCERS = Set.of("يوم", "شهر", "بشهر", "الساعه");

  private final Units units;
  private final Phrases<Month> months = new Phrases<>();
  private final Phrases<Integer> references = new Phrases<>();
  private final Map<String, String> spans = new HashMap<>();
  private final Map<String, Integer> directions = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();
  private final Map<String, Integer> edges = new HashMap<>();
  private final Map<String, Integer> edgesOfSpans = new HashMap<>();
  private final Map<String, String> duals = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Map<String, String> partsOfDay = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private DateWords(Units units) {
    this.units = units;
  }

  static DateWords load(Units units) {
    DateWords words = new DateWords(units);
    words.beginnings.addAll(WordLists.of("year-nouns"));
    words.beginnings.addAll(Calendar.weekdays());
    words.beginnings.addAll(ANNOUNCERS);
    for (Table.Row row : Table.load("lexicons/months.tsv").rows()) {
      words.beginnings.add(firstWord(row.get("name")));
      words.months.put(
          row.get("name"),
          new Month((int) row.number("month"), row.get("calendar").equals("hijri")));
    }
    for (Table.Row row : Table.load("lexicons/date-words.tsv").rows()) {
      words.add(row);
    }
    return words;
  }

  private void add(Table.Row row) {
    String word = row.get("word");
    String key = ArabicNormalizer.key(word);
    String role = row.get("role");
    if (!role.equals("EDGE_OF_SPAN")) {
      beginnings.add(firstWord(word));
    }
    switch (role) {
      case "SPAN" -> spans.put(key, row.get("value"));
      case "DUAL" -> duals.put(key, row.get("value"));
      case "PLURAL" -> plurals.put(key, row.get("value"));
      case "PART" -> partsOfDay.put(key, row.get("value"));
      case "DIRECTION" -> directions.put(key, (int) row.number("value"));
      case "DAY" -> days.put(key, (int) row.number("value"));
      case "EDGE" -> edges.put(key, (int) row.number("value"));
      case "EDGE_OF_SPAN" -> edgesOfSpans.put(key, (int) row.number("value"));
      case "REFERENCE" -> references.put(word, (int) row.number("value"));
      case "THIS", "NEW", "FRAME", "LENGTH_FRAME" ->
          sets.computeIfAbsent(role, any -> new HashSet<>()).add(key);
      default -> throw row.bad("no role of date words: " + role);
    }
  }

  private static String firstWord(String phrase) {
    return ArabicNormalizer.key(Splitter.on(' ').splitToList(phrase).get(0));
  }

  /** Whether a word, with or without و, begins any expression but a number. */
  boolean canBegin(String key) {
    return beginnings.contains(key)
        || (key.length() > 3 && key.charAt(0) == 'و' && beginnings.contains(key.substring(1)));
  }

  Units units() {
    return units;
  }

  Phrases<Month> months() {
    return months;
  }

  /** Phrases such as الآن: -1 for the past, 0 for the present, 1 for the future. */
  Phrases<Integer> references() {
    return references;
  }

  /** Length of a span of time by its noun with the article, or null. */
  @Nullable String span(String key) {
    return spans.get(key);
  }

  /** -1, 0 or 1 by an adjective such as الماضي, or null. */
  @Nullable Integer direction(String key) {
    return directions.get(key);
  }

  /** Days from the day of the article by a word such as أمس, or null. */
  @Nullable Integer day(String key) {
    return days.get(key);
  }

  /** The month of a year that a word such as بداية or نهاية names, or null. */
  @Nullable Integer edge(String key) {
    return edges.get(key);
  }

  /** The month of a year that an adjective behind a span names (الأيام الأولى), or null. */
  @Nullable Integer edgeOfSpan(String key) {
    return edgesOfSpans.get(key);
  }

  /** TIMEX3's letters for a part of the day such as صباح, or null. */
  @Nullable String partOfDay(String key) {
    return partsOfDay.get(key);
  }

  boolean isDemonstrative(String key) {
    return is("THIS", key);
  }

  boolean isNew(String key) {
    return is("NEW", key);
  }

  /** The unit of a dual such as يومين, a letter of ISO 8601, or null. */
  @Nullable String dual(String key) {
    return duals.get(key);
  }

  /** The unit of a plural such as أيام, or null. */
  @Nullable String plural(String key) {
    return plurals.get(key);
  }

  /** Prepositions that are part of an expression of time. */
  boolean isFrame(String key) {
    return is("FRAME", key) || is("LENGTH_FRAME", key);
  }

  /** Those that are so before lengths of time only. */
  boolean isDurationFrame(String key) {
    return is("LENGTH_FRAME", key);
  }

  private boolean is(String role, String key) {
    return sets.getOrDefault(role, Set.of()).contains(key);
  }
}
