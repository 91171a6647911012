package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.record.Claim;
import rasid.record.Op;
import rasid.record.Span;

class RunSummaryTest {

  @Test
  void figuresShowTheirBounds() {
    Claim claim = Claims.killed("c", new Span(10, 12, "18"), 3000);
    claim.setOp(Op.GT);
    assertThat(RunSummary.figure(claim)).isEqualTo("> 3,000");
    claim.setOp(Op.VAGUE);
    claim.setLow(20.0);
    claim.setHigh(99.0);
    assertThat(RunSummary.figure(claim)).isEqualTo("20..99");
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
