package rasid.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import rasid.tables.Table;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * A trained conditional random field.
 *
 * @param source what it was trained from
 * @param features hashes of the features
 * @param weights a row of {@link NameLabels#COUNT} numbers for each feature, in units of scale
 * @param scale what a weight of 1 stands for
 * @param transitions score of each label behind each other one, row by row
 */
public record NameModel(
    String source, long[] features, byte[] weights, double scale, double[] transitions) {

  private static final String FORMAT = "rasid-names-1";

  private static final String TABLE = "names/arabic-names.bin.gz";

  /** The model in the program's resources. */
  static NameModel load() {
    try (InputStream in = Table.open(TABLE)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read", e);
    }
  }

  public void write(OutputStream out) throws IOException {
    try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
      TableWriter writer = new TableWriter(zipped);
      writer.write(FORMAT);
      writer.write(source);
      writer.write(features);
      writer.write(weights);
      writer.write(new double[] {scale});
      writer.write(transitions);
      writer.flush();
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format or cut short
   */
  public static NameModel read(InputStream in) throws IOException {
    try (GZIPInputStream zipped = new GZIPInputStream(in, 1 << 16)) {
      TableReader reader = new TableReader(zipped);
      String format = reader.readString();
      if (!format.equals(FORMAT)) {
        throw new IOException(
            "name model of format "
                + format
                + ", not "
                + FORMAT
                + "; make it again with scripts/train-ner.sh");
      }
      return new NameModel(
          reader.readString(),
          reader.readLongs(),
          reader.readBytes(),
          reader.readDoubles()[0],
          reader.readDoubles());
    }
  }
}
