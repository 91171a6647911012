package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;

/**
 * What the features of places tell apart: of candidates that differ in one thing, how many features
 * of which family differ.
 */
class PlaceFeaturesTest {

  private static final String ALEPPO = "حلب";
  private static final String NOWHERE = "";

  private static final FeatureVector BASE =
      candidates("قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP").get(ALEPPO);
  private static final FeatureVector IN_SYRIA =
      candidates("قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP في/IN سوريا/NNP").get(ALEPPO);
  private static final FeatureVector EARLIER =
      candidates("زار/VBD الوزير/DTNN حلب/NNP ./PUNC قتل/VBD 5/CD جنود/NNS ./PUNC").get(ALEPPO);

  @Test
  void theNameIsOnlyToldByItself() {
    FeatureVector beirut = candidates("قتل/VBD 5/CD جنود/NNS في/IN بيروت/NNP").get("بيروت");
    assertThat(Changes.between(BASE, beirut)).containsExactly("name", 2);
  }

  @Test
  void thePrepositionIsToldWithTheWay() {
    FeatureVector near = candidates("قتل/VBD 5/CD جنود/NNS قرب/IN حلب/NNP").get(ALEPPO);
    assertThat(Changes.between(BASE, near))
        .containsExactly("preposition", 6, "governor", 1, "rank", 2, "words", 1);
  }

  @Test
  void theDistanceIsToldInSteps() {
    FeatureVector far =
        candidates("قتل/VBD 5/CD جنود/NNS أمس/RB أيضا/RB في/IN حلب/NNP").get(ALEPPO);
    // The way alone and with the preposition; with the word of the event; among the names.
    assertThat(Changes.between(BASE, far)).containsAtLeast("between", 2, "event", 1, "rank", 1);
    assertThat(Changes.between(BASE, far).keySet())
        .containsExactly("between", "event", "rank", "governor");
  }

  @Test
  void aBorderIsToldBesideTheDistance() {
    FeatureVector border = candidates("قتل/VBD 5/CD جنود/NNS ،/PUNC في/IN حلب/NNP").get(ALEPPO);
    assertThat(Changes.between(BASE, border))
        .containsAtLeast("between", 4, "rank", 4, "stands", 3, "event", 3);
  }

  @Test
  void theSideIsToldEverywhere() {
    FeatureVector before = candidates("في/IN حلب/NNP قتل/VBD 5/CD جنود/NNS").get(ALEPPO);
    // All features of the event but that which tells only whether the place is in the sentence.
    assertThat(Changes.between(BASE, before))
        .containsAtLeast("between", 5, "rank", 8, "stands", 3, "event", 5, "head", 3);
    assertThat(Changes.between(BASE, before)).doesNotContainKey("kind");
  }

  @Test
  void theEventIsToldWithTheStanding() {
    FeatureVector hurt = candidates("جرح/VBD 5/CD جنود/NNS في/IN حلب/NNP").get(ALEPPO);
    assertThat(Changes.between(BASE, hurt)).containsEntry("event", 4);
    assertThat(Changes.between(BASE, hurt).keySet()).containsExactly("event", "verb");
  }

  @Test
  void whatIsCountedIsToldWithTheStanding() {
    FeatureVector women = candidates("قتل/VBD 5/CD نساء/NNS في/IN حلب/NNP").get(ALEPPO);
    assertThat(Changes.between(BASE, women).keySet()).containsExactly("governor", "head", "words");
    assertThat(Changes.counts(women)).containsEntry("head", 3);
  }

  @Test
  void theNameBehindIsToldWithWhatIsBetween() {
    assertThat(Changes.counts(BASE)).containsEntry("contains", 3);
    assertThat(Changes.counts(IN_SYRIA)).containsEntry("contains", 7);
    FeatureVector inLebanon =
        candidates("قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP في/IN لبنان/NNP").get(ALEPPO);
    // Whether the two are of one country, and which others are of this one.
    assertThat(Changes.between(IN_SYRIA, inLebanon)).containsExactly("contains", 2);
  }

  @Test
  void aNearerNameIsToldOfTheFarther() {
    FeatureVector syria =
        candidates("قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP في/IN سوريا/NNP").get("سوريا");
    assertThat(Changes.between(IN_SYRIA, syria))
        .containsAtLeast("rank", 8, "kind", 2, "between", 2, "event", 2);
  }

