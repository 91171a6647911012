package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;

/** Names in plain text, which no list or title gives away. */
class EntityRecognizerTest {

  private static final EntityRecognizer RECOGNIZER = EntityRecognizer.load(Lexicons.own());

  @Test
  void aPersonWithoutTitle() {
    assertThat(find("وسجل ماركوس فيلانوفا هدف الفوز في الدقيقة الأخيرة."))
        .containsExactly("PERSON ماركوس فيلانوفا");
  }

  @Test
  void namesOfOneSentence() {
    assertThat(find("وصل خالد الدوسري أمس إلى طهران قادما من بغداد."))
        .containsExactly("PERSON خالد الدوسري", "GPE طهران", "GPE بغداد")
        .inOrder();
  }

  @Test
  void aLongerListedNameOfAnotherThingStays() {
    assertThat(find("وقعت روسيا البيضاء الاتفاق.")).containsExactly("GPE روسيا البيضاء");
  }

  @Test
  void aMinistryStaysThoughTheCorpusDoesNotKnowIt() {
    assertThat(find("أعلنت وزارة الصحة التونسية ارتفاع عدد المصابين."))
        .containsExactly("ORGANIZATION وزارة الصحة التونسية");
  }

  @Test
  void anotherSpellingIsTheSamePerson() {
    String text = "قال الأمين العام أنطونيو غوتيريس إن الوضع خطير.\nوأضاف جوتيريس أن الحل ممكن.";
    List<Mention> mentions = RECOGNIZER.recognise(text, Sentences.of(text));
    assertThat(mentions.stream().map(mention -> mention.thing().nameAr()).toList())
        .containsExactly("أنطونيو غوتيريس", "أنطونيو غوتيريس");
  }

  @Test
  void aMinistryIsThatOfItsCountry() {
    assertThat(idOf("أعلنت وزارة الداخلية التونسية ذلك."))
        .isEqualTo(idOf("وقالت الداخلية التونسية ذلك."));
    assertThat(idOf("أعلنت وزارة الداخلية التونسية ذلك."))
        .isNotEqualTo(idOf("أعلنت وزارة الداخلية المصرية ذلك."));
    assertThat(idOf("أعلنت وزارة الداخلية الكازاخية ذلك."))
        .isEqualTo(idOf("أعلنت وزارة الشؤون الداخلية الكازاخستانية ذلك."));
    assertThat(find("أعلنت وزارة الداخلية ذلك في تونس.")).contains("ORGANIZATION وزارة الداخلية");
    String text = "أعلنت وزارة الداخلية ذلك في تونس.";
    assertThat(RECOGNIZER.recognise(text, Sentences.of(text)).get(0).thing().country())
        .isEqualTo("TN");
  }

  @Test
  void aPartOfAListedNameIsNotTakenForIt() {
    assertThat(find("أصيب ستة من منتظري المساعدات قرب دوار الكويت في مدينة غزة."))
        .contains("FACILITY دوار الكويت");
  }

  @Test
  void theFirstLetterOfANameIsNoProcliticWhereAListKnowsTheName() {
    assertThat(find("أغلق المعبر في وجدة أمس.")).containsExactly("GPE وجدة");
  }

  @Test
  void aBuildingIsInTheCountryOfTheTownInItsName() {
    String text = "سقطت طائرة مسيرة قرب مطار أربيل الدولي.";
    Mention airport = RECOGNIZER.recognise(text, Sentences.of(text)).get(0);
    assertThat(airport.range().of(text)).isEqualTo("مطار أربيل الدولي");
  }

  @Test
  void aForeignSentenceIsNotTagged() {
    assertThat(find("Protests in the capital have left dozens dead")).isEmpty();
  }

  @Test
  void confidencesAreProbabilities() {
    String text = "وسجل ماركوس فيلانوفا هدف الفوز.";
    for (Mention mention : RECOGNIZER.recognise(text, Sentences.of(text))) {
      assertThat(mention.confidence()).isGreaterThan(0.0);
      assertThat(mention.confidence()).isAtMost(1.0);
    }
  }

