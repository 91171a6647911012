package rasid.transform;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.extract.Article;
import rasid.extract.ArticleHead;
import rasid.extract.StepClock;
import rasid.record.FailureCategory;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;

/** An article that never ends is given up, and the next one is worked on. */
@Tag("slow")
class TimeLimitTest {

  private static final ArticleHead HEAD =
      ArticleHead.of(new ArticleSource("/a", "a", "a", "نص", null, null, null, null));

  private final List<String> told = new ArrayList<>();

  private final StepClock clock =
      new StepClock() {
        @Override
        public void begins(String name) {
          told.add(name);
        }

        @Override
        public void ends(String name, long nanos) {
          told.add(name + " ends");
        }
      };

  @Test
  void anArticleThatTakesTooLongIsGivenUpInItsStep() {
    ArticleException error =
        assertThrows(
            ArticleException.class,
            () -> new TimeLimit(TimeLimitTest::endless, 1).extract(HEAD, clock));
    assertThat(error.category()).isEqualTo(FailureCategory.TIMED_OUT);
    assertThat(error.stage()).isEqualTo("Second");
    assertThat(error).hasMessageThat().contains("--maxArticleSeconds");
    assertThat(told).containsExactly("First", "First ends", "Second").inOrder();
  }

  private static Article endless(ArticleHead article, StepClock clock) {
    clock.begins("First");
    clock.ends("First", 1);
    clock.begins("Second");
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    throw new IllegalStateException("interrupted");
  }

  @Test
  void anArticleThatHangsIsGivenUpToo() {
    ArticleException error =
        assertThrows(
            ArticleException.class,
            () -> new TimeLimit(TimeLimitTest::hanging, 1).extract(HEAD, clock));
    assertThat(error.category()).isEqualTo(FailureCategory.TIMED_OUT);
  }

  @Test
  void waitingForAProcessorIsNoWork() throws ArticleException {
    assertThat(
            new TimeLimit(
                    (article, clock) -> {
                      Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(2500));
                      return null;
                    },
                    1)
                .extract(HEAD, clock))
        .isNull();
  }

  private static Article hanging(ArticleHead article, StepClock clock) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("interrupted");
  }

  @Test
  void whatAStepThrowsIsThrown() {
    ArticleException expected =
        new ArticleException("zone", FailureCategory.NOT_ARABIC, "no Arabic");
    ArticleException error =
        assertThrows(
            ArticleException.class,
            () ->
                new TimeLimit(
                        (article, clock) -> {
                          throw expected;
                        },
                        5)
                    .extract(HEAD, clock));
    assertThat(error).isSameInstanceAs(expected);
    assertThrows(
        StackOverflowError.class,
        () ->
            new TimeLimit(
                    (article, clock) -> {
                      throw new StackOverflowError();
                    },
                    5)
                .extract(HEAD, clock));
  }
}
