package rasid.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Throwables;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** The form of a log's lines. */
enum LogFormat {
  TEXT {
    @Override
    Formatter formatter() {
      return new OneLine();
    }
  },
  JSON {
    @Override
    Formatter formatter() {
      return new JsonLine();
    }
  };

  /** Formats an entry as a line, with the trace of an error. */
  abstract Formatter formatter();

  /**
   * The form that an option names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static LogFormat of(String option) {
    return switch (option) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default -> throw new IllegalArgumentException("--logFormat is none of text, json: " + option);
    };
  }

  /** Time, level and message in a line, and behind them the trace of an error. */
  private static final class OneLine extends Formatter {
    @Override
    public String format(LogRecord entry) {
      return entry.getInstant()
          + " "
          + entry.getLevel()
          + " "
          + Controls.onOneLine(formatMessage(entry))
          + System.lineSeparator()
          + Controls.visible(trace(entry));
    }
  }

  /** The same as an object: time, level, logger, message and trace. */
  private static final class JsonLine extends Formatter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String format(LogRecord entry) {
      ObjectNode line =
          MAPPER
              .createObjectNode()
              .put("time", entry.getInstant().toString())
              .put("level", entry.getLevel().getName())
              .put("logger", entry.getLoggerName())
              .put("message", formatMessage(entry));
      String trace = trace(entry);
      if (!trace.isEmpty()) {
        line.put("trace", trace);
      }
      try {
        return MAPPER.writeValueAsString(line) + "\n";
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String trace(LogRecord entry) {
    return entry.getThrown() == null ? "" : Throwables.getStackTraceAsString(entry.getThrown());
  }
}