  @Test
  void aListedBodyHasOneIdUnderEachOfItsNames() {
    assertThat(idOf("قال حلف شمال الأطلسي إن الجنود انسحبوا.")).isEqualTo("Q7184");
    assertThat(idOf("قال الناتو إن الجنود انسحبوا.")).isEqualTo("Q7184");
    assertThat(idOf("ذكرت وكالة فرانس برس أن المدينة سقطت.")).isEqualTo("Q40464");
    assertThat(idOf("ذكرت وكالة الصحافة الفرنسية أن المدينة سقطت.")).isEqualTo("Q40464");
  }

  @Test
  void aNameBehindTheTwoLamsKeepsItsArticle() {
    assertThat(idOf("وقالت مصادر تابعة للأمم المتحدة ذلك.")).isEqualTo("Q1065");
    String text = "وصلت شاحنات تابعة للجيش السوري إلى البلدة.";
    assertThat(
            RECOGNIZER.recognise(text, Sentences.of(text)).stream()
                .filter(mention -> mention.type() == EntityType.ORGANIZATION)
                .map(mention -> mention.thing().nameAr() + " " + mention.thing().country())
                .toList())
        .containsExactly("الجيش SY");
  }

  @Test
  void aForceWithItsNationalityIsABodyOfItsCountry() {
    for (String force :
        List.of(
            "قوات الأمن الجزائري",
            "قوى الأمن الداخلي اللبنانية",
            "حرس الحدود السعودي",
            "خفر السواحل اليوناني",
            "الحماية المدنية الجزائرية")) {
      assertThat(find("أعلنت " + force + " توقيف 12 شخصا."))
          .containsExactly("ORGANIZATION " + force);
    }
    assertThat(find("أعلنت السلطات الجزائرية توقيف 12 شخصا.")).containsExactly("NORP الجزائرية");
    assertThat(find("أعلنت قوات الأمن الجزائرية توقيف 12 شخصا.")).containsExactly("NORP الجزائرية");
    // Its members are not its name.
    for (String members : List.of("عناصر", "أفراد")) {
      assertThat(find("قتل 3 من " + members + " الدفاع المدني الفلسطيني في قصف."))
          .containsExactly("ORGANIZATION الدفاع المدني الفلسطيني");
    }
  }

  @Test
  void civilDefenceIsNoMinistry() {
    assertThat(nameOf("قال الدفاع المدني السوري إن 5 قتلوا.")).isEqualTo("الدفاع المدني SY");
    assertThat(nameOf("قالت الدفاع الروسية إن 5 قتلوا.")).isEqualTo("وزارة الدفاع RU");
  }

  @Test
  void aBodyOfALatinName() {
    assertThat(find("أعلنت شركة BYD بيع 3 ملايين سيارة.")).containsExactly("ORGANIZATION BYD");
    assertThat(find("أعلنت شركة Zentra إقفال مصنعها.")).containsExactly("ORGANIZATION Zentra");
  }

  @Test
  void aSiteOfTheNameOfADay() {
    assertThat(find("أقيمت المباراة في ملعب 5 جويلية أمام الجمهور."))
        .containsExactly("FACILITY ملعب 5 جويلية");
  }

  @Test
  void aPeopleHasOneIdInEachForm() {
    String text = "هاجم الحوثيون مأرب، وقال قيادي حوثي إن المعركة مستمرة.";
    assertThat(
            RECOGNIZER.recognise(text, Sentences.of(text)).stream()
                .filter(mention -> mention.type() == EntityType.NORP)
                .map(mention -> mention.thing().id())
                .distinct()
                .toList())
        .hasSize(1);
  }

  private static String nameOf(String text) {
    Mention body =
        RECOGNIZER.recognise(text, Sentences.of(text)).stream()
            .filter(mention -> mention.type() == EntityType.ORGANIZATION)
            .findFirst()
            .orElseThrow();
    return body.thing().nameAr() + " " + body.thing().country();
  }

  private static String idOf(String text) {
    return RECOGNIZER.recognise(text, Sentences.of(text)).stream()
        .filter(mention -> mention.type() == EntityType.ORGANIZATION)
        .findFirst()
        .orElseThrow()
        .thing()
        .id();
  }

  private static List<String> find(String text) {
    return RECOGNIZER.recognise(text, Sentences.of(text)).stream()
        .map(mention -> mention.type() + " " + mention.range().of(text))
        .toList();
  }
}
