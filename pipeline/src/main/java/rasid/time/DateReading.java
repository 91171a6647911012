package rasid.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Numeral;
import rasid.quantity.Units;
import rasid.record.DateType;
import rasid.text.ArabicLetters;
import rasid.text.Lexemes;
import rasid.text.Phrases;
import rasid.text.TextRange;
import rasid.text.WordLists;

/**
 * One attempt to read a date, clock time or length of time from a given lexeme on: a method for
 * each form, the first that fits wins.
 */
final class DateReading {

  private static final Set<String> YEAR_NOUNS = WordLists.of("year-nouns");
  private static final Set<String> BEFORE_YEAR = WordLists.of("before-year");
  private static final Set<String> PARTICLES = WordLists.of("particles");
  private static final Set<String> DUALS = WordLists.of("dual-times");

  private final DateWords words;
  private final Lexemes lexemes;
  private final Map<Integer, Numeral> numerals;
  private final @Nullable LocalDate anchor;
  private final int first;
  private int last;
  private int begin = -1;
  private DateType type = DateType.DATE;
  private String value = "";
  private boolean relative;

  DateReading(
      DateWords words,
      Lexemes lexemes,
      Map<Integer, Numeral> numerals,
      @Nullable LocalDate anchor,
      int first) {
    this.words = words;
    this.lexemes = lexemes;
    this.numerals = numerals;
    this.anchor = anchor;
    this.first = first;
  }

  /** Whether an expression begins at the lexeme. */
  boolean read() {
    return numericDate()
        || english()
        || clock()
        || dayAndMonth(first)
        || monthAndYear()
        || year()
        || weekday()
        || relativeDay()
        || span()
        || length();
  }

  /** The range without a proclitic before the number. */
  TextRange range() {
    TextRange whole = lexemes.range(first, last);
    return begin < 0 ? whole : new TextRange(begin, whole.end());
  }

  /** 2022/01/08, 8-1-2022, 08.01.2022. */
  private boolean numericDate() {
    for (int i = first; i < first + 4; i++) {
      if (!lexemes.gluedToNext(i)) {
        return false;
      }
    }
    String separator = lexemes.key(first + 1);
    boolean shape =
        lexemes.isDigits(first)
            && lexemes.isDigits(first + 2)
            && lexemes.isDigits(first + 4)
            && (separator.equals("/") || separator.equals("-") || separator.equals("."))
            && lexemes.key(first + 3).equals(separator);
    if (!shape) {
      return false;
    }
    int a = number(first);
    int b = number(first + 2);
    int c = number(first + 4);
    Optional<LocalDate> day =
        lexemes.key(first).length() == 4 ? Calendar.day(a, b, c) : Calendar.day(fullYear(c), b, a);
    if (day.isEmpty() || !Calendar.isYear(day.get().getYear())) {
      return false;
    }
    return found(first + 4, DateType.DATE, day.get().toString());
  }

  /** January 7, 2022, as under posts. */
  private boolean english() {
    Optional<Phrases.Match<Integer>> month = words.months().at(lexemes, first);
    int next = first + 3;
    boolean shape =
        month.isPresent()
            && month.get().last() == first
            && lexemes.isDigits(first + 1)
            && lexemes.isSymbol(first + 2, ',')
            && isYear(next);
    if (!shape) {
      return false;
    }
    Optional<LocalDate> day = Calendar.day(number(next), month.get().value(), number(first + 1));
    return day.isPresent() && found(next, DateType.DATE, day.get().toString());
  }

  /** الساعة الخامسة, الساعة 5:30, 17:45. */
  private boolean clock() {
    boolean hour = lexemes.key(first).equals("الساعه");
    int at = hour ? first + 1 : first;
    if (lexemes.isDigits(at)
        && lexemes.isSymbol(at + 1, ':')
        && lexemes.gluedToNext(at + 1)
        && lexemes.isDigits(at + 2)
        && lexemes.key(at + 2).length() == 2
        && number(at) < 25) {
      return found(
          at + 2,
          DateType.TIME,
          String.format(Locale.ROOT, "T%02d:%02d", number(at), number(at + 2)));
    }
    Numeral numeral = numerals.get(at);
    boolean whole = hour && numeral != null && numeral.point() > 0 && numeral.point() < 25;
    return whole
        && found(
            numeral.last(),
            DateType.TIME,
            String.format(Locale.ROOT, "T%02d", (int) numeral.point()));
  }

