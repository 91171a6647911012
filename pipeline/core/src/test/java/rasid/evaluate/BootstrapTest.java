package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final Score RIGHT = new Score(1, 1, 1);
  private static final Score WRONG = new Score(0, 1, 1);

  @Test
  void theIntervalOfAShareIsThatOfTheBinomial() {
    // Half of 100 right: the standard error is 0.05, the interval 0.5 ± 1.96 × 0.05.
    List<Score> articles = new ArrayList<>(Collections.nCopies(50, RIGHT));
    articles.addAll(Collections.nCopies(50, WRONG));
    Bootstrap.Interval interval = Bootstrap.f1(articles);
    assertThat(interval.low()).isWithin(0.02).of(0.402);
    assertThat(interval.high()).isWithin(0.02).of(0.598);
    assertThat(Bootstrap.f1(articles)).isEqualTo(interval);
  }

  @Test
  void articlesAreDrawnAndNotClaims() {
    // As many claims as above, but in two articles: a sample has both, or one of them twice.
    Bootstrap.Interval interval =
        Bootstrap.f1(List.of(new Score(50, 50, 50), new Score(0, 50, 50)));
    assertThat(interval).isEqualTo(new Bootstrap.Interval(0, 1));
  }

  @Test
  void whereAllArticlesAreAlikeNothingMoves() {
    assertThat(Bootstrap.f1(Collections.nCopies(7, RIGHT))).isEqualTo(new Bootstrap.Interval(1, 1));
  }
}
