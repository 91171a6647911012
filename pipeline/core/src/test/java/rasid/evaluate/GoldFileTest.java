package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.evaluate.FieldValue.Amount;
import rasid.evaluate.FieldValue.Mention;
import rasid.evaluate.FieldValue.Symbol;
import rasid.record.Op;
import rasid.record.Span;

class GoldFileTest {

  private static final String ARTICLE =
      """
      {"doc_id": "news-7", "outlet": "hespress", "claims": [{"id": "c1", "number": {"begin": 4, "end": 6, "text": "18"},
       "value": {"op": "GE", "low": 18}, "event": "KILLED", "source": null}]}
      """;

  @TempDir Path folder;

  @Test
  void aFolderHasAFileForEachArticle() throws IOException {
    Files.writeString(folder.resolve("one.json"), ARTICLE);
    Files.writeString(folder.resolve("_clusters.json"), "[]");
    Files.writeString(folder.resolve("README.md"), "Gold.");
    GoldDocument one = GoldFile.read(folder).get("one");
    assertThat(GoldFile.read(folder).keySet()).containsExactly("one");
    assertThat(one.source()).isEqualTo("hespress");
    assertThat(one.nonClaims()).isEmpty();
    GoldClaim claim = one.claims().get(0);
    assertThat(claim.required()).isTrue();
    assertThat(claim.number()).isEqualTo(new Span(4, 6, "18"));
    assertThat(claim.fields())
        .containsExactly(
            Field.VALUE,
            new Amount(Op.GE, null, 18.0, null),
            Field.EVENT,
            new Symbol("KILLED"),
            Field.SOURCE,
            new Mention(null));
  }

  @Test
  void aFileHasAnArticleOnEachLine() throws IOException {
    String lines = oneLine(ARTICLE) + "\n\n" + oneLine(ARTICLE.replace("news-7", "news-8")) + "\n";
    Path plain = Files.writeString(folder.resolve("gold.jsonl"), lines);
    Path packed = folder.resolve("gold.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(GoldFile.read(plain).keySet()).containsExactly("news-7", "news-8").inOrder();
    assertThat(GoldFile.read(packed)).isEqualTo(GoldFile.read(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"claims\" | \"klaims\" | no list claims",
        "\"number\" | \"nummer\" | no claims[0].number.begin",
        "4, | 4.5, | claims[0].number.begin is no offset: 4.5",
        "4, | 6, | claims[0].number ends at 6, not behind its begin 6",
        "\"op\" | \"operator\" | no claims[0].value.op",
        "\"GE\" | \"MORE\" | claims[0].value.op is none of",
        "\"low\": 18 | \"low\": \"18\" | claims[0].value.low is no number: \"18\"",
        "\"KILLED\" | null | claims[0].event is no text: null",
        "null | \"police\" | no claims[0].source.begin",
        "\"id\" | \"scoring\" | claims[0].scoring is neither required nor optional: c1",
      })
  void badGoldIsNamed(String good, String bad, String message) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gold.jsonl"), "\n" + oneLine(ARTICLE).replace(good, bad) + "\n");
    assertThat(error(file)).startsWith("bad gold in " + file + " line 2 (news-7): " + message);
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path cut = Files.writeString(folder.resolve("cut.jsonl"), "{\"doc_id\": \"a\", ");
    assertThat(error(cut)).startsWith("bad gold in " + cut + " line 1: not JSON: ");
    Path nameless = Files.writeString(folder.resolve("nameless.jsonl"), "{\"claims\": []}");
    assertThat(error(nameless)).isEqualTo("bad gold in " + nameless + " line 1: no doc_id");
    Path twice =
        Files.writeString(
            folder.resolve("twice.jsonl"), oneLine(ARTICLE) + "\n" + oneLine(ARTICLE) + "\n");
    assertThat(error(twice)).isEqualTo("bad gold in " + twice + " line 2: a second news-7");
    Path unpacked = Files.writeString(folder.resolve("unpacked.jsonl.gz"), oneLine(ARTICLE));
    assertThat(error(unpacked)).startsWith("bad gold in " + unpacked + ": ");
    assertThat(error(folder.resolve("nothing"))).startsWith("no gold: ");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(error(empty)).isEqualTo("no gold files (*.json) in " + empty);
  }

  private static String error(Path gold) {
    return assertThrows(IllegalArgumentException.class, () -> GoldFile.read(gold)).getMessage();
  }

  private static String oneLine(String json) {
    return json.replace("\n", " ");
  }
}
