package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;

class EntityRulesTest {

  private static final EntityRules RULES = EntityRules.of(Lexicons.own());

  @Test
  void countriesHaveTheirWikidataIds() {
    Mention mention = only("وصل/VBD إلى/IN مصر/NNP", "مصر");
    assertThat(mention.type()).isEqualTo(EntityType.GPE);
    assertThat(mention.thing().wikidata()).isEqualTo("Q79");
    assertThat(mention.thing().country()).isEqualTo("EG");
  }

  @Test
  void citiesHaveCoordinates() {
    Mention mention = only("في/IN صفاقس/NNP", "صفاقس");
    assertThat(mention.thing().country()).isEqualTo("TN");
    assertThat(mention.thing().lat()).isWithin(0.2).of(34.7);
  }

  @Test
  void aCommonWordIsNoCity() {
    assertThat(find("تراجع/NN السوق/DTNN")).isEmpty();
  }

  @Test
  void aNameThatTheSegmenterSplitIsWhole() {
    assertThat(only("في/IN ك/IN+ ولومبيا/NNP", "كولومبيا").thing().country()).isEqualTo("CO");
  }

  @Test
  void bodiesReachFromTheirHeadToTheEndOfTheirName() {
    Mention mention =
        only("أعلنت/VBD وزارة/NN الداخلية/DTNN التونسية/DTJJ أن/IN", "وزارة الداخلية التونسية");
    assertThat(mention.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(mention.thing().country()).isEqualTo("TN");
  }

  @Test
  void aSettlementIsNamedByTheNounBehindItsCategoryWord() {
    assertThat(only("في/IN قرية/NN النخيل/DTNN", "النخيل").type()).isEqualTo(EntityType.GPE);
    assertThat(only("منطقة/NN \"/PUNC+ بئر/NN الرمل/DTNNP", "بئر الرمل").type())
        .isEqualTo(EntityType.LOCATION);
    assertThat(find("قرية/NN صغيرة/JJ")).isEmpty();
  }

  @Test
  void aTitleAnnouncesAPersonButIsNoPartOfTheName() {
    assertThat(only("قال/VBD الرئيس/DTNN قيس/NNP سعيد/NNP", "قيس سعيد").type())
        .isEqualTo(EntityType.PERSON);
  }

  @Test
  void adjectivesAndNationalitiesStandBetweenTitleAndName() {
    List<Mention> mentions =
        find("قال/VBD الرئيس/DTNN الأرمني/DTJJ السابق/DTJJ الراحل/DTJJ باشينيان/NNP إن/IN");
    assertThat(mentions.stream().map(mention -> mention.thing().nameAr()).toList())
        .contains("باشينيان");
    String far = "السابق/DTJJ ".repeat(7);
    assertThat(find("قال/VBD الرئيس/DTNN " + far + "باشينيان/NNP إن/IN")).isEmpty();
  }

  @Test
  void aSecondMentionIsTheSamePerson() {
    List<Mention> mentions = find("قال/VBD الرئيس/DTNN قيس/NNP سعيد/NNP و/CC+ أضاف/VBD سعيد/NN");
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).thing()).isEqualTo(mentions.get(0).thing());
  }

  @Test
  void aSpokesmansNameStandsBehindTheBody() {
    List<Mention> mentions =
        find(
            "قال/VBD الناطق/DTNN ب/IN+ اسم/NN وزارة/NN الدفاع/DTNN البرازيلية/DTJJ "
                + "باولو/NNP نيتو/NNP إن/IN");
    assertThat(mentions.stream().map(mention -> mention.thing().nameAr()).toList())
        .containsExactly("وزارة الدفاع", "باولو نيتو")
        .inOrder();
    assertThat(mentions.get(0).thing().country()).isEqualTo("BR");
  }

  @Test
  void aPortfolioWithANationalityIsABody() {
    assertThat(only("دعت/VBD الخارجية/DTNN البرازيلية/DTJJ إلى/IN", "الخارجية البرازيلية").type())
        .isEqualTo(EntityType.ORGANIZATION);
    assertThat(find("وزير/NN الخارجية/DTNN البرازيلي/DTJJ").get(0).type())
        .isEqualTo(EntityType.NORP);
  }

  @Test
  void aBodysNameEndsBeforeATown() {
    assertThat(only("في/IN شرطة/NN مدينة/NN قفصة/NNP", "قفصة").type()).isEqualTo(EntityType.GPE);
  }

  @Test
  void aSingleNameAndAPlaceAreFoundAgainWhateverTheirTag() {
    List<Mention> mentions =
        find(
            "قال/VBD الرئيس/DTNN باشينيان/NNP و/CC+ إن/IN باشينيان/NN في/IN مدينة/NN ناغوريا/NNP "
                + "غادر/VBD ناغوريا/JJ");
    assertThat(mentions.stream().map(mention -> mention.thing().nameAr()).toList())
        .containsExactly("باشينيان", "باشينيان", "ناغوريا", "ناغوريا")
        .inOrder();
  }

  @Test
  void partsOfTheWorldAndFurtherNamesOfCountries() {
    assertThat(only("في/IN شرق/NN آسيا/NNP", "شرق آسيا").type()).isEqualTo(EntityType.LOCATION);
    assertThat(only("في/IN المجر/DTNNP", "المجر").thing().country()).isEqualTo("HU");
    assertThat(only("الجيش/DTNN الأميركي/DTJJ", "الأميركي").thing().country()).isEqualTo("US");
  }

  @Test
  void nationalitiesArePeoplesOfTheirCountry() {
    Mention mention = only("الرجل/DTNN العراقي/DTJJ", "العراقي");
    assertThat(mention.type()).isEqualTo(EntityType.NORP);
    assertThat(mention.thing().country()).isEqualTo("IQ");
  }

  private static Mention only(String words, String surface) {
    Texts.Tagged text = Texts.tagged(words);
    List<Mention> mentions = RULES.find(text.text(), List.of(text.sentence()));
    assertThat(mentions.stream().map(mention -> mention.range().of(text.text())).toList())
        .containsExactly(surface);
    return mentions.get(0);
  }

  private static List<Mention> find(String words) {
    Texts.Tagged text = Texts.tagged(words);
    return RULES.find(text.text(), List.of(text.sentence()));
  }
}
