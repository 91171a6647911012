package rasid.stages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.article.ArticleSource;
import rasid.article.TextZone;
import rasid.entity.Mention;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.time.DateMention;

/** Writes all that is known of an article to the files of its shard. */
final class ArticleRecords {

  private ArticleRecords() {}

  static void write(Article article, ShardWriter writer) throws IOException {
    String docId = article.docId();
    writer.append(Dataset.DOCUMENTS, document(article));
    for (AnnotatedSentence sentence : article.sentences()) {
      writer.append(Dataset.SENTENCES, sentence.record(docId, article.text(), article.offsets()));
    }
    for (Mention mention : article.mentions()) {
      writer.append(Dataset.ENTITIES, mention.record(docId, article.offsets()));
    }
    Map<Integer, String> claimIds = new HashMap<>();
    for (Claim claim : article.claims()) {
      claimIds.put(claim.getNumber().getBegin(), claim.getClaimId());
    }
    for (Quantity quantity : article.quantities()) {
      int begin = article.offsets().codePoint(quantity.number().begin());
      writer.append(
          Dataset.NUMBERS, quantity.record(docId, article.offsets(), claimIds.get(begin)));
    }
    for (DateMention date : article.dates()) {
      writer.append(Dataset.DATES, date.record(docId, article.offsets()));
    }
    writer.appendAll(Dataset.QUOTES, article.quotes());
    writer.appendAll(Dataset.CLAIMS, article.claims());
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
