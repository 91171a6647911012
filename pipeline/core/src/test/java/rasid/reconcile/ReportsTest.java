package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static rasid.reconcile.ReportFixtures.only;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.claim.learned.ClaimClassifier.Label;
import rasid.claim.learned.RoleWords;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.passage.Shingles;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.EntityType;
import rasid.record.Likelihood;
import rasid.record.NumberDecision;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.ScopeTime;
import rasid.record.Span;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/** What bringing claims together needs to know of the claims of an article. */
class ReportsTest {

  private static final String TEXT = "قتل 18 شخصا في المدينة يوم الخميس، وأصيب 40 آخرون.";

  /** The number is its second word. */
  private static final AnnotatedSentence SENTENCE =
      new AnnotatedSentence(
          0,
          ZoneType.BODY,
          new TextRange(0, TEXT.length()),
          List.of(
              token(0, "قتل", "VBD"),
              token(4, "18", "CD"),
              token(7, "شخصا", "NN"),
              token(12, "في", "IN"),
              token(15, "المدينة", "DTNN")));

  private static final Classified CLASSIFIED =
      new Classified(
          new NumberContext(null, null, TokenSpan.of(1), 2, null, null, null, new int[] {0, 2}),
          NumberDecision.CLAIM,
          0.9f,
          new RoleWords(new int[] {0, 2}, new float[] {0, 1, 0}, new float[] {0, 0, 1}),
          List.of(new Label("KILLED", 0.7f), new Label("INJURED", 0.2f)),
          List.of(new Label("PERSON", 0.8f), new Label("CHILD", 0.1f)));

  @Test
  void whatIsLikelyIsToldUnlessSomebodySaidOtherwise() {
    Claim claim = claim("a");
    Report report = only(claim);
    assertThat(report.getEvents())
        .containsExactly(new Likelihood("KILLED", 0.7f), new Likelihood("INJURED", 0.2f))
        .inOrder();
    assertThat(report.getClasses())
        .containsExactly(new Likelihood("PERSON", 0.8f), new Likelihood("CHILD", 0.1f))
        .inOrder();
    claim.setEventType("RESCUED");
    assertThat(only(claim).getEvents()).containsExactly(new Likelihood("RESCUED", 1f));
  }

  @Test
  void wordsAreKnownAgainByTheirStems() {
    Report report = only(claim("a"));
    assertThat(report.getTrigger()).isEqualTo(ReportWords.hash("قتل"));
    assertThat(report.getHead()).isEqualTo(ReportWords.hash("شخص"));
    List<Integer> words =
        List.of(ReportWords.hash("قتل"), ReportWords.hash("شخص"), ReportWords.hash("مدين"));
    assertThat(report.getNearWords()).containsExactlyElementsIn(words);
    assertThat(report.getNearWords()).isInStrictOrder();
    assertThat(report.getSentenceWords()).containsExactlyElementsIn(words);
    assertThat(report.getArticleWords()).containsExactlyElementsIn(words);
    assertThat(report.getMainCountry()).isEqualTo("KZ");
    assertThat(report.getSentence()).isEqualTo(0);
  }

  @Test
  void aReportSaysWhatItsClaimSays() {
    Claim claim = claim("a");
    claim.setUnit("PERCENT");
    claim.setKind(QuantityKind.PERCENT);
    claim.setPlaceCountry("KZ");
    claim.setPlaceEntityId("Q35493");
    Report report = only(claim);
    assertThat(report.getStory()).isEqualTo("PERCENT|PERCENT");
    assertThat(report.getClaimId()).isEqualTo("a");
    assertThat(report.getDocId()).isEqualTo("doc");
    assertThat(report.getEventType()).isEqualTo("KILLED");
    assertThat(report.getKind()).isEqualTo(QuantityKind.PERCENT);
    assertThat(report.getUnit()).isEqualTo("PERCENT");
    assertThat(report.getCountedClass()).isEqualTo("PERSON");
    assertThat(report.getScope()).isEqualTo(Scope.ALL);
    assertThat(report.getPlace()).isEqualTo("KZ");
    assertThat(report.getOp()).isEqualTo(Op.EQ);
    assertThat(report.getPoint()).isEqualTo(18);
    assertThat(report.getLow()).isEqualTo(18);
    assertThat(report.getHigh()).isEqualTo(18);
  }