  /** 19 من كانون الثاني 2022, الخامس من الشهر الجاري, 19 الشهر الحالي. */
  private boolean dayAndMonth(int at) {
    Numeral day = numerals.get(at);
    boolean isDay =
        day != null
            && day.point() >= 1
            && day.point() <= 31
            && day.point() == Math.rint(day.point());
    if (!isDay) {
      return false;
    }
    int next = day.last() + 1;
    if (lexemes.key(next).equals("من") || lexemes.key(next).equals("شهر")) {
      next++;
    }
    if (lexemes.key(next).equals("شهر")) {
      next++;
    }
    Optional<Phrases.Match<Integer>> month = words.months().at(lexemes, next);
    if (month.isPresent()) {
      return withYear(month.get(), (int) day.point());
    }
    Integer direction =
        lexemes.key(next).equals("الشهر") ? words.direction(lexemes.key(next + 1)) : null;
    if (direction == null) {
      return false;
    }
    relative = true;
    String month0 =
        anchor == null ? "XXXX-XX" : anchor.plusMonths(direction).toString().substring(0, 7);
    return found(
        next + 1, DateType.DATE, month0 + String.format(Locale.ROOT, "-%02d", (int) day.point()));
  }

  private boolean withYear(Phrases.Match<Integer> month, int day) {
    int next = month.last() + 1;
    if (lexemes.isSymbol(next, '،')
        || YEAR_NOUNS.contains(lexemes.key(next))
        || lexemes.key(next).equals("من")) {
      next++;
    }
    if (isYear(next)) {
      return Calendar.day(number(next), month.value(), day).isPresent()
          && found(
              next,
              DateType.DATE,
              String.format(Locale.ROOT, "%04d-%02d-%02d", number(next), month.value(), day));
    }
    relative = true;
    int end = words.isDirection(lexemes.key(month.last() + 1)) ? month.last() + 1 : month.last();
    return found(end, DateType.DATE, Calendar.dayOfMonth(anchor, month.value(), day));
  }

  /** يناير 2022, شهر يناير, يناير الماضي. */
  private boolean monthAndYear() {
    int at =
        lexemes.key(first).equals("شهر") || lexemes.key(first).equals("بشهر") ? first + 1 : first;
    Optional<Phrases.Match<Integer>> month = words.months().at(lexemes, at);
    if (month.isEmpty()) {
      return false;
    }
    int next = month.get().last() + 1;
    if (YEAR_NOUNS.contains(lexemes.key(next)) || lexemes.key(next).equals("من")) {
      next += lexemes.key(next).equals("من") && YEAR_NOUNS.contains(lexemes.key(next + 1)) ? 2 : 1;
    }
    if (isYear(next)) {
      return found(
          next,
          DateType.DATE,
          String.format(Locale.ROOT, "%04d-%02d", number(next), month.get().value()));
    }
    boolean directed = words.isDirection(lexemes.key(month.get().last() + 1));
    if (at == first && !directed) {
      return false;
    }
    relative = true;
    String year =
        anchor == null
            ? "XXXX"
            : Calendar.dayOfMonth(anchor, month.get().value(), 1).substring(0, 4);
    int end = month.get().last() + (directed ? 1 : 0);
    return found(
        end, DateType.DATE, year + String.format(Locale.ROOT, "-%02d", month.get().value()));
  }

  /** عام 2019, or four digits that nothing else explains. */
  private boolean year() {
    if (YEAR_NOUNS.contains(lexemes.key(first)) && isYear(first + 1)) {
      return found(first + 1, DateType.DATE, year(first + 1));
    }
    if (!isYear(first) || (lexemes.gluedToNext(first - 1) && !isBracket(first - 1))) {
      return false;
    }
    boolean tied = lexemes.gluedToNext(first) && lexemes.isDigits(first + 2);
    if (tied) {
      return false;
    }
    String next = lexemes.key(first + 1);
    boolean announced = BEFORE_YEAR.contains(lexemes.key(first - 1));
    boolean countsSomething =
        lexemes.isWord(first + 1) && !opensPhrase(next) && (!announced || isCounted(first + 1));
    boolean ended =
        !lexemes.isWord(first + 1) && !next.equals("%") && !next.equals("٪") && !next.equals("$");
    boolean modern = number(first) >= 1900 && number(first) <= 2050;
    return modern
        && !countsSomething
        && (announced || ended || opensPhrase(next))
        && found(first, DateType.DATE, year(first));
  }

  /** A weekday, with يوم before and a direction behind. */
  private boolean weekday() {
    int at =
        lexemes.key(first).equals("يوم") || lexemes.key(first).equals("ويوم") ? first + 1 : first;
    DayOfWeek day = Calendar.weekday(lexemes.key(at));
    if (day == null) {
      return false;
    }
    relative = true;
    Integer direction = words.direction(lexemes.key(at + 1));
    int end = direction == null ? at : at + 1;
    int dated = lexemes.isSymbol(end + 1, '،') ? end + 2 : end + 1;
    DateReading date = new DateReading(words, lexemes, numerals, anchor, dated);
    if (date.numericDate() || date.dayAndMonth(dated)) {
      relative = date.relative;
      return found(date.last, DateType.DATE, date.value);
    }
    return found(
        end, DateType.DATE, Calendar.weekday(anchor, day, direction != null && direction > 0));
  }

