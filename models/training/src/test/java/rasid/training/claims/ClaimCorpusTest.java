package rasid.training.claims;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.training.claims.ClaimCorpus.Annotated;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.ClaimExample;

/** An article of one sentence, in which each thing that an annotation can say is said once. */
class ClaimCorpusTest {

  //                                   0         1         2         3         4
  //                                   0123456789012345678901234567890123456789012345
  private static final String TEXT = "قتل 12 جنديا و30 مدنيا و7 نساء في مصر عام 2012";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    gzip(
        "articles.jsonl.gz",
        "{\"id\":\"a\",\"source\":\"s\",\"published\":null,\"text\":\"" + TEXT + "\"}");
    gzip(
        "claims.jsonl.gz",
        "{\"doc_id\":\"a\",\"claims\":["
            + claim(4, 6, "required", "SECURITY_FORCES", "{\"begin\":7,\"end\":12}")
            + ","
            + claim(14, 16, "optional", "CIVILIAN", "null")
            + "],\"non_claims\":[{\"begin\":42,\"end\":46,\"type\":\"DATE\"}]}");
    Files.writeString(folder.resolve("folds.tsv"), "id\tfold\tsource\na\t3\tradio\n");
  }

  @Test
  void numbersHaveWhatIsAnnotatedOfThem() throws IOException {
    Annotated article = ClaimCorpus.read(folder).get(0);
    assertThat(article.fold()).isEqualTo(3);
    assertThat(article.source()).isEqualTo("radio");
    assertThat(article.numbers().stream().map(number -> number.quantity().normalized()))
        .containsExactly("12", "30", "7", "2012")
        .inOrder();
    assertThat(article.numbers().stream().map(ClaimCorpus.AnnotatedNumber::decision))
        .containsExactly("CLAIM", null, "OTHER", "DATE")
        .inOrder();
    assertThat(article.numbers().get(0).claim()).isNotNull();
    assertThat(article.numbers().get(1).claim()).isNull();
  }

  @Test
  void theWordsOfAClaimAreMarkedAmongItsCandidates() throws IOException {
    ArticleExample article = ClaimTask.of(ClaimCorpus.read(folder)).get(0);
    assertThat(article.claims()).hasSize(1);
    ClaimExample claim = article.claims().get(0);
    assertThat(claim.event()).isEqualTo("KILLED");
    assertThat(claim.countedClass()).isEqualTo("SECURITY_FORCES");
    int[] candidates = article.claims().get(0).number().candidates();
    assertThat(claim.candidates()).hasSize(candidates.length + 1);
    assertThat(marked(claim.triggers(), candidates)).containsExactly(0);
    assertThat(marked(claim.counted(), candidates)).containsExactly(2);
  }

  private static List<Integer> marked(boolean[] right, int[] candidates) {
    return java.util.stream.IntStream.range(0, right.length)
        .filter(i -> right[i])
        .mapToObj(i -> i == 0 ? -1 : candidates[i - 1])
        .toList();
  }

  private static String claim(int begin, int end, String scoring, String symbol, String counted) {
    return "{\"number\":{\"begin\":"
        + begin
        + ",\"end\":"
        + end
        + "},\"scoring\":\""
        + scoring
        + "\",\"event\":\"KILLED\",\"class\":\""
        + symbol
        + "\",\"counted\":"
        + counted
        + ",\"triggers\":[{\"begin\":0,\"end\":3}],\"source\":null,\"place\":null,"
        + "\"certainty\":\"REPORTED\"}";
  }

  private void gzip(String file, String line) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(file)))) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
