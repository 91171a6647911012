package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.corenlp.ModelCompiler;
import rasid.text.TextRange;

/** The fast annotator beside CoreNLP's: nothing may differ. */
class FastAnnotatorIT {

  private static final int FUZZ_LINES = 250;

  @ParameterizedTest
  @ValueSource(strings = {"rasid", "corenlp"})
  void givesWhatCoreNlpGives(String setting) throws IOException {
    String options = AnnotatorSettings.NAMED.get(setting);
    Properties settings = AnnotatorSettings.properties();
    settings.setProperty("segment.orthoOptions", options);
    AnnotatorComparison comparison =
        new AnnotatorComparison(
            new StanfordCoreNLP(settings),
            FastAnnotator.of(ModelCompiler.compile(options), 1 << 12));
    List<String> articles = seeds();
    for (String article : articles) {
      article.lines().forEach(line -> assertSame(comparison, line));
    }
    // A whole article as one sentence.
    assertSame(comparison, articles.get(0).replace('\n', ' '));
    FuzzText fuzz = new FuzzText(20221, String.join(" ", articles));
    for (int i = 0; i < FUZZ_LINES; i++) {
      assertSame(comparison, fuzz.line());
    }
    assertThat(comparison.tokens()).isGreaterThan(10_000);
  }

  @Test
  void theCompiledTablesAreThoseOfTheModels() throws IOException {
    String options = AnnotatorSettings.properties().getProperty("segment.orthoOptions");
    assertWithMessage("to be made again with scripts/compile-annotator.sh")
        .that(bytes(FastAnnotator.load()))
        .isEqualTo(bytes(ModelCompiler.compile(options)));
  }

  /** CoreNLP drops repeated letters under its own settings; spans hold them all the same. */
  @Test
  void spansHoldWhatIsDropped() {
    FastAnnotator annotator =
        FastAnnotator.of(ModelCompiler.compile(AnnotatorSettings.NAMED.get("corenlp")), 1 << 12);
    String text = "كتاااااابهم";
    List<AnnotatedToken> tokens = annotator.annotate(text, new TextRange(0, text.length()));
    assertThat(tokens.stream().map(AnnotatedToken::form).toList())
        .containsExactly("كتاب", "هم")
        .inOrder();
    assertThat(tokens.stream().map(AnnotatedToken::surface).toList())
        .containsExactly("كتااااااب", "هم")
        .inOrder();
  }

  @Test
  void tablesOfOtherModelsAreRefused() throws IOException {
    FastAnnotator.checkSource("no/such/model 1");
    String model = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
    assertThat(
            assertThrows(
                IllegalStateException.class, () -> FastAnnotator.checkSource(model + " 1")))
        .hasMessageThat()
        .contains("scripts/compile-annotator.sh");
  }

  private static void assertSame(AnnotatorComparison comparison, String line) {
    assertWithMessage(line).that(comparison.differences(line)).isEmpty();
  }

  private static byte[] bytes(AnnotatorModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      return in.readAllBytes();
    }
  }

  private static List<String> seeds() throws IOException {
    List<String> articles = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("../../seeds"), "*.txt")) {
      for (Path file : files) {
        articles.add(Files.readString(file));
      }
    }
    return articles;
  }
}
