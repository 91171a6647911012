package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** Numbers made of numbers: a value and its spellings. */
class NumberComposerTest {

  private final NumeralReader reader = new NumeralReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Signs.
        "-5 | -5",
        "سالب عشرة | -10",
        "ناقص 3.5 | -3.5",
        "سالب واحد | -1",
        // Powers and exponents.
        "2^10 | 1024",
        "2.5^-1 | 0.4",
        "-2.5^-1 | -0.4",
        "1e10 | 10000000000",
        "12.5e+3 | 12500",
        // Fractions in digits, also turned round by the direction of the text.
        "3/4 | 0.75",
        "٣/٤ | 0.75",
        "2/1 | 0.5",
        "2 1/4 | 2.25",
        "1/4 2 | 2.25",
        "-1 4/5 | -1.8",
        // Shares.
        "واحد على عشرين | 0.05",
        "1 على 20 | 0.05",
        "2000 على 8 | 250",
        "واحد من أربعة | 0.25",
        "جزء من مئة | 0.01",
        "واحد جزء من مئة | 0.01",
        "عشرين جزءا من خمسة وعشرين | 0.8",
        "مئتان وثلاثة أجزاء من مئة | 200.03",
        // Fractions whose names are also units.
        "ثلاث وعشرون خمس | 4.6",
        "عشرون أخماسا | 4",
        "ثلاثة وخمس | 3.2",
        "خمس العشرين | 4",
        "خمس خمس العشرين | 0.8",
        "خمس | 0.2",
        "مئة وثلاثون وخمسين | 130.4",
        // Decimals in words.
        "خمسة فاصلة خمسة | 5.5",
        "سالب خمسة فاصلة خمسة | -5.5",
        // Separators and points.
        ".08 | 0.08",
        "12،220,13 | 12220.13",
        // Hundreds behind digits, and hundreds that no و joins.
        "322 مئة | 32200",
        "2.12 مئة | 212",
        "ألف خمس مئة | 1500",
        "4 آلاف 3 مئة و21 | 4321"
      })
  void composes(String text, double value) {
    List<Numeral> numerals = read(text.trim());
    assertWithMessage(text).that(numerals).hasSize(1);
    assertWithMessage(text).that(numerals.get(0).point()).isWithin(1e-9).of(value);
    assertWithMessage(text)
        .that(numerals.get(0).range())
        .isEqualTo(new TextRange(0, text.trim().length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A list's dash, a score, a subset, a date, an address, a telephone number.
        "- 5 قتلى | 5",
        "-5 قتلى في كابول | 5",
        "خمسة من 12 معتقلا | 5 12",
        "192.168.1.2 | 192 168 1 2",
        "1-222-2222 | 1 222 2222",
        "2022/01/08 | 2022 1 8",
        "300 وسالب واحد | 300 -1",
        "3 مئة وصفر | 300 0",
        "ثلاثة وخمسة | 3 5"
      })
  void keepsApart(String text, String values) {
    List<String> points = read(text.trim()).stream().map(Numeral::normalized).toList();
    assertWithMessage(text).that(String.join(" ", points)).isEqualTo(values);
  }

  @Test
  void aRangeMayHaveATilde() {
    Numeral range = read("20~100").get(0);
    assertThat(range.low()).isEqualTo(20.0);
    assertThat(range.high()).isEqualTo(100.0);
  }

  private List<Numeral> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return NumeralReader.composed(lexemes, reader.read(lexemes));
  }
}
