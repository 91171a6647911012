package rasid.extract;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

/** The day of articles without metadata, from how they open ({@code days.tsv}). */
class ArticleDaysTest {

  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));

  /**
   * A row of the table.
   *
   * @param day the day of the article, or null
   * @param text its opening
   */
  record Opening(@Nullable LocalDate day, String text) {}

  @ParameterizedTest
  @MethodSource("openings")
  void theTextTellsItsDayOrNone(Opening opening) throws ArticleException {
    ArticleSource source = new ArticleSource("a", "a", "a", opening.text(), null, null, null, null);
    assertWithMessage(opening.text())
        .that(EXTRACTOR.extract(source).dates().published().day())
        .isEqualTo(opening.day());
  }

  static List<Opening> openings() {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    ArticleDaysTest.class.getResourceAsStream("days.tsv"),
                    StandardCharsets.UTF_8));
        Stream<String> lines = in.lines()) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(
              cells ->
                  new Opening(
                      cells[0].equals("-") ? null : LocalDate.parse(cells[0]),
                      cells[1].replace(" ¶ ", "\n")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