  @Test
  void anArticleWithoutClaimsHasNoReports() {
    assertThat(reports(List.of(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2022-01-08,2022-01-08", "2022-01-08T10,2022-01-08", "2022-01,", ","})
  void onlyADayIsADate(@Nullable String date, @Nullable String day) {
    Claim claim = claim("a");
    claim.setStatementDate(date);
    assertThat(only(claim).getStatementDate()).isEqualTo(day);
  }

  @Test
  void thePlaceIsTheCountryElseThePlaceItself() {
    Claim claim = claim("a");
    claim.setPlaceEntityId("Q1");
    assertThat(only(claim).getPlace()).isEqualTo("Q1");
    claim.setPlaceCountry("KZ");
    assertThat(only(claim).getPlace()).isEqualTo("KZ");
    assertThat(only(claim("b")).getPlace()).isNull();
  }

  @Test
  void aTownThatTheClaimNamesIsItsLocality() {
    Claim claim = claim("a");
    claim.setPlaceCountry("KZ");
    claim.setPlaceEntityId("Q35493");
    assertThat(only(claim).getLocality()).isNull();
    assertThat(only(claim, town("Q35493")).getLocality()).isEqualTo("Q35493");
    assertThat(only(claim, town("Q1")).getLocality()).isNull();
  }

  @Test
  void theTownThatAnArticleNamesMostIsItsSettingFromTwoMentionsOn() {
    Claim claim = claim("a");
    claim.setPlaceCountry("KZ");
    assertThat(only(claim, town("Q1")).getSetting()).isNull();
    assertThat(only(claim, town("Q1"), town("Q2"), town("Q2")).getSetting()).isEqualTo("Q2");
    assertThat(only(claim, town("Q2"), town("Q1"), town("Q1"), town("Q2")).getSetting())
        .isEqualTo("Q1");
    TownMention abroad = new TownMention("Q3", "RU");
    assertThat(only(claim, town("Q1"), town("Q1"), abroad, abroad, abroad).getSetting())
        .isEqualTo("Q1");
    assertThat(only(claim, abroad, abroad).getSetting()).isNull();
  }

  @Test
  void aPlanIsApart() {
    Claim planned = claim("a");
    planned.setCertainty(Certainty.PLANNED);
    assertThat(only(planned).getScope()).isEqualTo(Scope.PLANNED);
  }

  @Test
  void aPartOfTheSameEventAndClassIsASubset() {
    Claim whole = claim("w");
    Claim part = claim("p");
    part.setSubsetOf("w");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.SUBSET);
    assertThat(second(whole, part).getSubsetOf()).isEqualTo("w");
    part.setCountedClass("CHILD");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.ALL);
    part.setCountedClass("PERSON");
    part.setEventType("INJURED");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.ALL);
    part.setEventType("KILLED");
    part.setSubsetOf("elsewhere");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.ALL);
  }

  @Test
  void theOriginIsTheSourceElseTheArticle() {
    assertThat(only(claim("a")).getOrigin()).isEqualTo(Origins.article("doc"));
    Claim sourced = claim("a");
    sourced.setSource(new Span(0, 4, "وزارة الصحّة"));
    Report report = only(sourced);
    assertThat(report.getSource()).isEqualTo("وزارة الصحّة");
    // Vowel signs do not count, nor the dots of teh marbuta.
    assertThat(report.getOrigin()).isEqualTo("وزاره الصحه");
    sourced.setSourceEntityId("Q7");
    assertThat(only(sourced).getOrigin()).isEqualTo("Q7");
  }

  @Test
  void thoseThroughWhomItCameAreKnownByTheirNames() {
    String text = "نقلت وكالة الأنباء العالمية عن مصادر: قتل 18 شخصا";
    Mention agency = mention(text, "الأنباء العالمية");
    Relays relays = new Relays(List.of(agency), TextOffsets.of(text));
    Claim claim = claim("a");
    assertThat(relays.of(claim)).isEmpty();
    claim.setSourceChain(List.of(span(text, "وكالة الأنباء العالمية"), span(text, "مصادر")));
    assertThat(relays.of(claim)).containsExactly(agency.thing().id(), "مصادر").inOrder();
    // A name behind the words is none of theirs.
    claim.setSourceChain(List.of(span(text, "نقلت")));
    assertThat(relays.of(claim)).containsExactly("نقلت");
  }

