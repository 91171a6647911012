package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.ArticleNumbers;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.RoleWords;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.ClassContexts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;

/** What the rows of a user bind: a vaccination, a fine, a sale, beekeepers, miners, a seat. */
class UserRowsTest {

  private static final Lexicons LEXICONS =
      Lexicons.with(
          Map.of(
              "events.tsv",
              "phrase\tevent\tpos\tcounts\nتطعيم\tVACCINATED\tany\tperson\n"
                  + "تكريم\tHONOURED\tany\tperson\nغرامة\tFINED\tany\tvalue\n"
                  + "تخزين\tSTORED\tany\tthing\nتلوين\tPAINTED\tany\tany\n"
                  + "على متن\tABOARD\tany\tany\n",
              "event-types.tsv",
              "event\tcounts\ttakes_dual\ttakes_value\tmeaning\n"
                  + "VACCINATED\tperson\tyes\tno\tgiven a vaccine\n"
                  + "HONOURED\tperson\tno\tno\thonoured\n"
                  + "FINED\tvalue\tno\tyes\tmade to pay\n",
              "classes.tsv",
              "word\tplural\tclass\trole\nنحال\tون\tBEEKEEPER\thead\nمنحل\t\tBEEKEEPER\tspecifier\n",
              "class-types.tsv",
              "class\tpart_of\tdefault_of\tmeaning\nBEEKEEPER\tPERSON\t\t\nMINER\tPERSON\t\t\n",
              "class-contexts.tsv",
              "phrase\tscope\tclass\nمنجم\tsentence\tMINER\n",
              "number-contexts.tsv",
              "phrase\tside\tdecision\nالمقعد\tbefore\tNAME\n"));

