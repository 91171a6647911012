package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.SourceCandidates;
import rasid.claim.SourceQuestion;
import rasid.claim.SpeechWords;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.quantity.Quantity;

/**
 * What the features of sources tell apart: of candidates that differ in one thing, how many
 * features of which family differ.
 */
class SourceFeaturesTest {

  private static final String SAID = "قال/VBD المتحدث/DTNN إن/IN 5/CD جنود/NNS قتلوا/VBD";
  private static final String SPOKE = "قال/VBD المتحدث/DTNN إن/IN الوضع/DTNN خطير/JJ ./PUNC ";
  private static final String KILLED = "قتل/VBN 5/CD جنود/NNS ./PUNC";

  private static final Map<String, FeatureVector> BASE = candidates(SAID);
  private static final Map<String, FeatureVector> EARLIER = candidates(SPOKE + KILLED);
  private static final String SPEAKER = "المتحدث";
  private static final String ITSELF = "";

  @Test
  void theCueIsToldWhereItGovernsAndLinks() {
    Map<String, FeatureVector> announced =
        candidates("أعلن/VBD المتحدث/DTNN إن/IN 5/CD جنود/NNS قتلوا/VBD");
    assertThat(Changes.between(BASE.get(SPEAKER), announced.get(SPEAKER)).keySet())
        .containsExactly("before", "between", "frame", "governed", "link", "rules", "verb_before");
    // The first word, its root, and the root of the verb before the number.
    assertThat(Changes.between(BASE.get(ITSELF), announced.get(ITSELF))).containsExactly("none", 3);
  }

  @Test
  void thePhraseIsToldByItsWords() {
    Map<String, FeatureVector> minister =
        candidates("قال/VBD الوزير/DTNN إن/IN 5/CD جنود/NNS قتلوا/VBD");
    assertThat(Changes.between(BASE.get(SPEAKER), minister.get("الوزير")).keySet())
        .containsExactly("head", "between", "frame", "governed", "link", "verb_before");
  }

  @Test
  void theDistanceIsToldByAllOfSidesButTheSide() {
    Map<String, FeatureVector> far =
        candidates("قال/VBD المتحدث/DTNN إن/IN في/IN ال/DT 5/CD جنود/NNS قتلوا/VBD");
    assertThat(Changes.between(BASE.get(SPEAKER), far.get(SPEAKER))).containsEntry("side", 3);
    assertThat(Changes.between(BASE.get(SPEAKER), far.get(SPEAKER)).keySet())
        .containsExactly("side", "behind");
  }

  @Test
  void aBorderBetweenIsToldBesideTheDistance() {
    Map<String, FeatureVector> border =
        candidates("قال/VBD المتحدث/DTNN إن/IN ،/PUNC 5/CD جنود/NNS قتلوا/VBD");
    Map<String, Integer> changed = Changes.between(BASE.get(SPEAKER), border.get(SPEAKER));
    assertThat(changed).containsEntry("between", 2);
    assertThat(changed).containsEntry("governed", 1);
    assertThat(changed).containsEntry("link", 1);
    assertThat(changed).containsEntry("side", 3);
  }

  @Test
  void aQuotationIsToldOfBothAndOfTheArticle() {
    Map<String, FeatureVector> quote =
        candidates("قال/VBD المتحدث/DTNN إن/IN \"/PUNC 5/CD جنود/NNS قتلوا/VBD \"/PUNC");
    assertThat(Changes.between(BASE.get(SPEAKER), quote.get(SPEAKER))).containsEntry("quoted", 2);
    // Whether the number is quoted, and the openings before it.
    assertThat(Changes.between(BASE.get(ITSELF), quote.get(ITSELF))).containsExactly("none", 2);
  }

