package rasid.query;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.Lexicons;
import rasid.tables.Table;

/**
 * Finished runs as a database of DuckDB: their datasets, and the ready views. A dataset is read
 * when a statement, or a view that it names, names it: from the Parquet files of a run where it has
 * them, else from Parquet that is made of its Avro files in a temporary folder. Not shared between
 * threads.
 */
public final class RunDatabase implements AutoCloseable {

  private static final Splitter WORDS = Splitter.on(Pattern.compile("\\W+"));

  private static final Splitter SYMBOLS = Splitter.on(' ').omitEmptyStrings();

  private static final Splitter MACROS = Splitter.on(";\n").omitEmptyStrings();

  /** Words of statements that ask what tables there are. */
  private static final Set<String> CATALOG =
      Set.of(
          "show",
          "tables",
          "information_schema",
          "duckdb_tables",
          "duckdb_views",
          "duckdb_columns");

  /** The macro that every view of groups is made of. */
  private static final String GROUPS_AS_OF = "groups_as_of";

  private final List<LocalRun> runs;
  private final boolean copies;
  private final Path temporary;
  private final Connection connection;
  private final Set<Dataset> loaded = EnumSet.noneOf(Dataset.class);
  private final Set<String> views = new HashSet<>();

  private RunDatabase(List<LocalRun> runs, @Nullable Path file) throws IOException, SQLException {
    this.runs = runs;
    copies = file != null;
    temporary = Files.createTempDirectory("rasid-query");
    Properties settings = new Properties();
    // Extensions would come from the network.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("temp_directory", temporary.resolve("spill").toString());
    Connection opened = null;
    try {
      opened = DriverManager.getConnection("jdbc:duckdb:" + (file == null ? "" : file), settings);
      connection = opened;
      prepare();
    } catch (SQLException | RuntimeException e) {
      if (opened != null) {
        opened.close();
      }
      deleteTemporary();
      throw e;
    }
  }

  /** A database in memory, over the files of some runs. */
  public static RunDatabase of(List<LocalRun> runs) throws IOException, SQLException {
    return new RunDatabase(runs, /* file= */ null);
  }

  /** A database in memory, over the files of a run. */
  public static RunDatabase of(LocalRun run) throws IOException, SQLException {
    return of(List.of(run));
  }

  /**
   * A database file that holds copies of all datasets, and the views.
   *
   * @param file where there is none yet
   */
  public static void write(LocalRun run, Path file) throws IOException, SQLException {
    try (RunDatabase database = new RunDatabase(List.of(run), file)) {
      database.loadAll();
    }
  }

  /**
   * A statement whose datasets and views are there.
   *
   * @throws IllegalArgumentException when the run lacks a dataset that it needs, or a later version
   *     wrote it
   * @throws IOException when a file cannot be read, with its name
   */
  public Statement statementFor(String sql) throws IOException, SQLException {
    load(sql);
    return connection.createStatement();
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    deleteTemporary();
  }

  private void deleteTemporary() throws IOException {
    if (Files.exists(temporary)) {
      MoreFiles.deleteRecursively(temporary, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private void prepare() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE countries (code VARCHAR, name_ar VARCHAR, name_en VARCHAR)");
      statement.execute("CREATE TABLE people (class VARCHAR)");
      insert("countries", "gazetteers/countries.tsv", "country", "name_ar", "name_en");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO people VALUES (?)")) {
        for (String symbol : people()) {
          insert.setString(1, symbol);
          insert.execute();
        }
      }
      for (String macro : MACROS.split(ReadyView.resource("query/macros.sql"))) {
        statement.execute(macro);
      }
    }
  }

  /**
   * The classes of people: those of the program's table, and those of the tables that a run had.
   */
  private SortedSet<String> people() {
    SortedSet<String> people = ClassTypes.of(Lexicons.own()).allPeople();
    for (LocalRun run : runs) {
      people.addAll(SYMBOLS.splitToList(run.rule("people")));
    }
    return people;
  }

