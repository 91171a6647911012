package rasid.entity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.tables.Table;

/** One thing under each of the names that news gives it. */
class KnownNamesTest {

  private static final EntityRecognizer RECOGNIZER = EntityRecognizer.load(Lexicons.own());

  @Test
  void aFurtherNameIsThatOfARowWithTheSameThing() {
    Map<String, String> own = new HashMap<>();
    List<Table.Row> rows = Lexicons.own().rows("known-names.tsv");
    for (Table.Row row : rows) {
      if (row.get("of").isEmpty()) {
        own.put(row.get("type") + row.get("name_ar"), row.get("wikidata") + row.get("country"));
      }
    }
    for (Table.Row row : rows) {
      String of = row.get("of").isEmpty() ? row.get("name_ar") : row.get("of");
      assertWithMessage(row.get("name_ar"))
          .that(own.get(row.get("type") + of))
          .isEqualTo(row.get("wikidata") + row.get("country"));
    }
  }

  @Test
  void spellingsOfPeopleHaveOneId() {
    assertOne(EntityType.PERSON, "قال دونالد ترامب ذلك.", "قال دونالد ترمب ذلك.");
    assertOne(EntityType.PERSON, "قال بنيامين نتنياهو ذلك.", "قال بنيامين نتانياهو ذلك.");
    assertOne(EntityType.PERSON, "قال فولوديمير زيلينسكي ذلك.", "قال الرئيس زيلينسكي ذلك.");
    assertOne(EntityType.PERSON, "قال عبد الفتاح السيسي ذلك.", "قال عبدالفتاح السيسي ذلك.");
  }

  @Test
  void namesOfBodiesHaveOneId() {
    assertOne(
        EntityType.ORGANIZATION, "دعا مجلس الأمن إلى هدنة.", "دعا مجلس الأمن الدولي إلى هدنة.");
    assertOne(EntityType.ORGANIZATION, "قال البنتاغون ذلك.", "قال البنتاجون ذلك.");
    assertOne(
        EntityType.ORGANIZATION, "قالت حركة حماس إن القصف مستمر.", "قالت حماس إن القصف مستمر.");
    assertOne(
        EntityType.ORGANIZATION,
        "قالت الأونروا ذلك.",
        "قالت وكالة غوث وتشغيل اللاجئين الفلسطينيين (أونروا) ذلك.");
    assertOne(
        EntityType.ORGANIZATION,
        "قالت وزارة الصحة في غزة إن 5 قتلوا.",
        "قالت وزارة الصحة الفلسطينية إن 5 قتلوا.");
    assertOne(
        EntityType.ORGANIZATION,
        "أعلنت منظمة أطباء بلا حدود (MSF) إصابة 12 من موظفيها.",
        "قالت أطباء بلا حدود إن المستشفى أغلق.");
    assertOne(
        EntityType.ORGANIZATION,
        "قتل 5 من عناصر تنظيم الدولة الإسلامية (داعش) في تدمر.",
        "قتل 5 من عناصر داعش في تدمر.");
  }

  @Test
  void whatAnArticleAbbreviatesHasOneId() {
    assertOne(
        EntityType.ORGANIZATION,
        "دعا الاتحاد العام التونسي للشغل (الاتحاد) إلى الإضراب.",
        "دعا الاتحاد العام التونسي للشغل إلى الإضراب.");
  }

  @Test
  void aShorterNameIsThatOfTheBodyWhichTheArticleNamesInFull() {
    assertThat(
            ids(
                EntityType.ORGANIZATION,
                "اجتمع مجلس الأمن القومي أمس. وقال مجلس الأمن إن الوضع هادئ."))
        .hasSize(1);
    assertThat(
            ids(
                EntityType.ORGANIZATION,
                "اجتمع مجلس الأمن الدولي أمس. وقال مجلس الأمن إن الوضع هادئ."))
        .containsExactly("Q37470");
  }

  @Test
  void whomAPictureIsFromIsNoAbbreviation() {
    for (String text :
        List.of(
            "انتشر جنود من الجيش الإسرائيلي (رويترز) أمس.",
            "قال الجيش الإسرائيلي (الأناضول) ذلك.",
            "قالت وكالة غوث وتشغيل اللاجئين الفلسطينيين (رويترز) ذلك.",
            "قال مجلس بلدية جباليا (رويترز) ذلك.")) {
      assertWithMessage(text).that(ids(EntityType.ORGANIZATION, text)).hasSize(2);
    }
  }

