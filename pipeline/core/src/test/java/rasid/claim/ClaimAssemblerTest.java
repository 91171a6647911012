package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.PlaceCandidate;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.CueClass;
import rasid.record.EntityType;
import rasid.record.EventPrecision;
import rasid.record.PlaceBasis;
import rasid.record.PlacePrecision;
import rasid.record.ScopeTime;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;

class ClaimAssemblerTest {

  private static final String WORDS =
      "أعلن/VBD الجيش/DTNN أن/IN نحو/NN 5/CD لصوص/NNS أوقفوا/VBN على/IN يد/NN الشرطة/DTNN";
  private static final Texts.Tagged TAGGED = Texts.tagged(WORDS);
  private static final AnnotatedSentence SENTENCE = TAGGED.sentence();

  /** The number with its modifier, as the chain of steps reads it. */
  private static final Quantity QUANTITY = quantity();

  @Test
  void evidenceShowsNumberModifierThingAndEvent() {
    Claim claim = assemble(thing(false), attribution(), null, null);
    assertThat(claim.getQuantity().getText()).isEqualTo("نحو 5");
    assertThat(claim.getEvidence().getText()).isEqualTo("نحو 5 لصوص");
    assertThat(claim.getCountedHead()).isEqualTo("لصوص");
    assertThat(claim.getEventType()).isEqualTo("OTHER");
    assertThat(claim.getTriggers()).isEmpty();
  }

  @Test
  void aLabelIsTheSpeakersOwn() {
    Claim labelled = assemble(thing(true), attribution(), null, null);
    assertThat(labelled.getLabelBySource()).isTrue();
    assertThat(labelled.getCertainty()).isEqualTo(Certainty.REPORTED);
    // Without a speaker it is the article's own word.
    Claim own = assemble(thing(true), null, null, null);
    assertThat(own.getLabelBySource()).isFalse();
    assertThat(own.getCertainty()).isEqualTo(Certainty.REPORTED);
    // In a quotation it is that of whoever is quoted.
    Claim quoted = assemble(thing(true), null, SENTENCE.range(new TokenSpan(4, 5)), null);
    assertThat(quoted.getLabelBySource()).isTrue();
  }

