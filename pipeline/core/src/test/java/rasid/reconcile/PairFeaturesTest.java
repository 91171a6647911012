package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rasid.reconcile.ReportFixtures.about;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.inArticle;
import static rasid.reconcile.ReportFixtures.inSentence;
import static rasid.reconcile.ReportFixtures.nowhere;
import static rasid.reconcile.ReportFixtures.part;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;
import static rasid.reconcile.ReportFixtures.superseded;
import static rasid.reconcile.ReportFixtures.vague;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Certainty;
import rasid.record.Likelihood;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.ScopeTime;

/** What speaks for two reports to be of one quantity, each number by hand. */
class PairFeaturesTest {

  private static final String DAY = "2022-01-06";
  private static final PairFeatures FEATURES =
      new PairFeatures(ReportFixtures.CLASSES, StemWeights.EVEN);

  private final Report a = report("a", DAY, 10);
  private final Report b = report("b", "2022-01-09", 20);

  @Test
  void whatIsNotSaidIsUnknown() {
    for (String name :
        List.of(
            "SENTENCES_APART",
            "SAME_HEAD",
            "SAME_TRIGGER",
            "BEGINS_APART",
            "ENDS_APART",
            "TIMES_MEET",
            "SAME_PLACE",
            "SAME_TOWN",
            "SAME_SETTING",
            "TOWN_OR_SETTING",
            "SAME_MAIN_COUNTRY",
            "NEAR_WORDS",
            "SENTENCE_WORDS",
            "ARTICLE_WORDS",
            "NEAR_IN_COMMON",
            "NEAR_APART",
            "NAMES",
            "SAME_SOURCE",
            "SAME_TELLING_VALUE")) {
      assertThat(of(name)).isEqualTo(-1f);
    }
    a.setStatementDate(null);
    assertThat(of("DAYS_APART")).isEqualTo(-1f);
    nowhere(a);
    assertThat(of("SAME_COUNTRY")).isEqualTo(-1f);
  }

  @Test
  void values() {
    assertThat(of("VALUES_MEET")).isEqualTo(0f);
    assertThat(of("SAME_VALUES")).isEqualTo(0f);
    assertThat(of("GROWTH")).isWithin(1e-4f).of((float) Math.log(2));
    assertThat(of("VALUES_APART")).isWithin(1e-4f).of((float) Math.log(2));
    assertThat(of("LESSER_VALUE")).isWithin(1e-4f).of((float) Math.log(10));
    assertThat(of("VAGUE")).isEqualTo(0f);
    assertThat(of("COUNT")).isEqualTo(1f);
    Report fewer = report("b", DAY, 5);
    assertThat(of("GROWTH", a, fewer)).isWithin(1e-4f).of((float) -Math.log(2));
    assertThat(of("VALUES_APART", a, fewer)).isWithin(1e-4f).of((float) Math.log(2));
    assertThat(of("GROWTH", a, report("b", DAY, 1e9))).isEqualTo(4f);
    Report same = report("b", DAY, 10);
    assertThat(of("SAME_VALUES", a, same)).isEqualTo(1f);
    assertThat(of("SAME_TELLING_VALUE", a, same)).isWithin(1e-4f).of((float) Math.log(10));
    Report tens = vague("b", DAY, 5, 99);
    assertThat(of("VALUES_MEET", a, tens)).isEqualTo(1f);
    assertThat(of("SAME_VALUES", a, tens)).isEqualTo(0f);
    assertThat(of("VAGUE", a, tens)).isEqualTo(1f);
    b.setKind(QuantityKind.MONEY);
    a.setKind(QuantityKind.MONEY);
    assertThat(of("COUNT")).isEqualTo(0f);
  }

