package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.tables.Table;

/** A file that is no table of words is refused with its name, and the line where there is one. */
class LexiconFileTest {

  private static final String EVENTS = "phrase\tevent\tpos\tcounts\n";

  @TempDir Path folder;

  private static String read(byte[] bytes) throws IOException {
    return LexiconFile.read("events.tsv", new ByteArrayInputStream(bytes));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(IllegalArgumentException.class, () -> read(bytes)).getMessage();
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @Test
  void aTableIsRead() throws IOException {
    String rows = EVENTS + "تطعيم\tVACCINATED\tany\tany\r\n";
    assertThat(read(bytes(rows, StandardCharsets.UTF_8))).isEqualTo(rows);
    assertThat(read(bytes("\uFEFF" + rows, StandardCharsets.UTF_8))).isEqualTo(rows);
  }

  @Test
  void aBinaryFileIsRefused() {
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0}))
        .isEqualTo("events.tsv:1: holds control characters: it is no text");
    assertThat(refusal(bytes("a\nb\n\u0007\n", StandardCharsets.UTF_8)))
        .isEqualTo("events.tsv:3: holds control characters: it is no text");
    assertThat(refusal(bytes(EVENTS, StandardCharsets.UTF_16)))
        .isEqualTo("events.tsv:1: holds control characters: it is no text");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    assertThat(refusal(bytes(EVENTS + "قتل\tKILLED\tany\tany\n", Charset.forName("windows-1256"))))
        .isEqualTo("events.tsv:2: is not UTF-8");
    // Cut off in the middle of a letter.
    assertThat(refusal(new byte[] {'a', '\n', (byte) 0xD9}))
        .isEqualTo("events.tsv:2: is not UTF-8");
  }

  @Test
  void aHugeFileIsRefusedWithoutReadingItToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> LexiconFile.read("events.tsv", endless)))
        .hasMessageThat()
        .isEqualTo("events.tsv is longer than 16000000 bytes; a table has a row for a word");
  }

  @Test
  void ofALongLineTheBeginningIsShown() {
    Lexicons lexicons = Lexicons.with(Map.of("events.tsv", EVENTS + "x".repeat(100_000)));
    assertThat(assertThrows(IllegalStateException.class, () -> lexicons.rows("events.tsv")))
        .hasMessageThat()
        .isEqualTo("events.tsv:2: 1 cells, but 4 columns: " + "x".repeat(80) + "…");
  }

  @Test
  void everyTableThatAUserMayGiveIsReadWithItsLine() {
    for (String name : LexiconTable.open()) {
      List<String> columns = List.copyOf(Table.load(LexiconTable.of(name).path()).columns());
      Lexicons lexicons =
          Lexicons.with(Map.of(name, String.join("\t", columns) + "\n\n" + "x\t".repeat(20)));
      assertThat(assertThrows(IllegalStateException.class, () -> lexicons.rows(name)))
          .hasMessageThat()
          .startsWith(name + ":3: 21 cells, but " + columns.size() + " columns: x");
    }
  }

  @Test
  void toolsWithoutBeamRefuseThemAsWell() throws IOException {
    Files.write(folder.resolve("events.tsv"), new byte[] {0, 1, 2});
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> LocalLexicons.read(folder.toString())))
        .hasMessageThat()
        .isEqualTo("--lexicons: events.tsv:1: holds control characters: it is no text");
  }
}
