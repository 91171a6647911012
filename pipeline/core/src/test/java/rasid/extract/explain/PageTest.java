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
  void headingsAreSetApart() {
    Page page = new Page().heading("zones").line(1, "one").heading("names");
    assertThat(page.toString()).isEqualTo("zones\n  one\n\nnames\n");
  }
}
