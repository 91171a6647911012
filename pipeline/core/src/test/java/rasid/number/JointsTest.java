package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** Limits of the ways in which two numbers make one; {@link NumberComposerTest} has each way. */
class JointsTest {

  private static final NumeralReader READER = NumeralReader.of(Lexicons.own());

  private static final Joints JOINTS =
      new Joints(NumberWords.of(Lexicons.own()), Lexicons.own().words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two parts of one sum: the second is less than the scale of the first.
        "ألف دينار و999 دينارا | 1999",
        "ألف دينار و1000 دينار | 1000 1000",
        "ألف دينار و ثلاثة دينار | 1003",
        "مئة دينار و5 دينار | 100 5",
        "3 دينار و2 دينار | 3 2",
        "ألف دينار و5 | 1000 5",
        // A number of at least eleven is followed by the singular, one below ten has no fifth.
        "أحد عشر خمس | 2.2",
        "عشرة خمس | 10 5",
        "تسعة وخمس | 9.2",
        "عشرة وخمس | 10 5",
        // A proper fraction, or one of which both have a digit.
        "9/8 | 0.8888888888888888",
        "10/8 | 10 8",
        "8/10 | 0.8",
        // From كل on, at most one word before it.
        "ثمانية من كل عشرة رجال | 0.8",
        "ثمانية من بين كل عشرة رجال | 0.8",
        "ثمانية من أصل كل عشرة رجال | 8 10",
        "ثمانية من بين هؤلاء كل عشرة | 8 10",
        // Of one there are no parts, and over one and none no share.
        "ثلاثة أجزاء من واحد | 3 1",
        "5 على 2 | 2.5",
        "5 على 1 | 5 1",
        "5 على 0 | 5 0",
        // At most two signs.
        "2^-+2 | 0.25",
        "2^--2 | 4",
        "1e-+2 | 0.01",
      })
  void limits(String text, String values) {
    List<String> points = read(text).stream().map(numeral -> plain(numeral.point())).toList();
    assertWithMessage(text).that(String.join(" ", points)).isEqualTo(values);
  }

  @Test
  void powersOfTen() {
    for (double power : new double[] {1, 10, 100, 1e6, 0.1}) {
      assertThat(Joints.isPowerOfTen(power)).isTrue();
    }
    for (double other : new double[] {2, 11, 50, 101, 999}) {
      assertThat(Joints.isPowerOfTen(other)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "خمس,true",
    "وخمس,true",
    "خمسة,false",
    "عشرة,false",
    "خمس مئة,false",
    "5,false",
  })
  void fractionNouns(String text, boolean expected) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    Numeral numeral = READER.read(lexemes).get(0);
    assertThat(JOINTS.isFractionNoun(lexemes, numeral)).isEqualTo(expected);
  }

  private static List<Numeral> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return READER.composed(lexemes, READER.read(lexemes));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
