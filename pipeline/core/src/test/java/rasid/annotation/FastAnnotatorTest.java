package rasid.annotation;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.text.TextRange;

class FastAnnotatorTest {

  private static final FastAnnotator ANNOTATOR = FastAnnotator.shared(1 << 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text            | surfaces           | forms
          للوزير          | ل لوزير            | ل الوزير
          وَلِلْوَزِيرِ    | وَ لِ لْوَزِيرِ    | و ل الوزير
          مدرستهم         | مدرست هم           | مدرسة هم
          وزيـــر         | وزيـــر            | وزير
          وبالمدينة       | و ب المدينة        | و ب المدينة
          قُتِلَ          | قُتِلَ             | قتل
          الوز\u200Cير    | الوز\u200Cير       | الوزير
          و62             | و 62               | و 62
          1000            | 1000               | 1000
          ٣٫٥             | ٣٫٥                | 3,5
          (رويترز)        | ( رويترز )         | -LRB- رويترز -RRB-
          """,
      useHeadersInDisplayName = true)
  void spansSliceTheVerbatimText(String text, String surfaces, String forms) {
    List<AnnotatedToken> tokens = annotate(ANNOTATOR, text);
    assertThat(String.join(" ", tokens.stream().map(AnnotatedToken::surface).toList()))
        .isEqualTo(surfaces);
    assertThat(String.join(" ", tokens.stream().map(AnnotatedToken::form).toList()))
        .isEqualTo(forms);
    for (AnnotatedToken token : tokens) {
      assertThat(token.range().of(text)).isEqualTo(token.surface());
    }
  }

  @Test
  void marksAndWordsAreTagged() {
    assertThat(tags("أعلن 18 شرطيا (أمس)."))
        .containsExactly("VBD", "CD", "NN", "PUNC", "NN", "PUNC", "PUNC")
        .inOrder();
  }

  @Test
  void nothingToReadGivesNoToken() {
    assertThat(annotate(ANNOTATOR, " \u200F ")).isEmpty();
    assertThat(annotate(ANNOTATOR, "ًّ")).isEmpty();
  }

  @Test
  void whatIsRememberedChangesNothing() {
    AnnotatorModel model = FastAnnotator.load();
    FastAnnotator forgetful = FastAnnotator.of(model, FastAnnotator.LEAST_WORDS);
    FastAnnotator fresh = FastAnnotator.of(model, 1 << 16);
    FuzzText fuzz = new FuzzText(7, "قال الوزير إن خمسة جنود قتلوا في كابول وأصيب 12 آخرون");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add(fuzz.line());
    }
    List<List<AnnotatedToken>> first = lines.stream().map(line -> annotate(fresh, line)).toList();
    assertThat(lines.stream().map(line -> annotate(fresh, line)).toList()).isEqualTo(first);
    assertThat(lines.stream().map(line -> annotate(forgetful, line)).toList()).isEqualTo(first);
  }

  @Test
  void threadsShareOneAnnotator() throws Exception {
    FastAnnotator shared = FastAnnotator.of(FastAnnotator.load(), FastAnnotator.LEAST_WORDS);
    FuzzText fuzz = new FuzzText(11, "أعلنت الشرطة مقتل ثلاثة من أفرادها وإصابة 748 آخرين بجروح");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add(fuzz.line());
    }
    List<List<AnnotatedToken>> alone =
        lines.stream().map(line -> annotate(ANNOTATOR, line)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<List<AnnotatedToken>>>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        results.add(
            threads.submit(() -> lines.stream().map(line -> annotate(shared, line)).toList()));
      }
      for (Future<List<List<AnnotatedToken>>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void oneAnnotatorOfASizeForAJvm() {
    assertThat(FastAnnotator.shared(70_000)).isSameInstanceAs(ANNOTATOR);
    assertThat(FastAnnotator.shared(2000)).isNotSameInstanceAs(ANNOTATOR);
  }

  private static List<String> tags(String text) {
    return annotate(ANNOTATOR, text).stream().map(AnnotatedToken::pos).toList();
  }

  private static List<AnnotatedToken> annotate(Annotator annotator, String text) {
    return annotator.annotate(text, new TextRange(0, text.length()));
  }
}
