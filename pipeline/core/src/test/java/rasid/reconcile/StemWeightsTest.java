package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Report;
import rasid.tables.TableFile;

class StemWeightsTest {

  private static final String DAY = "2022-01-06";
  private static final int IN_ALL = 1;
  private static final int IN_HALF = 2;
  private static final int IN_TWO = 3;
  private static final int IN_NONE = 4;

  /** Eight articles with two reports each. */
  private static final StemWeights WEIGHTS = StemWeights.of(reports());

  @Test
  void fewerArticlesTellMore() {
    double[] weights = WEIGHTS.of(new int[] {IN_ALL, IN_HALF, IN_TWO, IN_NONE});
    assertThat(weights[0]).isWithin(1e-9).of(Math.log(9.0 / 8));
    assertThat(weights[1]).isWithin(1e-9).of(Math.log(9.0 / 4));
    // What is in less than three articles is rare, however rare.
    assertThat(weights[2]).isWithin(1e-9).of(Math.log(9.0 / 2));
    assertThat(weights[3]).isEqualTo(weights[2]);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFile.write(out, WEIGHTS::write);
    int[] stems = {IN_NONE, IN_TWO, IN_ALL, IN_HALF};
    StemWeights read =
        TableFile.read(new ByteArrayInputStream(out.toByteArray()), StemWeights::read);
    assertThat(read.of(stems)).isEqualTo(WEIGHTS.of(stems));
  }

  @Test
  void aRareWordInCommonSaysMoreThanACommonOne() {
    PairFeatures features = new PairFeatures(ReportFixtures.CLASSES, WEIGHTS);
    Report common = with(report("a", DAY, 10), IN_ALL, 10);
    Report rare = with(report("a", DAY, 10), IN_NONE, 10);
    for (String name : List.of("NEAR_WORDS", "SENTENCE_WORDS", "ARTICLE_WORDS", "NEAR_IN_COMMON")) {
      int at = PairFeatures.names().indexOf(name);
      float[] ofCommon = new float[PairFeatures.names().size()];
      features.write(
          new ReportFacts(common),
          new ReportFacts(with(report("b", DAY, 10), IN_ALL, 20)),
          ofCommon);
      float[] ofRare = new float[PairFeatures.names().size()];
      features.write(
          new ReportFacts(rare), new ReportFacts(with(report("b", DAY, 10), IN_NONE, 20)), ofRare);
      assertThat(ofRare[at]).isGreaterThan(ofCommon[at]);
    }
  }

  @Test
  void stemsInCommonAndApart() {
    WeighedStems one = WeighedStems.of(new int[] {1, 2, 3}, new double[] {1, 2, 4});
    WeighedStems other = WeighedStems.of(new int[] {2, 3, 5}, new double[] {2, 4, 16});
    assertThat(one.common(other)).isEqualTo(6.0);
    assertThat(one.cosine(other)).isWithin(1e-9).of(20 / Math.sqrt(21.0 * 276));
    assertThat(one.cosine(one)).isWithin(1e-9).of(1.0);
    Report first = with(report("a", DAY, 10), IN_ALL, IN_HALF);
    Report second = with(report("b", DAY, 10), IN_HALF, IN_NONE);
    float[] row = new float[PairFeatures.names().size()];
    new PairFeatures(ReportFixtures.CLASSES, WEIGHTS)
        .write(new ReportFacts(first), new ReportFacts(second), row);
    assertThat(row[PairFeatures.names().indexOf("NEAR_IN_COMMON")])
        .isWithin(1e-6f)
        .of((float) Math.log(9.0 / 4));
    assertThat(row[PairFeatures.names().indexOf("NEAR_APART")])
        .isWithin(1e-6f)
        .of((float) Math.log(9.0 / 8));
  }

  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int article = 0; article < 8; article++) {
      for (int report = 0; report < 2; report++) {
        Report made = report(article + "-" + report, DAY, 10);
        made.setDocId("article " + article);
        made.setNearWords(List.of(IN_ALL));
        made.setSentenceWords(article % 2 == 0 ? List.of(IN_HALF) : List.of());
        made.setArticleWords(article < 2 ? List.of(IN_TWO) : List.of());
        reports.add(made);
      }
    }
    return reports;
  }

  private static Report with(Report report, Integer... stems) {
    report.setNearWords(List.of(stems));
    report.setSentenceWords(List.of(stems));
    report.setArticleWords(List.of(stems));
    return report;
  }
}
