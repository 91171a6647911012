package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.linear.LinearModel;

/**
 * How likely the places of five claims are taken to be: two speak of killed, one of hurt people,
 * two have no word of the lexicon of events. The model knows nothing, so that no place and each
 * mention of a place have equal shares.
 */
class LikelyPlacesTest {

  private static final Article ARTICLE =
      TaggedArticles.article(
          "قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP ./PUNC كان/VBD 9/CD جنود/NNS في/IN حلب/NNP ./PUNC"
              + " أصيب/VBN 4/CD جنود/NNS في/IN حلب/NNP ./PUNC"
              + " كان/VBD 3/CD جنود/NNS في/IN حلب/NNP ./PUNC"
              + " قتل/VBD 7/CD جنود/NNS في/IN حلب/NNP ./PUNC");

  private static final int FIVE_KILLED = 0;
  private static final int NINE = 1;
  private static final int FOUR_HURT = 2;
  private static final int THREE = 3;
  private static final int SEVEN_KILLED = 4;

  private static final LikelyPlaces LIKELY =
      LikelyPlaces.of(
          new LinearModel(List.of("place"), new long[0], new byte[0], 1),
          FactsOf.facts(ARTICLE).numbers(),
          PlaceCandidates.of(
              new PlaceCandidates.Words(Lexicons.own().words()),
              ARTICLE.sentences().sentences(),
              ARTICLE.names().mentions()));

  @Test
  void claimsBesideTheSameWordHaveOneEvent() {
    assertThat(event(FIVE_KILLED)).isEqualTo(event(SEVEN_KILLED));
    assertThat(event(FIVE_KILLED)).isNotEqualTo(event(FOUR_HURT));
    assertThat(event(NINE)).isEqualTo(0);
    assertThat(event(THREE)).isEqualTo(0);
  }

  @Test
  void thoseOfOneEventSpeakForEachOther() {
    assertThat(ofEvent(FIVE_KILLED)).isWithin(1e-6f).of(0.5f);
    assertThat(ofEvent(SEVEN_KILLED)).isWithin(1e-6f).of(0.5f);
  }

  @Test
  void thoseWithoutAnEventHaveNoneInCommon() {
    assertThat(ofEvent(NINE)).isEqualTo(-1);
    assertThat(ofEvent(THREE)).isEqualTo(-1);
    assertThat(ofEvent(FOUR_HURT)).isEqualTo(-1);
  }

  private static long event(int claim) {
    return LIKELY.asked(claim).anchors().event();
  }

  /** What the claims of the same event say of Aleppo. */
  private static float ofEvent(int claim) {
    PlaceEvidence.Rows rows = PlaceEvidence.of(LIKELY, claim);
    assertThat(rows.places().get(1).name()).isEqualTo("حلب");
    return rows.rows()[1][PlaceEvidence.names().indexOf("OTHERS_OF_EVENT")];
  }
}
