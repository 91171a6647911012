package rasid.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rasid.dataset.Dataset;
import rasid.extract.JsonExtraction;

/**
 * Work on articles, as many at a time as the machine has cores; some more wait, and the others are
 * told to come again.
 */
final class Extractions {

  /** Articles that wait. */
  private static final int QUEUE = 32;

  private static final int MOST_SECONDS = 60;

  private final JsonExtraction extraction;
  private final ExecutorService threads;

  Extractions(JsonExtraction extraction) {
    this.extraction = extraction;
    int cores = Runtime.getRuntime().availableProcessors();
    threads =
        new ThreadPoolExecutor(
            cores,
            cores,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            new ThreadFactoryBuilder().setDaemon(true).setNameFormat("article-%d").build());
  }

  /**
   * The records of an article.
   *
   * @throws HttpFailure when it takes too long, or too many wait
   */
  ObjectNode records(String article, List<Dataset> wanted) {
    return run(() -> extraction.answer(article, wanted));
  }

  /**
   * Does something that takes as long as an article.
   *
   * @throws HttpFailure when it takes too long, or too many wait
   */
  <T> T run(Callable<T> work) {
    Future<T> result;
    try {
      result = threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw new HttpFailure(503, "too many articles at a time; try again in some seconds", e);
    }
    try {
      return result.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new HttpFailure(504, "took longer than " + MOST_SECONDS + " seconds; cut the text", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HttpFailure(503, "the server ends", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
