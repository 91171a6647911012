package rasid.claim.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.features.LikelyPlaces.Asked;
import rasid.record.ZoneType;

/**
 * What speaks for a place of a claim, in numbers that mean the same for each place: how likely a
 * model takes it for, for this claim and for the others of the article, how it stands to the
 * number, how fine it is, and how likely finer and coarser places of its country are.
 */
public final class PlaceEvidence {

  private enum F {
    LIKELY,
    RANK,
    LIKELIEST,
    NONE_LIKELY,
    IS_NONE,
    OPTIONS,
    KIND,
    FINENESS,
    HERE,
    APART,
    SIDE,
    DISTANCE,
    CROSSED,
    LOCATED,
    COUNT,
    SHARE_OF_NAMES,
    IN_TITLE,
    IN_LEAD,
    OPENS_SENTENCE,
    SENTENCE,
    IN_DATELINE,
    CLAIMS,
    CLAIM_BEFORE,
    CLAIM_BEHIND,
    OTHER_CLAIMS,
    OTHERS_HERE,
    OTHERS_OF_EVENT,
    NONE_BEFORE,
    NONE_BEHIND,
    NONE_OTHERS,
    FINER,
    FINER_HERE,
    COARSER,
    COARSER_HERE,
    OF_COUNTRY,
    FINEST_OF_COUNTRY,
    NAMES_HERE,
    LOCATED_HERE,
    BETWEEN,
    NUMBER_KIND,
    HAS_TRIGGER,
    TRIGGER_BETWEEN,
    COUNTRY_KNOWN
  }

  private static final List<String> NAMES = Stream.of(F.values()).map(F::name).toList();

  /** Places that are weighed: so many of the likeliest, and no place. */
  private static final int WEIGHED = 8;

  /** Keeps the logarithm of what is unlikely in bounds. */
  private static final double UNLIKELY = 1e-4;

  private static final int FAR_SENTENCE = 30;
  private static final int FAR = 60;

  /** Tokens of a sentence in which a dateline stands. */
  private static final int OPENING = 3;

  private PlaceEvidence() {}

  /** Names of the numbers of a row, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * What can be the place of a claim, with what speaks for each.
   *
   * @param places no place (null), then the likeliest, each where it most likely stands
   * @param rows the numbers of each
   */
  public record Rows(List<@Nullable PlaceCandidate> places, float[][] rows) {}

