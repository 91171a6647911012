package rasid.extract;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasid.dataset.Dataset;

/** Which records an article gives when not all datasets are wanted. */
class ArticleRecordsTest {

  private static Article article;

  @BeforeAll
  static void anArticleWithRecordsOfAllKinds() {
    article =
        TaggedArticles.article(
            "قال/VBD الرئيس/DTNN قيس/NNP سعيد/NNP :/PUNC \"/PUNC+ سنعود/VBP إلى/IN العمل/DTNN"
                + " في/IN الغد/DTNN+ \"/PUNC بعد/IN مقتل/NN 5/CD جنود/NNS في/IN تونس/NNP");
  }

  @Test
  void onlyTheWantedOnesOfThoseThatAreOptional() {
    ArticleRecords records = ArticleRecords.of(article, Dataset.selected("entities"));
    assertThat(records.entities()).isNotEmpty();
    assertThat(records.byDataset().keySet())
        .containsExactly(Dataset.DOCUMENTS, Dataset.ENTITIES, Dataset.CLAIMS, Dataset.STORY_INDEX);
    assertThat(records.sentences()).isEmpty();
    assertThat(records.numbers()).isEmpty();
    assertThat(records.dates()).isEmpty();
    assertThat(records.quotes()).isEmpty();
  }

  @Test
  void theArticleCountsWhatIsLeftOut() {
    ArticleRecords all = ArticleRecords.of(article);
    ArticleRecords records = ArticleRecords.of(article, Set.of(Dataset.ENTITIES));
    assertThat(records.entities()).isEqualTo(all.entities());
    assertThat(records.claims()).isEqualTo(all.claims());
    assertThat(records.document()).isEqualTo(all.document());
    assertThat(records.document().getSentences()).isEqualTo(1);
    assertThat(all.sentences()).hasSize(1);
    assertThat(all.numbers()).isNotEmpty();
    assertThat(all.dates()).isNotEmpty();
    assertThat(all.quotes()).hasSize(1);
  }
}
