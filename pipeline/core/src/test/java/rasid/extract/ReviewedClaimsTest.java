package rasid.extract;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rasid.claim.review.Corrections;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.NumberDecision;
import rasid.record.Op;
import rasid.record.PlaceBasis;
import rasid.record.Review;
import rasid.record.ReviewAnswer;
import rasid.record.Span;
import rasid.source.ArticleException;

/** What becomes of claims that somebody looked at, through the whole extraction. */
class ReviewedClaimsTest {

  private static final String TEXT =
      "🙂 أعلنت وزارة الصحة اللبنانية مقتل 12 شخصا في انفجار في بيروت، وأصيب 30 آخرون، وفق الدفاع"
          + " المدني.";

  @Test
  void whatIsRightIsConfirmed() throws ArticleException {
    Claim claim = claim(reviewed(say("12", "\"question\": \"right\", \"by\": \"me\"")), "12");
    assertThat(claim.getReviewed()).isEqualTo(Review.CONFIRMED);
    Claim machine = claim(reviewed(), "12");
    assertThat(machine.getReviewed()).isNull();
    assertThat(machine.getReviewAnswers()).isEmpty();
    claim.setReviewed(null);
    claim.setReviewAnswers(List.of());
    assertThat(claim).isEqualTo(machine);
  }

  @Test
  void whatIsNoClaimIsGone() throws ArticleException {
    ArticleRecords records = reviewed(say("12", "\"question\": \"not_a_claim\""));
    assertThat(records.claims().stream().map(claim -> claim.getNumber().getText()))
        .containsExactly("30");
    assertThat(
            records.numbers().stream()
                .filter(number -> number.getSpan().getText().equals("12"))
                .map(number -> number.getDecision()))
        .containsExactly(NumberDecision.OTHER);
  }

  @Test
  void correctionsOfNumbersThatAreNoClaimsAreNotCounted() throws ArticleException {
    String elsewhere =
        say("12", "\"question\": \"right\"").replaceFirst("[0-9a-f]{64}", "f".repeat(64));
    String between = say("شخصا", "\"question\": \"event\", \"value\": \"INJURED\"");
    String right = say("30", "\"question\": \"right\"");
    String none = say("12", "\"question\": \"not_a_claim\"");
    assertThat(reviewed(between, right, none).article().claims().corrections()).isEqualTo(2);
    assertThat(reviewed(elsewhere).article().claims().corrections()).isEqualTo(0);
  }

  @Test
  void symbolsAndValuesAreReplacedAndTheMachinesAreKept() throws ArticleException {
    Claim claim =
        claim(
            reviewed(
                say("12", "\"question\": \"event\", \"value\": \"INJURED\""),
                say("12", "\"question\": \"class\", \"value\": \"CIVILIAN\""),
                say("12", "\"question\": \"value\", \"value\": \"> 12\""),
                say("12", "\"question\": \"time\", \"value\": \"2024-03-01\"")),
            "12");
    assertThat(claim.getReviewed()).isEqualTo(Review.CORRECTED);
    assertThat(claim.getEventType()).isEqualTo("INJURED");
    assertThat(claim.getCountedClass()).isEqualTo("CIVILIAN");
    assertThat(claim.getOp()).isEqualTo(Op.GT);
    assertThat(claim.getLow()).isEqualTo(13.0);
    assertThat(claim.getHigh()).isNull();
    assertThat(claim.getEventBegin()).isEqualTo("2024-03-01");
    assertThat(claim.getReviewAnswers().stream().map(ReviewAnswer::getMachineValue))
        .containsExactly("KILLED", "PERSON", "12", null)
        .inOrder();
  }

  @Test
  void wordsAreFoundNearestToTheNumber() throws ArticleException {
    Claim claim =
        claim(
            reviewed(
                say("30", "\"question\": \"source\", \"value\": \"الدفاع المدني\""),
                say("30", "\"question\": \"place\", \"value\": \"بيروت\"")),
            "30");
    assertThat(claim.getSource()).isEqualTo(span("الدفاع المدني"));
    assertThat(claim.getPlace()).isEqualTo(span("بيروت"));
    assertThat(claim.getPlaceCountry()).isEqualTo("LB");
    assertThat(claim.getPlaceBasis()).isEqualTo(PlaceBasis.EXPLICIT);
  }

