package rasid.claim.review;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.annotation.TokenSpan;
import rasid.claim.ClaimContext;
import rasid.claim.Extraction;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.entity.PlaceKind;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.record.Claim;
import rasid.record.EntityType;
import rasid.record.EventPrecision;
import rasid.record.NumberDecision;
import rasid.record.Op;
import rasid.record.PlaceBasis;
import rasid.record.PlacePrecision;
import rasid.record.Review;
import rasid.record.ReviewAnswer;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/** What answers do to the claims "12" and "30", of which the second is a part of the first. */
class ClaimReviewTest {

  private static final Article ARTICLE =
      TaggedArticles.article(
          "بيروت/NNP :/PUNC قال/VBD سالم/NNP إن/IN 12/CD شخصا/NN قتلوا/VBD في/IN بيروت/NNP"
              + " بين/NN+ هم/PRP$ 30/CD جنديا/NN في/IN القرية/DTNN بحسب/NN سالم/NNP");
  private static final String TEXT = ARTICLE.text();

  private static final NamedThing BEIRUT =
      new NamedThing(
          EntityType.GPE,
          "بيروت",
          "Beirut",
          "Q3820",
          "LB",
          PlaceKind.PROVINCE,
          6,
          33.9,
          35.5,
          false);
  private static final NamedThing SALEM = NamedThing.unlisted(EntityType.PERSON, "سالم", null);

  private final Claim twelve = claim("12");
  private final Claim thirty = claim("30");

  ClaimReviewTest() {
    thirty.setSubsetOf(twelve.getClaimId());
  }

  @Test
  void withoutAnswersAllStays() {
    Extraction found = found();
    assertThat(review("LB").of(found, List.of())).isSameInstanceAs(found);
  }

  @Test
  void aNameIsFoundByItsWikidataIdNearestToTheNumber() {
    answer("LB", say("12", Question.PLACE, "Q3820"));
    assertThat(twelve.getPlace().getBegin()).isEqualTo(TEXT.lastIndexOf("بيروت"));
    assertThat(twelve.getPlaceEntityId()).isEqualTo("Q3820");
    assertThat(twelve.getPlaceCountry()).isEqualTo("LB");
    assertThat(twelve.getPlaceBasis()).isEqualTo(PlaceBasis.EXPLICIT);
    assertThat(twelve.getPlacePrecision()).isEqualTo(PlacePrecision.PROVINCE);
    assertThat(twelve.getPlaceAdmin1()).isEqualTo("Beirut");
    assertThat(twelve.getPlaceLat()).isEqualTo(33.9);
    assertThat(twelve.getPlaceLon()).isEqualTo(35.5);
  }

  @Test
  void anIdThatTheArticleDoesNotNameIsNotApplied() {
    twelve.setPlace(null);
    answer("LB", say("12", Question.PLACE, "Q999"));
    assertThat(twelve.getPlace()).isNull();
    assertThat(twelve.getReviewAnswers().get(0).getApplied()).isFalse();
    assertThat(twelve.getReviewed()).isEqualTo(Review.CORRECTED);
  }