  @Test
  void anOutletWithItsNationalityIsTheListedOne() {
    assertOne(
        EntityType.ORGANIZATION,
        "ذكرت صحيفة الغارديان أن 5 قتلوا.",
        "ذكرت صحيفة الغارديان البريطانية أن 5 قتلوا.");
    assertOne(
        EntityType.ORGANIZATION,
        "ذكرت وول ستريت جورنال أن 5 قتلوا.",
        "ذكرت صحيفة وول ستريت جورنال الأميركية أن 5 قتلوا.");
    assertOne(
        EntityType.ORGANIZATION,
        "قالت قناة الجزيرة إن 5 قتلوا.",
        "قالت قناة الجزيرة القطرية إن 5 قتلوا.");
    assertOne(
        EntityType.ORGANIZATION,
        "قال البيت الأبيض إن 5 قتلوا.",
        "قال البيت الأبيض الأميركي إن 5 قتلوا.");
    assertOne(
        EntityType.ORGANIZATION, "أعلن الكرملين مقتل 5 جنود.", "أعلن الكرملين الروسي مقتل 5 جنود.");
  }

  @Test
  void anotherTitleIsAnotherBody() {
    assertOne(EntityType.ORGANIZATION, "قالت وكالة رويترز إن 5 قتلوا.", "قالت رويترز إن 5 قتلوا.");
    assertOne(EntityType.ORGANIZATION, "أعلن تنظيم داعش مقتل 5.", "أعلن داعش مقتل 5.");
    assertThat(ids(EntityType.ORGANIZATION, "أعلنت شركة الأناضول بيع 5 آلاف سيارة."))
        .isNotEqualTo(ids(EntityType.ORGANIZATION, "قالت وكالة الأناضول إن 5 قتلوا."));
    assertOne(
        EntityType.ORGANIZATION, "قالت شبكة الجزيرة إن 5 قتلوا.", "قالت قناة الجزيرة إن 5 قتلوا.");
  }

  @Test
  void aShortNameBeforeTheFullOneKeepsItsOwnBody() {
    assertThat(
            ids(
                EntityType.ORGANIZATION,
                "اتهمت إسلام آباد حركة طالبان بإيواء حركة طالبان الباكستانية. ونفت حركة طالبان ذلك."))
        .contains("Q42418");
    assertThat(
            ids(
                EntityType.ORGANIZATION,
                "صوت مجلس الأمن أمس. وقال مجلس الأمن القومي إن الوضع هادئ. وأدان مجلس الأمن القصف."))
        .contains("Q37470");
  }

  @Test
  void aShortNameIsOfItsOwnBodyWhereTheArticleNamesThatInFullToo() {
    assertThat(
            last(
                "اجتمع مجلس الأمن القومي أمس. ودعا مجلس الأمن الدولي إلى هدنة. وأدان مجلس الأمن القصف."))
        .isEqualTo("Q37470");
    assertThat(
            last(
                "صوت مجلس الأمن أمس. وقال مجلس الأمن القومي إن الوضع هادئ. وأدان مجلس الأمن القصف."))
        .isEqualTo("Q37470");
    assertThat(last("اجتمع مجلس الأمن القومي أمس. وأدان مجلس الأمن القصف.")).isNotEqualTo("Q37470");
  }

  @Test
  void twoBodiesOfTheListsAreTwoThoughOneStandsInBrackets() {
    assertThat(ids(EntityType.ORGANIZATION, "قالت الأمم المتحدة (أونروا) إن 5 قتلوا.")).hasSize(2);
  }

  @Test
  void bodiesOfOtherCountriesKeepTheirIds() {
    assertThat(ids(EntityType.ORGANIZATION, "قالت وزارة الصحة اللبنانية إن 5 قتلوا."))
        .isNotEqualTo(ids(EntityType.ORGANIZATION, "قالت وزارة الصحة الفلسطينية إن 5 قتلوا."));
    assertThat(ids(EntityType.ORGANIZATION, "قالت كتائب حزب الله العراقية إن مقرها قصف."))
        .doesNotContain("Q41053");
  }

  @Test
  void namesThatStandForNothingElseAreFound() {
    assertThat(ids(EntityType.ORGANIZATION, "قالت الخوذ البيضاء إن 5 قتلوا.")).hasSize(1);
    assertThat(ids(EntityType.PERSON, "أعلن محمد حمدان دقلو (حميدتي) هدنة 3 أيام.")).hasSize(1);
    assertThat(ids(EntityType.ORGANIZATION, "أعلنت شركة BYD بيع 3 ملايين سيارة.")).hasSize(1);
  }

  /** Checks that two texts name one thing of a type, and the same. */
  private static void assertOne(EntityType type, String text, String other) {
    assertWithMessage(text).that(ids(type, text)).hasSize(1);
    assertWithMessage(other).that(ids(type, other)).isEqualTo(ids(type, text));
  }

  /** The id of the last body of a text. */
  private static String last(String text) {
    List<Mention> bodies =
        RECOGNIZER.recognise(text, Sentences.of(text)).stream()
            .filter(mention -> mention.type() == EntityType.ORGANIZATION)
            .toList();
    return bodies.get(bodies.size() - 1).thing().id();
  }

  private static Set<String> ids(EntityType type, String text) {
    Set<String> ids = new HashSet<>();
    for (Mention mention : RECOGNIZER.recognise(text, Sentences.of(text))) {
      if (mention.type() == type) {
        ids.add(mention.thing().id());
      }
    }
    return ids;
  }
}
