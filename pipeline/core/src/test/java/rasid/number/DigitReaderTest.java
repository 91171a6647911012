package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class DigitReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # One separator.
          3.5          | 3.5          | 3.5
          3٫5          | 3٫5          | 3.5
          3,5          | 3,5          | 3.5
          3،5          | 3،5          | 3.5
          1,234        | 1,234        | 1234
          1،234        | 1،234        | 1234
          1٬234        | 1٬234        | 1234
          1.234        | 1.234        | 1.234
          1,2345       | 1,2345       | 1.2345
          # A group has no zero and no more than three digits before it.
          0,234        | 0,234        | 0.234
          1234,567     | 1234,567     | 1234.567
          123,456      | 123,456      | 123456
          # Many separators.
          1.234.567    | 1.234.567    | 1234567
          1,234,567    | 1,234,567    | 1234567
          1.234.56 | 1.234.56 | 1234.56
          4.693.09 | 4.693.09 | 4693.09
          10.926,18 | 10.926,18 | 10926.18
          1.071،2 | 1.071،2 | 1071.2
          1,234.5      | 1,234.5      | 1234.5
          1,234.567    | 1,234.567    | 1234.567
          1,234٫5      | 1,234٫5      | 1234.5
          1.234.567,8  | 1.234.567,8  | 1234567.8
          1.234.567،8  | 1.234.567،8  | 1234567.8
          1،234,5      | 1،234,5      | 1234.5
          1,234،5      | 1,234،5      | 1234.5
          1٬234.5      | 1٬234.5      | 1234.5
          1.5,3        | 1.5          | 1.5
          # Blanks.
          3 000        | 3 000        | 3000
          3 000 000    | 3 000 000    | 3000000
          3 00         | 3            | 3
          3  000       | 3            | 3
          3000 000     | 3000         | 3000
          0 000        | 0            | 0
          3 000.5      | 3 000.5      | 3000.5
          1,234 567    | 1,234        | 1234
          # A separator that touches only one of both.
          3, 5         | 3            | 3
          3 ,5         | 3            | 3
          3-5          | 3            | 3
          3/5          | 3            | 3
          3.           | 3            | 3
          # A point without a whole.
          .08          | .08          | 0.08
          ٫08          | ٫08          | 0.08
          # Digits of other scripts.
          ١٢٫٥         | ١٢٫٥         | 12.5
          ۱۲           | ۱۲           | 12
          """)
  void readsSeparators(String text, String read, double value) {
    assertRead(text, read, value, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "52 .9% | 52 .9 | 9.52",
        "29 .5،846 نقطة | 29 .5،846 | 5846.29",
        "65 .144،373،111 درهم | 65 .144،373،111 | 144373111.65",
        "767 .209 .9 عقدا | 767 .209 .9 | 9209767",
        "778 .777 .197 .1 سهم | 778 .777 .197 .1 | 1197777778",
        "2717ر1 دولار | 2717ر1 | 1.2717",
        "71ر 76 في المائة | 71ر 76 | 76.71"
      })
  void whatWasTurnedRoundIsReadAsItWasMeant(String text, String read, double value) {
    assertRead(text, read, value, "turned decimal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      textBlock =
          """
          # A decimal that was turned round: a blank before the point and none behind it.
          52 .9        | 52 .9        | 9.52  | turned decimal
          520 .9       | 520 .9       | 9.52  | turned decimal
          2012 .9      | 2012         | 2012  | -
          52 . 9       | 52           | 52    | -
          # The decimals, ر and the whole.
          3ر747        | 3ر747        | 747.3 | turned decimal
          3 ر747       | 3            | 3     | -
          3ر           | 3            | 3     | -
          3د747        | 3            | 3     | -
          # Letters that look like digits.
          2O           | 2O           | 20    | O->0
          2l           | 2l           | 21    | l->1
          2lO          | 2lO          | 210   | O->0
          2OOO         | 2            | 2     | -
          2km          | 2            | 2     | -
          l8           | l8           | 18    | l->1
          O8           | O8           | 8     | O->0
          l8O          | l8O          | 180   | O->0
          2O5          | 2            | 2     | -
          2Oك          | 2            | 2     | -
          """)
  void repairsWhatSoftwareAndScannersDid(String text, String read, double value, String repaired) {
    assertRead(text, read, value, repaired);
  }

  @ParameterizedTest
  @ValueSource(strings = {"شخص", "O", "l", "l 8", "-5", "كم20", ". 08", "،08"})
  void aWordOrMarkBeginsNoNumber(String text) {
    assertWithMessage(text).that(DigitReader.read(lexemes(text), 0)).isNull();
  }

  @Test
  void lookAlikesBeginANumberBehindAProcliticOnly() {
    assertThat(DigitReader.read(lexemes("بl8"), 1).value()).isEqualTo(18.0);
    assertThat(DigitReader.read(lexemes("وl8"), 1).value()).isEqualTo(18.0);
    assertThat(DigitReader.read(lexemes("لl8"), 1).value()).isEqualTo(18.0);
    assertThat(DigitReader.read(lexemes("الl8"), 1).value()).isEqualTo(18.0);
    assertThat(DigitReader.read(lexemes("كمl8"), 1)).isNull();
  }

  @Test
  void aPointBehindDigitsOrAWordBeginsNone() {
    assertThat(DigitReader.read(lexemes("3 .08"), 1)).isNull();
    assertThat(DigitReader.read(lexemes("كم.08"), 1)).isNull();
    assertThat(DigitReader.read(lexemes("كم .08"), 1).value()).isEqualTo(0.08);
  }

  @Test
  void theRunsOfAnAddressAreNumbersOfTheirOwn() {
    Lexemes address = lexemes("192.168.1.2");
    for (int run = 0; run < 4; run++) {
      assertThat(address.range(DigitReader.read(address, 2 * run).span()).of(address.text()))
          .isEqualTo(address.key(2 * run));
    }
    assertThat(DigitReader.read(lexemes("10.20.30.40"), 4).value()).isEqualTo(30.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.168.1 | 192.168",
        "192.168.1.2.3 | 192.168",
        "1921.168.1.2 | 1921.168",
        "192.1681.1.2 | 192.1681",
        "192.168.1.2222 | 192.168",
        "123.456.789.012 | 123456789012",
        "192. 168.1.2 | 192"
      })
  void fourRunsOfAtMostThreeDigitsOneOfThemShorterAreAnAddress(String text, double value) {
    assertWithMessage(text).that(DigitReader.read(lexemes(text), 0).value()).isEqualTo(value);
  }

  private static void assertRead(String text, String read, double value, String repaired) {
    Lexemes lexemes = lexemes(text);
    DigitReader.Digits digits = DigitReader.read(lexemes, 0);
    assertWithMessage(text).that(digits).isNotNull();
    assertWithMessage(text).that(lexemes.range(digits.span()).of(text)).isEqualTo(read);
    assertWithMessage(text).that(digits.value()).isWithin(1e-9).of(value);
    assertWithMessage(text).that(digits.repaired()).isEqualTo(repaired);
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }
}