  private static Mention mention(String text, String name) {
    int begin = text.indexOf(name);
    return new Mention(
        0,
        ZoneType.BODY,
        new TokenSpan(2, 3),
        new TextRange(begin, begin + name.length()),
        NamedThing.unlisted(EntityType.ORGANIZATION, name, null),
        0.9);
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length(), words);
  }

  @Test
  void itTellsWhenItsArticleWasPublished() {
    assertThat(only(claim("a")).getPublished()).isEqualTo("2022-01-08T12:30:00Z");
  }

  @Test
  void aSourceIsCutAtAThousandCharacters() {
    Claim sourced = claim("a");
    sourced.setSource(new Span(0, 1000, "م".repeat(1000)));
    assertThat(only(sourced).getSource()).hasLength(1000);
    sourced.setSource(new Span(0, 1001, "م".repeat(1000) + "ن"));
    assertThat(only(sourced).getSource()).isEqualTo("م".repeat(1000));
  }

  @Test
  void aReportHasTheRunsOfWordsThatHoldItsNumber() {
    Claim claim = claim("a");
    claim.setNumber(new Span(4, 6, "18"));
    claim.setReviewAnswers(List.of());
    claim.setSourceChain(List.of());
    Shingles words = Shingles.of(TEXT, List.of(new TextRange(0, TEXT.length())));
    // The second word is held by the runs that begin with the first and with itself.
    assertThat(only(claim).getShingles()).containsExactly(words.run(0), words.run(1)).inOrder();
  }

  @Test
  void numbersAreFoundBehindSignsOfTwoUnits() {
    String text = "😀😀 " + TEXT;
    Claim claim = claim("a");
    claim.setNumber(new Span(7, 9, "18"));
    Shingles words = Shingles.of(text, List.of(new TextRange(0, text.length())));
    assertThat(reports(text, words, List.of(claim), List.of()).get(0).getShingles())
        .containsExactly(words.run(0), words.run(1))
        .inOrder();
  }

  /** Reading the text once for each claim would be a hundred thousand million steps: minutes. */
  @Test
  void twentyThousandClaimsOfALongArticleAreReadInOneGo() {
    String text = "😀" + " ".repeat(10_000_000) + TEXT;
    int begin = text.length() - TEXT.length();
    Shingles words = Shingles.of(text, List.of(new TextRange(begin, text.length())));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      Claim claim = claim("c" + i);
      claim.setNumber(new Span(begin + 3, begin + 5, "18"));
      claims.add(claim);
    }
    List<Report> reports =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> reports(text, words, claims, List.of()));
    assertThat(reports).hasSize(20_000);
    assertThat(reports.get(19_999).getShingles()).containsExactly(words.run(0), words.run(1));
  }

  private static TownMention town(String id) {
    return new TownMention(id, "KZ");
  }

  private static Report only(Claim claim, TownMention... towns) {
    return reports(List.of(claim), List.of(towns)).get(0);
  }

  private static Report second(Claim whole, Claim part) {
    return reports(List.of(whole, part), List.of()).get(1);
  }

  private static List<Report> reports(List<Claim> claims, List<TownMention> towns) {
    Shingles words = Shingles.of(TEXT, List.of(new TextRange(0, TEXT.length())));
    return reports(TEXT, words, claims, towns);
  }

  private static List<Report> reports(
      String text, Shingles words, List<Claim> claims, List<TownMention> towns) {
    Map<String, Classified> classified = new HashMap<>();
    claims.forEach(claim -> classified.put(claim.getClaimId(), CLASSIFIED));
    return Reports.of(
        new ReportedArticle(
            TextOffsets.of(text),
            claims,
            classified,
            List.of(SENTENCE),
            List.of(),
            towns,
            "KZ",
            Instant.parse("2022-01-08T12:30:00Z"),
            words));
  }

  private static AnnotatedToken token(int begin, String word, String pos) {
    return AnnotatedToken.of(new TextRange(begin, begin + word.length()), word, word, pos);
  }

  private static Claim claim(String id) {
    Claim claim = new Claim();
    claim.setClaimId(id);
    claim.setDocId("doc");
    claim.setEventType("KILLED");
    claim.setCountedClass("PERSON");
    claim.setKind(QuantityKind.COUNT);
    claim.setOp(Op.EQ);
    claim.setPoint(18.0);
    claim.setLow(18.0);
    claim.setHigh(18.0);
    claim.setNumber(new Span(4, 6, "18"));
    claim.setReviewAnswers(List.of());
    claim.setSourceChain(List.of());
    claim.setCertainty(Certainty.REPORTED);
    claim.setScopeTime(ScopeTime.INCIDENT);
    return claim;
  }
}
