package rasid.transform;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
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
 * Gives up an article that takes too long, so that none can stop a shard. What counts is processor
 * time, so that a busy machine changes no record; one that hangs without any is given up after a
 * multiple of it. Its thread is left behind: it ends with the step that it is in, and keeps no
 * process alive.
 */
final class TimeLimit implements ProcessArticles.Extraction {
  private static final long serialVersionUID = 1L;

  /** Threads are kept, because they remember words. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          new ThreadFactoryBuilder().setDaemon(true).setNameFormat("article-%d").build());

  private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();

  /** How often it is looked how far an article is. */
  private static final Duration TICK = Duration.ofMillis(200);

  /** How many times as long an article may take by the clock on the wall. */
  private static final int PATIENCE = 10;

  private final ProcessArticles.Extraction extraction;
  private final int seconds;

  TimeLimit(ProcessArticles.Extraction extraction, int seconds) {
    this.extraction = extraction;
    this.seconds = seconds;
  }

  @Override
  public Article extract(ArticleHead article, StepClock clock) throws ArticleException {
    Steps steps = new Steps();
    Worked worked = new Worked();
    Future<Article> result =
        THREADS.submit(
            () -> {
              worked.begin();
              return extraction.extract(article, steps);
            });
    try {
      while (!worked.isOver(Duration.ofSeconds(seconds))) {
        try {
          return result.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // Perhaps in the next moment.
        }
      }
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

  /** How long an article has been worked on. */
  private static final class Worked {
    private final long begin = System.nanoTime();
    private volatile long thread = -1;
    private volatile long before;

    /** Begins in the thread that works. */
    void begin() {
      before = CLOCKS.isCurrentThreadCpuTimeSupported() ? CLOCKS.getCurrentThreadCpuTime() : 0;
      thread = Thread.currentThread().getId();
    }

    boolean isOver(Duration limit) {
      long passed = System.nanoTime() - begin;
      if (!CLOCKS.isThreadCpuTimeSupported()) {
        return passed > limit.toNanos();
      }
      long now = thread < 0 ? -1 : CLOCKS.getThreadCpuTime(thread);
      return (now >= 0 && now - before > limit.toNanos()) || passed > PATIENCE * limit.toNanos();
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
