package rasid.entity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** Where the places of the news are. */
class PlacesTest {

  private static final EntityRecognizer RECOGNIZER = EntityRecognizer.load(Lexicons.own());

  private static final Gazetteer OWN = Gazetteer.of(Lexicons.own());

  /** Share of the table that must be right. */
  private static final double RIGHT = 0.97;

  @Test
  void placesOfArabNewsHaveTheirCountries() throws IOException {
    List<Table.Row> rows = Table.parse("places.tsv", read("places.tsv")).rows();
    assertThat(rows.size()).isAtLeast(500);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows) {
      String country = countryOf(row.get("name"), row.get("sentence"));
      if (!country.equals(row.get("country"))) {
        wrong.add(row.get("name") + " in " + country + ": " + row.get("sentence"));
      }
    }
    assertWithMessage(String.join("\n", wrong))
        .that((double) wrong.size() / rows.size())
        .isAtMost(1 - RIGHT);
  }

  @Test
  void allFirstDivisionsOfArabStatesAreListed() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Table.Row row : Table.parse("governorates.tsv", read("governorates.tsv")).rows()) {
      List<NamedThing> things = OWN.named(ArabicNormalizer.key(row.get("name")));
      boolean isListed =
          things != null
              && things.stream()
                  .anyMatch(
                      thing -> thing.isProvince() && row.get("country").equals(thing.country()));
      if (!isListed) {
        missing.add(row.get("name") + " in " + row.get("country"));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void districtsOfWarsAreListed() {
    Map<String, List<String>> districts =
        Map.of(
            "YE", List.of("شرعب السلام", "صبر الموادم", "الحيمة الداخلية", "عيال سريح", "ثلاء"),
            "SD", List.of("كلمندو", "فور برنقا", "أم دافوق", "شيكان", "القوز"),
            "SY", List.of("فيق", "الثورة", "القدموس"),
            "IQ", List.of("سميل", "شهربازار", "الاستقلال"),
            "LB", List.of("كسروان", "كسروان جبيل"));
    districts.forEach(
        (country, names) -> {
          for (String name : names) {
            assertWithMessage(name).that(countriesOf(OWN, name)).contains(country);
          }
        });
  }

  @Test
  void townsAbroadAreKnownByTheirOtherSpellings() {
    assertThat(countriesOf(OWN, "أنتاكيا")).containsExactly("TR");
    assertThat(countriesOf(OWN, "أهواز")).containsExactly("IR");
    assertThat(countriesOf(OWN, "أفدييفكا")).containsExactly("UA");
    assertThat(countriesOf(OWN, "بلغورود")).containsExactly("RU");
  }

  @Test
  void bulletinsFromGazaAreAboutPalestine() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    for (String bulletin : Splitter.on("----\n").split(read("gaza-bulletins.txt"))) {
      String text = bulletin.replaceFirst("^#.*\n", "");
      List<AnnotatedSentence> sentences = Sentences.of(text);
      String country = RECOGNIZER.country(sentences, RECOGNIZER.recognise(text, sentences));
      if (!"PS".equals(country)) {
        wrong.put(text, String.valueOf(country));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aUsersPolicyHoldsForFurtherSpellings() {
    Gazetteer users = withPolicy("الجولان\tIL\tALWAYS\nالقدس\tIL\tALWAYS\n");
    for (String name : List.of("الجولان", "الجولان المحتل", "هضبة الجولان", "مرتفعات الجولان")) {
      assertWithMessage(name).that(countriesOf(users, name)).containsExactly("IL");
      assertWithMessage(name).that(countriesOf(OWN, name)).containsExactly("SY");
    }
    assertThat(countriesOf(users, "القدس المحتلة")).containsExactly("IL");
    // It has a row of its own.
    assertThat(countriesOf(users, "القدس الشرقية")).containsExactly("PS");
  }

  @Test
  void aPolicyHoldsForNamesOfSeveralStatesAndOfNoList() {
    assertThat(countriesOf(OWN, "كشمير")).containsExactly("");
    assertThat(countriesOf(OWN, "مزارع شبعا")).containsExactly("LB");
    Gazetteer users = withPolicy("كشمير\tIN\tALWAYS\nصحراء النجوم\tSA\tALWAYS\n");
    assertThat(countriesOf(users, "كشمير")).containsExactly("IN");
    assertThat(OWN.named(ArabicNormalizer.key("صحراء النجوم"))).isNull();
    assertThat(countriesOf(users, "صحراء النجوم")).containsExactly("SA");
  }

  @Test
  void aUsersPolicyIsAtWorkInArticles() {
    EntityRecognizer users =
        EntityRecognizer.load(policy("كشمير\tIN\tALWAYS\nصحراء النجوم\tSA\tALWAYS\n"));
    assertThat(countryOf(users, "كشمير", "قتل 5 جنود في كشمير.")).isEqualTo("IN");
    assertThat(countryOf(users, "صحراء النجوم", "قتل 5 رعاة في صحراء النجوم.")).isEqualTo("SA");
  }

  @Test
  void aNameStandsForThePlaceThatTheArticleSpeaksOf() {
    assertThat(countryOf("طرابلس", "أعلن الجيش اللبناني انتشاره في طرابلس بعد أحداث بيروت."))
        .isEqualTo("LB");
    assertThat(countryOf("طرابلس", "انتشرت قوات ليبية في طرابلس بعد أحداث بنغازي."))
        .isEqualTo("LY");
    assertThat(countryOf("صور", "اعتقلت الشرطة العمانية مهربين في مدينة صور جنوب مسقط."))
        .isEqualTo("OM");
  }

  @Test
  void anAttackersNationalityDoesNotTellWhereItHappened() {
    assertThat(countryOfArticle("العدوان الإسرائيلي على غزة\nقتل الجيش الإسرائيلي خمسة مدنيين."))
        .isEqualTo("PS");
    assertThat(countryOfArticle("غارات روسية على إدلب\nقصف الطيران الروسي بلدة سراقب."))
        .isEqualTo("SY");
  }

  @Test
  void aTownIsNoPartOfTheBodyThatActsOnIt() {
    assertThat(countryOf("بيدوا", "هاجمت حركة الشباب بيدوا.")).isEqualTo("SO");
    assertThat(countryOf("سنجة", "استعاد الجيش سنجة.")).isEqualTo("SD");
    assertThat(countryOf("الزنتان", "أطلقت كتيبة في الزنتان سراح موقوفين.")).isEqualTo("LY");
  }

  @Test
  void aBodyOrBuildingOfATownIsInItsCountry() {
    assertThat(countryOf("مديرية أمن الإسماعيلية", "شب حريق في مديرية أمن الإسماعيلية."))
        .isEqualTo("EG");
    assertThat(countryOf("متحف تدمر الأثري", "أعيد افتتاح متحف تدمر الأثري.")).isEqualTo("SY");
    assertThat(countryOf("مديرية التوجيه", "قالت مديرية التوجيه ذلك.")).isEmpty();
  }

  @Test
  void aNameThatTheSegmenterTearsIsAPlaceBehindAWordOfPlace() {
    assertThat(countryOf("سبها", "وقعت مواجهات قبلية في سبها.")).isEqualTo("LY");
  }

  @Test
  void pluralNationalitiesHaveTheirCountriesInEachCase() {
    assertThat(countryOf("سوريين", "أوقفت الدورية أربعة سوريين.")).isEqualTo("SY");
    assertThat(countryOf("فلسطينيين", "أوقفت الدورية أربعة فلسطينيين.")).isEqualTo("PS");
    assertThat(countryOf("الحوثيين", "اندلعت معارك بين الحوثيين ورجال القبائل.")).isEqualTo("YE");
  }

  @Test
  void peopleBehindANumberHaveTheirCountries() {
    assertThat(countryOf("سوريا", "قتل 15 سوريا في الغارة.")).isEqualTo("SY");
    assertThat(countryOf("فلسطينيتان", "وصل 3 مصريين وفلسطينيتان.")).isEqualTo("PS");
  }

  @Test
  void moneyIsNotOfMali() {
    assertThat(countryOf("مالي", "أقر المجلس دعم مالي للمزارعين المتضررين.")).isEmpty();
    assertThat(countryOf("مالي", "أعلن الجيش مقتل جنود في مالي.")).isEqualTo("ML");
  }

  @Test
  void aVillageAbroadNeedsEvidence() {
    assertThat(countryOf("زعبلاوي", "وقع الحادث في قرية زعبلاوي.")).isEmpty();
  }

  @Test
  void aSettlementIsNotInTheTownWhoseNameItHolds() {
    assertThat(countryOf("كفر سوسة", "وقع انفجار في كفر سوسة.")).isEmpty();
  }

  @Test
  void aStreetOrQuarterInHonourOfAnythingIsInNoCountryOfItsOwn() {
    assertThat(countryOf("شارع فلسطين", "وقع انفجار في شارع فلسطين ببغداد.")).isNotEqualTo("PS");
    assertThat(countryOf("حي التضامن", "وقع انفجار في حي التضامن.")).isEmpty();
    assertThat(countryOf("حي الأندلس", "وقع انفجار في حي الأندلس.")).isEmpty();
    assertThat(countryOf("ميدان التحرير", "تجمع المئات في ميدان التحرير.")).isEmpty();
    assertThat(countryOf("ميدان التحرير", "تجمع المئات في ميدان التحرير وسط القاهرة."))
        .isEqualTo("EG");
  }

  @Test
  void aPlaceThatNewsDoesNotNameYieldsToOneThatItDoes() {
    assertThat(countryOf("بيجي", "قتل 3 أشخاص في بيجي.")).isEqualTo("IQ");
    assertThat(countryOf("طرابلس", "انتشر الجنود في طرابلس وصيدا.")).isEqualTo("LB");
  }

  @Test
  void aSeaOrRiverIsTheProvinceThatIsCalledAfterItOnlyWhereTheTextSaysSo() {
    assertThat(countryOf("البحر الأحمر", "أصيبت 3 سفن بصواريخ في البحر الأحمر قبالة اليمن."))
        .isEmpty();
    assertThat(countryOf("نهر النيل", "غرق قارب في نهر النيل جنوبي القاهرة، وقتل 15 شخصا."))
        .isEmpty();
    assertThat(countryOf("البحر الأحمر", "قتل 5 سائحين في محافظة البحر الأحمر بمصر."))
        .isEqualTo("EG");
    assertThat(countryOf("نهر النيل", "قتل 5 أشخاص في ولاية نهر النيل شمالي السودان."))
        .isEqualTo("SD");
    assertThat(countryOf("البحر الأحمر", "أعلن محافظ البحر الأحمر مصرع 5 أشخاص بالغردقة في مصر."))
        .isEqualTo("EG");
    String states = "قتل 5 أشخاص في ولايات الخرطوم ونهر النيل والقضارف في السودان.";
    assertThat(countryOf("نهر النيل", states)).isEqualTo("SD");
    assertThat(countryOf("نهر النيل", "قتل 5 أشخاص في ولايتي نهر النيل والشمالية في السودان."))
        .isEqualTo("SD");
    assertThat(countryOf("البلقان", "تساقطت الثلوج على دول البلقان.")).isEmpty();
  }

  private static @Nullable String countryOfArticle(String text) {
    List<AnnotatedSentence> sentences = Sentences.of(text);
    return RECOGNIZER.country(sentences, RECOGNIZER.recognise(text, sentences));
  }

  /** The country of a name in a text; empty when it has none or is no name. */
  private static String countryOf(String name, String text) {
    return countryOf(RECOGNIZER, name, text);
  }

  private static String countryOf(EntityRecognizer recognizer, String name, String text) {
    for (Mention mention : recognizer.recognise(text, Sentences.of(text))) {
      String words = " " + mention.range().of(text) + " ";
      if (words.contains(" " + name + " ") || words.contains(" ب" + name + " ")) {
        String country = mention.thing().country();
        return country == null ? "" : country;
      }
    }
    return "";
  }

  /** The countries of all places of a name; empty for none. */
  private static List<String> countriesOf(Gazetteer gazetteer, String name) {
    return gazetteer.named(ArabicNormalizer.key(name)).stream()
        .map(thing -> Strings.nullToEmpty(thing.country()))
        .distinct()
        .toList();
  }

  private static Gazetteer withPolicy(String rows) {
    return Gazetteer.of(policy(rows));
  }

  private static Lexicons policy(String rows) {
    return Lexicons.with(Map.of("place-policy.tsv", "name\tcountry\trule\n" + rows));
  }

  private static String read(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(PlacesTest.class, name), StandardCharsets.UTF_8);
  }
}
