package rasid.export;

import com.google.common.base.Splitter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.dataset.LocalRun;
import rasid.query.DelimitedFile;
import rasid.query.ReadyView;
import rasid.query.RunDatabase;

/**
 * Tables as text, a file for each statement. Those with commas begin with a byte order mark, by
 * which spreadsheets know UTF-8.
 *
 * @param statements statements by the file that they fill
 * @param layout how the files are laid out
 */
record DelimitedExport(Map<String, String> statements, Layout layout) implements Exporter {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** How a file is laid out. */
  enum Layout {
    COMMAS,
    TABS,
    /** Commas, and two lines of heads, which a bar divides in the statement. */
    TWO_HEADS
  }

  /** The ready views, a file each. */
  static DelimitedExport views() {
    Map<String, String> statements = new TreeMap<>();
    for (ReadyView view : ReadyView.FOR_USERS) {
      statements.put(view.name() + ".csv", "SELECT * FROM " + view.name());
    }
    return new DelimitedExport(statements, Layout.COMMAS);
  }

  static DelimitedExport csv(String name) {
    return of(name, ".csv", Layout.COMMAS);
  }

  static DelimitedExport tabs(String name) {
    return of(name, ".tsv", Layout.TABS);
  }

  static DelimitedExport twoHeads(String name) {
    return of(name, ".csv", Layout.TWO_HEADS);
  }

  private static DelimitedExport of(String name, String ending, Layout layout) {
    return new DelimitedExport(
        Map.of(name + ending, ReadyView.resource("export/" + name + ".sql")), layout);
  }

  @Override
  public List<Path> write(LocalRun run, Path folder) throws IOException, SQLException {
    List<Path> files = new ArrayList<>();
    try (RunDatabase database = RunDatabase.of(run)) {
      for (Map.Entry<String, String> entry : statements.entrySet()) {
        Path file = folder.resolve(entry.getKey());
        try (Statement statement = database.statementFor(entry.getValue());
            ResultSet rows = statement.executeQuery(entry.getValue());
            BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          write(rows, out);
        }
        files.add(file);
      }
    }
    return files;
  }

  private void write(ResultSet rows, Writer out) throws IOException, SQLException {
    switch (layout) {
      case COMMAS -> {
        out.write(BYTE_ORDER_MARK);
        DelimitedFile.comma(out).write(rows);
      }
      case TABS -> DelimitedFile.tab(out).write(rows);
      case TWO_HEADS -> {
        out.write(BYTE_ORDER_MARK);
        DelimitedFile.comma(out).write(heads(rows.getMetaData()), rows);
      }
    }
  }

  private static List<List<String>> heads(ResultSetMetaData about) throws SQLException {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      List<String> both = Splitter.on('|').splitToList(about.getColumnLabel(i));
      first.add(both.get(0));
      second.add(both.get(1));
    }
    return List.of(first, second);
  }
}
