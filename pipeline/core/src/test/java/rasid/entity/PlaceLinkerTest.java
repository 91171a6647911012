package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;

/**
 * In which country the first name of an article lies. طرابلس is in Libya, unless the article speaks
 * for Lebanon; what is not the first sentence says half as much.
 */
class PlaceLinkerTest {

  private static final String TITLE = "خبر/NN ./PUNC";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "في/IN {GPE طرابلس/NNP} | LY",
        // A nationality right behind or before it, a country in three words behind.
        "في/IN {GPE طرابلس/NNP} {NORP اللبنانية/DTJJ} | LB",
        "{NORP اللبنانيون/DTNNS} {GPE طرابلس/NNP} | LB",
        "{GPE طرابلس/NNP} في/IN شمال/NN دولة/NN {GPE لبنان/NNP} | LB",
        // What stands further, or behind و or a verb, is in one sentence with it only: too little.
        "{GPE طرابلس/NNP} في/IN شمال/NN دولة/NN الأرز/DTNN {GPE لبنان/NNP} | ",
        "{GPE طرابلس/NNP} و/CC {GPE لبنان/NNP} | ",
        "{GPE لبنان/NNP} {GPE طرابلس/NNP} | ",
        // A state that acts says little, and so does a nationality of another word.
        "{GPE طرابلس/NNP} زارت/VBD {GPE لبنان/NNP} | LY",
        "{GPE طرابلس/NNP} جارة/NN {NORP اللبنانيين/DTNNS} | LY",
        // A country that the place is not in.
        "{GPE طرابلس/NNP} في/IN {GPE مصر/NNP} | LY",
      })
  void whatStandsBesideANameSaysWhereItIs(String words, @Nullable String country) {
    assertThat(country(TITLE, words)).isEqualTo(country);
  }

  @Test
  void anArticleOfOneCountrySpeaksForItsPlaces() {
    String lebanon = "في/IN {GPE بيروت/NNP} و/CC {GPE صيدا/NNP} و/CC {GPE لبنان/NNP}";
    assertThat(country(TITLE, "في/IN {GPE طرابلس/NNP}", lebanon)).isEqualTo("LB");
    String both = "في/IN {GPE مصر/NNP} و/CC {GPE القاهرة/DTNNP} و/CC {GPE لبنان/NNP}";
    assertThat(country(TITLE, "في/IN {GPE طرابلس/NNP}", both)).isEqualTo("LY");
  }

  @Test
  void aNameHasOneMeaningInAnArticle() {
    assertThat(
            countries(
                TITLE, "في/IN {GPE طرابلس/NNP}", "في/IN {GPE طرابلس/NNP} {NORP اللبنانية/DTJJ}"))
        .containsExactly("LB", "LB", "LB")
        .inOrder();
  }

  @Test
  void aVillageAbroadNeedsEvidence() {
    assertThat(country(TITLE, "في/IN {GPE بورنموث/NNP}")).isNotNull();
    assertThat(country(TITLE, "في/IN {GPE حدائق/NN بورنموث/NNP}")).isNull();
    assertThat(country(TITLE, "في/IN {GPE حدائق/NN بورنموث/NNP} في/IN {GPE جامايكا/NNP}"))
        .isEqualTo("JM");
  }

  @Test
  void aPlaceLiesNearAnotherOfItsCountry() {
    // A town of Morocco, and a camp of Lebanon: 40 km from صيدا, 170 from الهرمل.
    String camp = "في/IN {GPE الرشيدية/DTNNP}";
    assertThat(country(TITLE, camp)).isEqualTo("MA");
    assertThat(country(TITLE, camp, "في/IN {GPE صيدا/NNP}")).isEqualTo("LB");
    assertThat(country(TITLE, camp, "في/IN {GPE الهرمل/DTNNP}")).isNull();
  }

  @Test
  void aWordForProvincesSpeaksForTheProvince() {
    assertThat(first("محافظة/NN {GPE إدلب/NNP}").kind()).isEqualTo(PlaceKind.PROVINCE);
    assertThat(first("شوارع/NNS {GPE إدلب/NNP}").kind()).isEqualTo(PlaceKind.TOWN);
    // Before half of its mentions, not less.
    String town = "شوارع/NNS {GPE إدلب/NNP}";
    assertThat(first("محافظة/NN {GPE إدلب/NNP}", town).kind()).isEqualTo(PlaceKind.PROVINCE);
    assertThat(first("محافظة/NN {GPE إدلب/NNP}", town, town).kind()).isEqualTo(PlaceKind.TOWN);
  }

  @Test
  void aUsersPlaceIsTheOne() {
    Lexicons users =
        Lexicons.with(
            Map.of(
                "cities.tsv",
                "qid\tcountry\tname_ar\tname_en\tpopulation\tlat\tlon\n"
                    + "\tEG\tطرابلس\tMine\t\t\t\n"));
    Gazetteer gazetteer = Gazetteer.of(users);
    NamedText text = NamedText.of(TITLE, "في/IN {GPE طرابلس/NNP} {NORP اللبنانية/DTJJ}");
    assertThat(link(text, gazetteer).get(0).thing().country()).isEqualTo("EG");
  }

  @Test
  void aPartOfANameTellsItsCountry() {
    NamedThing airport = first("{FACILITY مطار/NN صفاقس/NNP}");
    assertThat(airport.country()).isEqualTo("TN");
    assertThat(airport.nameAr()).isEqualTo("مطار صفاقس");
  }

  @Test
  void ministriesAreOfTheCountryOfTheArticle() {
    assertThat(countries("{GPE بيروت/NNP} {ORGANIZATION وزارة/NN الصحة/DTNN}"))
        .containsExactly("LB", "LB");
  }

  @Test
  void theCountryOfAnArticleIsThatOfMostOfItsNames() {
    NamedText text =
        NamedText.of(TITLE, "{GPE بيروت/NNP} {GPE صيدا/NNP} {GPE القاهرة/DTNNP} {PERSON زيد/NNP}");
    List<Mention> names = link(text, EntityTexts.GAZETTEER);
    assertThat(PlaceLinker.country(text.sentences(), names, Set.of())).isEqualTo("LB");
    assertThat(PlaceLinker.country(text.sentences(), names.subList(3, 4), Set.of())).isNull();
  }

  private static @Nullable String country(String... sentences) {
    for (Mention mention : link(NamedText.of(sentences), EntityTexts.GAZETTEER)) {
      if (mention.type() == EntityType.GPE
          && !Set.of("لبنان", "مصر", "جامايكا").contains(mention.thing().nameAr())) {
        return mention.thing().country();
      }
    }
    throw new IllegalArgumentException("no place");
  }

  private static List<@Nullable String> countries(String... sentences) {
    List<@Nullable String> countries = new ArrayList<>();
    for (Mention mention : link(NamedText.of(sentences), EntityTexts.GAZETTEER)) {
      countries.add(mention.thing().country());
    }
    return countries;
  }

  private static NamedThing first(String... sentences) {
    return link(NamedText.of(sentences), EntityTexts.GAZETTEER).get(0).thing();
  }

  private static List<Mention> link(NamedText text, Gazetteer gazetteer) {
    EntityRules rules = new EntityRules(Lexicons.own(), gazetteer, EntityTexts.TRIGGERS);
    EntityLinker linker = rules.linker(text.text());
    List<Mention> names = new ArrayList<>();
    for (Mention name : text.mentions()) {
      names.add(
          name.of(linker.link(name.type(), text.sentences().get(name.sentence()), name.tokens())));
    }
    return rules.places(linker).link(text.sentences(), names);
  }
}
