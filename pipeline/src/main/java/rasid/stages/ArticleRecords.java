package rasid.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.article.ArticleSource;
import rasid.article.TextZone;
import rasid.dataset.Dataset;
import rasid.entity.Mention;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.time.DateMention;

/** All that is known of an article, as records of the datasets. */
final class ArticleRecords {

  private final Map<Dataset, List<SpecificRecord>> records = new EnumMap<>(Dataset.class);

  private ArticleRecords() {}

  static ArticleRecords of(Article article) {
    ArticleRecords all = new ArticleRecords();
    all.add(article);
    return all;
  }

  /** Writes them to the files of a shard. */
  void write(ShardWriter writer) throws IOException {
    for (Map.Entry<Dataset, List<SpecificRecord>> dataset : records.entrySet()) {
      writer.appendAll(dataset.getKey(), dataset.getValue());
    }
  }

  private List<SpecificRecord> of(Dataset dataset) {
    return records.computeIfAbsent(dataset, key -> new ArrayList<>());
  }

  private void add(Article article) {
    String docId = article.docId();
    of(Dataset.DOCUMENTS).add(document(article));
    for (AnnotatedSentence sentence : article.sentences()) {
      of(Dataset.SENTENCES).add(sentence.record(docId, article.text(), article.offsets()));
    }
    for (Mention mention : article.mentions()) {
      of(Dataset.ENTITIES).add(mention.record(docId, article.offsets()));
    }
    Map<Integer, String> claimIds = new HashMap<>();
    for (Claim claim : article.claims()) {
      claimIds.put(claim.getNumber().getBegin(), claim.getClaimId());
    }
    for (Quantity quantity : article.quantities()) {
      int begin = article.offsets().codePoint(quantity.number().begin());
      of(Dataset.NUMBERS).add(quantity.record(docId, article.offsets(), claimIds.get(begin)));
    }
    for (DateMention date : article.dates()) {
      of(Dataset.DATES).add(date.record(docId, article.offsets()));
    }
    of(Dataset.QUOTES).addAll(article.quotes());
    of(Dataset.CLAIMS).addAll(article.claims());
  }

  private static Document document(Article article) {
    ArticleSource source = article.source();
    return Document.newBuilder()
        .setDocId(article.docId())
        .setUri(source.uri())
        .setSourceId(source.sourceId())
        .setContentSha256(source.contentSha256())
        .setTitle(article.title())
        .setPublished(article.date().published())
        .setPublishedBasis(article.date().basis())
        .setPublisher(source.publisher())
        .setUrl(source.url())
        .setLanguage("ar")
        .setZones(
            article.zones().stream()
                .map((TextZone zone) -> zone.record(article.offsets()))
                .toList())
        .setText(article.text())
        .setCodePoints(article.offsets().length())
        .setSentences(article.sentences().size())
        .setTokens(article.sentences().stream().mapToInt(AnnotatedSentence::size).sum())
        .setEntities(article.mentions().size())
        .setNumbers(article.quantities().size())
        .setDates(article.dates().size())
        .setQuotes(article.quotes().size())
        .setClaims(article.claims().size())
        .build();
  }
}
