package rasid.time;

import static com.google.common.truth.Truth.assertWithMessage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.record.DateType;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** Reads the dates of texts as the program does. */
final class DateTexts {

  /** A Saturday. */
  static final LocalDate ANCHOR = LocalDate.of(2022, 1, 8);

  private static final NumeralReader NUMERALS = NumeralReader.of(Lexicons.own());
  private static final DateReader READER = DateReader.of(Lexicons.own());

  private DateTexts() {}

  /** The expressions of a text. */
  static List<DateReading> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return READER.read(0, lexemes, NUMERALS.withRanges(lexemes, NUMERALS.read(lexemes)));
  }

  /** The expressions of a text in which the words of these keys are verbs in the future. */
  static List<DateReading> readWithFutures(String text, Set<String> futures) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return READER.read(
        0,
        lexemes,
        NUMERALS.withRanges(lexemes, NUMERALS.read(lexemes)),
        i -> futures.contains(lexemes.key(i)));
  }

  /** The expressions of a text in an article of a day. */
  static List<DateMention> read(String text, @Nullable LocalDate anchor) {
    return read(text).stream().map(reading -> reading.resolve(anchor)).toList();
  }

  /** Each expression of a text as {@code words = value}, in an article of a day. */
  static List<String> expressions(String text, @Nullable LocalDate anchor) {
    return read(text, anchor).stream()
        .map(date -> date.range().of(text) + " = " + date.value())
        .toList();
  }

  /** Asserts that a whole text is one expression of this type and value. */
  static void assertWhole(String text, LocalDate anchor, DateType type, String value) {
    List<DateMention> dates = read(text, anchor);
    assertWithMessage(text).that(dates).hasSize(1);
    DateMention date = dates.get(0);
    assertWithMessage(text).that(date.range().of(text)).isEqualTo(text);
    assertWithMessage(text).that(date.value()).isEqualTo(value);
    assertWithMessage(text).that(date.type()).isEqualTo(type);
  }
}
