package rasid.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Numeral;
import rasid.quantity.Units;
import rasid.text.Lexemes;

/** Finds dates, clock times and lengths of time among the lexemes of a sentence, in one pass. */
public final class DateReader {

  private final DateWords words;

  private DateReader(DateWords words) {
    this.words = words;
  }

  /** A reader with the lexicons of dates and the given units. */
  public static DateReader create(Units units) {
    return new DateReader(DateWords.load(units));
  }

  /**
   * The expressions of one sentence, in order and without overlap.
   *
   * @param anchor the day of the article, or null when unknown
   */
  public List<DateMention> read(
      int sentence, Lexemes lexemes, List<Numeral> numerals, @Nullable LocalDate anchor) {
    Map<Integer, Numeral> byFirst = new HashMap<>();
    for (Numeral numeral : numerals) {
      byFirst.put(numeral.first(), numeral);
    }
    List<DateMention> dates = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      DateReading reading = new DateReading(words, lexemes, byFirst, anchor, i);
      if (reading.read()) {
        dates.add(reading.mention(sentence));
        i = reading.last() + 1;
      } else {
        i++;
      }
    }
    return dates;
  }
}
