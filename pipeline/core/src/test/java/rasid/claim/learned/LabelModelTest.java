package rasid.claim.learned;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.claim.features.LabelEvidence.Role;
import rasid.claim.features.LabelEvidence.Rows;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;
import rasid.trees.BoostedTrees;

class LabelModelTest {

  private static final List<String> EVENTS = List.of("INJURED", "KILLED", "OTHER");

  /** Says ln 3, odds of three to one, where the first number is above 1, else even odds. */
  private static final LabelModel MODEL =
      new LabelModel(
          Role.EVENT,
          EVENTS,
          new LabelCounts.Counter(EVENTS.size()).counts(),
          new BoostedTrees(
              new int[] {0},
              new int[] {0, BoostedTrees.LEAF, BoostedTrees.LEAF},
              new double[] {1, 0, 0},
              new double[] {0, 0, Math.log(3)},
              new int[] {2, 0, 0}));

  @Test
  void chancesOfTheLabelsThatAreWeighedMakeOne() {
    float[] probabilities =
        MODEL.probabilities(new Rows(new int[] {2, 1}, new float[][] {{0}, {2}}));
    // Chances of a half and of three quarters; the first label was not weighed.
    assertThat(probabilities)
        .usingTolerance(1e-6)
        .containsExactly(new float[] {0, 0.6f, 0.4f})
        .inOrder();
  }

  @Test
  void aModelOfOtherEvidenceIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TableWriter out = new TableWriter(bytes);
    out.write(List.of("LIKELY", "SOMETHING_ELSE"));
    out.flush();
    TableReader in = new TableReader(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(assertThrows(IOException.class, () -> LabelModel.read(in)))
        .hasMessageThat()
        .contains("SOMETHING_ELSE");
  }
}
