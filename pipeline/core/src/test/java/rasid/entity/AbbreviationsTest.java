package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.NamedText;
import rasid.lexicon.Lexicons;

/** What stands in brackets behind the name of a body. */
class AbbreviationsTest {

  private static final String FULL = "{ORGANIZATION حركة/NN مجتمع/NN السلم/DTNN}";

  private static final String BRIEF = "{ORGANIZATION حمس/NNP}";

  @Test
  void itIsTheBodyWhereverItStands() {
    assertThat(bodies(FULL + " (/PUNC " + BRIEF + " )/PUNC", BRIEF + " {PERSON زيد/NNP}", FULL))
        .containsExactly(
            "حركة مجتمع السلم", "حركة مجتمع السلم", "حركة مجتمع السلم", "زيد", "حركة مجتمع السلم")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FULL + " " + BRIEF,
        FULL + " (/PUNC " + BRIEF + " -/PUNC",
        FULL + " -/PUNC " + BRIEF + " )/PUNC",
        FULL + " (/PUNC سابقا/NN " + BRIEF + " )/PUNC",
        FULL + " (/PUNC {PERSON حمس/NNP} )/PUNC",
        FULL + " (/PUNC {ORGANIZATION حمس/NNP الجزائر/DTNNP} )/PUNC",
        "{PERSON حركة/NN مجتمع/NN} (/PUNC " + BRIEF + " )/PUNC",
        "{ORGANIZATION حركة/NN} (/PUNC " + BRIEF + " )/PUNC",
        // An outlet is whom a picture is from.
        FULL + " (/PUNC {ORGANIZATION رويترز/NNP} )/PUNC",
      })
  void otherwiseItIsAnother(String words) {
    NamedText text = NamedText.of(words);
    List<Mention> names = linked(text);
    assertThat(join(text, names)).isEqualTo(names);
  }

  @Test
  void theOneThatAListKnowsSaysWhichBodyItIs() {
    assertThat(bodies("{ORGANIZATION حركة/NN المقاومة/DTNN} (/PUNC {ORGANIZATION حماس/NNP} )/PUNC"))
        .containsExactly("حماس", "حماس");
    // Two listed ones are two.
    assertThat(
            bodies("{ORGANIZATION الأمم/DTNNS المتحدة/DTJJ} (/PUNC {ORGANIZATION حماس/NNP} )/PUNC"))
        .containsExactly("الأمم المتحدة", "حماس");
  }

  @Test
  void anOutletIsThatOfItsOwnName() {
    assertThat(
            bodies("{ORGANIZATION وكالة/NN الأخبار/DTNNS} (/PUNC {ORGANIZATION رويترز/NNP} )/PUNC"))
        .containsExactly("رويترز", "رويترز");
  }

  private static List<String> bodies(String... sentences) {
    NamedText text = NamedText.of(sentences);
    return join(text, linked(text)).stream().map(name -> name.thing().nameAr()).toList();
  }

  private static List<Mention> join(NamedText text, List<Mention> names) {
    return new Abbreviations(Lexicons.own().words(), EntityTexts.GAZETTEER)
        .join(text.sentences(), names);
  }

  private static List<Mention> linked(NamedText text) {
    EntityLinker linker = EntityTexts.linker(text.text());
    List<Mention> names = new ArrayList<>();
    for (Mention name : text.mentions()) {
      names.add(
          name.of(linker.link(name.type(), text.sentences().get(name.sentence()), name.tokens())));
    }
    return names;
  }
}
