package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.record.PlacePrecision;

/** How exactly places tell where something happened. */
class WhereaboutsTest {

  private static final EntityRecognizer RECOGNIZER = EntityRecognizer.load(Lexicons.own());

  @Test
  void aTownLiesInItsDivisions() {
    Whereabouts where = of("سراقب", "قصف الطيران مدينة سراقب في سوريا.");
    assertThat(where.precision()).isEqualTo(PlacePrecision.TOWN);
    assertThat(where.admin1()).isEqualTo("Idlib");
    assertThat(where.lat()).isWithin(0.2).of(35.86);
    assertThat(where.lon()).isWithin(0.2).of(36.80);
  }

  @Test
  void aTownOfYemenHasBothDivisions() {
    Whereabouts where = of("زبيد", "وقع الانفجار في مدينة زبيد في اليمن.");
    assertThat(where.admin1()).isEqualTo("Al Hudaydah");
    assertThat(where.admin2()).isEqualTo("Zabīd");
  }

  @Test
  void aProvinceIsItsOwnDivision() {
    Whereabouts where = of("شمال دارفور", "نزحت أسر من شمال دارفور.");
    assertThat(where.precision()).isEqualTo(PlacePrecision.PROVINCE);
    assertThat(where.admin1()).isEqualTo("North Darfur");
    assertThat(where.admin2()).isNull();
  }

  @Test
  void aCountryAndARegionSayNoMore() {
    assertThat(of("اليمن", "قتل جنديان في اليمن.").precision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(of("اليمن", "قتل جنديان في اليمن.").admin1()).isNull();
    assertThat(of("قطاع غزة", "دخلت شاحنات إلى قطاع غزة.").precision())
        .isEqualTo(PlacePrecision.REGION);
  }

  @Test
  void anUnlistedPlaceIsKnownByItsCountryAtMost() {
    NamedThing village = NamedThing.unlisted(EntityType.GPE, "كفر زيت", null);
    assertThat(Whereabouts.of(village, "SY").precision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(Whereabouts.of(village, null).precision()).isNull();
    assertThat(Whereabouts.of(null, null).precision()).isNull();
  }

  @Test
  void nothingIsNearInAnotherCountryOrAtSea() {
    assertThat(Divisions.shared().nearest("SY", 35.86, 36.80)).isNotNull();
    assertThat(Divisions.shared().nearest("JP", 35.86, 36.80)).isNull();
    assertThat(Divisions.shared().nearest("SY", 35.0, 33.0)).isNull();
  }

  private static Whereabouts of(String name, String text) {
    for (Mention mention : RECOGNIZER.recognise(text, Sentences.of(text))) {
      if (mention.range().of(text).equals(name)) {
        return Whereabouts.of(mention.thing(), mention.thing().country());
      }
    }
    throw new AssertionError(name + " is no name in: " + text);
  }
}
