package rasid.extract;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.passage.Shingles;
import rasid.record.Claim;
import rasid.record.Quote;

/**
 * An article with all layers, each made by one step of {@link ArticleExtractor} from those before
 * it. Immutable.
 *
 * @param head what was read
 * @param zones what is title, body, frame
 * @param sentences sentences and tokens
 * @param names people, places, bodies
 * @param dates dates and the article's own day
 * @param quantities numbers with bound, unit and kind
 * @param claims claims and quotations
 */
public record Article(
    ArticleHead head,
    ZoneLayer zones,
    SentenceLayer sentences,
    NameLayer names,
    DateLayer dates,
    QuantityLayer quantities,
    ClaimLayer claims) {

  /** Begins an article that is not read from a file. */
  public static ArticleText text(String text) {
    return ArticleText.of(text);
  }

  public String docId() {
    return head.docId();
  }

  /** The verbatim text. */
  public String text() {
    return head.text();
  }

  /** Title from the metadata, else the first title zone; null when there is none. */
  public @Nullable String title() {
    String title = head.source().title();
    return title != null ? title : zones.title(text());
  }

  Article with(ClaimLayer others) {
    return new Article(head, zones, sentences, names, dates, quantities, others);
  }

  public List<Claim> claimRecords() {
    return claims.claims();
  }

  public List<Quote> quoteRecords() {
    return claims.quotes();
  }

  /** The runs of words of the asserting zones. */
  public Shingles shingles() {
    return Shingles.of(text(), zones.asserting());
  }
}
