package rasid.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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

  /** Lexemes between two dates that are ends of a stretch: إلى يوم. */
  private static final int LONGEST_GAP = 2;

  private final DateWords words;
  private final BoundPhrases bounds;

  private DateReader(DateWords words, BoundPhrases bounds) {
    this.words = words;
    this.bounds = bounds;
  }

  /**
   * A reader that knows these words of dates and units.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static DateReader of(Lexicons lexicons) {
    return new DateReader(DateWords.of(lexicons), BoundPhrases.of(lexicons));
  }

  /**
   * The expressions of one sentence whose verbs are not known, in order and without overlap.
   *
   * @param sentence its index
   * @param lexemes its words
   * @param numerals its plain numbers, with ranges
   */
  public List<DateReading> read(int sentence, Lexemes lexemes, List<Numeral> numerals) {
    return read(sentence, lexemes, numerals, word -> false);
  }

  /**
   * The expressions of one sentence, in order and without overlap.
   *
   * @param sentence its index
   * @param lexemes its words
   * @param numerals its plain numbers, with ranges
   * @param futures whether the lexeme of an index is a verb in the future, with س
   */
  public List<DateReading> read(
      int sentence, Lexemes lexemes, List<Numeral> numerals, IntPredicate futures) {
    Numeral[] byFirst = new Numeral[lexemes.size()];
    for (Numeral numeral : numerals) {
      byFirst[numeral.first()] = numeral;
    }
    DateText text = new DateText(words, lexemes, byFirst, bounds, futures);
    List<DateSpan> spans = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < lexemes.size()) {
      DateSpan span = text.canBegin(i) ? DateForm.firstOf(DateForm.ALL, text, i) : null;
      span = span == null ? behindProclitic(text, i) : span;
      if (span == null) {
        i++;
      } else {
        DateSpan whole = DateFrames.framed(text, span, from);
        spans.add(whole);
        i = whole.last() + 1;
        from = i;
      }
    }
    shareYears(text, spans);
    return spans.stream().map(span -> reading(sentence, lexemes, span)).toList();
  }

  /**
   * The expression that begins behind the proclitics of a word, or null: وصيف 2015, بنهاية العام.
   */
  private static @Nullable DateSpan behindProclitic(DateText text, int first) {
    for (Proclitics.Rest rest : Proclitics.rests(text.lexemes(), first)) {
      DateSpan span =
          text.words().canBegin(rest.word().key())
              ? DateForm.firstOf(DateForm.ALL, text.with(first, rest.word()), first)
              : null;
      if (span != null) {
        return span.withSkipped(rest.letters());
      }
    }
    return null;
  }

  /**
   * Gives the year of a date to those before it with which it makes a stretch or a list: من 28 مايو
   * إلى 3 يونيو 2023, شهري يناير وفبراير 2022.
   */
  private static void shareYears(DateText text, List<DateSpan> spans) {
    for (int i = spans.size() - 1; i > 0; i--) {
      DateSpan before = spans.get(i - 1);
      DateSpan later = spans.get(i);
      Timex dated =
          areJoined(text, before, later)
              ? SharedYears.withYearOf(before.timex(), later.timex())
              : null;
      if (dated != null) {
        spans.set(i - 1, before.meaning(dated).orWithoutDay(null).by("time.shared-year"));
      }
    }
  }

  private static boolean areJoined(DateText text, DateSpan before, DateSpan later) {
    int from = before.last() + 1;
    String glued = text.key(later.first());
    boolean joined =
        later.first() == from
            && (text.is(Kind.TO, from) || (later.skipped() > 0 && glued.startsWith("و")));
    for (int i = from; i < later.first(); i++) {
      joined |= text.joins(i);
    }
    return joined && later.first() - from <= LONGEST_GAP;
  }

  private static DateReading reading(int sentence, Lexemes lexemes, DateSpan span) {
    DateSpan withoutDay = span.withoutDay();
    return new DateReading(
        sentence,
        span.range(lexemes),
        span.timex(),
        withoutDay == null ? null : reading(sentence, lexemes, withoutDay),
        span.rules());
  }
}
