package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.record.EntityType;

/** What a second sentence names again; a name reads {@code word = whom it names}. */
class SecondMentionsTest {

  private static final String PERSON = "قال/VBD {PERSON زيد/NNP كرنديل/NNP}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The last word of a full name, whatever its part of speech but a verb.
        "{PERSON زيد/NNP كرنديل/NNP} | أضاف/VBD كرنديل/NN | كرنديل = زيد كرنديل",
        "{PERSON زيد/NNP كرنديل/NNP} | أضاف/VBD كرنديل/VBD | ''",
        "{PERSON كرنديل/NNP زيد/NNP} | أضاف/VBD كرنديل/NN | ''",
        // Of four letters, not of three.
        "{PERSON كرنديل/NNP زيدو/NNP} | أضاف/VBD زيدو/NN | زيدو = كرنديل زيدو",
        "{PERSON كرنديل/NNP زيد/NNP} | أضاف/VBD زيد/NN | ''",
        // A single name of a person or place of five letters.
        "{PERSON كرندي/NNP} | أضاف/VBD كرندي/NN | كرندي = كرندي",
        "{PERSON كرند/NNP} | أضاف/VBD كرند/NN | ''",
        "{GPE كرندي/NNP} | في/IN كرندي/NN | كرندي = كرندي",
        "{LOCATION كرندي/NNP} | في/IN كرندي/NN | كرندي = كرندي",
        "{ORGANIZATION كرندي/NNP} | أضاف/VBD كرندي/NN | ''",
        "{GPE زيد/NNP كرنديل/NNP} | في/IN كرنديل/NN | ''",
        // An unlisted name with the article may be a common word.
        "{PERSON زيد/NNP الكرنديل/DTNNP} | أضاف/VBD الكرنديل/DTNN | ''",
        // Another spelling of six letters where it is tagged as a name.
        "{PERSON زيد/NNP كرنديل/NNP} | أضاف/VBD قرنديل/NNP | قرنديل = زيد كرنديل",
        "{PERSON زيد/NNP كرنديل/NNP} | أضاف/VBD قرنديل/NN | ''",
        "{PERSON زيد/NNP كرندي/NNP} | أضاف/VBD قرندي/NNP | ''",
      })
  void aNameIsFoundAgain(String first, String second, String expected) {
    NamedText text = NamedText.of(first, second);
    List<String> found = names(text, text.mentions());
    assertThat(found.subList(1, found.size()))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aListedNameWithTheArticleIsFoundAgain() {
    NamedText text = NamedText.of("في/IN {GPE القاهرة/DTNNP}", "في/IN القاهرة/DTNN");
    NamedThing cairo = EntityTexts.linker("").candidates(EntityType.GPE, "القاهره").get(0);
    assertThat(names(text, List.of(text.mentions().get(0).of(cairo)))).hasSize(2);
  }

  @Test
  void whatIsNamedAlreadyIsNotFoundAgain() {
    NamedText text = NamedText.of(PERSON, "أضاف/VBD {GPE بيت/NN كرنديل/NNP}");
    assertThat(names(text, text.mentions()))
        .containsExactly("زيد كرنديل = زيد كرنديل", "بيت كرنديل = بيت كرنديل")
        .inOrder();
  }

  @Test
  void aLaterSingleNameIsThatOfThePerson() {
    NamedText text =
        NamedText.of(PERSON, "أضاف/VBD {PERSON كرنديل/NNP}", "و/CC {PERSON قرنديل/NNP}");
    assertThat(names(text, text.mentions()))
        .containsExactly("زيد كرنديل = زيد كرنديل", "كرنديل = زيد كرنديل", "قرنديل = زيد كرنديل")
        .inOrder();
  }

  @Test
  void soIsAnEarlierOne() {
    NamedText text = NamedText.of("قال/VBD {PERSON كرنديل/NNP}", PERSON, "أضاف/VBD كرنديل/NN");
    assertThat(names(text, text.mentions()))
        .containsExactly("كرنديل = زيد كرنديل", "زيد كرنديل = زيد كرنديل", "كرنديل = زيد كرنديل")
        .inOrder();
  }

  @Test
  void ofTwoPeopleOfOneNameItIsTheFirst() {
    NamedText text =
        NamedText.of(PERSON, "قال/VBD {PERSON عمر/NNP كرنديل/NNP}", "أضاف/VBD كرنديل/NN");
    assertThat(names(text, text.mentions())).contains("كرنديل = زيد كرنديل");
  }

  @Test
  void aPlaceOfTheNameOfAPersonIsNone() {
    NamedText text = NamedText.of(PERSON, "في/IN {GPE كرنديل/NNP}");
    assertThat(names(text, text.mentions())).contains("كرنديل = كرنديل");
  }

  @Test
  void namesComeInTheirOrder() {
    NamedText text = NamedText.of(PERSON, "أضاف/VBD كرنديل/NN عن/IN {PERSON عمر/NNP سعيد/NNP}");
    assertThat(names(text, text.mentions()))
        .containsExactly("زيد كرنديل = زيد كرنديل", "كرنديل = زيد كرنديل", "عمر سعيد = عمر سعيد")
        .inOrder();
  }

  private static List<String> names(NamedText text, List<Mention> mentions) {
    List<String> names = new ArrayList<>();
    for (Mention mention : SecondMentions.add(text.sentences(), mentions)) {
      names.add(mention.range().of(text.text()) + " = " + mention.thing().nameAr());
    }
    return names;
  }
}
