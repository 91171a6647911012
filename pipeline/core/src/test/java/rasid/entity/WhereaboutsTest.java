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
  void aTownOfTheWorldLiesInItsDivision() {
    assertThat(of("هيوستن", "وقع إعصار في مدينة هيوستن في الولايات المتحدة.").admin1())
        .isEqualTo("Texas");
    assertThat(of("ميونخ", "أصيب 3 أشخاص في مدينة ميونخ في ألمانيا.").admin1())
        .isEqualTo("Bavaria");
    assertThat(of("نيس", "أصيب 3 أشخاص في مدينة نيس في فرنسا.").admin1())
        .isEqualTo("Provence-Alpes-Côte-d’Azur");
    assertThat(of("كورسك", "أصيب 3 أشخاص في مدينة كورسك في روسيا.").admin1()).isEqualTo("Kursk");
  }

  @Test
  void aTownLiesInItsOwnDivisionsThoughAnotherIsNear() {
    assertThat(of("القدس", "أصيب 3 فلسطينيين في مدينة القدس.").admin1()).isEqualTo("Jerusalem");
    Whereabouts hermel = of("الهرمل", "غارة على مدينة الهرمل في لبنان.");
    assertThat(hermel.admin1()).isEqualTo("Baalbek-Hermel");
    assertThat(hermel.admin2()).isEqualTo("Hermel District");
    assertThat(of("بعقوبة", "انفجار في مدينة بعقوبة في العراق.").admin2())
        .isEqualTo("Ba'quba District");
    assertThat(of("سامراء", "انفجار في مدينة سامراء في العراق.").admin2())
        .isEqualTo("Samarra District");
    assertThat(of("كسروان", "حريق في قضاء كسروان في لبنان.").admin1()).isEqualTo("Keserwan-Jbeil");
  }

  @Test
  void regionsCampsQuartersAndHospitalsHaveDegrees() {
    Whereabouts strip = of("قطاع غزة", "دخلت شاحنات إلى قطاع غزة.");
    assertThat(strip.lat()).isWithin(0.1).of(31.42);
    assertThat(strip.lon()).isWithin(0.1).of(34.37);
    Whereabouts camp = of("عين الحلوة", "اشتباكات في مخيم عين الحلوة في لبنان.");
    assertThat(camp.lat()).isWithin(0.02).of(33.544);
    assertThat(camp.admin1()).isEqualTo("South");
    Whereabouts hospital = of("مستشفى كمال عدوان", "قصف مستشفى كمال عدوان شمال غزة.");
    assertThat(hospital.lon()).isWithin(0.02).of(34.506);
    assertThat(hospital.admin1()).isEqualTo("North Gaza");
  }

  @Test
  void aDistrictIsItsOwnSecondDivision() {
    NamedThing district =
        new NamedThing(
            EntityType.GPE, "قضاء", "Qada", null, "LB", PlaceKind.DISTRICT, 5, null, null, false);
    Whereabouts where = Whereabouts.of(district, "LB");
    assertThat(where.precision()).isEqualTo(PlacePrecision.DISTRICT);
    assertThat(where.admin2()).isEqualTo("Qada");
    assertThat(where.admin1()).isNull();
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
      if (mention.range().of(text).endsWith(name)) {
        return Whereabouts.of(mention.thing(), mention.thing().country());
      }
    }
    throw new AssertionError(name + " is no name in: " + text);
  }
}
