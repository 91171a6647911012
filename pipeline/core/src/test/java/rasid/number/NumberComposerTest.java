package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/** Numbers made of numbers: a value and its spellings. */
class NumberComposerTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());

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
        "2 ^ 10 | 1024",
        "2^+3 | 8",
        "2^--2 | 4",
        "1e10 | 10000000000",
        "5e-2 | 0.05",
        "12.5e+3 | 12500",
        // Fractions in digits, also turned round by the direction of the text.
        "3/4 | 0.75",
        "٣/٤ | 0.75",
        "2/1 | 0.5",
        "9/3 | 0.3333333333333333",
        "15/30 | 0.5",
        "2 1/4 | 2.25",
        "1/4 2 | 2.25",
        "-1 4/5 | -1.8",
        // Shares.
        "واحد على عشرين | 0.05",
        "1 على 20 | 0.05",
        "2000 على 8 | 250",
        "5 على 20 | 0.25",
        "واحد من أربعة | 0.25",
        "1 في 20 | 0.05",
        "3 من 12 | 0.25",
        "3 في 12 | 0.25",
        "جزء من مئة | 0.01",
        "جزءا من 50 | 0.02",
        "واحد جزء من مئة | 0.01",
        "عشرين جزءا من خمسة وعشرين | 0.8",
        "مئتان وثلاثة أجزاء من مئة | 200.03",
        // Fractions whose names are also units.
        "ثلاث وعشرون خمس | 4.6",
        "عشرون خمس | 4",
        "11 خمس | 2.2",
        "عشرون أخماسا | 4",
        "ثلاثة وخمس | 3.2",
        "ثلاثة و خمس | 3.2",
        "تسعة وسبع | 9.142857142857142",
        "خمس العشرين | 4",
        "خمس خمس العشرين | 0.8",
        "خمس | 0.2",
        // One of each so many, and one that does something.
        "واحد من كل خمسة | 0.2",
        "ثمانية من بين كل عشرة | 0.8",
        "مئة وثلاثون وخمسين | 130.4",
        // Decimals in words.
        "خمسة فاصلة خمسة | 5.5",
        "سالب خمسة فاصلة خمسة | -5.5",
        "5 فاصل 25 | 5.25",
        "5 فاصلة واحد | 5.1",
        "5 فاصلة عشرة | 5.1",
        "5 فاصلة صفر | 5",
        "خمسة فاصلة ثلاثة من مئة | 5.03",
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
        // Powers and exponents are of digits, with at most two signs.
        "ثلاثة^2 | 3 2",
        "2^---2 | 2 -2",
        "2^كم2 | 2 2",
        "2*10 | 2 10",
        "1 e10 | 1 10",
        "1e 10 | 1 10",
        "1x10 | 1 10",
        "1e*10 | 1 10",
        // Fractions in digits touch their slash, are proper ones and of whole numbers.
        "3 / 4 | 3 4",
        "3/ 4 | 3 4",
        "3:4 | 3 4",
        "1/2/3 | 1 2 3",
        "10/2 | 10 2",
        "5/5 | 5 5",
        "0/5 | 0 5",
        "3,5/4 | 3.5 4",
        "3/4,5 | 3 4.5",
        "ثلاثة/4 | 3 4",
        "2.5 1/4 | 2.5 0.25",
        "ثلاثة 1/4 | 3 0.25",
        "1/4 1/2 | 0.25 0.5",
        "2 ثم 1/4 | 2 0.25",
        "2 3 | 2 3",
        // Shares of one, or of anything where nothing else is said.
        "قتل 5 من 12 | 5 12",
        "قتل 5 في 12 | 5 12",
        "واحد من أربعة رجال | 0.25",
        "الواحد من أربعة | 1 4",
        "10 في 2020 | 10 2020",
        "10 في 900 | 0.011111111111",
        "5 من 3 | 5 3",
        "1 من 1 | 1 1",
        "3 عن 12 | 3 12",
        "3 من الـ12 رجلا | 3 12",
        "عشرين جزءا في مئة | 20 100",
        "عشرين رجلا من مئة رجل | 20 100",
        "5 على واحد | 5 1",
        "5 على رجال 20 | 5 20",
        "عام 2021 على 30 مليون | 2021 30000000",
        // One of several that stands among them, and parts of a set.
        "هي واحدة من سبع مناطق | 1 7",
        "يعتبر واحدا من سبع مناطق | 1 7",
        "خمسة من سبع مناطق | 5 7",
        "جزءا من 20 فرعا | 20",
        // Fractions of something else, and sums of two things.
        "3 أمتار ونصف السكان | 3 0.5",
        "3 مدن ونصف سكان البلاد | 3 0.5",
        "بين 2000 دينار و500 دينار | 500..2000",
        "5000 درهم و500 درهم | 5000 500",
        "1.8 بالمائة و0.6 بالمائة | 1.8 0.6",
        "كان في 2021 على 30 ميدالية | 2021 30",
        "مليون دينار و451 رجلا | 1000000 451",
        "451 دينارا و3 دنانير | 451 3",
        // Decimals have a whole and decimals.
        "عشرات فاصلة خمسة | 20..99 5",
        "خمسة فاصلة عشرات | 5 20..99",
        "خمسة فاصلة سالب ثلاثة | 5 -3",
        "خمسة فاصلة رجال ثلاثة | 5 3",
        // Fractions that look like units.
        "خمسة العشرين | 5 20",
        "خمس عشرين | 5 20",
        "خمس الأولى | 5 1",
        "عشرة خمس | 10 5",
        "عشرون خمس دول | 20 5",
        "عشرون خمس من الدول | 4",
        "3 وخمس | 3 5",
        "عشرة وخمس | 10 5",
        "ثلاثة ثم خمس | 3 5",
        "خمس دول | 5",
        "سطر في خمس | 5",
        "جزء في مئة | 100",
        "رجل من مئة | 100",
        // Signs.
        "ناقص الخامس | 5",
        "بلغت −5 درجات | -5",
        "بلغت (-5 درجات | -5",
        "بلغت -5 درجات | -5",
        "بلغت - 5 درجات | 5",
        "بلغت-5 درجات | 5",
        "بلغت -خمس درجات | 5",
        "بلغت +5 درجات | 5",
        "-5 % | -5",
        "300 وسالب واحد | 300 -1",
        "3 مئة وصفر | 300 0",
        "ثلاثة وخمسة | 3 5"
      })
  void keepsApart(String text, String values) {
    List<String> points = read(text.trim()).stream().map(Numeral::normalized).toList();
    assertWithMessage(text).that(String.join(" ", points)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 درجة مئوية تحت الصفر | -20 0",
        "ستة كيلومترات ونصف | 6.5",
        "أربع ليرات ونصف ليرة | 4.5",
        "4 أمتار و نصف المتر | 4.5",
        "2 مليار دينار ونصف | 2500000000",
        "5 آلاف دينار ونصف | 5500",
        "مليون دينار و451 دينارا | 1000451",
        "3 ملايين و775 ألف دينار و451 دينارا | 3775451",
        "يعاني واحد من ثلاثة أطفال | 0.3333333333333333"
      })
  void whatIsCountedMayStandInANumber(String text, String values) {
    List<String> points =
        read(text.trim()).stream().map(numeral -> plain(numeral.point())).toList();
    assertWithMessage(text).that(String.join(" ", points)).isEqualTo(values);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  @Test
  void aRangeMayHaveATilde() {
    Numeral range = read("20~100").get(0);
    assertThat(range.low()).isEqualTo(20.0);
    assertThat(range.high()).isEqualTo(100.0);
  }

  @Test
  @Timeout(60)
  void aNumberThatNoDoubleHoldsHasNoDecimals() {
    String huge = "9".repeat(400);
    for (String text : List.of("5 فاصلة " + huge, huge + " فاصلة 5", huge + " فاصلة " + huge)) {
      assertThat(read(text)).hasSize(2);
    }
  }

  private List<Numeral> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return reader.composed(lexemes, reader.read(lexemes));
  }
}
