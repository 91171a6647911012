package rasid.annotation.segment;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.annotation.tag.SparseRows;
import rasid.annotation.tag.TaggerTables;
import rasid.annotation.tag.Vocabulary;

class CliticSplitterTest {

  /** Labels by their first letters: Begin, Continue, Rewrite, Noseg. */
  private static final String LABELS = "BCRN";

  @ParameterizedTest
  @CsvSource({
    // ت and ه before a suffix stand for ة.
    "مدرسته, BCCCRB, مدرسة ه",
    // لل has swallowed the alef of the article.
    "للوزير, BRCCCC, ل الوزير",
    // ا and ي before a suffix stand for ى, and ى for ي.
    "رماه, BCRB, رمى ه",
    "عليهم, BCRBC, على هم",
    "فى, BR, في",
    // Another letter is not written otherwise, but begins nothing either.
    "كسب, BRC, كسب",
    "ونص, BNC, و نص",
    "بكل, BBC, ب كل",
  })
  void partsAreWrittenAsTheyStandAlone(String word, String labels, String forms) {
    byte[] path = new byte[labels.length()];
    int[] source = new int[labels.length()];
    for (int i = 0; i < path.length; i++) {
      path[i] = (byte) LABELS.indexOf(labels.charAt(i));
      source[i] = i;
    }
    Segment[] segments = splitter().split(word, new Spelling.Written(word, source), path);
    assertThat(String.join(" ", Arrays.stream(segments).map(Segment::form).toList()))
        .isEqualTo(forms);
    assertThat(String.join("", Arrays.stream(segments).map(Segment::surface).toList()))
        .isEqualTo(word);
  }

  private static CliticSplitter splitter() {
    SparseRows nothing = new SparseRows(new int[] {0}, new byte[0], new double[0]);
    Vocabulary vocabulary =
        new Vocabulary(
            new TaggerTables(
                List.of("A"),
                new byte[] {0},
                new double[2][1],
                List.of(),
                List.of(),
                new boolean[0],
                Collections.nCopies(5, nothing),
                Collections.nCopies(2 * TaggerTables.LONGEST_AFFIX, Map.of()),
                nothing));
    // A lexer of one state that takes every character for a word.
    LexerTables lexer =
        new LexerTables(
            new int[256],
            new int[0x1100],
            new int[] {0, 1},
            new int[] {1, -1},
            new int[] {0, LexerTables.ACCEPTS},
            new int[] {0, LexerTables.WORD},
            Map.of(),
            "");
    return new CliticSplitter(vocabulary, new Spelling(lexer, Lexer.classes(lexer)));
  }
}
