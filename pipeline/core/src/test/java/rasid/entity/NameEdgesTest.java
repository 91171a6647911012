package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;

/** Where the first name of a sentence begins and ends. */
class NameEdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The letter before belongs to a name that a list has.
        "إلى/IN ك/IN+ {GPE ازاخستان/NNP} | كازاخستان",
        "إلى/IN ك/IN+ {LOCATION ازاخستان/NNP} | كازاخستان",
        "أمس/NN ب/IN+ {GPE يروت/NNP} | بيروت",
        // Not where it stands apart, is no proclitic or longer than a letter.
        "إلى/IN ك/IN {GPE ازاخستان/NNP} | ازاخستان",
        "أمس/NN م/IN+ {GPE وسكو/NNP} | وسكو",
        "أمس/NN كا/IN+ {GPE زاخستان/NNP} | زاخستان",
        // A name that is known keeps its own, but behind a preposition, which no other one follows.
        "أمس/NN ب/IN+ {GPE غداد/NNP} | بغداد",
        "أمس/NN ب/IN+ {GPE بيروت/NNP} | بيروت",
        "{GPE بيروت/NNP} | بيروت",
        // The first letter is a preposition where only the rest is known.
        "أمس/NN {GPE بنيويورك/NNP} | نيويورك",
        "أمس/NN {GPE مبيروت/NNP} | مبيروت",
        "أمس/NN {GPE بزغلبان/NNP} | بزغلبان",
      })
  void placesBeginWhereAListKnowsThem(String words, String name) {
    assertThat(edges(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال/VBD ك/IN+ {PERSON ريستيانو/NNP نيتو/NNP} | كريستيانو نيتو",
        "قال/VBD {PERSON وسعيد/NNP زغلبان/NNP} | سعيد زغلبان",
        "قال/VBD {PERSON سعيد/NNP زغلبان/NNP} | سعيد زغلبان",
        "قال/VBD {PERSON وزغلبان/NNP سعيد/NNP} | وزغلبان سعيد",
        // Bodies stay as they are.
        "قال/VBD ك/IN+ {ORGANIZATION ازاخستان/NNP} | ازاخستان",
        "قال/VBD {ORGANIZATION بنيويورك/NNP} | بنيويورك",
      })
  void peopleBeginWithAWordOfNames(String words, String name) {
    assertThat(edges(words)).isEqualTo(name);
  }

  private static String edges(String words) {
    NamedText text = NamedText.of(words);
    AnnotatedSentence sentence = text.first();
    Mention name = text.mentions().get(0);
    return new NameEdges(EntityTexts.GAZETTEER, text.text())
        .of(sentence, name.tokens(), name.type())
        .of(text.text());
  }
}
