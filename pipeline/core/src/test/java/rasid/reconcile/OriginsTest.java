package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.inArticle;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.through;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Report;

/** Who is behind reports. */
class OriginsTest {

  @Test
  void whatArticlesAssertHasAnOriginEach() {
    assertThat(Origins.of(List.of(report("a", null, 8), report("b", null, 8))))
        .isEqualTo(new int[] {0, 1});
    assertThat(Origins.of(List.of(report("a", null, 8), inArticle(report("b", null, 8), "doc a"))))
        .isEqualTo(new int[] {0, 0});
  }

  @Test
  void aSourceIsOneOrigin() {
    assertThat(
            Origins.of(
                List.of(
                    said(report("a", null, 8), "وزارة"),
                    said(report("b", null, 8), "منظمة"),
                    said(report("c", null, 8), "وزارة"))))
        .isEqualTo(new int[] {0, 1, 0});
  }

  @Test
  void whatComesThroughAnAgencyThatAnotherNamesIsNoFurtherVoice() {
    Report agency = said(report("a", null, 8), "رويترز");
    Report relayed = through(said(report("b", null, 8), "مصادر"), "رويترز");
    assertThat(Origins.of(List.of(agency, relayed))).isEqualTo(new int[] {0, 0});
    // Two through one agency are one, whatever each calls its source.
    Report medics = through(said(report("c", null, 8), "مسعفون"), "رويترز");
    assertThat(Origins.of(List.of(relayed, medics))).isEqualTo(new int[] {0, 0});
    Report other = through(said(report("d", null, 8), "مسؤولون"), "فرانس برس");
    assertThat(Origins.of(List.of(agency, relayed, other))).isEqualTo(new int[] {0, 0, 1});
  }

  @Test
  void aSourceThatOthersNameTooIsItselfBehindWhatAgenciesRelay() {
    Report agency = said(report("a", null, 8), "رويترز");
    Report ministry = said(report("b", null, 8), "وزارة");
    Report relayed = through(said(report("c", null, 8), "وزارة"), "رويترز");
    assertThat(Origins.of(List.of(agency, ministry, relayed))).isEqualTo(new int[] {0, 1, 1});
  }

  @Test
  void twoEntitiesThroughOneAgencyAreTwoVoices() {
    Report ministry = through(said(report("a", null, 15), "Q100"), "Q130879");
    Report police = through(said(report("b", null, 12), "00112233445566ff"), "Q130879");
    assertThat(Origins.of(List.of(ministry, police))).isEqualTo(new int[] {0, 1});
    // What the agency says itself is what it has from them.
    Report agency = said(report("c", null, 15), "Q130879");
    assertThat(Origins.of(List.of(ministry, agency))).isEqualTo(new int[] {0, 0});
    // Sources without name are the agency's.
    Report medics = through(said(report("d", null, 9), "مسعفون"), "Q130879");
    assertThat(Origins.of(List.of(ministry, police, medics))).isEqualTo(new int[] {0, 1, 2});
  }

  @Test
  void sourcesAreToldApartWhoeverRelaysThem() {
    Report ministry = through(said(report("a", null, 15), "مصادر"), "رويترز");
    Report police = through(said(report("b", null, 12), "مسعفون"), "رويترز");
    Report again = said(report("c", null, 10), "مصادر");
    assertThat(Origins.sources(List.of(ministry, police, again))).isEqualTo(new int[] {0, 1, 0});
  }

  @Test
  void ofSeveralRelaysTheNearestToTheSourceThatAnotherNames() {
    Report relayed = through(said(report("a", null, 8), "مصادر"), "قناة", "رويترز");
    Report channel = said(report("b", null, 8), "قناة");
    Report agency = said(report("c", null, 8), "رويترز");
    assertThat(Origins.of(List.of(relayed, channel))).isEqualTo(new int[] {0, 0});
    assertThat(Origins.of(List.of(relayed, channel, agency))).isEqualTo(new int[] {0, 1, 0});
  }

  @Test
  void passagesJoinOriginsThroughOthers() {
    assertThat(
            Origins.of(
                List.of(
                    report("a", null, 8),
                    passage(report("b", null, 8), 1L),
                    passage(report("c", null, 8), 2L),
                    report("d", null, 8),
                    passage(report("e", null, 8), 2L, 1L))))
        .isEqualTo(new int[] {0, 1, 1, 2, 1});
  }

  @Test
  void aSourceAndAPassageJoinToo() {
    assertThat(
            Origins.of(
                List.of(
                    said(report("a", null, 8), "وزارة"),
                    passage(report("b", null, 8), 1L),
                    passage(said(report("c", null, 8), "وزارة"), 1L))))
        .isEqualTo(new int[] {0, 0, 0});
  }

  @Test
  void longChainsAreOneOrigin() {
    List<Report> reports = new ArrayList<>();
    for (long i = 0; i < 9; i++) {
      reports.add(passage(report("r" + i, null, 8), 8 - i, 9 - i));
    }
    assertThat(Origins.of(reports)).isEqualTo(new int[9]);
  }

  @Test
  void aStretchIsCountedByItself() {
    int[] numbers = {0, 1, 0, 2, 2};
    assertThat(Origins.count(numbers, 0, 5)).isEqualTo(3);
    assertThat(Origins.count(numbers, 2, 4)).isEqualTo(2);
    assertThat(Origins.count(numbers, 3, 5)).isEqualTo(1);
  }

  @Test
  void onlySourcesAreNamed() {
    assertThat(Origins.isNamed(report("a", null, 8))).isFalse();
    assertThat(Origins.isNamed(said(report("a", null, 8), "وزارة"))).isTrue();
  }
}
