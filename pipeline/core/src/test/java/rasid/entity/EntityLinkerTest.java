package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.record.ZoneType;
import rasid.text.TextRange;

/** What names stand for. */
class EntityLinkerTest {

  @Test
  void aNameIsThatOfTheMostProminentThing() {
    assertThat(link("{GPE مصر/NNP}").wikidata()).isEqualTo("Q79");
    assertThat(link("{GPE طرابلس/NNP}").country()).isEqualTo("LY");
    // Any kind of place will do, no other thing.
    assertThat(link("{FACILITY مصر/NNP}").wikidata()).isEqualTo("Q79");
    assertThat(link("{PERSON مصر/NNP}").wikidata()).isNull();
    assertThat(link("{ORGANIZATION رويترز/NNP}").wikidata()).isEqualTo("Q130879");
    assertThat(link("{PERSON رويترز/NNP}").wikidata()).isNull();
  }

  @Test
  void aTitleIsNoneOfTheNameUnlessTheThingHasAnother() {
    assertThat(link("{ORGANIZATION وكالة/NN رويترز/NNP}").wikidata()).isEqualTo("Q130879");
    assertThat(link("{ORGANIZATION رئيس/NN رويترز/NNP}").wikidata()).isNull();
    assertThat(link("{ORGANIZATION شبكة/NN الأناضول/DTNNP}").country()).isNull();
    assertThat(link("{ORGANIZATION وكالة/NN الأناضول/DTNNP}").country()).isEqualTo("TR");
    assertThat(link("{ORGANIZATION وكالة/NN}").wikidata()).isNull();
  }

  @Test
  void aBodyOfTwoListsIsOne() {
    List<NamedThing> things =
        EntityTexts.linker("").candidates(EntityType.ORGANIZATION, "الامم المتحده");
    assertThat(things).hasSize(1);
    assertThat(EntityTexts.linker("").candidates(EntityType.GPE, "الامم المتحده")).isEmpty();
    assertThat(EntityTexts.linker("").candidates(EntityType.GPE, "طرابلس").size()).isAtLeast(3);
  }

  @Test
  void behindLamTheArticleLacksItsAlef() {
    AnnotatedSentence sentence = without("لقاهرة", "القاهرة");
    EntityLinker linker = EntityTexts.linker("لقاهرة");
    assertThat(linker.key(sentence, 0, new TextRange(0, 6))).isEqualTo("القاهره");
    assertThat(linker.key(sentence, 0, new TextRange(1, 6))).isEqualTo("قاهره");
    assertThat(linker.link(EntityType.GPE, sentence, TokenSpan.of(0)).country()).isEqualTo("EG");
    AnnotatedSentence unknown = without("لزغلبان", "الزغلبان");
    assertThat(
            EntityTexts.linker("لزغلبان").link(EntityType.GPE, unknown, TokenSpan.of(0)).nameAr())
        .isEqualTo("الزغلبان");
    // A word that begins with ل.
    assertThat(link("{GPE لزغلبان/NNP}").nameAr()).isEqualTo("لزغلبان");
  }

