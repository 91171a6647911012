package rasid.time;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.number.Numeral;
import rasid.quantity.BoundPhrases;
import rasid.text.Lexemes;
import rasid.time.DateSenses.Kind;

/**
 * Finds dates, clock times and lengths of time among the lexemes of a sentence, in one pass: at
 * each place the first form that fits, with the words that frame it.
 */
public final class DateReader {

  /** Dates that name a day. */
  static final List<DateForm> EXPLICIT = List.of(CalendarDates::numeric, CalendarDates::dayOfMonth);

  /** Days, named or reckoned from the article's. */
  static final List<DateForm> DAYS =
      List.of(
          CalendarDates::numeric,
          CalendarDates::dayOfMonth,
          RelativeDates::weekday,
          RelativeDates::neighbour,
          RelativeDates::day);

  /** Months and years. */
  static final List<DateForm> PERIODS =
      List.of(
          PartsOfYears::season,
          CalendarDates::month,
          CalendarYears::year,
          PartsOfYears::century,
          RelativeDates::period);

  private static final List<DateForm> FORMS =
      List.of(
          CalendarDates::numeric,
          CalendarDates::english,
          ClockTimes::clock,
          ClockTimes::partOfDay,
          RelativeDates::repeated,
          PartsOfYears::edge,
          PartsOfYears::counted,
          PartsOfYears::season,
          RelativeDates::stretch,
          CalendarDates::dayOfMonth,
          CalendarDates::month,
          CalendarYears::year,
          RelativeDates::weekday,
          RelativeDates::neighbour,
          RelativeDates::day,
          RelativeDates::period,
          PartsOfYears::century,
          PartsOfYears::decade,
          RelativeDates::reference,
          Durations::length);

  /** Lexemes between two dates that are ends of a stretch: إلى يوم. */
  private static final int LONGEST_GAP = 2;

  private final DateWords words;
  private final DateFrames frames;

  private DateReader(DateWords words, DateFrames frames) {
    this.words = words;
    this.frames = frames;
  }

  /**
   * A reader that knows these words of dates and units.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static DateReader of(Lexicons lexicons) {
    return new DateReader(DateWords.of(lexicons), new DateFrames(BoundPhrases.of(lexicons)));
  }

  /** The expression that the first fitting form reads at a lexeme, or null. */
  static @Nullable DateSpan firstOf(List<DateForm> forms, DateText text, int first) {
    for (DateForm form : forms) {
      DateSpan span = form.at(text, first);
      if (span != null) {
        return span;
      }
    }
    return null;
  }

  /**
   * The expressions of one sentence, in order and without overlap.
   *
   * @param sentence its index
   * @param lexemes its words
   * @param numerals its plain numbers, with ranges
   */
  public List<DateReading> read(int sentence, Lexemes lexemes, List<Numeral> numerals) {
    Numeral[] byFirst = new Numeral[lexemes.size()];
    for (Numeral numeral : numerals) {
      byFirst[numeral.first()] = numeral;
    }
    DateText text = new DateText(words, lexemes, byFirst);
    List<DateReading> dates = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < lexemes.size()) {
      DateSpan span = text.canBegin(i) ? firstOf(FORMS, text, i) : null;
      if (span == null) {
        i++;
      } else {
        DateSpan whole = frames.framed(text, span, from);
        shareYear(text, dates, from, whole);
        dates.add(reading(sentence, lexemes, whole));
        i = whole.last() + 1;
        from = i;
      }
    }
    return dates;
  }

  /**
   * Gives the year of a date to the one before it, where both are ends of a stretch: من 28 مايو إلى
   * 3 يونيو 2023.
   *
   * @param from the first lexeme behind the date before
   */
  private static void shareYear(DateText text, List<DateReading> dates, int from, DateSpan later) {
    boolean joined = later.first() == from && text.is(Kind.TO, from);
    for (int i = from; i < later.first(); i++) {
      boolean dash = text.lexemes().isSymbol(i, '-') || text.lexemes().isSymbol(i, '–');
      joined |= dash || text.is(Kind.TO, i) || text.key(i).equals("و");
    }
    if (dates.isEmpty() || !joined || later.first() - from > LONGEST_GAP) {
      return;
    }
    DateReading before = dates.get(dates.size() - 1);
    Timex dated = SharedYears.withYearOf(before.timex(), later.timex());
    if (dated != null) {
      dates.set(dates.size() - 1, new DateReading(before.sentence(), before.range(), dated, null));
    }
  }

  private static DateReading reading(int sentence, Lexemes lexemes, DateSpan span) {
    DateSpan withoutDay = span.withoutDay();
    return new DateReading(
        sentence,
        span.range(lexemes),
        span.timex(),
        withoutDay == null ? null : reading(sentence, lexemes, withoutDay));
  }
}
