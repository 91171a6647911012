package rasid.extract.explain;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void arabicPiecesAreIsolated() {
    assertThat(Page.isolated("KILLED لقي مصرعه (token 3, events.tsv:مقتل)"))
        .isEqualTo("KILLED \u2068لقي مصرعه\u2069 (token 3, events.tsv:\u2068مقتل\u2069)");
    assertThat(Page.isolated("place.words 3.0")).isEqualTo("place.words 3.0");
  }

  @Test
  void verbatimPiecesStandOnOneLine() {
    assertThat(Page.verbatim(" قتل\n 5 جنود ")).isEqualTo("\u2068قتل 5 جنود\u2069");
  }

  @Test
  void nothingOfAnArticleSteersTheTerminal() {
    assertThat(Page.verbatim("\u001b[2Jقتل\u0007 5\u2069 جنود"))
        .isEqualTo("\u2068[2Jقتل 5 جنود\u2069");
    assertThat(Page.isolated("\u001b[31mUSD\u202e")).isEqualTo("[31mUSD");
    assertThat(new Page().line(1, "title \u009b31m\u001b]0;x\u0007").toString())
        .isEqualTo("  title 31m]0;x\n");
  }

  @Test
  void headingsAreSetApart() {
    Page page = new Page().heading("zones").line(1, "one").heading("names");
    assertThat(page.toString()).isEqualTo("zones\n  one\n\nnames\n");
  }
}
