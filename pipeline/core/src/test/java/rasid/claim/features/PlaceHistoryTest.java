package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.linear.FeatureVector;

class PlaceHistoryTest {

  private static final AnnotatedSentence SENTENCE =
      Texts.tagged("من/IN مصر/NNP إلى/IN تونس/NNP").sentence();
  private static final PlaceCandidate EGYPT = candidate(1, "مصر");
  private static final PlaceCandidate TUNIS = candidate(3, "تونس");

  @Test
  void withoutClaimsBeforeAllCandidatesLookTheSame() {
    PlaceHistory history = new PlaceHistory();
    assertThat(history.last()).isNull();
    assertThat(features(history, EGYPT, 7, 9.0)).isEqualTo(features(history, TUNIS, 7, 9.0));
  }

  @Test
  void thePlaceOfTheClaimBeforeDiffersFromOthersAndFromNone() {
    PlaceHistory history = new PlaceHistory();
    PlaceHistory.Told told = new PlaceHistory.Told(0, EGYPT, 7, 9.0, 1);
    history.add(told);
    assertThat(history.last()).isEqualTo(told);
    assertThat(features(history, EGYPT, 7, 9.0)).isNotEqualTo(features(history, TUNIS, 7, 9.0));
    assertThat(features(history, null, 7, 9.0)).isEqualTo(features(history, TUNIS, 7, 9.0));
  }

  @Test
  void theSameNumberIsTheSameEvent() {
    PlaceHistory history = new PlaceHistory();
    history.add(new PlaceHistory.Told(0, EGYPT, 7, 9.0, 1));
    assertThat(features(history, EGYPT, 7, 9.0)).isNotEqualTo(features(history, EGYPT, 7, 8.0));
  }

  @Test
  void smallNumbersMeetByChance() {
    PlaceHistory history = new PlaceHistory();
    history.add(new PlaceHistory.Told(0, EGYPT, 7, 2.0, 1));
    assertThat(features(history, EGYPT, 7, 2.0)).isEqualTo(features(history, EGYPT, 7, 1.0));
  }

  @Test
  void claimsOfTheSameEventCountApart() {
    PlaceHistory history = new PlaceHistory();
    history.add(new PlaceHistory.Told(0, EGYPT, 7, 9.0, 1));
    assertThat(features(history, EGYPT, 7, 5.0)).isNotEqualTo(features(history, EGYPT, 6, 5.0));
  }

  private static Set<Long> features(
      PlaceHistory history, @Nullable PlaceCandidate candidate, long event, double point) {
    FeatureVector out = new FeatureVector();
    history.add(out, new PlaceHistory.Told(1, candidate, event, point, 1), 0);
    Set<Long> features = new HashSet<>();
    for (int i = 0; i < out.size(); i++) {
      features.add(out.hash(i));
    }
    return features;
  }

  private static PlaceCandidate candidate(int token, String name) {
    return new PlaceCandidate(SENTENCE, TokenSpan.of(token), Kind.COUNTRY, name, null, token - 1);
  }
}
