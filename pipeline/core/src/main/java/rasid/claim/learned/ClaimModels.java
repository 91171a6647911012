package rasid.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import rasid.claim.features.PlaceEvidence;
import rasid.claim.features.SourceEvidence;
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
 * @param likelyEvent what happened, by the words of the claim alone
 * @param likelyClass the class of what is counted, by them alone
 * @param event what happened: weighs what is likely
 * @param countedClass the class of what is counted: weighs what is likely
 * @param said who is the source: weighs what {@link rasid.claim.features.SourceFeatures} make
 *     likely
 * @param place where it happened: weighs what {@link rasid.claim.features.PlaceFeatures} make
 *     likely
 * @param certainty how sure it is presented as: symbols of Certainty
 */
public record ClaimModels(
    String source,
    LinearModel decision,
    LinearModel trigger,
    LinearModel counted,
    LinearModel likelyEvent,
    LinearModel likelyClass,
    LabelModel event,
    LabelModel countedClass,
    WeighedModel said,
    WeighedModel place,
    LinearModel certainty) {

  private static final String FORMAT = "rasid-claims-4";

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
    decision.write(out);
    trigger.write(out);
    counted.write(out);
    likelyEvent.write(out);
    likelyClass.write(out);
    event.write(out);
    countedClass.write(out);
    said.write(out, SourceEvidence.names());
    place.write(out, PlaceEvidence.names());
    certainty.write(out);
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
    String source = in.readString();
    // Those that look at the same features share their look-up.
    LinearModel decision = LinearModel.read(in);
    List<LinearModel> ofWords = LinearModel.together(LinearModel.read(in), LinearModel.read(in));
    List<LinearModel> ofNumbers =
        LinearModel.together(decision, LinearModel.read(in), LinearModel.read(in));
    return new ClaimModels(
        source,
        ofNumbers.get(0),
        ofWords.get(0),
        ofWords.get(1),
        ofNumbers.get(1),
        ofNumbers.get(2),
        LabelModel.read(in),
        LabelModel.read(in),
        WeighedModel.read(in, "sources", SourceEvidence.names()),
        WeighedModel.read(in, "places", PlaceEvidence.names()),
        LinearModel.read(in));
  }
}