  @Test
  void aPhraseBehindTheNumberMayCoverTheSentence() {
    FeatureVector behind = candidates("5/CD جنود/NNS قتلوا/VBD بحسب/NN المتحدث/DTNN").get(SPEAKER);
    assertThat(Changes.between(BASE.get(SPEAKER), behind)).containsEntry("side", 4);
    assertThat(Changes.counts(behind)).containsEntry("covers", 2);
    assertThat(Changes.counts(BASE.get(SPEAKER))).doesNotContainKey("covers");
    FeatureVector inside =
        candidates("5/CD جنود/NNS قتلوا/VBD بحسب/NN المتحدث/DTNN أمس/NN في/IN مصر/NNP")
            .get(SPEAKER);
    assertThat(Changes.between(behind, inside)).containsEntry("covers", 2);
  }

  @Test
  void aPhraseOfTheSentenceHasAWayToTheNumber() {
    assertThat(Changes.counts(BASE.get(SPEAKER)))
        .containsAtLeast("side", 4, "between", 10, "governed", 6, "quoted", 2, "links", 3);
    assertThat(Changes.counts(BASE.get(SPEAKER))).doesNotContainKey("earlier");
  }

  @Test
  void oneOfAnEarlierSentenceHasItsPlaceAmongThoseBefore() {
    // Two features for each of the four words; six of the first words, and the verb before it.
    assertThat(Changes.counts(EARLIER.get(SPEAKER)))
        .containsAtLeast("earlier", 15, "earlier_first", 7, "earlier_word", 8, "links", 3);
    assertThat(Changes.counts(EARLIER.get(SPEAKER))).doesNotContainKey("side");
  }

  @Test
  void whoSpokeBeforeTheLastIsFurtherBack() {
    String minister = "أكد/VBD الوزير/DTNN أن/IN الوضع/DTNN هادئ/JJ ./PUNC ";
    FeatureVector first = candidates(SPOKE + minister + KILLED).get(SPEAKER);
    // All of the fifteen that hold the order or the sentences between.
    assertThat(Changes.between(EARLIER.get(SPEAKER), first)).containsExactly("earlier", 10);
    FeatureVector last = candidates(SPOKE + minister + KILLED).get("الوزير");
    assertThat(Changes.between(EARLIER.get(SPEAKER), last)).doesNotContainKey("earlier");
  }

  @Test
  void aSentenceWithoutASpeakerPutsOneBackButNotBehindOthers() {
    FeatureVector back = candidates(SPOKE + "هنا/RB وهناك/RB ./PUNC " + KILLED).get(SPEAKER);
    assertThat(Changes.between(EARLIER.get(SPEAKER), back)).containsExactly("earlier", 3);
  }

  @Test
  void theWordsOfTheNumbersSentenceAreToldOfOneOfAnEarlier() {
    FeatureVector hurt = candidates(SPOKE + "جرح/VBN 5/CD جنود/NNS ./PUNC").get(SPEAKER);
    // Word, root and the verb; word and root.
    assertThat(Changes.between(EARLIER.get(SPEAKER), hurt))
        .containsExactly("earlier_first", 3, "earlier_word", 2);
  }

  /** The features of each candidate for the source of the last number, by its words. */
  private static Map<String, FeatureVector> candidates(String words) {
    Article article = TaggedArticles.article(words);
    SourceCandidates read = new SourceCandidates(SpeechWords.of(Lexicons.own()));
    Map<String, FeatureVector> candidates = new HashMap<>();
    for (AnnotatedSentence sentence : article.sentences().sentences()) {
      read.next(
          sentence,
          article.names().mentions().stream()
              .filter(name -> name.sentence() == sentence.index())
              .toList(),
          FactsOf.facts(article).sentences().get(sentence.index()));
    }
    Quantity number = article.quantities().quantities().get(0);
    SourceQuestion question = SourceQuestion.of(read, number);
    FeatureVector itself = new FeatureVector();
    SourceFeatures.none(itself, question.asked());
    candidates.put("", itself);
    for (int i = 0; i < question.phrases().size(); i++) {
      SourceCandidate phrase = question.phrases().get(i);
      FeatureVector features = new FeatureVector();
      int rank = i < question.here() ? -1 : i - question.here();
      SourceFeatures.of(features, question.asked(), phrase, rank);
      candidates.put(phrase.range().of(article.text()), features);
    }
    return candidates;
  }
}
