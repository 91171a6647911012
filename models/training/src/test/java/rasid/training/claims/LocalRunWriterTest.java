package rasid.training.claims;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.LocalRun;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.record.Claim;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

class LocalRunWriterTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenToTheEndIsAFinishedRun() throws IOException, ArticleException {
    ArticleExtractor extractor = ArticleExtractor.with(ExtractionSettings.defaults());
    try (LocalRunWriter writer = new LocalRunWriter(folder)) {
      for (String text : List.of("قتل 5 أشخاص في مصر.", "قتل 7 أشخاص في لبنان.")) {
        writer.write(
            extractor.extract(new ArticleSource(text, "f", "f", text, null, null, null, null)));
      }
      assertThrows(IllegalArgumentException.class, () -> LocalRun.open(folder));
      writer.finish();
    }
    List<Double> values = new ArrayList<>();
    LocalRun.open(folder).forEach(Claim.class, claim -> values.add(claim.getPoint()));
    assertThat(values).containsExactly(5.0, 7.0).inOrder();
  }
}
