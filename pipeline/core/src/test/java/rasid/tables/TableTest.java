package rasid.tables;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void readsRowsByColumnAndSkipsComments() throws IOException {
    Table table = read("# comment\nword\tcount\n\nكلمة\t3\n");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).get("word")).isEqualTo("كلمة");
    assertThat(table.rows().get(0).number("count")).isEqualTo(3.0);
  }

  @Test
  void aBadRowSaysWhere() {
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> read("a\tb\n1\t2\t3\n"));
    assertThat(error).hasMessageThat().contains("test.tsv:2");
  }

  @Test
  void aBadCellSaysWhere() throws IOException {
    Table.Row row = read("a\tb\nx\ty\n").rows().get(0);
    assertThat(assertThrows(IllegalStateException.class, () -> row.number("a")))
        .hasMessageThat()
        .contains("test.tsv:2");
    assertThat(assertThrows(IllegalStateException.class, () -> row.get("c")))
        .hasMessageThat()
        .contains("no column c");
  }

  @Test
  void aMissingTableIsNamed() {
    assertThat(assertThrows(IllegalStateException.class, () -> Table.load("no-such.tsv")))
        .hasMessageThat()
        .contains("no-such.tsv");
  }

  private static Table read(String text) throws IOException {
    return Table.read("test.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
