package rasid.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import rasid.extract.ExtractionSettings;
import rasid.extract.JsonExtraction;
import rasid.extract.Rasid;
import rasid.lexicon.LocalLexicons;
import rasid.report.Codebook;
import rasid.report.Explanations;
import rasid.report.FinishedRun;
import rasid.report.RunView;
import rasid.report.WorldMap;

/** Serves the report of a finished run on this machine, and extracts texts. */
public final class Serve implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Serve.class.getName());

  /** Kept, because loggers are forgotten that nobody holds. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  /** Not the name localhost, which may stand for an address that others reach. */
  private static final String HOST = "127.0.0.1";

  private static final int THREADS = 24;

  private static final int MOST_CONNECTIONS = 200;

  /** Room for an address that chooses {@link Parameters#MOST_VALUES} names, encoded. */
  private static final int HEADER_BYTES = 1 << 19;

  private static final long IDLE_MILLISECONDS = 30_000;

  /** What is being answered when the server is told to end has so long. */
  private static final long STOP_MILLISECONDS = 1000;

  private final ReportDatabase database;
  private final Server server;
  private boolean isClosed;

  private Serve(ReportDatabase database, Server server) {
    this.database = database;
    this.server = server;
  }

  /** The command line behind scripts/serve.sh, whose head describes it. */
  public static void main(String[] args) throws IOException {
    int code =
        run(
            args,
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(code);
  }

  /**
   * Serves until the process is told to end.
   *
   * @return the exit code: 0, or 2 with one line that says why nothing is served
   * @throws IOException when the database cannot be written
   */
  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    JETTY.setLevel(Level.WARNING);
    try (Serve serve = of(ServeOptions.of(args))) {
      Runtime.getRuntime().addShutdownHook(new Thread(serve::closeQuietly));
      out.println(serve.address());
      serve.server.join();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (IllegalArgumentException | SQLException e) {
      err.println(
          "serve: " + String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " "));
      return 2;
    }
  }

  /**
   * Reads a run and begins to serve it.
   *
   * @throws IllegalArgumentException when there is no such run, it is damaged or of a later
   *     version, or the port is taken
   */
  static Serve of(ServeOptions options) throws IOException, SQLException {
    FinishedRun run = FinishedRun.open(options.run());
    Server server = new Server(new QueuedThreadPool(THREADS));
    server.setStopTimeout(STOP_MILLISECONDS);
    // First of all: a port that is taken is better told before a large run is read.
    open(server, options.port());
    ReportDatabase database = ReportDatabase.of(run);
    try {
      Extractions extractions = new Extractions(new JsonExtraction(rasid(run)));
      Explanations explanations = Explanations.of(run, /* isWanted= */ true);
      server.setHandler(
          new ReportHandler(
              database,
              pieces(run, database),
              new ReportPages(new RunArticles(run), explanations, extractions),
              extractions,
              run.name()));
      start(server);
      return new Serve(database, server);
    } catch (IOException | SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static void open(Server server, int port) throws IOException {
    HttpConfiguration limits = new HttpConfiguration();
    limits.setSendServerVersion(false);
    limits.setRequestHeaderSize(HEADER_BYTES);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(limits));
    connector.setHost(HOST);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLISECONDS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    try {
      connector.open();
    } catch (IOException e) {
      if (!(e.getCause() instanceof BindException)) {
        throw e;
      }
      throw new IllegalArgumentException(
          "port " + port + " is taken; choose another with --port, or --port=0 for any", e);
    }
  }

  private static void start(Server server) throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // Jetty's start throws whatever a part of it does.
      throw new IllegalStateException(e);
    }
  }

  /** With the run's own tables, where they are still there. */
  private static Rasid rasid(FinishedRun run) {
    String lexicons = run.success().path("options").path("lexicons").asText(null);
    try {
      return Rasid.with(ExtractionSettings.defaults().withLexicons(LocalLexicons.read(lexicons)));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException(
          "the run's own tables cannot be used: " + e.getMessage(), e);
    }
  }

  private interface Piece {
    void write(JsonGenerator json) throws IOException;
  }

  private static Map<String, byte[]> pieces(FinishedRun run, ReportDatabase database)
      throws IOException, SQLException {
    Map<String, byte[]> pieces = new HashMap<>();
    pieces.put("run", json(new RunView(run, null, database.decisions())::write));
    pieces.put("places-table", json(database.places().columns()::write));
    pieces.put("codebook", json(json -> Codebook.write(run, json)));
    pieces.put("world", json(json -> json.writeTree(WorldMap.load())));
    pieces.put("size", json(database::writeSize));
    return pieces;
  }

  private static byte[] json(Piece piece) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new ObjectMapper().getFactory().createGenerator(bytes)) {
      piece.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Where the report is. */
  String address() {
    return "http://" + HOST + ":" + server.getURI().getPort() + "/";
  }

  /** Ends the server, and removes its database. */
  @Override
  public synchronized void close() throws IOException, SQLException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      server.stop();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // As of its start.
      throw new IllegalStateException(e);
    } finally {
      database.close();
    }
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException | SQLException | RuntimeException e) {
      // The process ends; what is left lies in the folder for temporary files.
      LOG.log(Level.FINE, e, () -> "cannot clean up");
    }
  }
}
