package rasid.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class CardinalReaderTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Ever smaller terms.
        "مليون وألف وخمسة رجال | 1001005",
        "مليون وألف وألف رجل | 1001000 1000",
        "ألف ومليون رجل | 1000 1000000",
        "ألف وصفر | 1000 0",
        "ألف وألف | 1000 1000",
        "ألفان ومئة | 2100",
        "ألفان وألف | 2000 1000",
        "عشرون وخمسة | 20 5",
        "ألف مئة | 1000 100",
        "ألف وعشرات | 1000 20..99",
        // Digits behind و fill a scale from a hundred on, or with a scale of their own.
        "مليون و300 رجل | 1000300",
        "مليون و100 رجل | 1000100",
        "مليون و99 رجلا | 1000099",
        "مليون و50 ألف رجل | 1050000",
        "3 آلاف و500 رجل | 3500",
        "ألف و1000 رجل | 1000 1000",
        // Hundreds without و, of two words.
        "ألف خمس مئة رجل | 1500",
        "ألف 5 مئة رجل | 1500",
        "ألف خمسمئة رجل | 1000 500",
        "ألف بخمس مئة رجل | 1000 500",
        "ألف الخمس مئة رجل | 1000 500",
        "ألف خمسة رجال | 1000 5",
        // The units first.
        "ثلاثة وعشرون ومئة | 123",
        "ثلاثة وعشرون ومئتان | 223",
        "أحد عشر ومئة | 111",
        "عشرة ومئة | 10 100",
        "مئة ومئة | 100 100",
        "23 ومئة | 23 100",
        "ثلاثة وعشرون والمئتان | 23 200",
        "ثلاثة وعشرون وخمسة | 23 5",
        "ثلاثة وعشرون ألفا ومئة | 23100",
        // A fraction of the scale, or of one.
        "مليون ونصف | 1500000",
        "ألف ونصف | 1500",
        "ثلاثة ونصف | 3.5",
        "تسعمئة ونصف | 900.5",
        "ألف ومئة ونصف | 1100 0.5",
        "ألف ومئة وثلاثة أرباع | 1100.75",
        "3 ونصف مليون دولار | 3500000",
        "ثلاثة وربع مليون دولار | 3250000",
        "مليون ونصف المليون دولار | 1500000",
        "مليونين ونصف المليون دولار | 2500000",
        "مليون ونصف الألف دولار | 1500000",
        "ثلاثة ونصف ساعة | 3.5",
        "مليون ونصف العام | 1500000",
        // Two fifths, sevenths, ninths that look like tens.
        "مئة وثلاثون وخمسين | 130.4",
        "مئة وخمسين | 150",
        "ثلاثون وستين | 30 60",
        // Fewer than a hundred in digits fill a scale as well, but no shares.
        "5 آلاف و46 دواء | 5046",
        "مليون و116 ألفا و95 مسافرا | 1116095",
        "3 آلاف و5% | 3000 5",
        "3 آلاف و20 بالمئة | 3000 20",
        "3 آلاف و20 في المئة | 3000 20",
        "بين ألف و50 شخصا | 1000 50",
        "3 آلاف و2.5 دينار | 3000 2.5",
        // The ends of a range are no number with its fraction.
        "بين ثلاثين وخمسين | 30 50",
        "بين مليون ونصف مليون | 1000000 500000",
        "بين مليون ونصف ومليونين | 1500000 2000000"
      })
  void addsUpTheTermsOfANumber(String text, String values) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    assertWithMessage(text)
        .that(
            reader.read(lexemes).stream().map(Numeral::normalized).collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }
}
