package rasid.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import rasid.tables.TableFile;
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
    return TableFile.load(TABLE, NameModel::from);
  }

  public void write(OutputStream out) throws IOException {
    TableFile.write(out, this::to);
  }

  private void to(TableWriter out) throws IOException {
    out.write(FORMAT);
    out.write(source);
    out.write(features);
    out.write(weights);
    out.write(new double[] {scale});
    out.write(transitions);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format or cut short
   */
  public static NameModel read(InputStream in) throws IOException {
    return TableFile.read(in, NameModel::from);
  }

  private static NameModel from(TableReader in) throws IOException {
    in.expectFormat(FORMAT, "name model", "make it again with scripts/train-ner.sh");
    return new NameModel(
        in.readString(), in.readLongs(), in.readBytes(), in.readDoubles()[0], in.readDoubles());
  }
}
