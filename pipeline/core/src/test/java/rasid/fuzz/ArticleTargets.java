package rasid.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.BinaryRecords;
import rasid.dataset.Dataset;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.ArticleText;
import rasid.extract.ExtractionSettings;
import rasid.extract.Rasid;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.FailureCategory;
import rasid.record.Span;
import rasid.source.ArticleException;
import rasid.text.TextOffsets;

/** What must hold of the records of any article. */
final class ArticleTargets {

  private static final Rasid RASID =
      Rasid.with(ExtractionSettings.defaults().withMinArabicShare(0));

  private ArticleTargets() {}

  /**
   * Spans hold the words of the article, records survive Avro, ids are there once, each claim is in
   * one group, and the second time gives the same.
   */
  static void article(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    ArticleText article = Article.text(text).published("2022-01-06");
    ArticleRecords records;
    try {
      records = RASID.extract(article);
    } catch (ArticleException e) {
      assertThat(e.category()).isNotEqualTo(FailureCategory.ANNOTATION_FAILED);
      return;
    }
    TextOffsets offsets = TextOffsets.of(text);
    records
        .byDataset()
        .forEach(
            (dataset, all) -> {
              survive(dataset, all);
              all.forEach(each -> checkSpans(each, text, offsets));
            });
    Set<String> claims = new HashSet<>();
    for (Claim claim : records.claims()) {
      assertThat(claims.add(claim.getClaimId())).isTrue();
    }
    List<String> grouped = new ArrayList<>();
    for (ClaimGroup group : RASID.reconcile(List.of(records))) {
      survive(Dataset.CLAIM_GROUPS, List.of(group));
      group.getMembers().forEach(member -> grouped.add(member.getClaimId()));
    }
    assertThat(grouped).containsExactlyElementsIn(claims);
    try {
      Map<Dataset, List<SpecificRecord>> again = RASID.extract(article).byDataset();
      assertThat(again).isEqualTo(records.byDataset());
    } catch (ArticleException e) {
      throw new AssertionError("the second time fails", e);
    }
  }

  private static void survive(Dataset dataset, List<? extends SpecificRecord> records) {
    BinaryRecords<SpecificRecord> avro = new BinaryRecords<>(dataset.schema());
    for (SpecificRecord before : records) {
      byte[] bytes = avro.encode(before);
      assertWithMessage(dataset.folder())
          .that(avro.decode(bytes, 0, bytes.length))
          .isEqualTo(before);
    }
  }

  private static void checkSpans(Object value, String text, TextOffsets offsets) {
    if (value instanceof Span span) {
      assertThat(offsets.range(span.getBegin(), span.getEnd()).of(text)).isEqualTo(span.getText());
      assertThat(span.getText()).isNotEmpty();
    } else if (value instanceof SpecificRecord item) {
      for (Schema.Field field : item.getSchema().getFields()) {
        checkSpans(item.get(field.pos()), text, offsets);
      }
    } else if (value instanceof List<?> items) {
      items.forEach(item -> checkSpans(item, text, offsets));
    }
  }
}