  @Test
  void events() {
    assertThat(of("SAME_EVENT")).isEqualTo(1f);
    assertThat(of("OTHER_EVENTS")).isEqualTo(0f);
    a.setEvents(List.of(new Likelihood("KILLED", 0.5f), new Likelihood("INJURED", 0.25f)));
    b.setEvents(List.of(new Likelihood("INJURED", 0.5f), new Likelihood("KILLED", 0.25f)));
    b.setEventType("INJURED");
    assertThat(of("SAME_EVENT")).isEqualTo(0f);
    // Both killed 0.5 x 0.25, both injured 0.25 x 0.5.
    assertThat(of("EVENTS_MEET")).isEqualTo(0.25f);
    assertThat(of("SURE_OF_EVENTS")).isEqualTo(0.25f);
    b.setEventType("OTHER");
    assertThat(of("OTHER_EVENTS")).isEqualTo(1f);
  }

  @Test
  void classes() {
    assertThat(of("SAME_CLASS")).isEqualTo(2f);
    assertThat(of("GENERAL_CLASSES")).isEqualTo(2f);
    counting(b, "CHILD");
    assertThat(of("SAME_CLASS")).isEqualTo(1f);
    assertThat(of("GENERAL_CLASSES")).isEqualTo(1f);
    assertThat(of("CLASSES_MEET")).isEqualTo(0f);
    counting(a, "VEHICLE");
    assertThat(of("SAME_CLASS")).isEqualTo(0f);
    a.setClasses(List.of(new Likelihood("VEHICLE", 0.8f)));
    b.setClasses(List.of(new Likelihood("CHILD", 0.5f), new Likelihood("VEHICLE", 0.5f)));
    assertThat(of("CLASSES_MEET")).isWithin(1e-6f).of(0.4f);
    assertThat(of("SURE_OF_CLASSES")).isWithin(1e-6f).of(0.4f);
  }

  @Test
  void aSidesLabelIsTheSameWhereTheValuesCanBe() {
    counting(a, "ALLEGED_CRIMINAL");
    counting(b, "PROTESTER");
    assertThat(of("SAME_CLASS")).isNotEqualTo(2f);
    assertThat(of("SAME_CLASS", a, counting(report("b", DAY, 10), "PROTESTER"))).isEqualTo(2f);
    assertThat(of("CLASSES_MEET", a, counting(report("b", DAY, 10), "PROTESTER"))).isEqualTo(1f);
  }

  @Test
  void times() {
    assertThat(of("DAYS_APART")).isEqualTo(3f);
    a.setEventBegin("2022-01-01");
    a.setEventEnd("2022-01-04");
    b.setEventBegin("2022-01-03");
    b.setEventEnd("2022-01-09");
    assertThat(of("BEGINS_APART")).isEqualTo(2f);
    assertThat(of("ENDS_APART")).isEqualTo(5f);
    assertThat(of("TIMES_MEET")).isEqualTo(1f);
    b.setEventBegin("2022-01-05");
    assertThat(of("TIMES_MEET")).isEqualTo(0f);
    b.setEventBegin("2012-01-05");
    assertThat(of("BEGINS_APART")).isEqualTo(60f);
    assertThat(of("SAME_SCOPE")).isEqualTo(1f);
    b.setScopeTime(ScopeTime.CUMULATIVE);
    assertThat(of("SAME_SCOPE")).isEqualTo(0f);
    assertThat(of("CUMULATIVE")).isEqualTo(1f);
    assertThat(of("STATES")).isEqualTo(0f);
    a.setScopeTime(ScopeTime.STATE);
    assertThat(of("STATES")).isEqualTo(1f);
    b.setScopeTime(ScopeTime.STATE);
    assertThat(of("STATES")).isEqualTo(2f);
  }

  @Test
  void places() {
    assertThat(of("SAME_COUNTRY")).isEqualTo(1f);
    b.setPlace("RU");
    assertThat(of("SAME_COUNTRY")).isEqualTo(0f);
    in(a, "town 1");
    about(b, "town 1");
    assertThat(of("SAME_TOWN")).isEqualTo(-1f);
    assertThat(of("SAME_SETTING")).isEqualTo(-1f);
    assertThat(of("TOWN_OR_SETTING")).isEqualTo(1f);
    in(b, "town 2");
    assertThat(of("SAME_TOWN")).isEqualTo(0f);
    // A town that is named weighs more than the one that the article is about.
    assertThat(of("TOWN_OR_SETTING")).isEqualTo(0f);
    about(a, "town 1");
    assertThat(of("SAME_SETTING")).isEqualTo(1f);
    a.setPlaceId("Q1");
    b.setPlaceId("Q1");
    assertThat(of("SAME_PLACE")).isEqualTo(1f);
    a.setMainCountry("KZ");
    b.setMainCountry("RU");
    assertThat(of("SAME_MAIN_COUNTRY")).isEqualTo(0f);
  }

