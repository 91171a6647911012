package rasid.claim;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.claim.features.SourceEvidence;
import rasid.claim.learned.ClaimModels;
import rasid.claim.learned.WeighedModel;
import rasid.extract.ExtractClaims;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.CueClass;
import rasid.record.NumberForm;
import rasid.record.Quote;
import rasid.trees.BoostedTrees;

class ClaimExtractorTest {

  @Test
  void aFigureHasItsEventItsClassAndItsSource() {
    Claim claim = only("أعلنت/VBD وزارة/NN الداخلية/DTNN مقتل/NN 5/CD جنود/NNS في/IN مصر/NNP");
    assertThat(claim.getPoint()).isEqualTo(5.0);
    assertThat(claim.getEventType()).isEqualTo("KILLED");
    assertThat(claim.getCountedClass()).isEqualTo("SECURITY_FORCES");
    assertThat(claim.getCounted().getText()).isEqualTo("جنود");
    assertThat(claim.getSource().getText()).isEqualTo("وزارة الداخلية");
    assertThat(claim.getCue().getText()).isEqualTo("أعلنت");
    assertThat(claim.getPlace().getText()).isEqualTo("مصر");
    assertThat(claim.getCertainty()).isEqualTo(Certainty.REPORTED);
    assertThat(claim.getEvidence().getText()).isEqualTo("مقتل 5 جنود");
  }

  @Test
  void oneSentenceTwoEvents() {
    List<Claim> claims = claims("مقتل/NN 3/CD أشخاص/NNS و/CC إصابة/NN 5/CD آخرين/NNS");
    assertThat(claims.stream().map(Claim::getEventType).toList())
        .containsExactly("KILLED", "INJURED")
        .inOrder();
    assertThat(claims.get(1).getCountedClass()).isEqualTo("PERSON");
  }

  @Test
  void aGenericHeadTakesTheClassOfWhatSpecifiesIt() {
    assertThat(only("قتل/VBN 8/CD عناصر/NNS من/IN الشرطة/DTNN").getCountedClass())
        .isEqualTo("SECURITY_FORCES");
    assertThat(only("قتل/VBN 8/CD أشخاص/NNS").getCountedClass()).isEqualTo("PERSON");
  }

  @Test
  void aVerbBehindItsSubjectIsItsTrigger() {
    assertThat(only("أن/IN 12/CD شخصا/NN أصيبوا/VBD").getEventType()).isEqualTo("INJURED");
  }

  @Test
  void aPartBelongsToItsWhole() {
    List<Claim> claims =
        claims("أحرقوا/VBD 120/CD سيارة/NN ،/PUNC من/IN بين/NN+ ها/PRP$ 33/CD سيارة/NN إسعاف/NN");
    assertThat(claims.get(1).getSubsetOf()).isEqualTo(claims.get(0).getClaimId());
    assertThat(claims.get(1).getEventType()).isEqualTo("DESTROYED");
    assertThat(claims.get(0).getSubsetOf()).isNull();
  }

  @Test
  void theWoundedAreNoPartOfTheDead() {
    List<Claim> claims =
        claims("سقوط/NN 20/CD قتيلا/NN بينهم/NN 5/CD أطفال/NNS و/CC+ 7/CD جرحى/NNS");
    assertThat(claims.get(1).getSubsetOf()).isEqualTo(claims.get(0).getClaimId());
    assertThat(claims.get(2).getEventType()).isEqualTo("INJURED");
    assertThat(claims.get(2).getSubsetOf()).isNull();
    List<Claim> dead = claims("سقوط/NN 20/CD قتيلا/NN بينهم/NN 5/CD أطفال/NNS و/CC+ 7/CD نساء/NNS");
    assertThat(dead.get(2).getSubsetOf()).isEqualTo(dead.get(0).getClaimId());
  }

  @Test
  void aTrailingSourceCoversTheSentence() {
    Claim claim = only("قتل/VBN 7/CD أشخاص/NNS ،/PUNC بحسب/NN الأمم/DTNN المتحدة/DTJJ");
    assertThat(claim.getSource().getText()).isEqualTo("الأمم المتحدة");
    assertThat(claim.getCueClass()).isEqualTo(CueClass.DOCUMENT);
  }

  @Test
  void aDistancingVerbMakesAClaim() {
    assertThat(only("زعمت/VBD وكالات/NNS محلية/JJ مقتل/NN 4/CD جنود/NNS").getCertainty())
        .isEqualTo(Certainty.CLAIMED);
  }

