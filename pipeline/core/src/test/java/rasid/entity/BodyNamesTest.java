package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.NamedText;
import rasid.annotation.TokenSpan;

/** The names of bodies that begin with the first word of a sentence. */
class BodyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وزارة/NN الداخلية/DTNN التونسية/DTJJ أن/IN | وزارة الداخلية التونسية",
        "مجلس/NN إدارة/NN الشركة/DTNN إن/IN | مجلس إدارة الشركة",
        "بنك/NN التونسي/DTJJ الجديد/DTJJ إن/IN | بنك التونسي الجديد",
        // Of two fields of one ministry.
        "وزارة/NN الصحة/DTNN و/CC السكان/DTNN إن/IN | وزارة الصحة و السكان",
        "مجلس/NN النواب/DTNN و/CC الحكومة/DTNN إن/IN | مجلس النواب",
        "وزارة/NN الصحة/DTNN و/CC سكان/NN البلد/DTNN | وزارة الصحة",
        "وزارة/NN الصحة/DTNN و/CC الكبيرة/DTJJ إن/IN | وزارة الصحة",
        "وزارة/NN الصحة/DTNN و/CC | وزارة الصحة",
        // The next noun with an article is none of it, unless it is a nationality or a name.
        "وزارة/NN الصحة/DTNN المواطنين/DTNNS إن/IN | وزارة الصحة",
        "وزارة/NN الصحة/DTNN المصرية/DTNN إن/IN | وزارة الصحة المصرية",
        "وزارة/NN الصحة/DTNN الفلانية/DTNNP إن/IN | وزارة الصحة الفلانية",
        // Nor one without.
        "وزارة/NN الصحة/DTNN بيان/NN الوزير/DTNN | وزارة الصحة",
        "برلمان/NN العراقي/DTJJ سيرغي/NNP | برلمان العراقي",
        // A town is none of it, a country and an area are.
        "سفارة/NN دولة/NN الكويت/DTNNP | سفارة دولة الكويت",
        "شرطة/NN منطقة/NN الرياض/DTNNP | شرطة منطقة الرياض",
      })
  void aBodyGoesUpToWhatCannotBeOfItsName(String words, String name) {
    assertThat(name(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رئيس/NN الداخلية/DTNN التونسية/DTJJ",
        "وزارة/NN أن/IN",
        "وزارة/NN «/NN الصحة/DTNN",
        "حركة/NN شعبية/JJ كبيرة/JJ",
        "وزارة/NN و/CC الصحة/DTNN",
        "شرطة/NN مدينة/NN زحلة/NNP",
      })
  void aHeadAloneIsNoName(String words) {
    assertThat(name(words)).isEmpty();
  }

  @Test
  void theLongestNameHasEightWords() {
    assertThat(BodyNames.end(EntityTexts.of("وزارة/NN " + "الكبيرة/DTJJ ".repeat(8)), 0))
        .isEqualTo(7);
    assertThat(BodyNames.end(EntityTexts.of("وزارة/NN " + "الكبيرة/DTJJ ".repeat(7)), 0))
        .isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الخارجية/DTNN البرازيلية/DTJJ أن/IN | الخارجية البرازيلية",
        "الخارجية/DTNN البرازيلي/DTJJ أن/IN | ''",
        "الخارجية/DTNN برازيلية/JJ أن/IN | ''",
        "الخارجية/DTNN الكبيرة/DTJJ أن/IN | ''",
        "السياحة/DTNN البرازيلية/DTJJ أن/IN | ''",
        "الخارجية/DTNN | ''",
      })
  void theFieldOfAMinistryAgreesWithItsNationality(String words, String name) {
    assertThat(name(words)).isEqualTo(name);
  }

  @Test
  void bodiesOfAStateHaveAFieldOrANationality() {
    EntityText text = EntityTexts.of("بنك/NN الكبير/DTJJ التونسي/DTJJ وزارة/NN الصحة/DTNN");
    assertThat(BodyNames.isOfState(text, new TokenSpan(0, 1))).isFalse();
    assertThat(BodyNames.isOfState(text, new TokenSpan(0, 2))).isTrue();
    assertThat(BodyNames.isOfState(text, TokenSpan.of(3))).isFalse();
    assertThat(BodyNames.isOfState(text, new TokenSpan(3, 4))).isTrue();
    assertThat(BodyNames.isOfState(text, TokenSpan.of(4))).isTrue();
  }

  /** The name, empty where there is none. */
  private static String name(String words) {
    NamedText text = NamedText.of(words);
    int end = BodyNames.end(EntityTexts.of(text), 0);
    return end < 0 ? "" : text.first().range(new TokenSpan(0, end)).of(text.text());
  }
}
