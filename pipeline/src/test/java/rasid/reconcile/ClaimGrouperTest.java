package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Estimate;
import rasid.record.Op;
import rasid.record.Span;
import rasid.record.Verdict;

class ClaimGrouperTest {

  @Test
  void laterAndHigherIsGrowth() {
    assertThat(verdict(claim("a", "2022-01-06", 8), claim("b", "2022-01-07", 18)))
        .isEqualTo(Verdict.GROWTH);
  }

  @Test
  void laterAndLowerIsARevision() {
    assertThat(
            verdict(
                claim("a", "2022-01-06", 8),
                claim("b", "2022-01-07", 18),
                claim("c", "2022-01-12", 17)))
        .isEqualTo(Verdict.REVISED_DOWN);
  }

  @Test
  void valuesOfOneDayThatExcludeEachOtherAreAConflict() {
    assertThat(verdict(claim("a", "2022-01-06", 8), claim("b", "2022-01-06", 18)))
        .isEqualTo(Verdict.CONFLICT);
    assertThat(verdict(claim("a", null, 8), claim("b", null, 18))).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void aConflictOfUnknownTimesSaysSo() {
    ClaimGroup group =
        ClaimGrouper.group(List.of(claim("a", null, 8), claim("b", "2022-01-07", 18))).get(0);
    assertThat(group.getAlarms()).containsExactly("TIME_UNKNOWN a");
  }

  @Test
  void equalValuesAgreeAndMeetingIntervalsAreCompatible() {
    assertThat(verdict(claim("a", null, 8), claim("b", "2022-01-06", 8))).isEqualTo(Verdict.AGREE);
    assertThat(verdict(claim("a", "2022-01-06", 26), dozens("b"))).isEqualTo(Verdict.COMPATIBLE);
    assertThat(verdict(claim("a", null, 8))).isEqualTo(Verdict.SINGLE);
  }

  @Test
  void aLongGapOpensAnotherStory() {
    assertThat(
            ClaimGrouper.group(List.of(claim("a", "2022-01-06", 8), claim("b", "2022-06-01", 9))))
        .hasSize(2);
    assertThat(
            ClaimGrouper.group(List.of(claim("a", "2022-01-06", 8), claim("b", "2022-01-30", 9))))
        .hasSize(1);
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    List<Claim> claims =
        new ArrayList<>(
            List.of(
                claim("a", "2022-01-06", 8),
                claim("b", null, 9),
                dozens("c"),
                claim("d", "2022-01-07", 8)));
    List<ClaimGroup> groups = ClaimGrouper.group(claims);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(ClaimGrouper.group(claims)).isEqualTo(groups);
    }
  }

  @Test
  void aPartGreaterThanItsWholeRaisesAnAlarm() {
    Claim whole = claim("a", "2022-01-12", 1000);
    Claim part = claim("b", "2022-01-12", 1300);
    part.setCountedClass("SECURITY_FORCES");
    ClaimGroup group = ClaimGrouper.group(List.of(whole, part)).get(0);
    assertThat(group.getCountedClass()).isEqualTo("PERSON");
    assertThat(group.getParts()).hasSize(1);
    assertThat(group.getAlarms()).containsExactly("PART_EXCEEDS_WHOLE b > a");
  }

  @Test
  void oneSourceWithOneFigureIsOneOrigin() {
    Claim first = claim("a", "2022-01-06", 8);
    Claim second = claim("b", "2022-01-06", 8);
    first.setSource(new Span(0, 7, "الوزارة"));
    second.setSource(new Span(9, 16, "الوزارة"));
    second.setEvidence(new Span(0, 9, "لقي ثمانية"));
    assertThat(ClaimGrouper.group(List.of(first, second)).get(0).getIndependentOrigins())
        .isEqualTo(1);
  }

  @Test
  void estimatesFollowTheirConventions() {
    List<Estimate> estimates =
        ClaimGrouper.group(List.of(dozens("a"), claim("b", "2022-01-07", 26)))
            .get(0)
            .getEstimates();
    assertThat(estimates)
        .containsExactly(
            new Estimate("UCDP", 20.0, 26.0, 99.0),
            new Estimate("ACLED", 10.0, 10.0, 10.0),
            new Estimate("IBC", 20.0, null, 26.0))
        .inOrder();
  }

  private static Verdict verdict(Claim... claims) {
    List<ClaimGroup> groups = ClaimGrouper.group(List.of(claims));
    assertThat(groups).hasSize(1);
    return groups.get(0).getVerdict();
  }

  private static Claim dozens(String id) {
    Claim claim = claim(id, null, 0);
    claim.setOp(Op.VAGUE);
    claim.setPoint(null);
    claim.setLow(20.0);
    claim.setHigh(99.0);
    return claim;
  }

  private static Claim claim(String id, String date, double point) {
    Claim claim = Claims.killed(id, new Span(0, 1, id), point);
    claim.setPlaceCountry("KZ");
    claim.setStatementDate(date);
    return claim;
  }
}
