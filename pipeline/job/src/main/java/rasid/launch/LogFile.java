package rasid.launch;

import com.google.common.base.Throwables;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
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

  private LogFile(@Nullable Path path, @Nullable FileHandler handler) {
    this.path = path;
    this.handler = handler;
  }

  static LogFile open(RunFolder run) throws IOException {
    Level shown = run.isLocal() ? Level.OFF : Level.WARNING;
    for (Handler console : ROOT.getHandlers()) {
      console.setLevel(shown);
    }
    if (!run.isLocal()) {
      return new LogFile(null, null);
    }
    Path path =
        Files.createDirectories(Path.of(run.output(), "_logs")).resolve(run.fileName() + ".log");
    FileHandler handler = new FileHandler(path.toString());
    handler.setFormatter(new OneLine());
    ROOT.addHandler(handler);
    return new LogFile(path, handler);
  }

  @Override
  public void close() {
    if (handler != null) {
      ROOT.removeHandler(handler);
      handler.close();
    }
  }

  @Override
  public String toString() {
    return path == null ? "the messages above or the runner's log" : path.toString();
  }

  /** Time, level and message in a line, and behind them the trace of an error. */
  private static final class OneLine extends Formatter {
    @Override
    public String format(LogRecord entry) {
      String trace =
          entry.getThrown() == null ? "" : Throwables.getStackTraceAsString(entry.getThrown());
      return entry.getInstant()
          + " "
          + entry.getLevel()
          + " "
          + formatMessage(entry)
          + System.lineSeparator()
          + trace;
    }
  }
}