  @Test
  void aPlaceWithoutCountryLiesInThatOfTheArticle() {
    Mention place =
        new Mention(
            0,
            SENTENCE.zone(),
            TokenSpan.of(1),
            SENTENCE.range(TokenSpan.of(1)),
            NamedThing.unlisted(EntityType.LOCATION, "الجيش", null),
            1);
    Claim claim = assemble(thing(false), null, null, place);
    assertThat(claim.getPlaceBasis()).isEqualTo(PlaceBasis.EXPLICIT);
    assertThat(claim.getPlaceCountry()).isEqualTo("EG");
    Claim without = assemble(thing(false), null, null, null);
    assertThat(without.getPlaceBasis()).isEqualTo(PlaceBasis.DOCUMENT);
    assertThat(without.getPlaceEntityId()).isEqualTo("Q79");
    assertThat(without.getPlacePrecision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(claim.getPlacePrecision()).isEqualTo(PlacePrecision.COUNTRY);
    assertThat(claim.getPlaceLat()).isNull();
  }

  @Test
  void whoDidItIsTheAgent() {
    assertThat(assemble(thing(false), null, null, null).getAgent().getText()).isEqualTo("الشرطة");
  }

  @Test
  void aClaimIsAsSureAsItsEventAndItsClassTogether() {
    Claim claim = assemble(thing(false), attribution(), null, null);
    // 0.9 for the claim, 0.8 for the event, 0.5 for the class.
    assertThat(claim.getConfidence()).isEqualTo(0.36);
    assertThat(claim.getSourceConfidence()).isEqualTo(0.7);
  }

  @Test
  void aPlanIsNoPreliminaryToll() {
    String words = "ستبلغ/VBP الحصيلة/DTNN الأولية/DTJJ 5/CD قتلى/NNS";
    assertThat(ofSentence(words, Certainty.PLANNED).getCertainty()).isEqualTo(Certainty.PLANNED);
    assertThat(ofSentence(words, Certainty.REPORTED).getCertainty())
        .isEqualTo(Certainty.PROVISIONAL);
  }

  @Test
  void aModifierBehindTheNumberIsNoPartOfTheQuantity() {
    Claim claim =
        ofSentence("قتل/VBN 5/CD جنود/NNS على/IN الأقل/DTJJR في/IN مصر/NNP", Certainty.REPORTED);
    assertThat(claim.getModifier().getText()).isEqualTo("على الأقل");
    assertThat(claim.getQuantity().getText()).isEqualTo("5");
  }

  /** The claim of the only number of a sentence, of which the model says how sure it is. */
  private static Claim ofSentence(String words, Certainty certainty) {
    Article article = TaggedArticles.article(words);
    ClaimRoles roles =
        new ClaimRoles(
            article.sentences().sentences().get(0),
            article.quantities().quantities().get(0),
            new CountedThing(null, -1, "PERSON", false),
            EventTypes.of(Lexicons.own()).other(),
            null,
            null,
            null,
            null,
            null,
            certainty,
            new ClaimDates(null, null, null, null, ScopeTime.INCIDENT),
            null,
            new Confidences(0.9, 0.8, 0.5, 0.7, 0.6));
    ClaimContext context =
        new ClaimContext("doc", article.text(), TextOffsets.of(article.text()), null, null, null);
    return new ClaimAssembler(Finders.of(Lexicons.own()), context).assemble(roles, Topic.NONE);
  }

  @Test
  void theTraceTellsTheRules() {
    RecordedTrace trace = new RecordedTrace();
    new ClaimAssembler(Finders.of(Lexicons.own()), context())
        .assemble(roles(thing(true), attribution(), null, null), new Topic(trace, "claim"));
    assertThat(trace.decisions("claim"))
        .contains(new Decision("word-lists.tsv:official-sources", "OFFICIAL by الجيش"));
  }

  private static Claim assemble(
      CountedThing thing,
      @Nullable Attribution attribution,
      @Nullable TextRange quote,
      @Nullable Mention place) {
    return new ClaimAssembler(Finders.of(Lexicons.own()), context())
        .assemble(roles(thing, attribution, quote, place), Topic.NONE);
  }

  private static ClaimContext context() {
    return new ClaimContext(
        "doc", TAGGED.text(), TextOffsets.of(TAGGED.text()), "EG", "Q79", "2024-03-10");
  }

  private static ClaimRoles roles(
      CountedThing thing,
      @Nullable Attribution attribution,
      @Nullable TextRange quote,
      @Nullable Mention place) {
    return new ClaimRoles(
        SENTENCE,
        QUANTITY,
        thing,
        EventTypes.of(Lexicons.own()).other(),
        null,
        SENTENCE.range(TokenSpan.of(9)),
        attribution,
        quote,
        place == null ? null : named(place),
        Certainty.REPORTED,
        new ClaimDates("2024-03-10", null, "2024-03-10", EventPrecision.DAY, ScopeTime.INCIDENT),
        null,
        new Confidences(0.9, 0.8, 0.5, 0.7, 0.6));
  }

  private static PlaceCandidate named(Mention mention) {
    return new PlaceCandidate(
        SENTENCE,
        mention.tokens(),
        PlaceCandidate.Kind.LOCATION,
        mention.thing().nameAr(),
        mention,
        -1);
  }

  private static CountedThing thing(boolean label) {
    return new CountedThing(SENTENCE.range(TokenSpan.of(5)), 5, "ALLEGED_CRIMINAL", label);
  }

  private static Attribution attribution() {
    return new Attribution(
        SENTENCE.range(TokenSpan.of(0)),
        0,
        CueClass.NEUTRAL,
        SENTENCE.range(TokenSpan.of(1)),
        null,
        List.of(),
        false,
        AttributionRule.NOUN_BEHIND,
        "cues.tsv:أعلن");
  }

  private static Quantity quantity() {
    Article article = TaggedArticles.article(WORDS);
    assertThat(article.quantities().quantities()).hasSize(1);
    return article.quantities().quantities().get(0);
  }
}
