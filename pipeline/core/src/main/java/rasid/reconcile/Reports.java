package rasid.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventTypes;
import rasid.passage.Shingles;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.ReviewAnswer;
import rasid.record.Scope;
import rasid.text.ArabicNormalizer;
import rasid.text.TextOffsets;

/** What bringing claims together needs to know of the claims of one article. */
public final class Reports {

  /** A town that an article names so often is where it plays. */
  private static final int SETTING_MENTIONS = 2;

  private static final int LONGEST_SOURCE = 1000;

  private static final int DAY_LENGTH = "2022-01-08".length();

  private final TextOffsets offsets;
  private final Shingles words;
  private final Map<String, Claim> byId = new HashMap<>();
  private final Set<String> localities = new HashSet<>();
  private final Map<String, String> settings = new HashMap<>();

  private Reports(
      TextOffsets offsets, List<Claim> claims, List<TownMention> towns, Shingles words) {
    this.offsets = offsets;
    this.words = words;
    claims.forEach(claim -> byId.put(claim.getClaimId(), claim));
    findPlaces(towns);
  }

  /**
   * The reports of an article.
   *
   * @param offsets the offsets of its text
   * @param claims its claims
   * @param towns the towns and provinces that it names, each time
   * @param words the words of its asserting zones
   */
  public static List<Report> of(
      TextOffsets offsets, List<Claim> claims, List<TownMention> towns, Shingles words) {
    if (claims.isEmpty()) {
      return List.of();
    }
    Reports reports = new Reports(offsets, claims, towns, words);
    List<Report> all = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      all.add(reports.of(claim));
    }
    return all;
  }

  private Report of(Claim claim) {
    StoryKey story = StoryKey.of(claim);
    String source = claim.getSource() == null ? null : claim.getSource().getText();
    boolean isLong = source != null && source.length() > LONGEST_SOURCE;
    // What has no class, or of which nothing happened, is told by its name; without one it is the
    // same as nothing else.
    boolean needsHead =
        claim.getCountedClass().equals(ClassTypes.OTHER)
            || claim.getKind() == QuantityKind.MONEY
            || claim.getEventType().equals(EventTypes.OTHER);
    String head = claim.getCountedHead() == null ? claim.getClaimId() : claim.getCountedHead();
    return Report.newBuilder()
        .setStory(story.toString())
        .setStatementDate(day(claim.getStatementDate()))
        .setClaimId(claim.getClaimId())
        .setDocId(claim.getDocId())
        .setEventType(claim.getEventType())
        .setKind(claim.getKind())
        .setUnit(claim.getUnit())
        .setCountedClass(claim.getCountedClass())
        .setCountedHead(needsHead ? head : null)
        .setScope(scope(claim))
        .setPlace(story.place())
        .setLocality(
            localities.contains(claim.getPlaceEntityId()) ? claim.getPlaceEntityId() : null)
        .setSetting(settings.get(claim.getPlaceCountry()))
        .setPlacePrecision(claim.getPlacePrecision())
        .setPlaceAdmin1(claim.getPlaceAdmin1())
        .setPlaceAdmin2(claim.getPlaceAdmin2())
        .setPlaceLat(claim.getPlaceLat())
        .setPlaceLon(claim.getPlaceLon())
        .setSource(isLong ? source.substring(0, LONGEST_SOURCE) : source)
        .setOrigin(origin(claim, source))
        .setOp(claim.getOp())
        .setPoint(claim.getPoint())
        .setLow(claim.getLow())
        .setHigh(claim.getHigh())
        .setSubsetOf(claim.getSubsetOf())
        .setShingles(shingles(claim))
        .setLinks(links(claim))
        .build();
  }

  /** The day of a date; null when it names none. */
  private static @Nullable String day(@Nullable String date) {
    return date == null || date.length() < DAY_LENGTH ? null : date.substring(0, DAY_LENGTH);
  }

  private Scope scope(Claim claim) {
    if (claim.getCertainty() == Certainty.PLANNED) {
      return Scope.PLANNED;
    }
    Claim whole = claim.getSubsetOf() == null ? null : byId.get(claim.getSubsetOf());
    boolean sameThing =
        whole != null
            && StoryKey.of(whole).equals(StoryKey.of(claim))
            && whole.getCountedClass().equals(claim.getCountedClass());
    return sameThing ? Scope.SUBSET : Scope.ALL;
  }

  /** An article is the origin of what it asserts itself. */
  private static String origin(Claim claim, @Nullable String source) {
    if (source == null) {
      return Origins.article(claim.getDocId());
    }
    return claim.getSourceEntityId() != null
        ? claim.getSourceEntityId()
        : ArabicNormalizer.key(source);
  }

  private static List<String> links(Claim claim) {
    return claim.getReviewAnswers().stream()
        .map(ReviewAnswer::getOther)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<Long> shingles(Claim claim) {
    int begin = offsets.index(claim.getNumber().getBegin());
    return Arrays.stream(words.around(begin)).boxed().toList();
  }

  /** Towns and provinces, and for each country the one that the article names most. */
  private void findPlaces(List<TownMention> towns) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (TownMention town : towns) {
      localities.add(town.id());
      counts
          .computeIfAbsent(town.country(), key -> new TreeMap<>())
          .merge(town.id(), 1, Integer::sum);
    }
    counts.forEach(
        (country, named) -> {
          int most = 0;
          for (Map.Entry<String, Integer> town : named.entrySet()) {
            if (town.getValue() > most && town.getValue() >= SETTING_MENTIONS) {
              most = town.getValue();
              settings.put(country, town.getKey());
            }
          }
        });
  }
}
