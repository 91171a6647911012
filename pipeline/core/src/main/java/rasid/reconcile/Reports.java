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
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.claim.learned.ClaimClassifier.Label;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.Likelihood;
import rasid.record.Report;
import rasid.record.ReviewAnswer;
import rasid.record.Scope;
import rasid.text.ArabicNormalizer;

/** What bringing claims together needs to know of the claims of one article. */
public final class Reports {

  /** A town that an article names so often is where it plays. */
  private static final int SETTING_MENTIONS = 2;

  private static final int LONGEST_SOURCE = 1000;

  private static final int DAY_LENGTH = "2022-01-08".length();

  private final ReportedArticle article;
  private final ReportWords words;
  private final Relays relays;
  private final Map<String, Claim> byId = new HashMap<>();
  private final Set<String> localities = new HashSet<>();
  private final Map<String, String> settings = new HashMap<>();

  private Reports(ReportedArticle article) {
    this.article = article;
    this.words = new ReportWords(article.sentences(), article.mentions());
    this.relays = new Relays(article.mentions(), article.offsets());
    article.claims().forEach(claim -> byId.put(claim.getClaimId(), claim));
    findPlaces(article.towns());
  }

  /** The reports of an article, in the order of its claims. */
  public static List<Report> of(ReportedArticle article) {
    if (article.claims().isEmpty()) {
      return List.of();
    }
    Reports reports = new Reports(article);
    List<Report> all = new ArrayList<>(article.claims().size());
    for (Claim claim : article.claims()) {
      all.add(reports.of(claim));
    }
    return all;
  }

  private Report of(Claim claim) {
    String source = claim.getSource() == null ? null : claim.getSource().getText();
    Classified classified =
        Objects.requireNonNull(
            article.classified().get(claim.getClaimId()), "each claim was classified");
    AnnotatedSentence sentence = words.sentence(claim.getSentenceIndex());
    NumberContext number = classified.number();
    int trigger = classified.words().trigger();
    int head = classified.words().head();
    return Report.newBuilder()
        .setStory(StoryKey.of(claim).toString())
        .setStatementDate(day(claim.getStatementDate()))
        .setClaimId(claim.getClaimId())
        .setDocId(claim.getDocId())
        .setEventType(claim.getEventType())
        .setKind(claim.getKind())
        .setUnit(claim.getUnit())
        .setCountedClass(claim.getCountedClass())
        .setCountedHead(claim.getCountedHead())
        .setScope(scope(claim))
        .setPlace(
            claim.getPlaceCountry() != null ? claim.getPlaceCountry() : claim.getPlaceEntityId())
        .setLocality(
            localities.contains(claim.getPlaceEntityId()) ? claim.getPlaceEntityId() : null)
        .setSetting(settings.get(claim.getPlaceCountry()))
        .setPlacePrecision(claim.getPlacePrecision())
        .setPlaceAdmin1(claim.getPlaceAdmin1())
        .setPlaceAdmin2(claim.getPlaceAdmin2())
        .setPlaceLat(claim.getPlaceLat())
        .setPlaceLon(claim.getPlaceLon())
        .setSource(
            source != null && source.length() > LONGEST_SOURCE
                ? source.substring(0, LONGEST_SOURCE)
                : source)
        .setOrigin(origin(claim, source))
        .setOp(claim.getOp())
        .setPoint(claim.getPoint())
        .setLow(claim.getLow())
        .setHigh(claim.getHigh())
        .setSubsetOf(claim.getSubsetOf())
        .setShingles(shingles(claim))
        .setLinks(links(claim))
        .setEvents(likely(claim.getEventType(), classified.events()))
        .setClasses(likely(claim.getCountedClass(), classified.classes()))
        .setSentence(claim.getSentenceIndex())
        .setPlaceId(claim.getPlaceEntityId())
        .setMainCountry(article.country())
        .setEventBegin(claim.getEventBegin())
        .setEventEnd(claim.getEventEnd())
        .setScopeTime(claim.getScopeTime())
        .setCertainty(claim.getCertainty())
        .setSuperseded(claim.getSuperseded())
        .setPublished(Objects.toString(article.published(), null))
        .setRelays(relays.of(claim))
        .setTrigger(trigger < 0 ? null : ReportWords.stem(sentence.tokens().get(trigger)))
        .setHead(head < 0 ? null : ReportWords.stem(sentence.tokens().get(head)))
        .setNearWords(words.near(sentence, number.tokens()))
        .setSentenceWords(words.ofSentence(sentence))
        .setArticleWords(words.ofArticle())
        .setNames(words.names())
        .build();
  }

  /** What is likely, unless somebody said otherwise. */
  private static List<Likelihood> likely(String said, List<Label> labels) {
    return labels.isEmpty() || !labels.get(0).symbol().equals(said)
        ? List.of(new Likelihood(said, 1f))
        : labels.stream()
            .map(label -> new Likelihood(label.symbol(), label.probability()))
            .toList();
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
            && whole.getEventType().equals(claim.getEventType())
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
    int begin = article.offsets().index(claim.getNumber().getBegin());
    return Arrays.stream(article.shingles().around(begin)).boxed().toList();
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
