package rasid.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import rasid.linear.LinearModel;
import rasid.tables.Table;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * What was learned about claims.
 *
 * @param source what it was learned from
 * @param decision whether a number is a claim, and if not, why: symbols of NumberDecision
 * @param trigger which word tells what happened
 * @param counted which word is the head of what is counted
 * @param firstEvent what happened, without the claims around
 * @param firstClass the class of what is counted, without them
 * @param event what happened, with the claims around
 * @param countedClass the class of what is counted, with them
 * @param said who is the source: scores candidates
 * @param place where it happened: scores candidates
 * @param certainty how sure it is presented as: symbols of Certainty
 */
public record ClaimModels(
    String source,
    LinearModel decision,
    LinearModel trigger,
    LinearModel counted,
    LinearModel firstEvent,
    LinearModel firstClass,
    LinearModel event,
    LinearModel countedClass,
    LinearModel said,
    LinearModel place,
    LinearModel certainty) {

  private static final String FORMAT = "rasid-claims-1";

  private static final String TABLE = "claims/arabic-claims.bin.gz";

  /** The models in the program's resources. */
  public static ClaimModels load() {
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
      for (LinearModel model : all()) {
        model.write(writer);
      }
      writer.flush();
    }
  }

  private LinearModel[] all() {
    return new LinearModel[] {
      decision,
      trigger,
      counted,
      firstEvent,
      firstClass,
      event,
      countedClass,
      said,
      place,
      certainty
    };
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format or cut short
   */
  public static ClaimModels read(InputStream in) throws IOException {
    try (GZIPInputStream zipped = new GZIPInputStream(in, 1 << 16)) {
      TableReader reader = new TableReader(zipped);
      String format = reader.readString();
      if (!format.equals(FORMAT)) {
        throw new IOException(
            "claim models of format "
                + format
                + ", not "
                + FORMAT
                + "; make them again with scripts/train-claims.sh");
      }
      return new ClaimModels(
          reader.readString(),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader),
          LinearModel.read(reader));
    }
  }
}
