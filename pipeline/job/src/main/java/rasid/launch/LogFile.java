package rasid.launch;

import com.google.common.base.Throwables;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** The handlers that there were before, with what they showed. */
  private final Map<Handler, Level> consoles = new LinkedHashMap<>();

  private LogFile(@Nullable Path path, @Nullable FileHandler handler) {
    this.path = path;
    this.handler = handler;
    for (Handler console : ROOT.getHandlers()) {
      consoles.put(console, console.getLevel());
      console.setLevel(handler == null ? Level.WARNING : Level.OFF);
    }
    if (handler != null) {
      ROOT.addHandler(handler);
    }
  }

  static LogFile open(RunFolder run) throws IOException {
    if (!run.isLocal()) {
      return new LogFile(null, null);
    }
    Path path =
        Files.createDirectories(Path.of(run.output(), "_logs")).resolve(run.fileName() + ".log");
    // A percent sign stands for something in the pattern that the handler takes.
    FileHandler handler = new FileHandler(path.toString().replace("%", "%%"));
    handler.setEncoding(StandardCharsets.UTF_8.name());
    handler.setFormatter(new OneLine());
    return new LogFile(path, handler);
  }

  /** Ends the log; the console shows again what it showed before. */
  @Override
  public void close() {
    if (handler != null) {
      ROOT.removeHandler(handler);
      handler.close();
    }
    consoles.forEach(Handler::setLevel);
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
          + Controls.onOneLine(formatMessage(entry))
          + System.lineSeparator()
          + Controls.visible(trace);
    }
  }
}
