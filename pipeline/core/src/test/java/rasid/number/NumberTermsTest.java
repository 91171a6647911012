package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumberTerms.Term;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class NumberTermsTest {

  private static final NumberWords WORDS = NumberWords.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Below a hundred: last lexeme, value.
        "خمسة رجال | 0 | 5",
        "خمسة عشر رجلا | 1 | 15",
        "أحد عشر رجلا | 1 | 11",
        "خمسة وعشرون رجلا | 1 | 25",
        "خمسة و عشرون رجلا | 2 | 25",
        "خمسة وعشرة رجال | 0 | 5",
        "خمسة وستة رجال | 0 | 5",
        "عشرون رجلا | 0 | 20",
        "عشرون وخمسة رجال | 0 | 20",
        "أحد وعشرون رجلا | 1 | 21",
        // Hundreds.
        "مئة رجل | 0 | 100",
        "مئتا رجل | 0 | 200",
        "مئة وخمسة رجال | 1 | 105",
        "مئة وخمسة وعشرون رجلا | 2 | 125",
        "مئة وصفر | 0 | 100",
        "مئة ونصف | 0 | 100",
        "مئة وثلاثة أرباع | 0 | 100",
        "مئة و5 رجال | 0 | 100",
        "ثلاث مئة وخمسة | 2 | 305",
        "اثنان مئة | 0 | 2",
        "عشر مئة | 0 | 10",
        "خمسة عشر مئة | 2 | 1500",
        "3 مئة | 1 | 300",
        "2 مئة | 1 | 200",
        "3 مئة و21 | 3 | 321",
        "3 مئة و100 | 1 | 300",
        "3 مئة و0 | 1 | 300",
        "3 مئة و4 مئة | 1 | 300",
        "350 رجلا | 0 | 350"
      })
  void readsAGroup(String text, int last, double value) {
    NumberTerms terms = terms(text);
    assertWithMessage(text)
        .that(terms.group(terms.atoms().at(0)))
        .isEqualTo(new Term(last, value, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"أحد الرجال", "ألف رجل", "نصف", "عشرات الرجال", "الخامس", "اثنا رجل"})
  void anyOtherWordBeginsNoGroup(String text) {
    NumberTerms terms = terms(text);
    assertWithMessage(text).that(terms.group(terms.atoms().at(0))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Last lexeme, value, scale.
        "ألف رجل | 0 | 1000 | 1000",
        "ألفا رجل | 0 | 2000 | 1000",
        "مليارا دولار | 0 | 2000000000 | 1000000000",
        "ألفًا رجل | 0 | 1000 | 1000",
        "مليونا في | 0 | 1000000 | 1000000",
        "مليونا سنويا | 0 | 1000000 | 1000000",
        "مليونا العام | 0 | 1000000 | 1000000",
        "ألفا فقط | 0 | 1000 | 1000",
        "20,000 مليار | 3 | 20000000000000 | 1000000000",
        "مليونا | 0 | 1000000 | 1000000",
        // A number in brackets, or with a fraction, before its scale; decimals behind a comma.
        "2 1/4 مليار | 4 | 2250000000 | 1000000000",
        "1،443 مليون | 3 | 1443000 | 1000000",
        "1،443 ألف | 3 | 1443000 | 1000",
        "14،443،000 مليون | 5 | 14443000000000 | 1000000",
        "ألفان | 0 | 2000 | 1000",
        "ثلاثة آلاف | 1 | 3000 | 1000",
        "مئة ألف | 1 | 100000 | 1000",
        "مئة وخمسون ألفا | 2 | 150000 | 1000",
        "ألف مليون | 1 | 1000000000 | 1000000",
        "مليون ألف | 0 | 1000000 | 1000000",
        "ثلاثة آلاف مليار | 2 | 3000000000000 | 1000000000",
        "3 آلاف | 1 | 3000 | 1000",
        "صفر ألف | 0 | 0 | 1",
        "خمسة رجال | 0 | 5 | 1",
        "خمسة وألف | 0 | 5 | 1",
        "خمسة الألف | 0 | 5 | 1"
      })
  void readsAGroupWithItsScales(String text, int last, double value, double scale) {
    NumberTerms terms = terms(text);
    assertWithMessage(text)
        .that(terms.term(terms.atoms().at(0)))
        .isEqualTo(new Term(last, value, scale));
  }

  @Test
  void aWordThatIsNeitherGroupNorScaleIsNoTerm() {
    NumberTerms terms = terms("عشرات الرجال");
    assertThat(terms.term(terms.atoms().at(0))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مليون ونصف | 1 | 0.5",
        "مليون و نصف | 2 | 0.5",
        "مليون وثلاثة أرباع | 2 | 0.75",
        "مليون وثلثين | 1 | 0.6666666666666666"
      })
  void readsTheFractionBehind(String text, int last, double value) {
    assertThat(terms(text).fractionBehind(0)).isEqualTo(new Term(last, value, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مليون نصف", "مليون و3", "مليون وثلاثة", "مليون وعشرون أرباع", "مليون"})
  void otherWordsBehindAreNoFraction(String text) {
    assertWithMessage(text).that(terms(text).fractionBehind(0)).isNull();
  }

  private static NumberTerms terms(String text) {
    return new NumberTerms(
        new NumberAtoms(WORDS, Lexemes.of(text, new TextRange(0, text.length()))));
  }
}
