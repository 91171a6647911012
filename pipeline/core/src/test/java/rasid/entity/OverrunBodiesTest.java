package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.lexicon.Lexicons;

class OverrunBodiesTest {

  private static final EntityRules RULES =
      new EntityRules(Lexicons.own(), EntityTexts.GAZETTEER, EntityTexts.TRIGGERS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Behind a verb a body acts on the town.
        "هاجمت/VBD {ORGANIZATION حركة/NN الشباب/DTNN بيدوا/NNP} | ORGANIZATION حركة الشباب, GPE"
            + " بيدوا",
        "هاجمت/VBD {ORGANIZATION الشباب/DTNN بيدوا/NNP} | ORGANIZATION الشباب, GPE بيدوا",
        "هاجمت/VBD {ORGANIZATION الشباب/DTNN خان/NN يونس/NNP} | ORGANIZATION الشباب, GPE خان يونس",
        // Elsewhere, behind a noun without article, or with another name the town is of the body.
        "بيان/NN {ORGANIZATION حركة/NN الشباب/DTNN بيدوا/NNP} | ORGANIZATION حركة الشباب بيدوا",
        "{ORGANIZATION حركة/NN الشباب/DTNN بيدوا/NNP} | ORGANIZATION حركة الشباب بيدوا",
        "هاجمت/VBD {ORGANIZATION جيش/NN بيدوا/NNP} | ORGANIZATION جيش بيدوا",
        "هاجمت/VBD {ORGANIZATION الشباب/DTNN زغلبان/NNP} | ORGANIZATION الشباب زغلبان",
        "هاجمت/VBD {ORGANIZATION الشباب/DTNN بيدوا/NNP زغلبان/NNP} | ORGANIZATION الشباب بيدوا"
            + " زغلبان",
        "هاجمت/VBD {PERSON الشباب/DTNN بيدوا/NNP} | PERSON الشباب بيدوا",
        // Any body in a town has no name.
        "قصف/VBD {ORGANIZATION كتيبة/NN في/IN الزنتان/DTNNP} | GPE الزنتان",
        "{ORGANIZATION كتيبة/NN في/IN الزنتان/DTNNP} قالت/VBD | GPE الزنتان",
        "{ORGANIZATION الكتيبة/DTNN في/IN الزنتان/DTNNP} | ORGANIZATION الكتيبة في الزنتان",
        "{ORGANIZATION كتيبة/NN كبيرة/JJ في/IN الزنتان/DTNNP} | ORGANIZATION كتيبة كبيرة في"
            + " الزنتان",
        "{ORGANIZATION كتيبة/NN من/IN الزنتان/DTNNP} | ORGANIZATION كتيبة من الزنتان",
        "{ORGANIZATION كتيبة/NN في/IN زغلبان/NNP} | ORGANIZATION كتيبة في زغلبان",
      })
  void aTownIsPartedFromTheBodyThatActsOnIt(String words, String names) {
    assertThat(String.join(", ", parted(words))).isEqualTo(names);
  }

  @Test
  void theTownIsLookedUpAndTheOthersStay() {
    NamedText text =
        NamedText.of(
            "قال/VBD {PERSON زيد/NNP} هاجمت/VBD {ORGANIZATION الشباب/DTNN بيدوا/NNP} {GPE"
                + " مصر/NNP}");
    List<Mention> parted = part(text);
    assertThat(parted).hasSize(4);
    assertThat(parted.get(0)).isEqualTo(text.mentions().get(0));
    assertThat(parted.get(2).thing().country()).isEqualTo("SO");
    assertThat(parted.get(3)).isEqualTo(text.mentions().get(2));
  }

  private static List<String> parted(String words) {
    NamedText text = NamedText.of(words);
    return part(text).stream()
        .map(name -> name.type() + " " + name.range().of(text.text()))
        .toList();
  }

  private static List<Mention> part(NamedText text) {
    return new OverrunBodies(
            RULES,
            EntityTexts.linker(text.text()),
            new NameEdges(EntityTexts.GAZETTEER, text.text()))
        .part(text.first(), text.mentions());
  }
}
