package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.lexicon.Lexicons;

/** Which parts of the name in braces may be the town where its thing is. */
class TownsInNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Behind the word for the thing; the longest part first, also an unknown one at the end.
        "{FACILITY مطار/NN صفاقس/NNP} | صفاقس",
        "{FACILITY مطار/NN صفاقس/NNP الدولي/DTJJ} | صفاقس الدولي, الدولي, صفاقس",
        "{FACILITY ملاهي/NN صفاقس/NNP} | ''",
        "{LOCATION ريف/NN حلب/NNP} | حلب",
        "{LOCATION شمال/NN حلب/NNP} | حلب",
        "{LOCATION طرف/NN في/IN حلب/NNP} | حلب",
        "{LOCATION طرف/NN ل/IN حلب/NNP} | حلب",
        "{LOCATION طرف/NN عن/IN حلب/NNP} | ''",
        // A settlement's name is its own as a whole, behind its category word.
        "{GPE مدينة/NN حلب/NNP} | حلب",
        "{GPE مدينة/NN تل/NN رفعت/NNP} | تل رفعت",
        "{LOCATION حي/NN حلب/NNP} | ''",
        "{LOCATION منطقة/NN حلب/NNP} | حلب",
        // What is named in honour is anywhere.
        "{FACILITY شارع/NN حلب/NNP} | ''",
        // Bodies of towns; of a body each part must be a place of the news.
        "{ORGANIZATION بلدية/NN حلب/NNP} | حلب",
        "{ORGANIZATION بلدية/NN حلب/NNP الكبرى/DTJJ} | حلب",
        "{ORGANIZATION حزب/NN حلب/NNP} | ''",
        "{PERSON مطار/NN صفاقس/NNP} | ''",
      })
  void aTownIsAPartOfItsName(String words, String towns) {
    NamedText text = NamedText.of(words);
    assertThat(
            towns(text).of(text.first(), text.mentions().get(0)).stream()
                .map(part -> text.first().range(part).of(text.text()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(towns);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // In honour, of a common word, of a place of another country.
        "{FACILITY ميدان/NN التحرير/DTNN} | true",
        "ميدان/NN {FACILITY التحرير/DTNN} | true",
        "{FACILITY شارع/NN صور/NN} | true",
        "{FACILITY شارع/NN القاهرة/DTNNP} | true",
        // Of its own country, or of nothing else.
        "{FACILITY شارع/NN إدلب/NNP} | false",
        "{FACILITY شارع/NN زغلبان/NNP} | false",
        "{FACILITY مطار/NN التحرير/DTNN} | false",
        "{FACILITY ميدان/NN} | false",
        "محطة/NN {FACILITY التحرير/DTNN} | false",
      })
  void aNameInHonourIsOfAnyTown(String words, boolean isAnywhere) {
    NamedText text = NamedText.of(words);
    NamedThing syrian = EntityTexts.place("س", "SY", PlaceKind.FACILITY, 4);
    assertThat(towns(text).isAnywhere(text.first(), text.mentions().get(0), syrian))
        .isEqualTo(isAnywhere);
  }

  private static TownsInNames towns(NamedText text) {
    return new TownsInNames(
        Lexicons.own().words(),
        EntityTexts.GAZETTEER,
        EntityTexts.TRIGGERS,
        EntityTexts.linker(text.text()));
  }
}
