package rasid.number;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.number.Numeral.Role;
import rasid.record.NumberForm;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class NumeralTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3000 | 3000",
        "1,5 | 1.5",
        "2.50 | 2.5",
        "1000000000000 | 1000000000000",
        "ثلث | 0.333333333333",
        "عشرات | 20..99",
        "3-5 | 3..5"
      })
  void isWrittenInPlainDigits(String text, String normalized) {
    assertThat(read(text).get(0).normalized()).isEqualTo(normalized);
  }

  @Test
  void whatADoubleDoesNotHoldIsNotFinite() {
    assertThat(read("9".repeat(400)).get(0).isFinite()).isFalse();
    assertThat(read("5-" + "9".repeat(400)).get(0).isFinite()).isFalse();
    assertThat(read("9".repeat(300)).get(0).isFinite()).isTrue();
    assertThat(read("عشرات").get(0).isFinite()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "خمسة رجال | CARDINAL | WORDS",
        "5 رجال | CARDINAL | DIGITS",
        "5 آلاف رجل | CARDINAL | MIXED",
        "2O رجلا | CARDINAL | DIGITS",
        "عشرات الرجال | VAGUE | VAGUE",
        "الخامس والعشرون | ORDINAL | WORDS",
        "المئة والخامس | ORDINAL | WORDS",
        "نصف السكان | FRACTION | WORDS",
        "ثلثا السكان | FRACTION | WORDS",
        "ثلاثة أرباع السكان | FRACTION | WORDS",
        "خمس السكان | FRACTION | WORDS",
        "ضعف الثمن | MULTIPLIER | MULTIPLIER",
        "ثلاثة أضعاف الثمن | MULTIPLIER | MULTIPLIER",
        "أحد الرجال | PARTITIVE | WORDS",
        "رجل واحد | ONE | WORDS",
        "نصف مليون رجل | CARDINAL | WORDS"
      })
  void hasARoleAndAForm(String text, Role role, NumberForm form) {
    Numeral numeral = read(text).get(0);
    assertThat(numeral.role()).isEqualTo(role);
    assertThat(numeral.form()).isEqualTo(form);
  }

  @Test
  void twoNumbersMakeOneFromTheFirstLexemeToTheLast() {
    Numeral left = read("وخمسة رجال").get(0);
    String text = "وخمسة 2O رجلا";
    Numeral right = read(text).get(1);
    Numeral both = left.with(right, Role.FRACTION, 0.25);
    assertThat(both.span()).isEqualTo(new LexemeSpan(0, 2));
    assertThat(both.range()).isEqualTo(new TextRange(1, 8));
    assertThat(both.role()).isEqualTo(Role.FRACTION);
    assertThat(both.form()).isEqualTo(NumberForm.MIXED);
    assertThat(both.point()).isEqualTo(0.25);
    assertThat(both.conjunction()).isTrue();
    assertThat(both.repaired()).isEqualTo("O->0");
    assertThat(right.with(right, Role.CARDINAL, 1).form()).isEqualTo(NumberForm.DIGITS);
  }

  @Test
  void belowZeroItBeginsWithItsSign() {
    String text = "بلغت سالب خمسة";
    Numeral negative = reader.composed(lexemes(text), reader.read(lexemes(text))).get(0);
    assertThat(negative.range().of(text)).isEqualTo("سالب خمسة");
    assertThat(negative.span()).isEqualTo(new LexemeSpan(1, 2));
    assertThat(negative.point()).isEqualTo(-5.0);
  }

  private List<Numeral> read(String text) {
    return reader.withRanges(lexemes(text), reader.read(lexemes(text)));
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }
}