  /** أمس, اليوم, غدا, with the weekday that explains them. */
  private boolean relativeDay() {
    Integer days = words.day(lexemes.key(first));
    if (days == null) {
      return false;
    }
    relative = true;
    int end = first;
    if (Calendar.weekday(lexemes.key(first + 1)) != null) {
      DateReading weekday = new DateReading(words, lexemes, numerals, anchor, first + 1);
      weekday.weekday();
      end = weekday.last;
      if (weekday.value.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return found(end, DateType.DATE, weekday.value);
      }
    }
    String noAnchor = days < 0 ? "PAST_REF" : days > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return found(end, DateType.DATE, anchor == null ? noAnchor : anchor.plusDays(days).toString());
  }

  /** الأسبوع الماضي, الشهر الجاري, الأيام الماضية. */
  private boolean span() {
    String noun = words.span(lexemes.key(first));
    Integer direction = noun == null ? null : words.direction(lexemes.key(first + 1));
    if (direction == null) {
      return false;
    }
    relative = true;
    String reference = direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
    if (anchor == null || noun.equals("days") || noun.equals("week")) {
      return found(first + 1, DateType.DATE, reference);
    }
    return switch (noun) {
      case "month" ->
          found(first + 1, DateType.DATE, anchor.plusMonths(direction).toString().substring(0, 7));
      case "year" ->
          found(first + 1, DateType.DATE, Integer.toString(anchor.getYear() + direction));
      default -> found(first + 1, DateType.TIME, anchor.plusDays(direction) + "TNI");
    };
  }

  /** 10 أيام, ثلاثة أشهر, and duals such as يومين. */
  private boolean length() {
    Numeral numeral = numerals.get(first);
    int at = numeral == null ? first : numeral.last() + 1;
    Optional<Units.Unit> unit =
        words.units().at(lexemes, at).filter(found -> found.kind() == Units.UnitKind.DURATION);
    if (unit.isEmpty()) {
      return false;
    }
    String letter = unit.get().symbol();
    if (numeral == null) {
      String key = lexemes.key(first);
      boolean dual = key.endsWith("ين") || key.endsWith("ان");
      return dual
          && !key.startsWith("ال")
          && DUALS.contains(key)
          && found(first, DateType.DURATION, duration(2, letter));
    }
    if (numeral.role() == Numeral.Role.ORDINAL || numeral.role() == Numeral.Role.PARTITIVE) {
      return false;
    }
    begin = numeral.range().begin();
    boolean vague = Double.isNaN(numeral.point());
    return found(
        unit.get().last(),
        DateType.DURATION,
        vague ? duration(Double.NaN, letter) : duration(numeral.point(), letter));
  }

  private boolean found(int lastLexeme, DateType foundType, String foundValue) {
    last = lastLexeme;
    type = foundType;
    value = foundValue;
    return true;
  }

  private boolean isYear(int i) {
    return lexemes.isDigits(i) && lexemes.key(i).length() == 4 && Calendar.isYear(number(i));
  }

  private String year(int i) {
    return Integer.toString(number(i));
  }

  private boolean isBracket(int i) {
    return lexemes.isSymbol(i, '(')
        || lexemes.isSymbol(i, '[')
        || lexemes.isSymbol(i, '"')
        || lexemes.isSymbol(i, '«');
  }

  /** A noun that digits count stands in the accusative or is a unit. */
  private boolean isCounted(int i) {
    return lexemes.key(i).endsWith("ا") || words.units().at(lexemes, i).isPresent();
  }

  /** A word that begins another phrase rather than naming what the digits count. */
  private boolean opensPhrase(String key) {
    return key.startsWith("ال") || key.startsWith("و") || PARTICLES.contains(key);
  }

  private int number(int i) {
    return Integer.parseInt(ascii(lexemes.key(i)));
  }

  /** The expression that was read. */
  DateMention mention(int sentence) {
    String reckonedFrom = relative && anchor != null ? anchor.toString() : null;
    return new DateMention(sentence, range(), type, value, reckonedFrom);
  }

  /** The last lexeme of the expression that was read. */
  int last() {
    return last;
  }

  private static int fullYear(int year) {
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  /** ISO 8601 duration of n units; n is NaN for an unknown number. */
  private static String duration(double n, String letter) {
    String number =
        Double.isNaN(n) ? "X" : n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    return switch (letter) {
      case "10Y" -> "P" + (Double.isNaN(n) ? "X" : Long.toString((long) (n * 10))) + "Y";
      case "100Y" -> "P" + (Double.isNaN(n) ? "X" : Long.toString((long) (n * 100))) + "Y";
      default ->
          letter.startsWith("T") ? "PT" + number + letter.substring(1) : "P" + number + letter;
    };
  }

  private static String ascii(String digits) {
    StringBuilder out = new StringBuilder(digits.length());
    for (int i = 0; i < Math.min(digits.length(), 9); i++) {
      out.append(ArabicLetters.digit(digits.charAt(i)));
    }
    return out.toString();
  }
}
