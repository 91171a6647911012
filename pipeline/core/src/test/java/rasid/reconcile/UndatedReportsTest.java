package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.about;
import static rasid.reconcile.ReportFixtures.as;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;

import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.Certainty;
import rasid.record.Report;

/** Which undated reports a dated one takes with it. */
class UndatedReportsTest {

  private static final String DAY = "2022-01-06";

  private final UndatedReports undated = new UndatedReports(GroupClasses.of(Lexicons.own()));

  @Test
  void thoseOfItsPassage() {
    ReportFacts waiting = new ReportFacts(passage(report("u", null, 30), 1L, 2L));
    undated.add(waiting);
    assertThat(undated.takeWith(new ReportFacts(passage(report("a", DAY, 99), 3L)))).isEmpty();
    assertThat(undated.takeWith(new ReportFacts(passage(report("a", DAY, 99), 2L))))
        .containsExactly(waiting);
    assertThat(undated.size()).isEqualTo(0);
    assertThat(undated.takeWith(new ReportFacts(passage(report("b", DAY, 99), 1L)))).isEmpty();
  }

  @Test
  void noneThatDenies() {
    undated.add(new ReportFacts(as(passage(report("u", null, 30), 1L), Certainty.NEGATED)));
    Report dated = passage(report("a", DAY, 30), 1L);
    assertThat(undated.takeWith(new ReportFacts(dated))).isEmpty();
    assertThat(undated.takeWith(new ReportFacts(as(dated, Certainty.NEGATED)))).hasSize(1);
  }

  @Test
  void thoseOfItsFigureAndSource() {
    ReportFacts waiting = new ReportFacts(said(report("u", null, 3), "وزارة"));
    undated.add(waiting);
    assertThat(undated.takeWith(new ReportFacts(said(report("a", DAY, 4), "وزارة")))).isEmpty();
    assertThat(undated.takeWith(new ReportFacts(said(report("a", DAY, 3), "منظمة")))).isEmpty();
    assertThat(undated.takeWith(new ReportFacts(said(report("a", DAY, 3), "وزارة"))))
        .containsExactly(waiting);
  }

  @Test
  void thoseOfItsTellingFigureAndTown() {
    ReportFacts named = new ReportFacts(in(report("u", null, 30), "town 1"));
    ReportFacts about = new ReportFacts(about(report("v", null, 30), "town 1"));
    ReportFacts few = new ReportFacts(in(report("w", null, 9), "town 1"));
    undated.add(named);
    undated.add(about);
    undated.add(few);
    assertThat(undated.takeWith(new ReportFacts(in(report("a", DAY, 30), "town 2")))).isEmpty();
    assertThat(undated.takeWith(new ReportFacts(in(report("a", DAY, 9), "town 1")))).isEmpty();
    assertThat(undated.takeWith(new ReportFacts(about(report("a", DAY, 30), "town 1"))))
        .containsExactly(named, about)
        .inOrder();
    assertThat(undated.size()).isEqualTo(1);
  }

  @Test
  void onlyThoseOfItsThing() {
    undated.add(new ReportFacts(passage(counting(report("u", null, 30), "CHILD"), 1L)));
    undated.add(
        new ReportFacts(passage(said(counting(report("v", null, 30), "CHILD"), "وزارة"), 2L)));
    assertThat(
            undated.takeWith(new ReportFacts(passage(said(report("a", DAY, 30), "وزارة"), 1L, 2L))))
        .isEmpty();
  }

  @Test
  void whatIsLeftIsInItsOrder() {
    ReportFacts second = new ReportFacts(passage(report("b", null, 30), 1L));
    ReportFacts first = new ReportFacts(report("a", null, 30));
    undated.add(second);
    undated.add(first);
    assertThat(undated.takeAll()).containsExactly(second, first).inOrder();
    assertThat(undated.size()).isEqualTo(0);
    assertThat(undated.takeAll()).isEmpty();
    undated.add(first);
    assertThat(undated.takeWith(new ReportFacts(passage(report("c", DAY, 30), 1L)))).isEmpty();
  }
}
