package rasid.launch;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.run.RunFolder;

/**
 * The log of a run, {@code OUTPUT/_logs/RUN.log}, for outputs on the local disk; the console then
 * shows none of it. For other outputs the console shows warnings and errors.
 */
final class LogFile implements Closeable {

  private static final Logger ROOT = Logger.getLogger("");

  private final @Nullable Path path;
  private final @Nullable FileHandler handler;

  /** The handlers that there were before, with what they showed. */
  private final Map<Handler, Shown> consoles = new LinkedHashMap<>();

  /** What a handler shows, and how. */
  private record Shown(Level level, @Nullable Formatter formatter) {
    void restore(Handler handler) {
      handler.setLevel(level);
      if (formatter != null) {
        handler.setFormatter(formatter);
      }
    }
  }

  private LogFile(@Nullable Path path, @Nullable FileHandler handler, LogFormat format) {
    this.path = path;
    this.handler = handler;
    for (Handler console : ROOT.getHandlers()) {
      consoles.put(console, new Shown(console.getLevel(), console.getFormatter()));
      console.setLevel(handler == null ? Level.WARNING : Level.OFF);
      if (format == LogFormat.JSON) {
        console.setFormatter(format.formatter());
      }
    }
    if (handler != null) {
      ROOT.addHandler(handler);
    }
  }

  /**
   * Begins the log of a run.
   *
   * @param err takes a line when the log cannot be written on
   */
  static LogFile open(RunFolder run, LogFormat format, PrintStream err) throws IOException {
    if (!run.isLocal()) {
      return new LogFile(null, null, format);
    }
    Path path =
        Files.createDirectories(Path.of(run.output(), "_logs")).resolve(run.fileName() + ".log");
    // A percent sign stands for something in the pattern that the handler takes.
    FileHandler handler = new FileHandler(path.toString().replace("%", "%%"));
    handler.setEncoding(StandardCharsets.UTF_8.name());
    handler.setFormatter(format.formatter());
    handler.setErrorManager(new OneLine(path, err));
    return new LogFile(path, handler, format);
  }

  /** Says once that the log cannot be written, where the library would print a trace each time. */
  private static final class OneLine extends ErrorManager {
    private final Path path;
    private final PrintStream err;
    private boolean isSaid;

    OneLine(Path path, PrintStream err) {
      this.path = path;
      this.err = err;
    }

    @Override
    public synchronized void error(String message, Exception error, int code) {
      if (!isSaid) {
        isSaid = true;
        err.println("rasid: " + path + " cannot be written: " + error.getMessage());
      }
    }
  }

  /** Ends the log; the console shows again what it showed before. */
  @Override
  public void close() {
    if (handler != null) {
      ROOT.removeHandler(handler);
      handler.close();
    }
    consoles.forEach((console, shown) -> shown.restore(console));
  }

  @Override
  public String toString() {
    return path == null ? "the messages above or the runner's log" : path.toString();
  }
}