  private void insert(String table, String name, String... columns) throws SQLException {
    String marks = Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
      for (Table.Row row : Table.load(name).rows()) {
        for (int i = 0; i < columns.length; i++) {
          insert.setString(i + 1, row.get(columns[i]));
        }
        insert.execute();
      }
    }
  }

  private void load(String sql) throws IOException, SQLException {
    for (String word : WORDS.split(sql.toLowerCase(Locale.ROOT))) {
      Dataset dataset = Dataset.named(word).orElse(null);
      if (dataset != null) {
        load(dataset);
      } else if (ReadyView.BY_NAME.containsKey(word)) {
        load(ReadyView.BY_NAME.get(word));
      } else if (word.equals(GROUPS_AS_OF)) {
        load(Dataset.CLAIM_GROUPS);
      } else if (CATALOG.contains(word)) {
        loadAll();
      }
    }
  }

  private void loadAll() throws IOException, SQLException {
    for (Dataset dataset : Dataset.values()) {
      load(dataset);
    }
    for (ReadyView view : ReadyView.BY_NAME.values()) {
      load(view);
    }
  }

  private void load(ReadyView view) throws IOException, SQLException {
    if (views.add(view.name())) {
      load(view.sql());
      execute("CREATE VIEW " + view.name() + " AS " + view.sql());
    }
  }

  private void load(Dataset dataset) throws IOException, SQLException {
    if (!loaded.add(dataset)) {
      return;
    }
    List<String> files = new ArrayList<>();
    List<String> runOfFile = new ArrayList<>();
    for (LocalRun run : runs) {
      run.requireKnown(dataset);
      for (Path file : parquet(run, dataset)) {
        files.add(quoted(file.toString()));
        runOfFile.add("(%s, %s)".formatted(quoted(file.toString()), quoted(name(run))));
      }
    }
    // Groups are told by several runs: each record says by which.
    String select =
        dataset == Dataset.CLAIM_GROUPS
            ? "SELECT d.* EXCLUDE (filename), r.run FROM read_parquet([%s], union_by_name = true,"
                + " filename = true) d JOIN (VALUES %s) r(file, run) ON r.file = d.filename"
            : "SELECT * FROM read_parquet([%s], union_by_name = true)";
    execute(
        "CREATE %s %s AS ".formatted(copies ? "TABLE" : "VIEW", dataset.folder())
            + select.formatted(String.join(", ", files), String.join(", ", runOfFile)));
    if (dataset == Dataset.CLAIM_GROUPS) {
      execute(ReadyView.resource("query/" + GROUPS_AS_OF + ".sql"));
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A run's name under the folder of all: run=ID or dt=DAY/run=ID. */
  private static String name(LocalRun run) {
    Path folder = run.folder().toAbsolutePath().normalize();
    Path parent = folder.getParent() == null ? null : folder.getParent().getFileName();
    String id = String.valueOf(folder.getFileName());
    return parent != null && parent.toString().startsWith("dt=") ? parent + "/" + id : id;
  }

  private List<Path> parquet(LocalRun run, Dataset dataset) throws IOException {
    Path folder = run.folder().resolve("parquet").resolve(dataset.folder());
    if (!Files.isDirectory(folder)) {
      return List.of(inParquet(run, dataset));
    }
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    for (Path file : found) {
      run.requireUnchanged(file);
    }
    return found;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Path inParquet(LocalRun run, Dataset dataset) throws IOException {
    Class<?> type = SpecificData.get().getClass(dataset.schema());
    Path file = temporary.resolve(dataset.folder() + runs.indexOf(run) + ".parquet");
    try (OutputStream out = Files.newOutputStream(file);
        RecordWriter writer =
            OutputFormat.PARQUET.open(out, dataset, dataset.folder(), /* codec= */ "null")) {
      run.forEach(
          type.asSubclass(SpecificRecord.class),
          entry -> {
            try {
              writer.write(entry);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return file;
  }
}