  @Test
  void peopleAreNoPartOfCompanies() {
    List<Claim> women = claims("سرح/VBD 111/CD عاملا/NN من/IN بين/NN+ هم/PRP$ 20/CD امرأة/NN");
    assertThat(women.get(1).getSubsetOf()).isEqualTo(women.get(0).getClaimId());
    List<Claim> workers = claims("أغلقت/VBD 6/CD شركات/NNS من/IN بين/NN+ هم/PRP$ 111/CD شرطيا/NN");
    assertThat(workers.get(1).getSubsetOf()).isNull();
  }

  @Test
  void aSentenceWithoutACueHasNoSource() {
    Claim claim = only("قتل/VBN 7/CD أشخاص/NNS");
    assertThat(claim.getSource()).isNull();
    assertThat(claim.getCue()).isNull();
  }

  @Test
  void aDualThatSomethingHappenedToIsAClaimOfTwo() {
    Claim claim = only("مقتل/NN شرطيين/NNS في/IN مصر/NNP");
    assertThat(claim.getForm()).isEqualTo(NumberForm.DUAL);
    assertThat(claim.getPoint()).isEqualTo(2.0);
    assertThat(claim.getCounted()).isNull();
  }

  @Test
  void moneyHasItsOwnEvents() {
    Claim claim = only("ارتفع/VBD السهم/DTNN 10/CD فلوس/NNS");
    assertThat(claim.getEventType()).isEqualTo("INCREASED");
    assertThat(claim.getCountedClass()).isEqualTo("MONEY");
  }

  @Test
  void oneWithoutAListedNounIsNoClaim() {
    assertThat(claims("من/IN جانب/NN واحد/JJ")).isEmpty();
  }