  @Test
  void wordsThatNameNothingAreInTheCountryOfTheArticle() {
    answer("SY", say("30", Question.PLACE, "القرية"));
    assertThat(thirty.getPlace().getText()).isEqualTo("القرية");
    assertThat(thirty.getPlaceEntityId()).isNull();
    assertThat(thirty.getPlaceCountry()).isEqualTo("SY");
    assertThat(thirty.getPlacePrecision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(thirty.getPlaceLat()).isNull();
  }

  @Test
  void noPlaceIsThatOfTheArticle() {
    twelve.setPlaceEntityId("Q3820");
    twelve.setPlace(null);
    answer("SY", say("12", Question.PLACE, null));
    assertThat(twelve.getPlaceEntityId()).isEqualTo("country");
    assertThat(twelve.getPlaceCountry()).isEqualTo("SY");
    assertThat(twelve.getPlaceBasis()).isEqualTo(PlaceBasis.DOCUMENT);
    assertThat(machineValues(twelve)).containsExactly("Q3820");
    answer(null, say("30", Question.PLACE, null));
    assertThat(thirty.getPlace()).isNull();
    assertThat(thirty.getPlaceBasis()).isEqualTo(PlaceBasis.NONE);
    assertThat(thirty.getPlacePrecision()).isNull();
  }

  @Test
  void aPersonIsASourceOfItsOwnType() {
    twelve.setSourceChain(List.of(twelve.getNumber()));
    answer("LB", say("12", Question.SOURCE, "سالم"));
    assertThat(twelve.getSource().getBegin()).isEqualTo(TEXT.indexOf("سالم"));
    assertThat(twelve.getSourceEntityId()).isEqualTo(SALEM.id());
    assertThat(twelve.getSourceType()).isEqualTo("PERSON");
    assertThat(twelve.getSourceChain()).isEmpty();
    answer("LB", say("30", Question.SOURCE, "القرية"));
    assertThat(thirty.getSourceType()).isEqualTo("OTHER");
    assertThat(thirty.getSourceEntityId()).isNull();
  }

  @Test
  void wordsAreNamedByTheSameWordsElsewhere() {
    // Only the first of the two is known as a name.
    answer("LB", say("30", Question.SOURCE, "سالم"));
    assertThat(thirty.getSource().getBegin()).isEqualTo(TEXT.lastIndexOf("سالم"));
    assertThat(thirty.getSourceEntityId()).isEqualTo(SALEM.id());
    answer("LB", say("12", Question.SOURCE, "بيروت"));
    assertThat(twelve.getSourceEntityId()).isEqualTo("Q3820");
    assertThat(twelve.getSourceType()).isEqualTo("OTHER");
  }

  @Test
  void aTimeReplacesTheOneThatWasFound() {
    twelve.setEventBegin("2024-03-01");
    twelve.setEventEnd("2024-03-02");
    answer("LB", say("12", Question.TIME, "2024-02"));
    assertThat(twelve.getEventBegin()).isEqualTo("2024-02-01");
    assertThat(twelve.getEventEnd()).isEqualTo("2024-02-29");
    assertThat(twelve.getEventPrecision()).isEqualTo(EventPrecision.MONTH);
    assertThat(machineValues(twelve)).containsExactly("2024-03-01/2024-03-02");
  }

  @Test
  void aValueReplacesItsBounds() {
    answer("LB", say("12", Question.VALUE, "10..14"));
    assertThat(twelve.getPoint()).isNull();
    assertThat(twelve.getLow()).isEqualTo(10.0);
    assertThat(twelve.getHigh()).isEqualTo(14.0);
    assertThat(machineValues(twelve)).containsExactly("12");
  }

  @Test
  void whatIsAppliedIsSaid() {
    twelve.setSource(null);
    twelve.setEventBegin(null);
    answer(
        "LB",
        say("12", Question.EVENT, "INJURED"),
        say("12", Question.CLASS, "WOMAN"),
        say("12", Question.SOURCE, null),
        say("12", Question.PLACE, "القرية"),
        say("12", Question.VALUE, "~12"),
        say("12", Question.TIME, null),
        say("12", Question.RIGHT, null));
    assertThat(twelve.getReviewAnswers().stream().map(ReviewAnswer::getApplied).toList())
        .isEqualTo(Collections.nCopies(7, true));
    assertThat(twelve.getEventType()).isEqualTo("INJURED");
    assertThat(twelve.getOp()).isEqualTo(Op.APPROX);
    assertThat(twelve.getReviewAnswers().get(2).getMachineValue()).isNull();
    assertThat(twelve.getReviewAnswers().get(5).getMachineValue()).isNull();
    assertThat(twelve.getReviewAnswers().get(6).getAt()).isNull();
  }

  @Test
  void wordsThatTheArticleLacksAreNotApplied() {
    twelve.setSource(null);
    answer("LB", say("12", Question.SOURCE, "وكالة الفضاء"));
    assertThat(twelve.getSource()).isNull();
    assertThat(twelve.getReviewAnswers().get(0).getApplied()).isFalse();
  }

  @Test
  void aPartOfWhatIsNoClaimIsAWhole() {
    Extraction left = answer("LB", say("12", Question.NOT_A_CLAIM, null));
    assertThat(claims(left)).containsExactly(thirty);
    assertThat(thirty.getSubsetOf()).isNull();
    assertThat(left.decisions()).containsEntry(number("12"), NumberDecision.OTHER);
    assertThat(left.decisions()).containsEntry(number("30"), NumberDecision.CLAIM);
  }

  @Test
  void aPartOfAClaimStaysOne() {
    answer("LB", say("30", Question.RIGHT, null));
    assertThat(thirty.getSubsetOf()).isEqualTo(twelve.getClaimId());
    assertThat(thirty.getReviewed()).isEqualTo(Review.CONFIRMED);
    assertThat(twelve.getReviewed()).isNull();
  }

  @Test
  void whoeverSaysMoreOfANumberTakesItForAClaim() {
    Extraction left =
        answer("LB", say("12", Question.NOT_A_CLAIM, null), say("12", Question.RIGHT, null));
    assertThat(claims(left)).containsExactly(twelve, thirty).inOrder();
    assertThat(twelve.getReviewAnswers()).hasSize(1);
    assertThat(twelve.getReviewed()).isEqualTo(Review.CONFIRMED);
  }

  @Test
  void whatWasCorrectedStaysSo() {
    answer("LB", say("12", Question.EVENT, "INJURED"), say("12", Question.RIGHT, null));
    assertThat(twelve.getReviewed()).isEqualTo(Review.CORRECTED);
    assertThat(twelve.getReviewAnswers().stream().map(ReviewAnswer::getQuestion))
        .containsExactly("event", "right")
        .inOrder();
  }

  @Test
  void theLastOfTwoAnswersStaysWithWhatWasFoundFirst() {
    answer("LB", say("12", Question.CLASS, "WOMAN"), say("12", Question.CLASS, "CHILD"));
    assertThat(twelve.getCountedClass()).isEqualTo("CHILD");
    assertThat(twelve.getReviewAnswers()).hasSize(1);
    assertThat(machineValues(twelve)).containsExactly("PERSON");
  }

  @Test
  void aClaimMayBelongWithSeveral() {
    answer("LB", say("12", Question.GROUP, null), say("12", Question.GROUP, null));
    assertThat(twelve.getReviewAnswers()).hasSize(2);
    // Nothing of the claim itself changes; groups are made later.
    assertThat(twelve.getReviewAnswers().get(0).getApplied()).isFalse();
  }

  @Test
  void answersOfNumbersAreMetAndOthersAreNot() {
    int end = TEXT.length();
    Correction behind =
        new Correction(1, "a", null, 0, end + 1, Question.RIGHT, null, null, null, "");
    Correction whole = new Correction(1, "a", null, 0, end, Question.RIGHT, null, null, null, "");
    ClaimReview review = review("LB");
    assertThat(review.met(found(), List.of(behind, whole))).isEqualTo(0);
    assertThat(
            review.met(
                found(), List.of(say("12", Question.RIGHT, null), say("30", Question.CLASS, "X"))))
        .isEqualTo(2);
    Extraction numbersOnly =
        new Extraction(List.of(), List.of(), Map.of(number("12"), NumberDecision.DATE));
    assertThat(
            review.met(
                numbersOnly,
                List.of(
                    say("12", Question.NOT_A_CLAIM, null),
                    say("12", Question.RIGHT, null),
                    say("30", Question.NOT_A_CLAIM, null))))
        .isEqualTo(1);
  }

  @Test
  void anAnswerOfNoNumberChangesNothing() {
    Correction behind =
        new Correction(
            1,
            "a",
            null,
            TEXT.length() - 1,
            TEXT.length() + 1,
            Question.RIGHT,
            null,
            null,
            null,
            "");
    assertThat(claims(answer("LB", behind))).containsExactly(twelve, thirty).inOrder();
    assertThat(twelve.getReviewed()).isNull();
  }

  private Extraction answer(@Nullable String country, Correction... said) {
    return review(country).of(found(), Arrays.asList(said));
  }

  private static ClaimReview review(@Nullable String country) {
    String id = country == null ? null : "country";
    return new ClaimReview(
        new ClaimContext("a", TEXT, TextOffsets.of(TEXT), country, id, null),
        List.of(
            mention(TEXT.indexOf("بيروت"), BEIRUT),
            mention(TEXT.indexOf("سالم"), SALEM),
            mention(TEXT.lastIndexOf("بيروت"), BEIRUT)));
  }

  private static Mention mention(int begin, NamedThing thing) {
    TextRange range = new TextRange(begin, begin + thing.nameAr().length());
    return new Mention(0, ZoneType.BODY, TokenSpan.of(0), range, thing, 1);
  }

  private Extraction found() {
    List<Extraction.Made> made = new ArrayList<>();
    Map<TextRange, NumberDecision> decisions = new HashMap<>();
    for (Claim claim : List.of(twelve, thirty)) {
      TextRange number = number(claim.getNumber().getText());
      made.add(
          new Extraction.Made(
              number, claim, ARTICLE.claims().classified().get(claim.getClaimId())));
      decisions.put(number, NumberDecision.CLAIM);
    }
    return new Extraction(made, List.of(), decisions);
  }

  /** A claim of the article that an answer may change. */
  private static Claim claim(String number) {
    return ARTICLE.claimRecords().stream()
        .filter(claim -> claim.getNumber().getText().equals(number))
        .map(claim -> Claim.newBuilder(claim).build())
        .findFirst()
        .orElseThrow();
  }

  private static List<Claim> claims(Extraction extraction) {
    return extraction.claims().stream().map(Extraction.Made::claim).toList();
  }

  private static List<String> machineValues(Claim claim) {
    return claim.getReviewAnswers().stream().map(ReviewAnswer::getMachineValue).toList();
  }

  private static TextRange number(String digits) {
    int begin = TEXT.indexOf(digits);
    return new TextRange(begin, begin + digits.length());
  }

  private static Correction say(String number, Question question, @Nullable String value) {
    TextRange range = number(number);
    return new Correction(
        1, "a", null, range.begin(), range.end(), question, value, null, null, "");
  }
}
