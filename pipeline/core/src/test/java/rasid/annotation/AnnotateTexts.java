package rasid.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import rasid.text.TextRange;

/**
 * A whole process of the fast annotator: starts, annotates a text line by line on some threads, and
 * prints how long the first line took, the rate at each tenth, and the heap that is left.
 *
 * <pre>AnnotateTexts THREADS TEXT</pre>
 */
final class AnnotateTexts {

  private static final int BATCH = 256;

  private final BufferedReader reader;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong tokens = new AtomicLong();
  private final long began =
      System.nanoTime() - 1_000_000 * ManagementFactory.getRuntimeMXBean().getUptime();
  private final long step;
  private long next;

  private AnnotateTexts(Path text) throws IOException {
    reader = Files.newBufferedReader(text);
    step = Files.size(text) / 10;
    next = step;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    AnnotateTexts run = new AnnotateTexts(Path.of(args[1]));
    Annotator annotator = FastAnnotator.shared(1 << 18);
    annotator.annotate("قال", new TextRange(0, 3));
    run.print("first word");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      threads.add(new Thread(() -> run.work(annotator)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    run.print("end");
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT, "%.2f MB of text, heap %d MB%n", run.bytes.get() / 1e6, used / 1_000_000);
  }

  private void work(Annotator annotator) {
    List<String> lines = batch();
    while (!lines.isEmpty()) {
      long read = 0;
      long found = 0;
      for (String line : lines) {
        found += annotator.annotate(line, new TextRange(0, line.length())).size();
        read += line.getBytes(StandardCharsets.UTF_8).length + 1;
      }
      tokens.addAndGet(found);
      if (bytes.addAndGet(read) >= next) {
        next += step;
        print(bytes.get() / 1_000_000 + " MB");
      }
      lines = batch();
    }
  }

  private synchronized List<String> batch() {
    List<String> lines = new ArrayList<>(BATCH);
    try {
      String line = null;
      while (lines.size() < BATCH && (line = reader.readLine()) != null) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private synchronized void print(String what) {
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-12s %7.2f s after start, %6.2f MB/s, %9.0f tokens/s%n",
        what,
        seconds,
        bytes.get() / seconds / 1e6,
        tokens.get() / seconds);
  }
}