  @Test
  void quotationsHaveTheirSpeakers() {
    List<Quote> quotes =
        TaggedArticles.extract(
                "قال/VBD الرئيس/DTNN قيس/NNP سعيد/NNP :/PUNC \"/PUNC+ سنعود/VBP إلى/IN العمل/DTNN في/IN الغد/DTNN+ \"/PUNC")
            .quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).getSpan().getText()).isEqualTo("سنعود إلى العمل في الغد");
    assertThat(quotes.get(0).getSpeaker().getText()).isEqualTo("قيس سعيد");
    assertThat(quotes.get(0).getDirect()).isTrue();
  }

  @Test
  void aUsersRowsAddEventsAndClasses() {
    Lexicons lexicons =
        Lexicons.with(
            Map.of(
                "events.tsv",
                "phrase\tevent\tpos\tcounts\nتطعيم\tVACCINATED\tany\tany\n",
                "classes.tsv",
                "word\tplural\tclass\trole\nنحال\tون\tBEEKEEPER\thead\n"));
    String words = "تطعيم/NN 70/CD نحالا/NN في/IN مصر/NNP";
    Claim claim = TaggedArticles.extract(lexicons, words).claims().get(0);
    assertThat(claim.getEventType()).isEqualTo("VACCINATED");
    assertThat(claim.getCountedClass()).isEqualTo("BEEKEEPER");
    assertThat(only(words).getEventType()).isNotEqualTo("VACCINATED");
  }

  @Test
  void whatAUserSaysOfAWordReplacesWhatTheProgramKnows() {
    Lexicons lexicons =
        Lexicons.with(Map.of("events.tsv", "phrase\tevent\tpos\tcounts\nمقتل\tDEATH\tany\tany\n"));
    assertThat(
            TaggedArticles.extract(lexicons, "مقتل/NN 5/CD جنود/NNS")
                .claims()
                .get(0)
                .getEventType())
        .isEqualTo("DEATH");
  }

  @Test
  void aBadRowOfAUserIsNamed() {
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () ->
                    ClaimExtractor.knowing(
                        Lexicons.with(
                            Map.of("events.tsv", "phrase\tevent\tpos\tcounts\nس\tX\tany\n")))))
        .hasMessageThat()
        .contains("events.tsv:2");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> Lexicons.with(Map.of("verbs.tsv", ""))))
        .hasMessageThat()
        .contains("verbs.tsv");
  }

  @Test
  void aUsersTableHasTheColumnsOfTheProgramsOwn() {
    assertThat(
            assertThrows(
                IllegalStateException.class,
                () -> ClaimExtractor.knowing(Lexicons.with(Map.of("events.tsv", "verb\tevent\n")))))
        .hasMessageThat()
        .contains("counts, event, phrase, pos");
  }

  @Test
  void aPercentageOfAPriceIsItsChange() {
    assertThat(
            only("ارتفع/VBD المؤشر/DTNN خلال/IN جلسة/NN تداول/NN أمس/NN ب/IN+ نسبة/NN 5/CD %/NN")
                .getEventType())
        .isEqualTo("INCREASED");
  }

  @Test
  void aVerbOfGoingOnIsOfSpeechOnlyBeforeAStatement() {
    assertThat(only("واصل/VBD السوق/DTNN ارتفاعه/NN و/CC بيع/VBN 30/CD سهما/NN").getSource())
        .isNull();
    assertThat(only("تابع/VBD الوزير/DTNN أن/IN 30/CD جنديا/NN قتلوا/VBD").getSource().getText())
        .isEqualTo("الوزير");
  }

  @Test
  void onlyClaimsAreAskedForTheirSource() {
    ClaimModels own = ClaimModels.load();
    ClaimModels models =
        new ClaimModels(
            own.source(),
            own.decision(),
            own.trigger(),
            own.counted(),
            own.likelyEvent(),
            own.likelyClass(),
            own.event(),
            own.countedClass(),
            new WeighedModel(own.said().likely(), phrasesOfSeveralClaims()),
            own.place(),
            own.certainty());
    ExtractClaims step = ExtractClaims.decidedBy(Lexicons.own(), models);
    String one = "قال/VBD الوزير/DTNN في/IN 2012/CD إن/IN 5/CD جنود/NNS قتلوا/VBD";
    String two = one + " و/CC أصيب/VBN 7/CD جنود/NNS";
    assertThat(step.again(TaggedArticles.article(one)).claimRecords().get(0).getSource()).isNull();
    assertThat(step.again(TaggedArticles.article(two)).claimRecords().get(0).getSource())
        .isNotNull();
  }

  /** Trees that take a phrase for the source where more than one claim was asked. */
  private static BoostedTrees phrasesOfSeveralClaims() {
    int claims = SourceEvidence.names().indexOf("CLAIMS");
    int isNone = SourceEvidence.names().indexOf("IS_NONE");
    int leaf = BoostedTrees.LEAF;
    return new BoostedTrees(
        new int[] {0},
        new int[] {claims, leaf, isNone, leaf, leaf},
        new double[] {1, 0, 0, 0, 0},
        new double[] {0, 0, 0, 5, -5},
        new int[] {2, 0, 4, 0, 0});
  }

  @Test
  void theSameSourceIsTheOneThatSpokeBefore() {
    List<Claim> claims =
        claims(
            "قالت/VBD وزارة/NN الصحة/DTNN إن/IN 3/CD جنود/NNS قتلوا/VBD و/CC أصيب/VBN 9/CD جنود/NNS "
                + "بحسب/IN المصدر/DTNN ذات/NN+ ه/PRP$");
    assertThat(claims.get(1).getSource().getText()).isEqualTo("وزارة الصحة");
  }

  @Test
  void peopleWhoAreRescuedInAnArticleAboutMigrantsAreMigrants() {
    List<Claim> claims =
        claims(
            "غرق/VBD قارب/NN مهاجرين/NNS و/CC إنقاذ/NN 40/CD شخصا/NN من/IN المهاجرين/DTNNS "
                + "و/CC انتشال/NN 6/CD جثث/NNS");
    assertThat(claims.get(1).getCountedClass()).isEqualTo("MIGRANT");
  }

  @Test
  void whatIsTalliedHappened() {
    assertThat(only("عدد/NN القتلى/DTNN من/IN الأطفال/DTNN بلغ/VBD 158/CD طفلا/NN").getEventType())
        .isEqualTo("KILLED");
  }

  @Test
  void confidenceFallsWithWhatIsNotKnown() {
    double known = only("مقتل/NN 5/CD جنود/NNS").getConfidence();
    double noEvent = only("كان/VBD 5/CD جنود/NNS").getConfidence();
    assertThat(known).isGreaterThan(noEvent);
  }

  private static Claim only(String words) {
    List<Claim> claims = claims(words);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static List<Claim> claims(String words) {
    return TaggedArticles.extract(words).claims();
  }
}
