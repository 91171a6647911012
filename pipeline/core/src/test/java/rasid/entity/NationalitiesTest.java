package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.record.EntityType;

class NationalitiesTest {

  private static final NamedThing EGYPT = EntityTexts.place("مصر", "EG", PlaceKind.COUNTRY, 8);
  private static final NamedThing LEBANON = EntityTexts.place("لبنان", "LB", PlaceKind.COUNTRY, 8);

  private final Nationalities nationalities = new Nationalities();

  @Test
  void anAdjectiveIsThatOfThePeopleOfItsCountry() {
    nationalities.add("مصري", EGYPT, false);
    NamedThing people = nationalities.of("مصري");
    assertThat(people.type()).isEqualTo(EntityType.NORP);
    assertThat(people.nameAr()).isEqualTo("مصر");
    assertThat(people.country()).isEqualTo("EG");
    assertThat(people.isAdded()).isFalse();
    assertThat(nationalities.of("مصريه")).isNull();
  }

  @Test
  void aPluralStandsForItsOtherCase() {
    nationalities.add("مصريون", EGYPT, false);
    assertThat(nationalities.of("مصريين").country()).isEqualTo("EG");
    nationalities.add("أكرادون", EGYPT, false);
    assertThat(nationalities.of("اكرادين")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "مصري,EG",
    "مصريا,EG",
    "مصريان,EG",
    "مصريين,EG",
    "مصريتان,EG",
    "مصريتين,EG",
    "مصريات,",
    "لبنانيا,",
  })
  void aNounHasTheEndingsBehindNumbers(String noun, @Nullable String country) {
    nationalities.add("مصري", EGYPT, false);
    nationalities.add("مصرية", EGYPT, false);
    NamedThing people = nationalities.ofNoun(noun);
    assertThat(people == null ? null : people.country()).isEqualTo(country);
  }

  @Test
  void theFeminineDualIsOfTheFeminine() {
    nationalities.add("مصري", EGYPT, false);
    assertThat(nationalities.ofNoun("مصريتان")).isNull();
    assertThat(nationalities.ofNoun("مصريان")).isNotNull();
  }

  @Test
  void aPeopleIsCalledByItsSingular() {
    for (String form : new String[] {"حوثي", "حوثية", "حوثيون", "حوثيين", "حوثيات"}) {
      nationalities.addPeople(form, LEBANON, false);
      assertThat(nationalities.of(form.replace('ة', 'ه')).nameAr()).isEqualTo("حوثي");
    }
    nationalities.addPeople("كردون", LEBANON, false);
    assertThat(nationalities.of("كردون").nameAr()).isEqualTo("كردون");
    nationalities.add("بدوية", null, false);
    assertThat(nationalities.of("بدويه").nameAr()).isEqualTo("بدوي");
    assertThat(nationalities.of("بدويه").country()).isNull();
  }

  @Test
  void theFirstRowOfAFormCountsButForOneOfNoCountry() {
    nationalities.add("مصري", EGYPT, false);
    nationalities.add("مصري", LEBANON, false);
    assertThat(nationalities.of("مصري").country()).isEqualTo("EG");
    nationalities.add("بدوي", null, false);
    nationalities.add("بدوي", LEBANON, false);
    nationalities.add("بدوي", null, false);
    assertThat(nationalities.of("بدوي").country()).isEqualTo("LB");
  }

  @Test
  void aUsersRowIsKnownForOne() {
    nationalities.add("مصري", EGYPT, true);
    nationalities.addPeople("حوثي", LEBANON, true);
    nationalities.addPeople("كردي", LEBANON, false);
    assertThat(nationalities.of("مصري").isAdded()).isTrue();
    assertThat(nationalities.of("حوثي").isAdded()).isTrue();
    assertThat(nationalities.of("كردي").isAdded()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "أميركا,اميركي",
    "أميركا,اميركيه",
    "أميركا,اميركيون",
    "أميركا,اميركيين",
    "بيلاروسيا,بيلاروسي",
    "كازاخستان,كازاخي",
    // Six letters with four before the ending.
    "أوغندا,اوغندي",
    "عمانيا,عماني",
  })
  void namesOfCountriesGiveTheirAdjectives(String name, String adjective) {
    nationalities.derive(name, EGYPT);
    assertThat(nationalities.of(adjective).country()).isEqualTo("EG");
    assertThat(nationalities.of(adjective).nameAr()).isEqualTo("مصر");
  }

  @ParameterizedTest
  @CsvSource({
    "سوريا,سوري",
    "هولند,هولندي",
    "كوت ديفوارا,كوت ديفواري",
    "تالستان,تالي",
    "ماليسيا,ماليسيي",
  })
  void othersGiveNone(String name, String adjective) {
    nationalities.derive(name, EGYPT);
    assertThat(nationalities.of(adjective)).isNull();
  }
}
