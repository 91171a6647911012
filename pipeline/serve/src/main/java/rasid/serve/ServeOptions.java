package rasid.serve;

import java.nio.file.Path;

/**
 * What is to be served, and where.
 *
 * @param run folder of the run
 * @param port of 127.0.0.1; 0 for any that is free
 */
record ServeOptions(Path run, int port) {

  private static final int PORT = 8765;

  private static final int MOST_PORT = 65535;

  private static final String USAGE = "usage: serve.sh RUN_FOLDER [--port=N]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException when it is none that {@code serve.sh --help} shows
   */
  static ServeOptions of(String... args) {
    Path run = null;
    int port = PORT;
    for (String arg : args) {
      if (arg.startsWith("--port=")) {
        port = port(arg.substring("--port=".length()));
      } else if (arg.startsWith("-")) {
        throw new IllegalArgumentException("unknown option " + arg + "; " + USAGE);
      } else if (run == null) {
        run = Path.of(arg);
      } else {
        throw new IllegalArgumentException(USAGE);
      }
    }
    if (run == null) {
      throw new IllegalArgumentException(USAGE);
    }
    return new ServeOptions(run, port);
  }

  private static int port(String value) {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > MOST_PORT) {
      throw new IllegalArgumentException("--port is none from 0 to 65535: " + value);
    }
    return Integer.parseInt(value);
  }
}