  @Test
  void aPeopleIsThatOfItsCountry() {
    assertThat(link("{NORP مصريين/NNS}").country()).isEqualTo("EG");
    assertThat(link("{NORP المصري/DTJJ القديم/DTJJ}").country()).isNull();
    assertThat(link("{PERSON المصري/DTNNP}").country()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORGANIZATION وزارة/NN الداخلية/DTNN الروسية/DTJJ} | وزارة الداخلية | RU",
        "{ORGANIZATION الداخلية/DTNN الروسية/DTJJ} | وزارة الداخلية | RU",
        "{ORGANIZATION وزارة/NN الصحة/DTNN في/IN غزة/NNP} | وزارة الصحة | PS",
        "{ORGANIZATION وزارة/NN الصحة/DTNN من/IN غزة/NNP} | وزارة الصحة من غزة | ",
        "{ORGANIZATION وزارة/NN الصحة/DTNN في/IN زغلبان/NNP} | وزارة الصحة في زغلبان | ",
        "{ORGANIZATION وزارة/NN الصحة/DTNN} | وزارة الصحة | ",
        // Foreign affairs need not be said in full, religious ones do.
        "{ORGANIZATION وزارة/NN الشؤون/DTNNS الخارجية/DTJJ المصرية/DTJJ} | وزارة الخارجية | EG",
        "{ORGANIZATION وزارة/NN الشؤون/DTNNS الداخلية/DTJJ} | وزارة الداخلية | ",
        "{ORGANIZATION وزارة/NN الشؤون/DTNNS الدينية/DTJJ المصرية/DTJJ} | وزارة الشؤون الدينية |"
            + " EG",
        // Only a field alone stands for its ministry.
        "{ORGANIZATION الدفاع/DTNN المدني/DTJJ} | الدفاع المدني | ",
        "{ORGANIZATION الشباب/DTNN المصري/DTJJ} | الشباب | EG",
        // A nationality inside stays in the name.
        "{ORGANIZATION البنك/DTNN المصري/DTJJ المتحد/DTJJ} | البنك المصري المتحد | EG",
        // The first word is none.
        "{ORGANIZATION المصري/DTJJ اليوم/DTNN} | المصري اليوم | ",
      })
  void aBodyIsNamedWithoutItsCountry(String words, String name, String country) {
    NamedThing body = link(words);
    assertThat(body.nameAr()).isEqualTo(name);
    assertThat(body.country()).isEqualTo(country);
    assertThat(body.wikidata()).isNull();
  }

  @Test
  void aBodyOfItsCountryMayBeListed() {
    assertThat(link("{ORGANIZATION حركة/NN حماس/NNP الفلسطينية/DTJJ}").wikidata())
        .isEqualTo("Q38799");
    assertThat(link("{ORGANIZATION حركة/NN حماس/NNP المصرية/DTJJ}").wikidata()).isNull();
  }

  @Test
  void ministriesWithoutANationalityAreOfTheCountryOfTheArticle() {
    NamedText text =
        NamedText.of(
            "{ORGANIZATION وزارة/NN الصحة/DTNN} {ORGANIZATION نادي/NN الصيد/DTNN} {PERSON"
                + " الصحة/DTNN} {ORGANIZATION وزارة/NN الصحة/DTNN} {ORGANIZATION وزارة/NN"
                + " الصحة/DTNN}");
    List<Mention> names = List.copyOf(text.mentions());
    Mention russian = names.get(3).of(names.get(3).thing().in("RU"));
    Mention listed = names.get(4).of(link("{ORGANIZATION رويترز/NNP}").in(null));
    List<Mention> all = List.of(names.get(0), names.get(1), names.get(2), russian, listed);
    List<Mention> of = EntityTexts.linker(text.text()).withCountry(text.sentences(), all, "EG");
    assertThat(of.get(0).thing().country()).isEqualTo("EG");
    assertThat(of.subList(1, 5)).isEqualTo(all.subList(1, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORGANIZATION المستشفى/DTNN الكبير/DTJJ} | true",
        "{MISC مهرجان/NN قرطاج/NNP} | true",
        "{FACILITY مستشفى/NN قرطاج/NNP} | false",
        "{ORGANIZATION وزارة/NN المستشفى/DTNN} | false",
      })
  void someBodiesAreOfATown(String words, boolean expected) {
    NamedText text = NamedText.of(words);
    boolean isOfTown = EntityTexts.linker("").isOfTown(text.first(), text.mentions().get(0));
    assertThat(isOfTown).isEqualTo(expected);
  }

  @Test
  void aUsersThingIsTheBestElseTheMostProminent() {
    NamedThing small = EntityTexts.place("س", "EG", PlaceKind.TOWN, 3);
    NamedThing great = EntityTexts.place("س", "LB", PlaceKind.TOWN, 5);
    NamedThing equal = EntityTexts.place("س", "SY", PlaceKind.TOWN, 5);
    assertThat(EntityLinker.best(List.of(small, great, equal))).isEqualTo(great);
    assertThat(EntityLinker.best(List.of(great, small.added(), equal))).isEqualTo(small.added());
    assertThat(EntityLinker.best(List.of(small.added(), great))).isEqualTo(small.added());
    assertThat(EntityLinker.best(List.of(small.added(), great.added()))).isEqualTo(small.added());
  }

  @Test
  void aUsersBodyIsOneBesideTheListed() {
    Lexicons users =
        Lexicons.with(
            Map.of("organizations.tsv", "name_ar\tname_en\twikidata\nرويترز\tMine\tQ1\n"));
    EntityLinker linker = new EntityLinker(users.words(), Gazetteer.of(users), "");
    List<NamedThing> things = linker.candidates(EntityType.ORGANIZATION, "رويترز");
    assertThat(EntityLinker.best(things).wikidata()).isEqualTo("Q1");
  }

  /** A sentence of one word that is written without a letter of its form. */
  private static AnnotatedSentence without(String surface, String form) {
    TextRange range = new TextRange(0, surface.length());
    return new AnnotatedSentence(
        0, ZoneType.BODY, range, List.of(AnnotatedToken.of(range, surface, form, "DTNNP")));
  }

  private static NamedThing link(String words) {
    NamedText text = NamedText.of(words);
    Mention name = text.mentions().get(0);
    return EntityTexts.linker(text.text()).link(name.type(), text.first(), name.tokens());
  }
}
