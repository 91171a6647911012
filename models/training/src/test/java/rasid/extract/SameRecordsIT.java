package rasid.extract;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rasid.corenlp.CoreNlpAnnotator;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

/** The records of the seeds are the same whether the tables annotate or CoreNLP itself. */
class SameRecordsIT {

  private static final Path SEEDS = Path.of("../../seeds");

  @Test
  void bothAnnotatorsGiveTheSameRecords() throws IOException, ArticleException {
    ArticleExtractor fast = ArticleExtractor.with(ExtractionSettings.defaults());
    ArticleExtractor slow =
        ArticleExtractor.annotatedBy(ExtractionSettings.defaults(), CoreNlpAnnotator.shared());
    int articles = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SEEDS, "*.txt")) {
      for (Path file : files) {
        ArticleSource source =
            Article.text(Files.readString(file)).id(file.getFileName().toString()).source();
        assertThat(ArticleRecords.of(slow.extract(source)).byDataset())
            .isEqualTo(ArticleRecords.of(fast.extract(source)).byDataset());
        articles++;
      }
    }
    assertThat(articles).isEqualTo(5);
  }
}
