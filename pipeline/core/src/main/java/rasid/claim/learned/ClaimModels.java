package rasid.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import rasid.linear.LinearModel;
import rasid.tables.TableFile;
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
    return TableFile.load(TABLE, ClaimModels::from);
  }

  public void write(OutputStream out) throws IOException {
    TableFile.write(out, this::to);
  }

  private void to(TableWriter out) throws IOException {
    out.write(FORMAT);
    out.write(source);
    for (LinearModel model : all()) {
      model.write(out);
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
    return TableFile.read(in, ClaimModels::from);
  }

  private static ClaimModels from(TableReader in) throws IOException {
    in.expectFormat(FORMAT, "claim models", "make them again with scripts/train-claims.sh");
    return new ClaimModels(
        in.readString(),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in));
  }
}
