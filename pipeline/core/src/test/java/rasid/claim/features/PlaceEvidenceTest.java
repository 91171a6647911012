package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.linear.LinearModel;

/** What speaks for the places of "قتل 5 جنود في حلب في سوريا بعد اشتباكات قرب بيروت". */
class PlaceEvidenceTest {

  private static final FactsOf SOLDIERS =
      FactsOf.sentence(
          "قتل/VBD 5/CD جنود/NNS في/IN حلب/NNP في/IN سوريا/NNP بعد/IN اشتباكات/NNS قرب/IN"
              + " بيروت/NNP");

  private static final PlaceEvidence.Rows ROWS = rows(SOLDIERS);

  @Test
  void noPlaceComesFirst() {
    assertThat(ROWS.places().get(0)).isNull();
    assertThat(ROWS.rows()[0][index("IS_NONE")]).isEqualTo(1);
    assertThat(ROWS.rows()).hasLength(1 + SOLDIERS.places().of(0).size());
  }

  @Test
  void allAreAsLikelyForAModelThatKnowsNothing() {
    float even = (float) Math.log(1.0 / ROWS.rows().length + 1e-4);
    for (float[] row : ROWS.rows()) {
      assertThat(row[index("LIKELY")]).isWithin(1e-4f).of(even);
      assertThat(row[index("RANK")]).isEqualTo(0);
    }
  }

  @Test
  void aPlaceStandsWhereItStands() {
    assertThat(of("حلب", "DISTANCE")).isEqualTo(3);
    assertThat(of("حلب", "SIDE")).isEqualTo(1);
    assertThat(of("حلب", "LOCATED")).isEqualTo(1);
    assertThat(of("بيروت", "DISTANCE")).isEqualTo(9);
    assertThat(of("بيروت", "BETWEEN")).isAtLeast(2);
  }

  @Test
  void aPlaceWithoutPrepositionIsNotLocated() {
    FactsOf aleppo = FactsOf.sentence("شهدت/VBD حلب/NNP مقتل/NN 5/CD جنود/NNS في/IN سوريا/NNP");
    PlaceEvidence.Rows rows = rows(aleppo);
    assertThat(of(rows, "حلب", "LOCATED")).isEqualTo(0);
    assertThat(of(rows, "سوريا", "LOCATED")).isEqualTo(1);
    assertThat(of(rows, "حلب", "LOCATED_HERE")).isEqualTo(1);
    assertThat(of(rows, "حلب", "SIDE")).isEqualTo(0);
  }

  @Test
  void aTownIsFinerThanItsCountryAlone() {
    float even = 1f / ROWS.rows().length;
    assertThat(of("سوريا", "FINENESS")).isEqualTo(0);
    assertThat(of("حلب", "FINENESS")).isEqualTo(2);
    assertThat(of("سوريا", "FINER_HERE")).isWithin(1e-4f).of(even);
    assertThat(of("حلب", "COARSER_HERE")).isWithin(1e-4f).of(even);
    assertThat(of("بيروت", "COARSER_HERE")).isEqualTo(0);
  }

  @Test
  void aClaimAloneHasNoOthers() {
    assertThat(of("حلب", "OTHER_CLAIMS")).isEqualTo(-1);
    assertThat(of("حلب", "CLAIMS")).isEqualTo(1);
  }

  /** The rows of a number for a model that knows nothing. */
  private static PlaceEvidence.Rows rows(FactsOf of) {
    LinearModel nothing = new LinearModel(List.of("place"), new long[0], new byte[0], 1);
    return PlaceEvidence.of(LikelyPlaces.of(nothing, List.of(of.number()), of.places()), 0);
  }

  private static float of(String name, String number) {
    return of(ROWS, name, number);
  }

  private static float of(PlaceEvidence.Rows rows, String name, String number) {
    for (int option = 1; option < rows.rows().length; option++) {
      if (rows.places().get(option).name().equals(name)) {
        return rows.rows()[option][index(number)];
      }
    }
    throw new AssertionError(name + " is no candidate");
  }

  private static int index(String name) {
    return PlaceEvidence.names().indexOf(name);
  }
}