  @Test
  void words() {
    a.setNearWords(List.of(-5, 1, 2, 3));
    b.setNearWords(List.of(1, 3, 4, 9));
    // Two of four and four.
    assertThat(of("NEAR_WORDS")).isEqualTo(0.5f);
    a.setSentenceWords(List.of(1));
    b.setSentenceWords(List.of(1, 2, 3, 4));
    assertThat(of("SENTENCE_WORDS")).isEqualTo(0.5f);
    a.setArticleWords(List.of(1, 2));
    b.setArticleWords(List.of(3, 4));
    assertThat(of("ARTICLE_WORDS")).isEqualTo(0f);
    a.setNames(List.of(7));
    b.setNames(List.of(7));
    assertThat(of("NAMES")).isEqualTo(1f);
    a.setHead(1);
    b.setHead(2);
    a.setTrigger(3);
    b.setTrigger(3);
    assertThat(of("SAME_HEAD")).isEqualTo(0f);
    assertThat(of("SAME_TRIGGER")).isEqualTo(1f);
  }

  @Test
  void oneArticle() {
    assertThat(of("SAME_ARTICLE")).isEqualTo(0f);
    assertThat(of("EXCLUSIVE")).isEqualTo(0f);
    inSentence(a, 2);
    inSentence(inArticle(b, "doc a"), 7);
    assertThat(of("SAME_ARTICLE")).isEqualTo(1f);
    assertThat(of("SENTENCES_APART")).isEqualTo(5f);
    inSentence(b, 90);
    assertThat(of("SENTENCES_APART")).isEqualTo(20f);
    assertThat(of("EXCLUSIVE")).isEqualTo(1f);
    superseded(b);
    assertThat(of("SUPERSEDED")).isEqualTo(1f);
    assertThat(of("EXCLUSIVE")).isEqualTo(0f);
    superseded(a);
    assertThat(of("EXCLUSIVE")).isEqualTo(1f);
  }

  @Test
  void manner() {
    said(a, "وزارة");
    said(b, "وزارة");
    assertThat(of("SAME_SOURCE")).isEqualTo(1f);
    said(b, "منظمة");
    assertThat(of("SAME_SOURCE")).isEqualTo(0f);
    assertThat(of("SAME_PASSAGE")).isEqualTo(0f);
    passage(a, 1L, 2L);
    passage(b, 2L, 3L);
    assertThat(of("SAME_PASSAGE")).isEqualTo(1f);
    assertThat(of("SAME_CERTAINTY")).isEqualTo(1f);
    b.setCertainty(Certainty.PLANNED);
    assertThat(of("SAME_CERTAINTY")).isEqualTo(0f);
    assertThat(of("PLANNED")).isEqualTo(1f);
    assertThat(of("PARTS")).isEqualTo(0f);
    part(b, "x");
    assertThat(of("PARTS")).isEqualTo(1f);
    assertThat(of("PART_OF_OTHER")).isEqualTo(0f);
    part(b, "a");
    assertThat(of("PART_OF_OTHER")).isEqualTo(1f);
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HandMadePairs.MODEL.write(out);
    float[] row = row(a, b);
    PairModel read = PairModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.probability(row)).isEqualTo(HandMadePairs.MODEL.probability(row));
    assertThrows(
        IOException.class, () -> PairModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  private float of(String name) {
    return of(name, a, b);
  }

  private static float of(String name, Report first, Report second) {
    return row(first, second)[PairFeatures.names().indexOf(name)];
  }

  private static float[] row(Report first, Report second) {
    float[] row = new float[PairFeatures.names().size()];
    FEATURES.write(new ReportFacts(first), new ReportFacts(second), row);
    return row;
  }
}
