package rasid.transform;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rasid.extract.Article;
import rasid.extract.ArticleHead;
import rasid.extract.StepClock;
import rasid.record.FailureCategory;
import rasid.source.ArticleException;

/**
 * Gives up an article that takes too long, so that none can stop a shard. Its thread is left
 * behind: it ends with the step that it is in, and keeps no process alive.
 */
final class TimeLimit implements ProcessArticles.Extraction {
  private static final long serialVersionUID = 1L;

  /** Threads are kept, because they remember words. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          new ThreadFactoryBuilder().setDaemon(true).setNameFormat("article-%d").build());

  private final ProcessArticles.Extraction extraction;
  private final int seconds;

  TimeLimit(ProcessArticles.Extraction extraction, int seconds) {
    this.extraction = extraction;
    this.seconds = seconds;
  }

  @Override
  public Article extract(ArticleHead article, StepClock clock) throws ArticleException {
    Steps steps = new Steps();
    Future<Article> result = THREADS.submit(() -> extraction.extract(article, steps));
    try {
      return result.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new ArticleException(
          steps.current(),
          FailureCategory.TIMED_OUT,
          "took longer than "
              + seconds
              + " seconds; raise --maxArticleSeconds to give it more, or cut it");
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      Throwables.throwIfInstanceOf(cause, ArticleException.class);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the work on an article was stopped", e);
    } finally {
      steps.tell(clock);
    }
  }

  /** Remembers the steps of an article for a clock that counts in the runner's own thread. */
  private static final class Steps implements StepClock {
    private final List<String> names = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    @Override
    public synchronized void begins(String name) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("given up before " + name);
      }
      names.add(name);
    }

    @Override
    public synchronized void ends(String name, long took) {
      nanos.add(took);
    }

    synchronized String current() {
      return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    synchronized void tell(StepClock clock) {
      for (int i = 0; i < names.size(); i++) {
        clock.begins(names.get(i));
        if (i < nanos.size()) {
          clock.ends(names.get(i), nanos.get(i));
        }
      }
    }
  }
}