  /** The rows of a claim of an article. */
  public static Rows of(LikelyPlaces likely, int claim) {
    Asked asked = likely.asked(claim);
    List<String> names =
        new ArrayList<>(
            asked.names().keySet().stream()
                .filter(name -> !name.equals(LikelyPlaces.NONE))
                .sorted(
                    Comparator.comparing((String name) -> -asked.of(name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(WEIGHED)
                .toList());
    names.add(0, LikelyPlaces.NONE);
    List<@Nullable PlaceCandidate> places = new ArrayList<>();
    for (String name : names) {
      places.add(name.equals(LikelyPlaces.NONE) ? null : asked.best(name));
    }
    NumberAnchors number = asked.anchors();
    float[][] rows = new float[names.size()][];
    for (int option = 0; option < rows.length; option++) {
      EvidenceRow<F> row = new EvidenceRow<>(NAMES.size());
      likelihoods(row, likely, claim, names, option);
      PlaceCandidate place = places.get(option);
      if (place != null) {
        standing(row, likely.places(), number, place);
        relatives(row, asked, names, places, option);
      }
      around(row, asked, number, place);
      rows[option] = row.numbers();
    }
    return new Rows(places, rows);
  }

  private static void likelihoods(
      EvidenceRow<F> row, LikelyPlaces likely, int claim, List<String> names, int option) {
    Asked asked = likely.asked(claim);
    String name = names.get(option);
    float own = asked.of(name);
    int rank = 0;
    float most = 0;
    for (String other : names) {
      rank += asked.of(other) > own ? 1 : 0;
      most = Math.max(most, asked.of(other));
    }
    row.put(F.LIKELY, (float) Math.log(own + UNLIKELY));
    row.put(F.RANK, rank);
    row.put(F.LIKELIEST, most);
    row.put(F.NONE_LIKELY, asked.of(LikelyPlaces.NONE));
    row.put(F.IS_NONE, option == 0 ? 1 : 0);
    row.put(F.OPTIONS, names.size());
    row.put(F.CLAIMS, likely.size());
    others(row, likely, claim, name);
  }

  /** How likely the other claims of the article happened there, or nowhere. */
  private static void others(EvidenceRow<F> row, LikelyPlaces likely, int claim, String name) {
    if (claim > 0) {
      row.put(F.CLAIM_BEFORE, likely.asked(claim - 1).of(name));
      row.put(F.NONE_BEFORE, likely.asked(claim - 1).of(LikelyPlaces.NONE));
    }
    if (claim + 1 < likely.size()) {
      row.put(F.CLAIM_BEHIND, likely.asked(claim + 1).of(name));
      row.put(F.NONE_BEHIND, likely.asked(claim + 1).of(LikelyPlaces.NONE));
    }
    Asked own = likely.asked(claim);
    float here = own.of(name);
    row.put(F.OTHER_CLAIMS, likely.all().withoutOne(name, here));
    row.put(F.NONE_OTHERS, likely.all().withoutOne(LikelyPlaces.NONE, own.of(LikelyPlaces.NONE)));
    row.put(F.OTHERS_HERE, likely.ofSentence(own).withoutOne(name, here));
    row.put(F.OTHERS_OF_EVENT, likely.ofEvent(own).withoutOne(name, here));
  }

  private static void standing(
      EvidenceRow<F> row, PlaceCandidates all, NumberAnchors number, PlaceCandidate place) {
    PlaceStanding standing = PlaceStanding.of(number, place);
    row.put(F.KIND, Symbols.place(place.kind()));
    row.put(F.FINENESS, fineness(place));
    row.put(F.HERE, standing.here());
    row.put(F.APART, standing.apart());
    row.put(F.SIDE, standing.side());
    row.put(F.DISTANCE, standing.isHere() ? Math.min(FAR, standing.distance()) : FAR);
    row.put(F.CROSSED, standing.crossed());
    row.put(F.LOCATED, standing.located());
    row.put(F.COUNT, all.count(place));
    row.put(F.SHARE_OF_NAMES, all.count(place) / (float) Math.max(1, all.names().size()));
    row.put(F.IN_TITLE, all.inTitle(place) ? 1 : 0);
    row.put(F.IN_LEAD, all.inLead(place) ? 1 : 0);
    row.put(F.OPENS_SENTENCE, Math.min(place.first(), OPENING));
    row.put(F.IN_DATELINE, place.sentence().zone() == ZoneType.DATELINE ? 1 : 0);
    row.put(F.COUNTRY_KNOWN, place.country() == null ? 0 : 1);
    if (standing.isHere()) {
      int from = Math.min(place.first(), number.first());
      int to = Math.max(place.first(), number.first());
      boolean isBetween = number.trigger() > from && number.trigger() < to;
      row.put(F.TRIGGER_BETWEEN, isBetween ? 2 : 1);
    }
  }

  /** Places of the same country among the options: finer ones that may tell more, and coarser. */
  private static void relatives(
      EvidenceRow<F> row,
      Asked asked,
      List<String> names,
      List<@Nullable PlaceCandidate> places,
      int option) {
    PlaceCandidate place = places.get(option);
    int fineness = fineness(place);
    float finer = 0;
    float finerHere = 0;
    float coarser = 0;
    float coarserHere = 0;
    float ofCountry = 0;
    int finest = fineness;
    int here = asked.number().sentence().sentence().index();
    for (int other = 1; other < names.size(); other++) {
      PlaceCandidate o = places.get(other);
      if (other == option || place.country() == null || !place.country().equals(o.country())) {
        continue;
      }
      float share = asked.of(names.get(other));
      boolean isHere = o.sentence().index() == here;
      ofCountry += share;
      finest = Math.max(finest, fineness(o));
      if (fineness(o) > fineness) {
        finer = Math.max(finer, share);
        finerHere = isHere ? Math.max(finerHere, share) : finerHere;
      } else if (fineness(o) < fineness) {
        coarser = Math.max(coarser, share);
        coarserHere = isHere ? Math.max(coarserHere, share) : coarserHere;
      }
    }
    row.put(F.FINER, finer);
    row.put(F.FINER_HERE, finerHere);
    row.put(F.COARSER, coarser);
    row.put(F.COARSER_HERE, coarserHere);
    row.put(F.OF_COUNTRY, ofCountry);
    row.put(F.FINEST_OF_COUNTRY, finest - fineness);
  }

  /** What is told of the claim whatever its place. */
  private static void around(
      EvidenceRow<F> row, Asked asked, NumberAnchors number, @Nullable PlaceCandidate place) {
    int here = 0;
    int located = 0;
    int between = 0;
    for (PlaceCandidate c : asked.candidates()) {
      if (number.holds(c) && c.kind() != PlaceCandidate.Kind.NOUN) {
        here++;
        located += PlaceStanding.located(c);
        boolean isBetween =
            place != null
                && number.holds(place)
                && Math.min(place.first(), number.first()) < c.first()
                && c.first() < Math.max(place.first(), number.first());
        between += isBetween ? 1 : 0;
      }
    }
    row.put(F.NAMES_HERE, here);
    row.put(F.LOCATED_HERE, located);
    row.put(F.BETWEEN, between);
    row.put(F.SENTENCE, Math.min(FAR_SENTENCE, number.sentence().sentence.index()));
    row.put(F.NUMBER_KIND, (float) number.kind());
    row.put(F.HAS_TRIGGER, number.trigger() < 0 ? 0 : 1);
  }

  /** How small a place is: 0 a country, 3 a site. */
  private static int fineness(PlaceCandidate place) {
    return switch (place.kind()) {
      case COUNTRY -> 0;
      case TOWN, UNLISTED_TOWN ->
          place.mention() != null && place.mention().thing().isProvince() ? 1 : 2;
      case LOCATION, OTHER_NAME, NOUN -> 2;
      case FACILITY, BODY -> 3;
    };
  }
}
