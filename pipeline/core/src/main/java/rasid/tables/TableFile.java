package rasid.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compiled and trained models as files: tables in a gzip stream. */
public final class TableFile {

  private static final int BUFFER = 1 << 16;

  private TableFile() {}

  /** Makes a model of tables. */
  @FunctionalInterface
  public interface Reading<T> {
    T from(TableReader in) throws IOException;
  }

  /** Writes the tables of a model. */
  @FunctionalInterface
  public interface Writing {
    void to(TableWriter out) throws IOException;
  }

  /**
   * Reads a model of the program's resources.
   *
   * @param name file name inside the models, as {@code names/arabic-names.bin.gz}
   * @throws IllegalStateException when there is no such file
   * @throws UncheckedIOException when it is of another format or cut short
   */
  public static <T> T load(String name, Reading<T> model) {
    try (InputStream in = Table.open(name)) {
      return read(in, model);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format or cut short
   */
  public static <T> T read(InputStream in, Reading<T> model) throws IOException {
    try (GZIPInputStream zipped = new GZIPInputStream(in, BUFFER)) {
      return model.from(new TableReader(zipped));
    }
  }

  /** Writes tables to a stream, which it closes. */
  public static void write(OutputStream out, Writing tables) throws IOException {
    try (GZIPOutputStream zipped = new Smallest(out)) {
      TableWriter writer = new TableWriter(zipped);
      tables.to(writer);
      writer.flush();
    }
  }

  /** Takes a second longer for a hundredth less: models are in the repository and in bundles. */
  private static final class Smallest extends GZIPOutputStream {

    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
