package rasid.report;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rasid.record.Claim;
import rasid.record.Document;

/**
 * Explains the claims of articles on all cores, and gives the articles on in the order in which
 * they came, so that a report is the same on every machine.
 */
final class ExplainedInOrder implements Closeable {

  /** Takes articles whose claims are explained. */
  interface Writer {

    /**
     * Takes an article.
     *
     * @param explained explanations by claim id
     */
    void write(Document document, List<Claim> claims, Map<String, String> explained)
        throws IOException;
  }

  private record Waiting(
      Document document, List<Claim> claims, Future<Map<String, String>> explained) {}

  /** Articles that wait for a long one before them, for each core; they are held in memory. */
  private static final int WAITING = 32;

  private final Explanations explanations;
  private final Writer writer;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final int mostWaiting;
  private final ExecutorService threads;

  ExplainedInOrder(Explanations explanations, Writer writer) {
    this.explanations = explanations;
    this.writer = writer;
    int cores = Runtime.getRuntime().availableProcessors();
    mostWaiting = WAITING * cores;
    threads =
        Executors.newFixedThreadPool(
            cores, new ThreadFactoryBuilder().setDaemon(true).setNameFormat("explain-%d").build());
  }

  /** Adds an article; the writer is given one of those that came before. */
  void add(Document document, List<Claim> claims) throws IOException {
    waiting.add(
        new Waiting(document, claims, threads.submit(() -> explanations.of(document, claims))));
    if (waiting.size() > mostWaiting) {
      writeFirst();
    }
  }

  /** Gives the writer all articles that it has not been given yet. */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      writeFirst();
    }
  }

  private void writeFirst() throws IOException {
    Waiting first = waiting.remove();
    try {
      writer.write(first.document(), first.claims(), first.explained().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "article " + first.document().getDocId() + " cannot be explained", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
