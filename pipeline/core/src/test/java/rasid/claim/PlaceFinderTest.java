package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.record.Claim;
import rasid.record.PlaceBasis;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Candidate;
import rasid.trace.RecordedTrace.Decision;

class PlaceFinderTest {

  @Test
  void aPlaceBehindAPrepositionIsItsPlace() {
    RecordedTrace trace = new RecordedTrace();
    Claim claim = claim("قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP", trace);
    assertThat(claim.getPlace().getText()).isEqualTo("مصر");
    assertThat(candidates(claim, trace))
        .containsExactly(new Candidate("place", "مصر Q79", 3, "place.words 3.0"));
    assertThat(trace.decisions(claim.getClaimId()))
        .containsAtLeast(
            new Decision("place.nearest", "مصر Q79"),
            new Decision("place-basis.of-sentence", "EXPLICIT EG"));
  }

  @Test
  void aPlaceBeforeTheNumberIsSetBack() {
    RecordedTrace trace = new RecordedTrace();
    Claim claim = claim("في/IN مصر/NNP قتل/VBD 5/CD جنود/NNS", trace);
    assertThat(candidates(claim, trace))
        .containsExactly(
            new Candidate("place", "مصر Q79", 8, "place.words 2.0 + place.before-number 6.0"));
  }

  @Test
  void withoutAPrepositionItIsNoPlaceButTheCountryOfTheArticle() {
    RecordedTrace trace = new RecordedTrace();
    Claim claim = claim("أعلنت/VBD مصر/NNP مقتل/NN 5/CD جنود/NNS", trace);
    assertThat(claim.getPlace()).isNull();
    assertThat(claim.getPlaceBasis()).isEqualTo(PlaceBasis.DOCUMENT);
    assertThat(claim.getPlaceCountry()).isEqualTo("EG");
    assertThat(candidates(claim, trace).get(0).reasons()).isEqualTo("place.no-preposition");
    assertThat(trace.decisions(claim.getClaimId()))
        .contains(new Decision("place-basis.main-country", "DOCUMENT EG"));
  }

  @Test
  void whereNothingIsNamedThereIsNoPlace() {
    RecordedTrace trace = new RecordedTrace();
    Claim claim = claim("قتل/VBD 5/CD جنود/NNS", trace);
    assertThat(claim.getPlaceBasis()).isEqualTo(PlaceBasis.NONE);
    assertThat(trace.decisions(claim.getClaimId()))
        .contains(new Decision("place-basis.none", "NONE"));
  }

  private static Claim claim(String words, RecordedTrace trace) {
    Article article = TaggedArticles.article(words, trace);
    assertThat(article.claimRecords()).hasSize(1);
    return article.claimRecords().get(0);
  }

  private static List<Candidate> candidates(Claim claim, RecordedTrace trace) {
    return trace.candidates(claim.getClaimId(), "place");
  }
}