  @Test
  void noSourceIsAnAnswerToo() throws ArticleException {
    Claim claim = claim(reviewed(say("12", "\"question\": \"source\", \"value\": null")), "12");
    assertThat(claim.getSource()).isNull();
    assertThat(claim.getSourceType()).isNull();
    assertThat(claim.getReviewAnswers().get(0).getMachineValue())
        .isEqualTo("وزارة الصحة اللبنانية");
  }

  @Test
  void wordsThatTheArticleDoesNotHaveAreToldAsNotApplied() throws ArticleException {
    Claim claim =
        claim(reviewed(say("12", "\"question\": \"source\", \"value\": \"وكالة الفضاء\"")), "12");
    assertThat(claim.getSource().getText()).isEqualTo("وزارة الصحة اللبنانية");
    assertThat(claim.getReviewAnswers().get(0).getApplied()).isFalse();
  }

  @Test
  void theLastAnswerHolds() throws ArticleException {
    Claim claim =
        claim(
            reviewed(
                say(
                    "12",
                    "\"question\": \"event\", \"value\": \"MISSING\", \"at\":"
                        + " \"2026-02-02T00:00:00Z\""),
                say(
                    "12",
                    "\"question\": \"event\", \"value\": \"INJURED\", \"at\":"
                        + " \"2026-02-01T00:00:00Z\"")),
            "12");
    assertThat(claim.getEventType()).isEqualTo("MISSING");
    assertThat(claim.getReviewAnswers()).hasSize(1);
    assertThat(claim.getReviewAnswers().get(0).getMachineValue()).isEqualTo("KILLED");
  }

  @Test
  void reviewersSayWhichReportsBelongTogether() throws ArticleException {
    ArticleText other =
        Article.text("أعلنت وزارة الصحة اللبنانية مقتل 15 شخصا في انفجار في بيروت.")
            .id("other")
            .published("2024-03-06");
    ArticleRecords monday = reviewed();
    String killed = claim(monday, "12").getClaimId();
    assertThat(reports(Rasid.create().reconcile(List.of(monday, Rasid.create().extract(other)))))
        .contains(2);
    String sha = Rasid.create().extract(other).document().getContentSha256();
    String text = other.source().text();
    int begin = text.indexOf("15");
    Corrections apart =
        Corrections.parse(
            "c",
            "{\"content_sha256\": \"%s\", \"begin\": %d, \"end\": %d, \"question\": \"group\", \"other\": \"!%s\"}"
                .formatted(sha, begin, begin + 2, killed),
            Lexicons.own());
    Rasid rasid = Rasid.with(ExtractionSettings.defaults().withCorrections(apart));
    assertThat(reports(rasid.reconcile(List.of(monday, rasid.extract(other))))).doesNotContain(2);
  }

  private static Stream<Integer> reports(List<ClaimGroup> groups) {
    return groups.stream().map(ClaimGroup::getReports);
  }

  private static ArticleRecords reviewed(String... lines) throws ArticleException {
    Corrections corrections =
        Corrections.parse("c.jsonl", String.join("\n", lines), Lexicons.own());
    return Rasid.with(ExtractionSettings.defaults().withCorrections(corrections))
        .extract(Article.text(TEXT).id("a").published("2024-03-05"));
  }

  private static String say(String number, String fields) throws ArticleException {
    Span span = span(number);
    return "{\"content_sha256\": \"%s\", \"begin\": %d, \"end\": %d, %s}"
        .formatted(
            reviewed().document().getContentSha256(), span.getBegin(), span.getEnd(), fields);
  }

  private static Claim claim(ArticleRecords records, String number) {
    return records.claims().stream()
        .filter(claim -> claim.getNumber().getText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static Span span(String text) {
    int index = TEXT.indexOf(text);
    int begin = TEXT.codePointCount(0, index);
    return new Span(begin, begin + text.codePointCount(0, text.length()), text);
  }
}