  @Test
  void howOftenTheArticleNamesItIsTold() {
    FeatureVector twice =
        candidates("قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP ./PUNC حلب/NNP هادئة/JJ ./PUNC")
            .get(ALEPPO);
    assertThat(Changes.between(BASE, twice)).containsEntry("article", 2);
    assertThat(Changes.between(BASE, twice).keySet()).containsExactly("article", "behind");
  }

  @Test
  void aNameOfAnEarlierSentenceHasNoWayToTheNumber() {
    assertThat(Changes.counts(BASE)).containsAtLeast("between", 5, "rank", 8, "words", 2);
    assertThat(Changes.counts(EARLIER).keySet()).containsNoneOf("between", "rank", "words");
    assertThat(Changes.counts(EARLIER)).containsAtLeast("contains", 1, "event", 4, "stands", 3);
    assertThat(Changes.between(BASE, EARLIER))
        .containsAtLeast("stands", 3, "number", 2, "kind", 1, "article", 7);
  }

  @Test
  void howFarBackItStandsIsTold() {
    FeatureVector back =
        candidates("زار/VBD الوزير/DTNN حلب/NNP ./PUNC هنا/RB ./PUNC قتل/VBD 5/CD جنود/NNS ./PUNC")
            .get(ALEPPO);
    assertThat(Changes.between(EARLIER, back))
        .containsAtLeast("stands", 3, "preposition", 2, "article", 1);
    assertThat(Changes.between(EARLIER, back)).doesNotContainKey("event");
  }

  @Test
  void thePlaceOfTheClaimBeforeIsTold() {
    String two = "قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP و/CC جرح/VBD 7/CD في/IN حماة/NNP";
    Map<String, FeatureVector> afterAleppo = candidates(two, 1, ALEPPO);
    Map<String, FeatureVector> afterNone = candidates(two, 1, NOWHERE);
    FeatureVector first = candidates(two, 1, "none before").get(ALEPPO);
    assertThat(Changes.counts(first)).containsEntry("previous", 1);
    assertThat(Changes.counts(afterNone.get(ALEPPO))).containsEntry("previous", 1);
    assertThat(Changes.between(first, afterNone.get(ALEPPO))).containsEntry("previous", 1);
    assertThat(Changes.counts(afterAleppo.get(ALEPPO))).containsEntry("previous", 4);
    // Whether it is the same, which three of them tell with what it is.
    assertThat(Changes.between(afterAleppo.get(ALEPPO), afterAleppo.get("حماه")))
        .containsEntry("previous", 4);
    // Which kind of claim came before, alone, with its distance, and with the names here.
    assertThat(Changes.between(afterAleppo.get(NOWHERE), afterNone.get(NOWHERE)))
        .containsEntry("none", 3);
  }

  private static Map<String, FeatureVector> candidates(String words) {
    return candidates(words, 0, "none before");
  }

  /**
   * The features of each candidate for the place of a number, by its name.
   *
   * @param number its index
   * @param before the name of the place of the number before it, NOWHERE for none; another where no
   *     claim came before
   */
  private static Map<String, FeatureVector> candidates(String words, int number, String before) {
    Article article = TaggedArticles.article(words);
    List<NumberContext> numbers = FactsOf.facts(article).numbers();
    PlaceCandidates all =
        PlaceCandidates.of(
            new PlaceCandidates.Words(Lexicons.own().words()),
            article.sentences().sentences(),
            article.names().mentions());
    List<PlaceCandidate> here = all.of(numbers.get(number).sentence().sentence().index());
    PlaceHistory history = new PlaceHistory();
    for (PlaceCandidate candidate : here) {
      if (candidate.name().equals(before)) {
        history.add(new PlaceHistory.Told(0, candidate, 0, null, 0));
      }
    }
    if (before.equals(NOWHERE)) {
      history.add(new PlaceHistory.Told(0, null, 0, null, 0));
    }
    PlaceFeatures features = new PlaceFeatures(numbers.get(number), all, here, history);
    Map<String, FeatureVector> candidates = new HashMap<>();
    FeatureVector none = new FeatureVector();
    features.none(none);
    candidates.put(NOWHERE, none);
    for (PlaceCandidate candidate : here) {
      FeatureVector of = new FeatureVector();
      features.of(of, candidate);
      candidates.put(candidate.name(), of);
    }
    return candidates;
  }
}
