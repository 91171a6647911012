package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

/**
 * An article of one pattern that is four times as long takes about four times the processor time in
 * each step, whatever the pattern is. Work that grows with the square would take sixteen times.
 */
@Tag("slow")
class LinearTimeTest {

  private static final int CHARS = 20_000;
  private static final int TIMES = 4;

  /** Between four and sixteen, and nearer to four. */
  private static final double MOST_GROWTH = 6;

  /** Steps that take less say more of the clock than of themselves. */
  private static final long WORTH = 40_000_000;

  /** How often a shape is measured until its least times are right. */
  private static final int TRIES = 6;

  private static void extract(String text, StepClock clock) throws ArticleException {
    ArticleSource source = new ArticleSource("/a", "a", "a", text, null, "2022-01-06", null, null);
    Article article =
        ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0))
            .extract(ArticleHead.of(source), clock);
    clock.begins("Records");
    int datasets = ArticleRecords.of(article).byDataset().size();
    clock.ends("Records", 0);
    assertThat(datasets).isGreaterThan(0);
  }

  @Test
  void noStepGrowsFasterThanTheText() throws ArticleException {
    extract(Shapes.text(Shapes.patterns().get("prose"), TIMES * CHARS), StepClock.NONE);
    for (Map.Entry<String, String> shape : Shapes.patterns().entrySet()) {
      StepTimes shorter = new StepTimes();
      StepTimes longer = new StepTimes();
      double growth = Double.MAX_VALUE;
      for (int i = 0; i < TRIES && growth > MOST_GROWTH; i++) {
        extract(Shapes.text(shape.getValue(), CHARS), shorter);
        extract(Shapes.text(shape.getValue(), TIMES * CHARS), longer);
        growth = shorter.mostGrowth(longer, WORTH);
      }
      assertWithMessage(shape.getKey() + ": " + shorter + ", and " + longer)
          .that(growth)
          .isAtMost(MOST_GROWTH);
    }
  }

  @Test
  void whatGrowsWithTheSquareIsSeen() {
    StepTimes shorter = new StepTimes();
    StepTimes longer = new StepTimes();
    for (int i = 0; i < 2; i++) {
      sortSlowly(10_000, shorter);
      sortSlowly(10_000 * TIMES, longer);
    }
    assertThat(shorter.mostGrowth(longer, WORTH)).isGreaterThan(MOST_GROWTH);
  }

  /** Puts each number where it belongs among those before it, one by one from the front. */
  private static void sortSlowly(int numbers, StepTimes times) {
    times.begins("sort");
    List<Integer> sorted = new ArrayList<>();
    for (int i = 0; i < numbers; i++) {
      int at = 0;
      while (at < sorted.size() && sorted.get(at) < i) {
        at++;
      }
      sorted.add(at, i);
    }
    times.ends("sort", 0);
    assertThat(new TreeSet<>(sorted)).hasSize(numbers);
  }
}
