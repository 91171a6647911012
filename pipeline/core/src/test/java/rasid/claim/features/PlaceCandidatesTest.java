package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.record.ZoneType;

class PlaceCandidatesTest {

  @Test
  void aNameOfAPlaceIsACandidateWithItsPreposition() {
    List<PlaceCandidate> found =
        of(sentence(0, "قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP"), 4, EntityType.GPE);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo("مصر");
    assertThat(found.get(0).preposition()).isEqualTo(3);
    assertThat(found.get(0).kind()).isEqualTo(Kind.UNLISTED_TOWN);
  }

  @Test
  void aNameWithoutPrepositionIsOneToo() {
    List<PlaceCandidate> found =
        of(sentence(0, "مصر/NNP تنشر/VBP 5/CD جنود/NNS"), 0, EntityType.GPE);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).preposition()).isEqualTo(-1);
  }

  @Test
  void aWordForASettlementAndQuotesStandBetween() {
    AnnotatedSentence sentence =
        sentence(0, "قتل/VBD 5/CD في/IN مدينة/NN \"/PUNC بيشة/NNP \"/PUNC");
    List<PlaceCandidate> found = of(sentence, 5, EntityType.GPE);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).preposition()).isEqualTo(2);
  }

  @Test
  void aVerbEndsTheReachOfAPreposition() {
    List<PlaceCandidate> found =
        of(sentence(0, "في/IN هدوء/NN زار/VBD مصر/NNP 5/CD"), 3, EntityType.GPE);
    assertThat(found.stream().map(PlaceCandidate::name)).containsExactly("هدوء", "مصر").inOrder();
    assertThat(found.get(1).preposition()).isEqualTo(-1);
  }

  @Test
  void aPersonIsNone() {
    assertThat(of(sentence(0, "قال/VBD سالم/NNP"), 1, EntityType.PERSON)).isEmpty();
  }

  @Test
  void aNounBehindAPrepositionIsOneWithItsDefiniteWords() {
    List<PlaceCandidate> found =
        of(sentence(0, "قتل/VBD 5/CD في/IN ميدان/NN السلام/DTNN القديم/DTJJ أمس/NN"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Kind.NOUN);
    assertThat(found.get(0).name()).isEqualTo("ميدان سلام قديم");
  }

  @Test
  void earlierNamesFollowTheNearestFirst() {
    PlaceCandidates all =
        PlaceCandidates.of(
            words(),
            List.of(
                sentence(0, "حريق/NN في/IN مصر/NNP"),
                sentence(1, "فيضان/NN في/IN تونس/NNP"),
                sentence(2, "قتل/VBD 5/CD")),
            List.of(mention(0, 2, "مصر", EntityType.GPE), mention(1, 2, "تونس", EntityType.GPE)));
    assertThat(all.of(2).stream().map(PlaceCandidate::name))
        .containsExactly("تونس", "مصر")
        .inOrder();
    assertThat(all.of(0).stream().map(PlaceCandidate::name))
        .containsExactly("مصر", "تونس")
        .inOrder();
    assertThat(all.inLead(all.of(2).get(0))).isTrue();
    assertThat(all.inTitle(all.of(2).get(0))).isFalse();
    assertThat(all.count(all.of(2).get(0))).isEqualTo(1);
  }

  @Test
  void whatReadersWriteNamesNoPlace() {
    AnnotatedSentence comment = Texts.tagged("في/IN مصر/NNP", ZoneType.COMMENTS).sentence();
    assertThat(of(comment, 1, EntityType.GPE)).isEmpty();
  }

  private static PlaceCandidates.Words words() {
    return new PlaceCandidates.Words(Lexicons.own().words());
  }

  private static List<PlaceCandidate> of(AnnotatedSentence sentence) {
    return PlaceCandidates.of(words(), List.of(sentence), List.of()).of(0);
  }

  private static List<PlaceCandidate> of(AnnotatedSentence sentence, int name, EntityType type) {
    Mention mention = mention(0, name, sentence.tokens().get(name).surface(), type);
    return PlaceCandidates.of(words(), List.of(sentence), List.of(mention)).of(0);
  }

  private static Mention mention(int sentence, int token, String name, EntityType type) {
    return new Mention(
        sentence,
        ZoneType.BODY,
        TokenSpan.of(token),
        new rasid.text.TextRange(0, 1),
        NamedThing.unlisted(type, name, null),
        1);
  }

  private static AnnotatedSentence sentence(int index, String words) {
    AnnotatedSentence sentence = Texts.tagged(words).sentence();
    return new AnnotatedSentence(index, ZoneType.BODY, sentence.range(), sentence.tokens());
  }
}
