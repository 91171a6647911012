package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static rasid.reconcile.ReportFixtures.only;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.passage.Shingles;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.Span;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/** What bringing claims together needs to know of the claims of an article. */
class ReportsTest {

  private static final String TEXT = "قتل 18 شخصا في المدينة يوم الخميس، وأصيب 40 آخرون.";

  @Test
  void aReportSaysWhatItsClaimSays() {
    Claim claim = claim("a");
    claim.setUnit("PERCENT");
    claim.setKind(QuantityKind.PERCENT);
    claim.setPlaceCountry("KZ");
    claim.setPlaceEntityId("Q35493");
    Report report = only(claim);
    assertThat(report.getStory()).isEqualTo("KILLED|PERCENT|PERCENT|KZ");
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
    assertThat(only(claim).getStory()).isEqualTo("KILLED|COUNT||Q1");
    claim.setPlaceCountry("KZ");
    assertThat(only(claim).getPlace()).isEqualTo("KZ");
    assertThat(only(claim("b")).getStory()).isEqualTo("KILLED|COUNT||");
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
  void whatHasNoClassOrNoEventOrIsMoneyIsToldByItsName() {
    Claim person = claim("a");
    person.setCountedHead("شخصا");
    assertThat(only(person).getCountedHead()).isNull();
    Claim other = claim("a");
    other.setCountedHead("صاروخا");
    other.setCountedClass("OTHER");
    assertThat(only(other).getCountedHead()).isEqualTo("صاروخا");
    Claim idle = claim("a");
    idle.setCountedHead("شخصا");
    idle.setEventType("OTHER");
    assertThat(only(idle).getCountedHead()).isEqualTo("شخصا");
    Claim money = claim("a");
    money.setCountedHead("دولار");
    money.setCountedClass("MONEY");
    money.setKind(QuantityKind.MONEY);
    assertThat(only(money).getCountedHead()).isEqualTo("دولار");
  }

  @Test
  void whatHasNoNameEitherIsTheSameAsNothingElse() {
    Claim other = claim("a");
    other.setCountedClass("OTHER");
    assertThat(only(other).getCountedHead()).isEqualTo("a");
  }

  @Test
  void aPlanIsApart() {
    Claim planned = claim("a");
    planned.setCertainty(Certainty.PLANNED);
    assertThat(only(planned).getScope()).isEqualTo(Scope.PLANNED);
  }

  @Test
  void aPartOfTheSameEventClassAndPlaceIsASubset() {
    Claim whole = claim("w");
    Claim part = claim("p");
    part.setSubsetOf("w");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.SUBSET);
    assertThat(second(whole, part).getSubsetOf()).isEqualTo("w");
    part.setCountedClass("CHILD");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.ALL);
    part.setCountedClass("PERSON");
    part.setPlaceCountry("RU");
    assertThat(second(whole, part).getScope()).isEqualTo(Scope.ALL);
    part.setPlaceCountry(null);
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
    assertThat(
            Reports.of(TextOffsets.of(text), List.of(claim), List.of(), words).get(0).getShingles())
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
            Duration.ofSeconds(20),
            () -> Reports.of(TextOffsets.of(text), claims, List.of(), words));
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
    return Reports.of(TextOffsets.of(TEXT), claims, towns, words);
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
    claim.setCertainty(Certainty.REPORTED);
    return claim;
  }
}
