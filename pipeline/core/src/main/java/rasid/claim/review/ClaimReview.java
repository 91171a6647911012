package rasid.claim.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.ClaimContext;
import rasid.claim.Extraction;
import rasid.entity.Mention;
import rasid.entity.Whereabouts;
import rasid.lexicon.EventTypes;
import rasid.quantity.FigureText;
import rasid.quantity.Interval;
import rasid.record.Claim;
import rasid.record.EntityType;
import rasid.record.NumberDecision;
import rasid.record.PlaceBasis;
import rasid.record.QuantityKind;
import rasid.record.Review;
import rasid.record.ReviewAnswer;
import rasid.text.TextRange;

/**
 * Applies corrections to the claims of one article. Of several answers to one question the last
 * holds. What the program had found stays in the answer that replaced it.
 */
public final class ClaimReview {

  private static final Pattern WIKIDATA = Pattern.compile("Q\\d+");

  private final ClaimContext context;
  private final List<Mention> mentions;

  /**
   * A review of one article.
   *
   * @param mentions its names
   */
  public ClaimReview(ClaimContext context, List<Mention> mentions) {
    this.context = context;
    this.mentions = mentions;
  }

  /**
   * The article as corrected.
   *
   * @param corrections those of the article, in the order in which they were said
   */
  public Extraction of(Extraction found, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return found;
    }
    Map<TextRange, List<Correction>> byNumber = byNumber(corrections);
    List<Extraction.Made> kept = new ArrayList<>();
    Map<TextRange, NumberDecision> decisions = new HashMap<>(found.decisions());
    Set<String> dropped = new HashSet<>();
    for (Extraction.Made made : found.claims()) {
      List<Correction> said = byNumber.getOrDefault(made.number(), List.of());
      if (isNoClaim(said)) {
        dropped.add(made.claim().getClaimId());
        decisions.put(made.number(), NumberDecision.OTHER);
      } else {
        said.forEach(correction -> answer(made, correction));
        kept.add(made);
      }
    }
    for (Extraction.Made made : kept) {
      if (dropped.contains(made.claim().getSubsetOf())) {
        made.claim().setSubsetOf(null);
      }
    }
    return new Extraction(kept, found.quotes(), decisions);
  }

  /**
   * How many corrections are of what was found: of the number of a claim, or that a number is no
   * claim.
   */
  public int met(Extraction found, List<Correction> corrections) {
    Map<TextRange, List<Correction>> byNumber = byNumber(corrections);
    Set<TextRange> claims =
        found.claims().stream().map(Extraction.Made::number).collect(Collectors.toSet());
    int met = 0;
    for (Map.Entry<TextRange, List<Correction>> number : byNumber.entrySet()) {
      boolean isClaim = claims.contains(number.getKey());
      boolean isNumber = isClaim || found.decisions().containsKey(number.getKey());
      for (Correction correction : number.getValue()) {
        met += isClaim || (isNumber && correction.question() == Question.NOT_A_CLAIM) ? 1 : 0;
      }
    }
    return met;
  }

  /** Corrections by the stretch that they are of, in the order in which they were said. */
  private Map<TextRange, List<Correction>> byNumber(List<Correction> corrections) {
    Map<TextRange, List<Correction>> byNumber = new HashMap<>();
    for (Correction correction : corrections) {
      if (correction.end() <= context.offsets().length()) {
        byNumber
            .computeIfAbsent(
                context.offsets().range(correction.begin(), correction.end()),
                number -> new ArrayList<>())
            .add(correction);
      }
    }
    return byNumber;
  }

  /** Whoever says anything else of it later takes it for a claim. */
  private static boolean isNoClaim(List<Correction> said) {
    return !said.isEmpty() && said.get(said.size() - 1).question() == Question.NOT_A_CLAIM;
  }

  private void answer(Extraction.Made made, Correction correction) {
    Claim claim = made.claim();
    if (correction.question() == Question.NOT_A_CLAIM) {
      return;
    }
    String machine = machineValue(claim, correction.question());
    boolean isApplied = apply(claim, made.number(), correction);
    List<ReviewAnswer> answers = new ArrayList<>(claim.getReviewAnswers());
    for (ReviewAnswer before : claim.getReviewAnswers()) {
      // Of two answers the first replaced what the program had found.
      if (before.getQuestion().equals(correction.question().key())
          && correction.question() != Question.GROUP) {
        machine = before.getMachineValue();
        answers.remove(before);
      }
    }
    answers.add(
        new ReviewAnswer(
            correction.question().key(),
            correction.value(),
            machine,
            correction.other(),
            correction.by(),
            correction.at().isEmpty() ? null : correction.at(),
            isApplied));
    claim.setReviewAnswers(answers);
    boolean isRight =
        correction.question() == Question.RIGHT && claim.getReviewed() != Review.CORRECTED;
    claim.setReviewed(isRight ? Review.CONFIRMED : Review.CORRECTED);
  }

  private static @Nullable String machineValue(Claim claim, Question question) {
    return switch (question) {
      case EVENT -> claim.getEventType();
      case CLASS -> claim.getCountedClass();
      case SOURCE -> claim.getSource() == null ? null : claim.getSource().getText();
      case PLACE ->
          claim.getPlace() == null ? claim.getPlaceEntityId() : claim.getPlace().getText();
      case VALUE -> FigureText.of(claim);
      case TIME ->
          claim.getEventBegin() == null ? null : claim.getEventBegin() + "/" + claim.getEventEnd();
      case RIGHT, NOT_A_CLAIM, GROUP -> null;
    };
  }

  /** False when the article has no such words, and where nothing of the claim changes. */
  private boolean apply(Claim claim, TextRange number, Correction correction) {
    String value = correction.value();
    return switch (correction.question()) {
      case EVENT -> {
        claim.setEventType(value);
        yield true;
      }
      case CLASS -> {
        claim.setCountedClass(value);
        yield true;
      }
      case VALUE -> {
        Interval values = correction.interval(claim.getKind() == QuantityKind.COUNT);
        claim.setOp(values.op());
        claim.setPoint(values.point());
        claim.setLow(values.low());
        claim.setHigh(values.high());
        yield true;
      }
      case TIME -> {
        GivenTime time = GivenTime.parse(value);
        claim.setEventBegin(time.begin());
        claim.setEventEnd(time.end());
        claim.setEventPrecision(time.precision());
        yield true;
      }
      case SOURCE -> setSource(claim, number, value);
      case PLACE -> setPlace(claim, number, value);
      case RIGHT, NOT_A_CLAIM -> true;
      case GROUP -> false;
    };
  }

  private boolean setSource(Claim claim, TextRange number, @Nullable String words) {
    TextRange range = words == null ? null : nearest(words, number);
    if (words != null && range == null) {
      return false;
    }
    Mention named = range == null ? null : named(range);
    claim.setSource(context.offsets().spanOrNull(range));
    claim.setSourceEntityId(named == null ? null : named.thing().id());
    claim.setSourceType(
        range == null
            ? null
            : named != null && named.type() == EntityType.PERSON
                ? EntityType.PERSON.name()
                : EventTypes.OTHER);
    claim.setSourceChain(List.of());
    return true;
  }

  private boolean setPlace(Claim claim, TextRange number, @Nullable String value) {
    if (value == null) {
      claim.setPlace(null);
      claim.setPlaceEntityId(context.countryId());
      claim.setPlaceCountry(context.country());
      claim.setPlaceBasis(context.country() == null ? PlaceBasis.NONE : PlaceBasis.DOCUMENT);
      setWhereabouts(claim, null);
      return true;
    }
    Mention named = WIKIDATA.matcher(value).matches() ? nearestNamed(value, number) : null;
    TextRange range = named == null ? nearest(value, number) : named.range();
    if (range == null) {
      return false;
    }
    if (named == null) {
      named = named(range);
    }
    String country = named == null ? null : named.thing().country();
    claim.setPlace(context.offsets().span(range));
    claim.setPlaceEntityId(named == null ? null : named.thing().id());
    claim.setPlaceCountry(country == null ? context.country() : country);
    claim.setPlaceBasis(PlaceBasis.EXPLICIT);
    setWhereabouts(claim, named);
    return true;
  }

  private static void setWhereabouts(Claim claim, @Nullable Mention named) {
    Whereabouts where =
        Whereabouts.of(named == null ? null : named.thing(), claim.getPlaceCountry());
    claim.setPlacePrecision(where.precision());
    claim.setPlaceAdmin1(where.admin1());
    claim.setPlaceAdmin2(where.admin2());
    claim.setPlaceLat(where.lat());
    claim.setPlaceLon(where.lon());
  }

  private @Nullable TextRange nearest(String words, TextRange number) {
    return Nearest.words(context.text(), words, number.begin());
  }

  private @Nullable Mention nearestNamed(String id, TextRange number) {
    Mention best = null;
    for (Mention mention : mentions) {
      if (mention.thing().id().equals(id)
          && (best == null
              || distance(mention.range().begin(), number)
                  < distance(best.range().begin(), number))) {
        best = mention;
      }
    }
    return best;
  }

  private static int distance(int index, TextRange number) {
    return Math.abs(index - number.begin());
  }

  /** The name that stands in a stretch, or that the article has elsewhere in the same words. */
  private @Nullable Mention named(TextRange range) {
    String words = range.of(context.text());
    Mention same = null;
    for (Mention mention : mentions) {
      if (mention.range().equals(range)) {
        return mention;
      }
      if (same == null && mention.range().of(context.text()).equals(words)) {
        same = mention;
      }
    }
    return same;
  }
}
