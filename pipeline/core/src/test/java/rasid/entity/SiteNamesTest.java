package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.NamedText;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/** Names of places behind their category words; no list knows زغلبان. */
class SiteNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // As a list has it.
        "مخيم/NN جباليا/NN قال/VBD | مخيم جباليا",
        "معبر/NN كرم/NN أبو/NN سالم/NN | معبر كرم أبو سالم",
        // In a listed place, or of any name.
        "مطار/NN دبي/NN الدولي/DTJJ قال/VBD | مطار دبي الدولي",
        "نهر/NN زغلبان/NNP قال/VBD | نهر زغلبان",
        "مطار/NN دبي/NN زغلبان/NNP | مطار دبي زغلبان",
        "نهر/NN الزغلبان/DTNNP الكبير/DTNNP | نهر الزغلبان",
        "نهر/NN زغلبان/NNP العظيم/DTJJ الكبير/DTJJ | نهر زغلبان العظيم الكبير",
        "نهر/NN زغلبان/NNP المصري/DTJJ | نهر زغلبان",
        "نهر/NN زغلبان/NNP كبير/JJ | نهر زغلبان",
        "نهر/NN زغلبان/NNP الماء/DTNN | نهر زغلبان",
      })
  void aSiteHasItsCategoryWordInItsName(String words, String name) {
    assertThat(site(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نهر/NN كبير/JJ",
        "نهر/NN الكبير/DTJJ",
        "نهر/NN مصري/NNP",
        "نهر/NN",
        "وزارة/NN زغلبان/NNP",
        // A body is no place that a site can lie in.
        "مطار/NN الناتو/DTNN",
        // Words for settlements are none of the name.
        "حي/NN زغلبان/NNP",
        "مدينة/NN زغلبان/NNP",
      })
  void aCategoryWordAloneIsNoName(String words) {
    assertThat(site(words)).isEmpty();
  }

  @Test
  void theLongestSiteHasSixWords() {
    assertThat(SiteNames.end(EntityTexts.of("نهر/NN " + "زغلبان/NNP ".repeat(7)), 0)).isEqualTo(5);
    assertThat(SiteNames.end(EntityTexts.of("نهر/NN " + "زغلبان/NNP ".repeat(5)), 0)).isEqualTo(5);
  }

  @Test
  void theWordBeforeANameTellsItsKind() {
    assertThat(category("مدينة/NN زغلبان/NNP", 1)).isEqualTo(EntityType.GPE);
    assertThat(category("نهر/NN \"/PUNC زغلبان/NNP", 2)).isEqualTo(EntityType.LOCATION);
    assertThat(category("نهر/NN -/PUNC زغلبان/NNP", 2)).isNull();
    assertThat(category("رئيس/NN زغلبان/NNP", 1)).isNull();
    assertThat(category("وزارة/NN زغلبان/NNP", 1)).isNull();
    assertThat(category("زغلبان/NNP", 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مدينة/NN زغلبان/NNP قال/VBD | زغلبان",
        "مدينة/NN زغلبان/NNP كرنديل/NNP زغلبان/NNP كرنديل/NNP | زغلبان كرنديل زغلبان",
        "قرية/NN النخيل/DTNN الكبير/DTJJ | النخيل",
        "قرية/NN بئر/NN | بئر",
        "قرية/NN أم/NN | ''",
        "قرية/NN «نخيل»/NN | ''",
        "قرية/NN كبيرة/JJ | ''",
        "نهر/NN نخيل/NN | ''",
      })
  void behindAWordForASettlementAnyNounIsItsName(String words, String name) {
    NamedText text = NamedText.of(words);
    int end = SiteNames.endBehindCategory(EntityTexts.of(text), 1);
    assertThat(end < 0 ? "" : text.first().range(new TokenSpan(1, end)).of(text.text()))
        .isEqualTo(name);
  }

  private static EntityType category(String words, int token) {
    return SiteNames.category(EntityTexts.of(words), token);
  }

  private static String site(String words) {
    NamedText text = NamedText.of(words);
    int end = SiteNames.end(EntityTexts.of(text), 0);
    return end < 0 ? "" : text.first().range(new TokenSpan(0, end)).of(text.text());
  }
}
