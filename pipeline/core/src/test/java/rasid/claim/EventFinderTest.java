package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Candidate;

/** What each way from a trigger to a number costs. */
class EventFinderTest {

  private static final String KILLED = "KILLED قتل (token %d, events.tsv:قتل)";
  private static final String INJURED = "INJURED إصابة (token %d, events.tsv:إصابة)";

  @Test
  void aTriggerRightBeforeTheNumber() {
    assertThat(first("قتل/VBD 5/CD جنود/NNS"))
        .containsExactly(candidate(KILLED, 0, 1, "event.before-number 1.0"));
  }

  @Test
  void wordsMarksAndConjunctionsLengthenTheWay() {
    assertThat(first("قتل/VBD في/IN القرية/DTNN ،/PUNC و/CC 5/CD جنود/NNS"))
        .containsExactly(
            candidate(
                KILLED,
                0,
                8,
                "event.before-number 1.0 + event.word 2.0 + event.mark 3.0 + event.and 2.0"));
  }

  @Test
  void behindTheNumberAllIsFarther() {
    assertThat(first("5/CD جنود/NNS ،/PUNC و/CC إصابة/NN"))
        .containsExactly(
            candidate(
                INJURED,
                4,
                21,
                "event.behind-number 3.0 + event.mark 8.0 + event.and 6.0 + event.noun-behind 4.0"));
  }

  @Test
  void anotherClauseIsFarAway() {
    assertThat(first("قتل/VBD بينما/IN 5/CD جنود/NNS"))
        .containsExactly(
            candidate(KILLED, 0, 13, "event.before-number 1.0 + event.clause-start 12.0"));
  }

  @Test
  void ofTwoTheCheaperIsChosen() {
    RecordedTrace trace = new RecordedTrace();
    Article article =
        TaggedArticles.article("قتل/VBD 3/CD رجال/NNS و/CC إصابة/NN 5/CD جنود/NNS", trace);
    String second = article.claimRecords().get(1).getClaimId();
    assertThat(trace.candidates(second, "event").stream().map(Candidate::cost).toList())
        .containsExactly(1 + 1.5 + 1 + 2 + 1.0, 1.0)
        .inOrder();
    assertThat(trace.decisions(second))
        .contains(new RecordedTrace.Decision("event.nearest", INJURED.formatted(4)));
    assertThat(article.claimRecords().get(1).getEventType()).isEqualTo("INJURED");
  }

  @Test
  void whatCannotBeSaidOfItIsRefused() {
    List<Candidate> candidates = first("قتل/VBD و/CC خسر/VBD 5/CD دولارات/NNS");
    assertThat(candidates).isNotEmpty();
    assertThat(candidates.get(0).isPossible()).isFalse();
    assertThat(candidates.get(0).reasons()).isEqualTo("event.counts-other-things");
  }

  private static List<Candidate> first(String words) {
    RecordedTrace trace = new RecordedTrace();
    Article article = TaggedArticles.article(words, trace);
    return trace.candidates(article.claimRecords().get(0).getClaimId(), "event");
  }

  private static Candidate candidate(String words, int token, double cost, String reasons) {
    return new Candidate("event", words.formatted(token), cost, reasons);
  }
}
