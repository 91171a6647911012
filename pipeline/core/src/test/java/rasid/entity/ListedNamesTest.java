package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.NamedText;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;

/** Whether the name in braces, which a list has, is one where it stands. */
class ListedNamesTest {

  private static final Gazetteer USERS =
      Gazetteer.of(
          Lexicons.with(
              Map.of(
                  "cities.tsv",
                  "qid\tcountry\tname_ar\tname_en\tpopulation\tlat\tlon\n"
                      + "\tEG\tزغلبان\tZ\t\t\t\n\tEG\tكبير القوم\tK\t\t\t\n")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What has no country is a region or body.
        "{GPE أفريقيا/NN}",
        // A country of five letters, and one of two words.
        "{GPE روسيا/NN}",
        "{GPE بوركينا/NN فاسو/NN}",
        // Behind a category word, opening a headline, behind a preposition of place.
        "مدينة/NN {GPE صفاقس/NN}",
        "جزيرة/NN {GPE صفاقس/NN}",
        "{GPE صفاقس/NN} :/PUNC",
        "في/IN {GPE صفاقس/NN}",
        "في/IN {GPE سبها/NN}",
        // As the tagger says.
        "عن/IN {GPE صفاقس/NNP}",
        // A place of two words that is named much, or tagged as a name in part.
        "{GPE خان/NN يونس/NN}",
        "{GPE حدائق/NN بورنموث/NNP}",
      })
  void aListedNameIsOne(String words) {
    assertThat(isName(words, EntityTexts.GAZETTEER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{GPE روسيا/VBD}",
        // A country of four letters.
        "عن/IN {GPE تونس/NN}",
        "رئيس/NN {GPE صفاقس/NN}",
        "وزارة/NN {GPE صفاقس/NN}",
        "أمس/NN {GPE صفاقس/NN} :/PUNC",
        "{GPE صفاقس/NN} ./PUNC",
        "عن/IN {GPE صفاقس/NN}",
        // Three letters.
        "في/IN {GPE جدة/NN}",
        // News does not know it.
        "في/IN {GPE روساريو/NN}",
        // A common word.
        "أمس/NN {GPE صور/NNP}",
        "{GPE حدائق/NN بورنموث/NN}",
      })
  void orAnotherWord(String words) {
    assertThat(isName(words, EntityTexts.GAZETTEER)).isFalse();
  }

  @Test
  void aUsersNameIsOneUnlessItsWordIsAVerb() {
    assertThat(isName("عن/IN {GPE زغلبان/NN}", USERS)).isTrue();
    assertThat(isName("عن/IN {GPE زغلبان/VBD}", USERS)).isFalse();
    assertThat(isName("عن/IN {GPE كبير/VBD القوم/DTNN}", USERS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عن/IN {GPE صفاقس/NN} | true",
        // Of five letters, also where it is tagged as a verb; of four not.
        "عن/IN {GPE بيدوا/VBD} | true",
        "عن/IN {GPE سبها/NN} | true",
        "عن/IN {GPE سبها/VBD} | false",
        "عن/IN {GPE جدة/NN} | false",
        "عن/IN {GPE روساريو/NN} | false",
        "عن/IN {GPE خان/NN يونس/NN} | true",
        "عن/IN {GPE حدائق/NN بورنموث/NN} | false",
      })
  void aPlaceOfTheNewsCanBeOne(String words, boolean isPossible) {
    NamedText text = NamedText.of(words);
    EntityText seen = EntityTexts.of(text);
    assertThat(ListedNames.isPossible(seen, match(seen, text))).isEqualTo(isPossible);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "في/IN سب/NN+ ها/PRP | LY",
        "بلدة/NN سب/NN+ ها/PRP | LY",
        "عن/IN سب/NN+ ها/PRP | ",
        "رئيس/NN سب/NN+ ها/PRP | ",
        "في/IN سب/NN ها/PRP | ",
        "في/IN سب/NN+ ها/NN | ",
        "في/IN كت/NN+ ها/PRP | ",
        "في/IN سبها/NN | ",
      })
  void aNameWhoseEndIsTakenForAPronounIsTorn(String words, @Nullable String country) {
    assertThat(country(ListedNames.torn(EntityTexts.of(words), 1))).isEqualTo(country);
  }

  @Test
  void nothingIsTornAtTheBeginning() {
    assertThat(ListedNames.torn(EntityTexts.of("سب/NN+ ها/PRP"), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ك/IN+ ازاخستان/NN | KZ",
        "ك/IN ازاخستان/NN | ",
        "كا/IN+ زاخستان/NN | ",
        "ك/IN+ رنديل/NN | ",
        "ك/IN | ",
      })
  void aNameWhoseFirstLetterIsTakenForAPrepositionIsGlued(String words, @Nullable String country) {
    assertThat(country(ListedNames.glued(EntityTexts.of(words), 0))).isEqualTo(country);
  }

  private static @Nullable String country(@Nullable List<NamedThing> things) {
    return things == null ? null : things.get(0).country();
  }

  private static boolean isName(String words, Gazetteer gazetteer) {
    NamedText text = NamedText.of(words);
    EntityText seen =
        new EntityText(
            Lexicons.own().words(),
            gazetteer,
            EntityTexts.TRIGGERS,
            new CommonPlaces(Lexicons.own().words(), gazetteer),
            text.first());
    return ListedNames.isName(seen, match(seen, text));
  }

  /** The listed name in braces. */
  private static Phrases.Match<List<NamedThing>> match(EntityText seen, NamedText text) {
    Mention name = text.mentions().get(0);
    Phrases.Match<List<NamedThing>> match = seen.listed(name.firstToken()).orElseThrow();
    assertThat(match.last()).isEqualTo(name.lastToken());
    return match;
  }
}