  private static final ClassTypes TYPES = ClassTypes.of(LEXICONS);
  private static final UserRows ROWS =
      new UserRows(TYPES, ClassLexicon.of(LEXICONS), ClassContexts.of(LEXICONS, TYPES));

  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          LEXICONS, EventLexicon.of(LEXICONS, EventTypes.of(LEXICONS)), ClassLexicon.of(LEXICONS));

  @Test
  void aNumberBesideAUsersWordIsWhatTheRowSays() {
    assertThat(ROWS.isClaim(number("قتل/VBD في/IN المقعد/DTNN 12/CD جنديا/NN"))).isFalse();
    assertThat(ROWS.isClaim(number("قتل/VBD في/IN الحي/DTNN 12/CD جنديا/NN"))).isNull();
  }

  @Test
  void twoAreAClaimWhereTheUsersEventTakesDuals() {
    assertThat(ROWS.isClaim(number("تطعيم/NN شرطيين/NNS في/IN مصر/NNP"))).isTrue();
    assertThat(ROWS.isClaim(number("تكريم/NN شرطيين/NNS في/IN مصر/NNP"))).isFalse();
    assertThat(ROWS.isClaim(number("مقتل/NN شرطيين/NNS في/IN مصر/NNP"))).isNull();
    assertThat(ROWS.isClaim(number("تطعيم/NN 5/CD جنود/NNS في/IN مصر/NNP"))).isNull();
  }

  @Test
  void theWordStandsWithinThreeTokens() {
    assertThat(ROWS.isClaim(number("تطعيم/NN في/IN مصر/NNP شرطيين/NNS"))).isTrue();
    assertThat(ROWS.isClaim(number("تطعيم/NN في/IN مصر/NNP أمس/NN شرطيين/NNS"))).isNull();
  }

  @Test
  void aUsersWordIsTakenFromAShareOfTheLikeliestOn() {
    String words = "مقتل/NN و/CC تطعيم/NN 5/CD جنود/NNS";
    assertThat(trigger(words, 0.9f, 0.046f, "PERSON").event()).isEqualTo("VACCINATED");
    assertThat(trigger(words, 0.9f, 0.044f, "PERSON")).isNull();
    assertThat(trigger(words, 0.1f, 0.9f, "PERSON").first()).isEqualTo(2);
  }

  @Test
  void ofTwoWordsTheLikelierIsTaken() {
    String words = "تكريم/NN و/CC تطعيم/NN 5/CD جنود/NNS";
    assertThat(trigger(words, 0.6f, 0.4f, "PERSON").event()).isEqualTo("HONOURED");
    assertThat(trigger(words, 0.4f, 0.6f, "PERSON").event()).isEqualTo("VACCINATED");
  }

  @Test
  void aPhraseIsAsLikelyAsItsLikeliestWord() {
    String words = "سفر/NN على/IN متن/NN 5/CD سفن/NNS";
    // The preposition is no candidate.
    assertThat(trigger(words, 0.6f, 0.3f, "VESSEL").event()).isEqualTo("ABOARD");
    assertThat(trigger(words, 0.9f, 0.01f, "VESSEL")).isNull();
  }

  @Test
  void eventsOfPeopleHappenToPeople() {
    String words = "هنا/RB و/CC تطعيم/NN 5/CD جنود/NNS";
    assertThat(trigger(words, 0, 0.5f, "CHILD")).isNotNull();
    assertThat(trigger(words, 0, 0.5f, "OTHER")).isNotNull();
    assertThat(trigger(words, 0, 0.5f, "VEHICLE")).isNull();
  }

  @Test
  void eventsOfThingsHappenToThings() {
    String words = "هنا/RB و/CC تخزين/NN 5/CD سيارات/NNS";
    assertThat(trigger(words, 0, 0.5f, "VEHICLE")).isNotNull();
    assertThat(trigger(words, 0, 0.5f, "PERSON")).isNull();
    String any = "هنا/RB و/CC تلوين/NN 5/CD سيارات/NNS";
    assertThat(trigger(any, 0, 0.5f, "VEHICLE")).isNotNull();
    assertThat(trigger(any, 0, 0.5f, "PERSON")).isNotNull();
  }

  @Test
  void amountsOfMoneyHaveEventsThatTakeValues() {
    String fined = "هنا/RB و/CC غرامة/NN 500/CD دولار/NN";
    assertThat(trigger(fined, 0, 0.5f, "MONEY").event()).isEqualTo("FINED");
    String vaccinated = "هنا/RB و/CC تطعيم/NN 500/CD دولار/NN";
    assertThat(trigger(vaccinated, 0, 0.5f, "MONEY")).isNull();
    assertThat(trigger("هنا/RB و/CC غرامة/NN 5/CD جنود/NNS", 0, 0.5f, "PERSON")).isNull();
  }

  @Test
  void aNounBindsItsClass() {
    AnnotatedSentence sentence = sentence("إصابة/NN 70/CD نحالا/NN و/CC 3/CD جنود/NNS");
    assertThat(ROWS.countedClass(sentence, TokenSpan.of(2), "PERSON").symbol())
        .isEqualTo("BEEKEEPER");
    assertThat(ROWS.countedClass(sentence, TokenSpan.of(5), "PERSON")).isNull();
    assertThat(ROWS.countedClass(sentence, null, "PERSON")).isNull();
  }

  @Test
  void soDoesWhatSpecifiesIt() {
    AnnotatedSentence sentence = sentence("إصابة/NN 70/CD من/IN عمال/NNS المنحل/DTNN");
    assertThat(ROWS.countedClass(sentence, new TokenSpan(3, 4), "PERSON").symbol())
        .isEqualTo("BEEKEEPER");
    assertThat(ROWS.countedClass(sentence, TokenSpan.of(3), "PERSON")).isNull();
  }

  @Test
  void aContextBindsPeopleOnly() {
    AnnotatedSentence sentence = sentence("إنقاذ/NN 40/CD شخصا/NN من/IN منجم/NN");
    assertThat(ROWS.countedClass(sentence, TokenSpan.of(2), "PERSON").symbol()).isEqualTo("MINER");
    assertThat(ROWS.countedClass(sentence, TokenSpan.of(2), "VEHICLE")).isNull();
  }

  @Test
  void othersAreOfThoseBefore() {
    AnnotatedSentence sentence = sentence("مقتل/NN 9/CD آخرين/NNS و/CC 3/CD جنود/NNS");
    assertThat(ROWS.isOfThoseBefore(sentence, 2)).isTrue();
    assertThat(ROWS.isOfThoseBefore(sentence, 5)).isFalse();
    assertThat(ROWS.isOfThoseBefore(sentence, -1)).isTrue();
  }

  @Test
  void anArticleWithoutItsContextBindsNothing() {
    assertThat(ROWS.ofArticle(List.of(sentence("مقتل/NN 9/CD جنود/NNS")))).isNull();
  }

  /** What is taken where the first and the third token are so likely to tell what happened. */
  private static @Nullable Trigger trigger(String words, float first, float third, String symbol) {
    NumberContext number = number(words);
    return ROWS.trigger(
        number,
        new RoleWords(
            new int[] {0, 2}, new float[] {1 - first - third, first, third}, new float[3]),
        symbol);
  }

  private static AnnotatedSentence sentence(String words) {
    return Texts.tagged(words).sentence();
  }

  /** The first number of a sentence. */
  private static NumberContext number(String words) {
    Article article = TaggedArticles.extract(LEXICONS, words).article();
    return NUMBERS
        .of(
            article.sentences().sentences(),
            article.names().mentions(),
            article.quantities().quantities())
        .numbers()
        .get(0);
  }
}
