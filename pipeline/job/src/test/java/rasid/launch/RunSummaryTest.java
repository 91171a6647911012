package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Span;
import rasid.record.Verdict;

class RunSummaryTest {

  @Test
  void reportsShowTheirBoundsAndUnitsAndArabicInItsOwnDirection() {
    Claim claim = Claims.killed("c", new Span(10, 12, "18"), 18);
    claim.setEvidence(new Span(0, 9, "مقتل\n18\u001b[31m جنديا\u202e"));
    ClaimGroup group =
        ClaimGroup.newBuilder()
            .setGroupId("g")
            .setPolicy("p")
            .setEventType("PAID")
            .setCountedClass("MONEY")
            .setKind(QuantityKind.MONEY)
            .setUnit("USD")
            .setMembers(
                List.of(
                    new GroupMember(
                        "e", "d", "الشرطة", "2024-03-04", Op.VAGUE, null, 20.0, 99.0, 0, false),
                    new GroupMember(
                        "c", "d", "وزارة", "2024-03-05", Op.GT, 3000.0, 3001.0, null, 1, false)))
            .setReports(2)
            .setIndependentOrigins(2)
            .setEstimates(List.of())
            .setVerdict(Verdict.GROWTH)
            .setAlarms(List.of())
            .setParts(List.of())
            .build();
    assertThat(RunSummary.claims(List.of(), List.of(claim), List.of(group)).lines().toList())
        .containsExactly(
            "",
            "  PAID MONEY: GROWTH (2 reports, 2 origins)",
            "    2024-03-04  20..99 USD     \u2068الشرطة\u2069, in an earlier run",
            "    2024-03-05  > 3,000 USD                         \u2068وزارة\u2069  \u2068مقتل"
                + " 18[31m جنديا\u2069")
        .inOrder();
  }

  @Test
  void oneOfAThingIsNotMany() {
    ClaimGroup group =
        ClaimGroup.newBuilder()
            .setGroupId("g")
            .setPolicy("p")
            .setEventType("KILLED")
            .setCountedClass("PERSON")
            .setKind(QuantityKind.COUNT)
            .setMembers(
                List.of(
                    new GroupMember("e", "d", null, "2024-03-04", Op.EQ, 3.0, 3.0, 3.0, 0, false),
                    new GroupMember("f", "d", null, "2024-03-04", Op.EQ, 3.0, 3.0, 3.0, 0, false)))
            .setReports(2)
            .setIndependentOrigins(1)
            .setEstimates(List.of())
            .setVerdict(Verdict.AGREE)
            .setAlarms(List.of())
            .setParts(List.of())
            .build();
    Claim claim = Claims.killed("c", new Span(10, 12, "18"), 18);
    assertThat(RunSummary.claims(List.of(), List.of(claim), List.of(group)))
        .contains("AGREE (2 reports, 1 origin)");
    assertThat(RunSummary.counts(Map.of("documents", 1L), 2)).contains("  1 article in 2.0 s");
    assertThat(RunSummary.counts(Map.of("documents", 2L), 2)).contains("  2 articles in 2.0 s");
  }

  @Test
  void countsAreListedInOrder() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("documents", 1234L);
    counts.put("claims", 5L);
    String text = RunSummary.counts(counts, 2);
    assertThat(text).contains("1,234");
    assertThat(text.indexOf("documents")).isLessThan(text.indexOf("claims"));
  }
}
