package rasid.transform;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Question;
import rasid.extract.ArticleRecords;
import rasid.lexicon.EventTypes;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.PlaceBasis;
import rasid.record.PublishedBasis;
import rasid.record.ReviewAnswer;
import rasid.record.ShardCount;
import rasid.source.ArticleSource;

/**
 * What shows early that an input is read otherwise than it is meant: how many articles have what of
 * metadata, how many dates mean nothing, how many claims have no event or no place of their own.
 */
public final class Signs {

  /** Articles with a title in their metadata; so of the others. */
  public static final String TITLES = "titles";

  public static final String DATES = "dates";
  public static final String PUBLISHERS = "publishers";
  public static final String ADDRESSES = "addresses";

  /** Articles of files in which no article has an id of its own; so of the others. */
  public static final String NO_IDS = "no_ids";

  public static final String NO_TITLES = "no_titles";
  public static final String NO_DATES = "no_dates";
  public static final String NO_PUBLISHERS = "no_publishers";
  public static final String NO_ADDRESSES = "no_addresses";

  /** Files that hold no article at all. */
  public static final String EMPTY_FILES = "empty_files";

  /** Articles with a date in their metadata that cannot be read. */
  public static final String UNREADABLE_DATES = "unreadable_dates";

  /** Articles whose day is not known at all. */
  public static final String UNDATED = "undated";

  /** Numbers behind as many as can be claims. */
  public static final String CUT_NUMBERS = "cut_numbers";

  /** Claims whose place is the article's main country. */
  public static final String INHERITED_PLACES = "inherited_places";

  /** Claims whose event is none of the named ones. */
  public static final String OTHER_EVENTS = "other_events";

  /** Corrections that are of a number of an article. */
  public static final String CORRECTIONS_MET = "corrections_met";

  /** Answers that an article has no words for. */
  public static final String CORRECTIONS_NOT_APPLIED = "corrections_not_applied";

  private final Tally tally = new Tally();

  /** Counts an article. */
  void add(ArticleSource source, ArticleRecords records) {
    Document document = records.document();
    addGiven(TITLES, source.title());
    addGiven(DATES, source.published());
    addGiven(PUBLISHERS, source.publisher());
    addGiven(ADDRESSES, source.url());
    if (document.getPublishedBasis() != PublishedBasis.METADATA && isGiven(source.published())) {
      tally.add(UNREADABLE_DATES, source.uri() + ": " + source.published());
    }
    if (document.getPublished() == null) {
      tally.add(UNDATED, null);
    }
    for (int i = 0; i < records.article().claims().corrections(); i++) {
      tally.add(CORRECTIONS_MET, null);
    }
    for (NumberExpression number : records.numbers()) {
      if (number.getDecision() == NumberDecision.LIMIT) {
        tally.add(CUT_NUMBERS, source.uri());
      }
    }
    for (Claim claim : records.claims()) {
      for (ReviewAnswer answer : claim.getReviewAnswers()) {
        // What is said of groups is for those that are made later.
        if (!answer.getApplied() && !answer.getQuestion().equals(Question.GROUP.key())) {
          tally.add(CORRECTIONS_NOT_APPLIED, claim.getClaimId() + ": " + answer.getValue());
        }
      }
      if (claim.getPlaceBasis() == PlaceBasis.DOCUMENT) {
        tally.add(INHERITED_PLACES, null);
      }
      if (claim.getEventType().equals(EventTypes.OTHER)) {
        tally.add(OTHER_EVENTS, null);
      }
    }
  }

  /** The counts, as they leave a shard. */
  List<ShardCount> counts(String prefix) {
    return tally.counts(prefix);
  }

  private void addGiven(String name, @Nullable String value) {
    if (isGiven(value)) {
      tally.add(name, null);
    }
  }

  private static boolean isGiven(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
