package rasid.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import rasid.annotation.AnnotatedSentence;
import rasid.dataset.Dataset;
import rasid.entity.Mention;
import rasid.passage.Shingles;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.DateExpression;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.NumberExpression;
import rasid.record.Quote;
import rasid.record.Report;
import rasid.record.Sentence;
import rasid.source.ArticleSource;
import rasid.text.TextOffsets;
import rasid.time.DateMention;
import rasid.zone.TextZone;

/** All that is known of an article, as records of the datasets. */
public final class ArticleRecords {

  private final Article article;
  private final Shingles shingles;
  private final Map<Dataset, List<SpecificRecord>> records = new EnumMap<>(Dataset.class);

  private ArticleRecords(Article article, Set<Dataset> datasets) {
    this.article = article;
    shingles = article.shingles();
    add(datasets);
  }

  public static ArticleRecords of(Article article) {
    return of(article, Dataset.all());
  }

  /**
   * The same without sentences, entities, numbers, dates and quotes where they are not among some
   * datasets.
   */
  public static ArticleRecords of(Article article, Set<Dataset> datasets) {
    return new ArticleRecords(article, datasets);
  }

  /** The records of each dataset that gets any, in the order of the text. */
  public Map<Dataset, List<SpecificRecord>> byDataset() {
    return records;
  }

  /** The article with its layers. */
  public Article article() {
    return article;
  }

  /** The article's own record, with its text. */
  public Document document() {
    return this.<Document>list(Dataset.DOCUMENTS).get(0);
  }

  public List<Sentence> sentences() {
    return list(Dataset.SENTENCES);
  }

  /** People, places, bodies and peoples, each time that they are named. */
  public List<Entity> entities() {
    return list(Dataset.ENTITIES);
  }

  /** All numbers, with what became of each. */
  public List<NumberExpression> numbers() {
    return list(Dataset.NUMBERS);
  }

  public List<DateExpression> dates() {
    return list(Dataset.DATES);
  }

  public List<Quote> quotes() {
    return list(Dataset.QUOTES);
  }

  public List<Claim> claims() {
    return list(Dataset.CLAIMS);
  }

  /** What reconciliation knows of each claim. */
  public List<Report> reports() {
    return list(Dataset.STORY_INDEX);
  }

  /** The runs of words of the asserting zones. */
  public Shingles shingles() {
    return shingles;
  }

  // Each dataset holds records of one type, by its schema.
  @SuppressWarnings("unchecked")
  private <T extends SpecificRecord> List<T> list(Dataset dataset) {
    return (List<T>) Collections.unmodifiableList(records.getOrDefault(dataset, List.of()));
  }

  private List<SpecificRecord> of(Dataset dataset) {
    return records.computeIfAbsent(dataset, key -> new ArrayList<>());
  }

  private void add(Set<Dataset> datasets) {
    String docId = article.docId();
    TextOffsets offsets = article.head().offsets();
    of(Dataset.DOCUMENTS).add(document(article));
    if (datasets.contains(Dataset.SENTENCES)) {
      for (AnnotatedSentence sentence : article.sentences().sentences()) {
        of(Dataset.SENTENCES).add(sentence.record(docId, article.text(), offsets));
      }
    }
    if (datasets.contains(Dataset.ENTITIES)) {
      for (Mention mention : article.names().mentions()) {
        of(Dataset.ENTITIES).add(mention.record(docId, offsets));
      }
    }
    if (datasets.contains(Dataset.NUMBERS)) {
      ClaimLayer claims = article.claims();
      for (Quantity quantity : article.quantities().quantities()) {
        of(Dataset.NUMBERS)
            .add(
                quantity.record(
                    docId, offsets, claims.decision(quantity), claims.claimId(quantity)));
      }
    }
    if (datasets.contains(Dataset.DATES)) {
      for (DateMention date : article.dates().dates()) {
        of(Dataset.DATES).add(date.record(docId, offsets));
      }
    }
    if (datasets.contains(Dataset.QUOTES)) {
      of(Dataset.QUOTES).addAll(article.quoteRecords());
    }
    of(Dataset.CLAIMS).addAll(article.claimRecords());
    of(Dataset.STORY_INDEX).addAll(ArticleReports.of(article, shingles));
  }

  private static Document document(Article article) {
    ArticleSource source = article.head().source();
    TextOffsets offsets = article.head().offsets();
    return Document.newBuilder()
        .setDocId(article.docId())
        .setUri(source.uri())
        .setSourceId(source.sourceId())
        .setContentSha256(article.head().contentSha256())
        .setTitle(article.title())
        .setPublished(article.dates().published().published())
        .setPublishedBasis(article.dates().published().basis())
        .setPublishedRaw(source.published())
        .setPublishedConfidence(article.dates().published().confidence())
        .setPublisher(source.publisher())
        .setUrl(source.url())
        .setLanguage("ar")
        .setZones(
            article.zones().zones().stream().map((TextZone zone) -> zone.record(offsets)).toList())
        .setText(article.text())
        .setCodePoints(offsets.length())
        .setSentences(article.sentences().sentences().size())
        .setTokens(article.sentences().tokens())
        .setEntities(article.names().mentions().size())
        .setNumbers(article.quantities().quantities().size())
        .setDates(article.dates().dates().size())
        .setQuotes(article.quoteRecords().size())
        .setClaims(article.claimRecords().size())
        .build();
  }
}
