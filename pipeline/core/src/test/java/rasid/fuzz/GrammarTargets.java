package rasid.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.FastAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.extract.ExtractionSettings;
import rasid.lexicon.Lexicons;
import rasid.number.Numeral;
import rasid.number.NumeralReader;
import rasid.text.Lexemes;
import rasid.text.Lines;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.DateReader;
import rasid.time.DateReading;
import rasid.time.PublishedDates;
import rasid.zone.TextZone;
import rasid.zone.ZoneDetector;

/** What must hold of the grammars of a sentence, and of the layers below them, for any text. */
final class GrammarTargets {

  private static final NumeralReader NUMERALS = NumeralReader.of(Lexicons.own());
  private static final DateReader DATES = DateReader.of(Lexicons.own());
  private static final PublishedDates PUBLISHED = new PublishedDates(DATES, NUMERALS);
  private static final ZoneDetector ZONES = ZoneDetector.of(Lexicons.own());
  private static final FastAnnotator ANNOTATOR =
      FastAnnotator.shared(ExtractionSettings.defaults().annotatorWords());

  private static final LocalDate DAY = LocalDate.of(2022, 1, 6);

  private GrammarTargets() {}

  /** Numbers stand one behind the other in the text, and can be written. */
  static void numbers(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    List<Numeral> plain = NUMERALS.read(lexemes);
    checkNumbers(text, plain);
    checkNumbers(text, NUMERALS.withRanges(lexemes, plain));
    checkNumbers(text, NUMERALS.composed(lexemes, plain));
  }

  private static void checkNumbers(String text, List<Numeral> numbers) {
    int next = 0;
    for (Numeral number : numbers) {
      assertThat(number.first()).isAtLeast(next);
      assertThat(number.last()).isAtLeast(number.first());
      next = number.last() + 1;
      assertThat(number.range().of(text)).isNotEmpty();
      if (number.isFinite()) {
        assertThat(number.normalized()).isNotEmpty();
      }
      if (!Double.isNaN(number.low()) && !Double.isNaN(number.high())) {
        assertWithMessage(number.range().of(text)).that(number.low()).isAtMost(number.high());
      }
    }
  }

  /** Dates stand one behind the other in the text, and can be reckoned and written. */
  static void dates(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    List<DateReading> readings =
        DATES.read(0, lexemes, NUMERALS.withRanges(lexemes, NUMERALS.read(lexemes)));
    checkDates(text, readings, DAY);
    checkDates(text, readings, null);
  }

  private static void checkDates(String text, List<DateReading> readings, @Nullable LocalDate day) {
    TextOffsets offsets = TextOffsets.of(text);
    int next = 0;
    for (DateMention date : DateReading.resolveAll(readings, day)) {
      assertThat(date.range().begin()).isAtLeast(next);
      next = date.range().end();
      assertThat(date.range().of(text)).isNotEmpty();
      assertThat(date.record("d", offsets).getValue()).isNotEmpty();
      LocalDate named = date.timex().namedDay();
      if (named != null) {
        assertThat(date.timex().namedDay()).isNotNull();
      }
    }
  }

  /** A date of metadata is read or not, and says of itself the day that it is. */
  static void published(byte[] bytes) {
    PublishedDates.Published published = PUBLISHED.read(FuzzedText.of(bytes));
    if (published != null) {
      LocalDate day = published.day();
      assertThat(published.iso()).isNotEmpty();
      if (day != null) {
        assertThat(published.iso()).startsWith(day.toString());
      }
    }
  }

  /** Each line that shows something is in one zone. */
  static void zones(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    List<TextZone> zones = ZONES.detect(text);
    int next = 0;
    for (TextZone zone : zones) {
      assertThat(zone.range().begin()).isAtLeast(next);
      assertThat(zone.range().of(text)).isNotEmpty();
      next = zone.range().end();
    }
    for (TextRange line : Lines.of(text)) {
      assertThat(zones.stream().filter(zone -> zone.range().contains(line)).count()).isEqualTo(1);
    }
  }

  /** Sentences hold all that shows, and tokens stand one behind the other in theirs. */
  static void annotator(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    int behind = 0;
    for (TextRange sentence : SentenceSplitter.split(text, new TextRange(0, text.length()))) {
      assertThat(Lines.trim(text, behind, sentence.begin()).length()).isEqualTo(0);
      behind = sentence.end();
      int next = sentence.begin();
      for (AnnotatedToken token : ANNOTATOR.annotate(text, sentence)) {
        assertThat(token.range().begin()).isAtLeast(next);
        assertThat(token.range().length()).isGreaterThan(0);
        next = token.range().end();
      }
      assertThat(next).isAtMost(sentence.end());
    }
    assertThat(Lines.trim(text, behind, text.length()).length()).isEqualTo(0);
  }
}
