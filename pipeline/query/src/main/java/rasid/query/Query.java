package rasid.query;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import rasid.dataset.LocalRun;
import rasid.text.Printable;

/** Asks SQL of runs, from the command line. */
public final class Query {

  static final String USAGE =
      "usage: query.sh [--format=table|csv|json] RUN_FOLDERS [\"SELECT …\" …], or query.sh --views";

  private final Reader in;
  private final Writer out;
  private final PrintStream err;

  private Query(Reader in, Writer out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The command line behind scripts/query.sh, whose head describes it. */
  public static void main(String[] args) throws IOException {
    // The console's own encoding may not have Arabic letters.
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    int code =
        run(
            args,
            new InputStreamReader(System.in, StandardCharsets.UTF_8),
            out,
            new PrintStream(System.err, true, StandardCharsets.UTF_8));
    out.flush();
    System.exit(code);
  }

  /**
   * Prints what the statements give; the exit code is 2, with one line that says why, when
   * arguments, run or a statement are bad.
   */
  static int run(String[] args, Reader in, Writer out, PrintStream err) throws IOException {
    try {
      new Query(in, out, err).run(args);
      return 0;
    } catch (IllegalArgumentException | IOException | SQLException e) {
      out.flush();
      err.println("query: " + reason(e));
      return 2;
    }
  }

  /** What an error says, on one line. */
  public static String reason(Exception error) {
    String message = String.valueOf(error.getMessage());
    return Printable.line(message.replaceFirst("(?s)\\s*LINE \\d+:.*", ""));
  }

  private void run(String[] args) throws IOException, SQLException {
    ResultWriter format = ResultWriter.TABLE;
    List<String> names = new ArrayList<>();
    for (String arg : args) {
      if (arg.equals("--views")) {
        printViews();
        return;
      } else if (arg.startsWith("--format=")) {
        format = ResultWriter.of(arg.substring("--format=".length()));
      } else if (arg.startsWith("--")) {
        throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      } else {
        names.add(arg);
      }
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    try (RunDatabase database = RunDatabase.of(LocalRun.matching(names.get(0)))) {
      if (names.size() == 1) {
        converse(database, format);
      }
      for (String sql : names.subList(1, names.size())) {
        answer(database, sql, format);
      }
    }
  }

  private void printViews() throws IOException {
    for (ReadyView view : ReadyView.FOR_USERS) {
      out.write(view.name() + ": " + view.meaning() + "\n");
      for (ReadyView.Column column : view.columns()) {
        out.write("  %-18s %s%n".formatted(column.name(), column.meaning()));
      }
    }
  }

  /** Answers each statement of the input; on a terminal a bad one is told and passed over. */
  private void converse(RunDatabase database, ResultWriter format)
      throws IOException, SQLException {
    boolean isTerminal = Boolean.getBoolean("rasid.terminal");
    BufferedReader lines = new BufferedReader(in);
    StringBuilder sql = new StringBuilder();
    prompt(isTerminal, sql);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      sql.append(line).append('\n');
      if (line.stripTrailing().endsWith(";")) {
        try {
          answer(database, sql.toString(), format);
        } catch (SQLException e) {
          if (!isTerminal) {
            throw e;
          }
          err.println(reason(e));
        }
        sql.setLength(0);
      }
      prompt(isTerminal, sql);
    }
    if (!sql.toString().isBlank()) {
      answer(database, sql.toString(), format);
    }
  }

  private void prompt(boolean isTerminal, StringBuilder sql) throws IOException {
    if (isTerminal) {
      out.write(sql.isEmpty() ? "rasid> " : "   ... ");
      out.flush();
    }
  }

  private void answer(RunDatabase database, String sql, ResultWriter format)
      throws IOException, SQLException {
    try (Statement statement = database.statementFor(sql)) {
      if (statement.execute(sql)) {
        format.write(statement.getResultSet(), out);
      }
    }
  }
}
