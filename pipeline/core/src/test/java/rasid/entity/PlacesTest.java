package rasid.entity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
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
    Gazetteer gazetteer = Gazetteer.of(Lexicons.own());
    List<String> missing = new ArrayList<>();
    for (Table.Row row : Table.parse("governorates.tsv", read("governorates.tsv")).rows()) {
      List<NamedThing> things = gazetteer.named(ArabicNormalizer.key(row.get("name")));
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
    assertThat(countryOf("الحوثيين", "اندلعت معارك بين الحوثيين ورجال القبائل.")).isEqualTo("YE");
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

  private static @Nullable String countryOfArticle(String text) {
    List<AnnotatedSentence> sentences = Sentences.of(text);
    return RECOGNIZER.country(sentences, RECOGNIZER.recognise(text, sentences));
  }

  /** The country of a name in a text; empty when it has none or is no name. */
  private static String countryOf(String name, String text) {
    for (Mention mention : RECOGNIZER.recognise(text, Sentences.of(text))) {
      String words = " " + mention.range().of(text) + " ";
      if (words.contains(" " + name + " ") || words.contains(" ب" + name + " ")) {
        String country = mention.thing().country();
        return country == null ? "" : country;
      }
    }
    return "";
  }

  private static String read(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(PlacesTest.class, name), StandardCharsets.UTF_8);
  }
}
