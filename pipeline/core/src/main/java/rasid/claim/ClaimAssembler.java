package rasid.claim;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.PlaceCandidate;
import rasid.entity.Mention;
import rasid.entity.Whereabouts;
import rasid.quantity.Quantity;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.PlaceBasis;
import rasid.record.Span;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.trace.Topic;

/** Makes the record of a claim from what fills its roles. */
final class ClaimAssembler {

  private final Finders finders;
  private final ClaimContext context;
  private final TextOffsets offsets;

  ClaimAssembler(Finders finders, ClaimContext context) {
    this.finders = finders;
    this.context = context;
    this.offsets = context.offsets();
  }

  Claim assemble(ClaimRoles roles, Topic topic) {
    Quantity quantity = roles.quantity();
    CountedThing thing = roles.thing();
    Attribution attribution = roles.attribution();
    TextRange whole = withModifier(quantity);
    TextRange trigger = roles.triggerRange();
    TextRange source = roles.source();
    Mention speaker = roles.speaker();
    Claim.Builder claim =
        Claim.newBuilder()
            .setClaimId(context.claimId(quantity.number()))
            .setDocId(context.docId())
            .setSentenceIndex(roles.sentence().index())
            .setZone(roles.sentence().zone())
            .setEvidence(offsets.span(evidence(whole, thing.range(), trigger)))
            .setQuantity(offsets.span(whole))
            .setNumber(offsets.span(quantity.number()))
            .setForm(quantity.form())
            .setKind(quantity.kind())
            .setOp(quantity.interval().op())
            .setPoint(quantity.interval().point())
            .setLow(quantity.interval().low())
            .setHigh(quantity.interval().high())
            .setUnit(quantity.unit())
            .setModifier(offsets.spanOrNull(quantity.modifier()))
            .setCounted(offsets.spanOrNull(thing.range()))
            .setCountedHead(head(roles))
            .setCountedClass(thing.symbol())
            .setLabelBySource(thing.label() && (source != null || roles.quote() != null))
            .setEventType(roles.event().symbol())
            .setTriggers(trigger == null ? List.of() : List.of(offsets.span(trigger)))
            .setAgent(offsets.spanOrNull(roles.agent()))
            .setSource(offsets.spanOrNull(source))
            .setSourceEntityId(speaker == null ? null : speaker.thing().id())
            .setSourceType(
                source == null
                    ? null
                    : finders.sourceTypes().of(roles.sentence(), source, speaker, topic))
            .setSourceChain(chain(attribution))
            .setCue(attribution == null ? null : offsets.span(attribution.cue()))
            .setCueClass(attribution == null ? null : attribution.cueClass())
            .setInQuote(offsets.spanOrNull(roles.quote()))
            .setCertainty(certainty(roles, topic))
            .setStatementDate(roles.dates().statement())
            .setEventBegin(roles.dates().eventBegin())
            .setEventEnd(roles.dates().eventEnd())
            .setEventPrecision(roles.dates().precision())
            .setScopeTime(roles.dates().scope())
            .setSuperseded(superseded(roles, topic))
            .setSubsetOf(roles.container() == null ? null : roles.container().getClaimId())
            .setConfidence(roles.confidences().all())
            .setClaimConfidence(roles.confidences().claim())
            .setEventConfidence(roles.confidences().event())
            .setClassConfidence(roles.confidences().countedClass())
            .setSourceConfidence(roles.confidences().source())
            .setPlaceConfidence(roles.confidences().place());
    setPlace(claim, roles.place(), topic);
    return claim.build();
  }

  /** The number with a modifier before it. */
  private static TextRange withModifier(Quantity quantity) {
    return quantity.modifier() == null || quantity.modifier().begin() > quantity.number().begin()
        ? quantity.number()
        : quantity.number().union(quantity.modifier());
  }

  private static TextRange evidence(
      TextRange number, @Nullable TextRange counted, @Nullable TextRange trigger) {
    TextRange evidence = counted == null ? number : number.union(counted);
    return trigger == null ? evidence : evidence.union(trigger);
  }

  private List<Span> chain(@Nullable Attribution attribution) {
    return attribution == null
        ? List.of()
        : attribution.chain().stream().map(offsets::span).toList();
  }

  /** What binds it, else as learned. */
  private Certainty certainty(ClaimRoles roles, Topic topic) {
    CertaintyRule rule =
        finders
            .certainty()
            .of(roles.sentence(), roles.number().first(), roles.trigger(), roles.attribution());
    boolean plan = roles.certainty() == Certainty.PLANNED;
    if (rule == null || (plan && rule == CertaintyRule.PRELIMINARY)) {
      return roles.certainty();
    }
    if (topic.isOn()) {
      topic.rule(rule.id(), rule.certainty().toString());
    }
    return rule.certainty();
  }

  private boolean superseded(ClaimRoles roles, Topic topic) {
    String row = finders.history().of(roles.sentence(), roles.number());
    if (row != null && topic.isOn()) {
      topic.rule("figure.superseded", "an earlier figure by " + row);
    }
    return row != null;
  }

  private static @Nullable String head(ClaimRoles roles) {
    int head = roles.thing().headToken();
    return head < 0 || head >= roles.sentence().size()
        ? null
        : roles.sentence().tokens().get(head).stem();
  }

  /** The place of the sentence, else the country of the article. */
  private void setPlace(Claim.Builder claim, @Nullable PlaceCandidate place, Topic topic) {
    claim.setPlace(null);
    if (place != null) {
      Mention named = place.mention();
      String country = named == null ? null : named.thing().country();
      claim
          .setPlace(offsets.span(place.range()))
          .setPlaceEntityId(named == null ? null : named.thing().id())
          .setPlaceCountry(country != null ? country : context.country())
          .setPlaceBasis(PlaceBasis.EXPLICIT);
    } else if (context.country() != null) {
      claim
          .setPlaceEntityId(context.countryId())
          .setPlaceCountry(context.country())
          .setPlaceBasis(PlaceBasis.DOCUMENT);
    } else {
      claim.setPlaceEntityId(null).setPlaceCountry(null).setPlaceBasis(PlaceBasis.NONE);
    }
    Whereabouts where =
        Whereabouts.of(
            place == null || place.mention() == null ? null : place.mention().thing(),
            claim.getPlaceCountry());
    claim
        .setPlacePrecision(where.precision())
        .setPlaceAdmin1(where.admin1())
        .setPlaceAdmin2(where.admin2())
        .setPlaceLat(where.lat())
        .setPlaceLon(where.lon());
    if (topic.isOn()) {
      topic.rule(
          place != null
              ? "place-basis.of-sentence"
              : context.country() != null ? "place-basis.main-country" : "place-basis.none",
          claim.getPlaceBasis()
              + (claim.getPlaceCountry() == null ? "" : " " + claim.getPlaceCountry()));
    }
  }
}
