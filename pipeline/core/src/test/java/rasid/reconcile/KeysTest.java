package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static rasid.reconcile.ReportFixtures.about;
import static rasid.reconcile.ReportFixtures.counting;
import static rasid.reconcile.ReportFixtures.detained;
import static rasid.reconcile.ReportFixtures.in;
import static rasid.reconcile.ReportFixtures.passage;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.said;

import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;

/** By what reports are brought to one place. */
class KeysTest {

  private static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own());

  @Test
  void theStoryKeyNamesEventKindUnitAndPlace() {
    assertThat(new StoryKey("KILLED", QuantityKind.COUNT, null, "KZ").toString())
        .isEqualTo("KILLED|COUNT||KZ");
    assertThat(new StoryKey("TRADED", QuantityKind.MONEY, "USD", null).toString())
        .isEqualTo("TRADED|MONEY|USD|");
  }

  @Test
  void aThingIsScopeClassAndHead() {
    Report report = report("a", null, 8);
    assertThat(Thing.of(report, CLASSES)).isEqualTo(new Thing(Scope.ALL, "PERSON", null));
    report.setScope(Scope.PLANNED);
    report.setCountedHead("صاروخا");
    assertThat(Thing.of(report, CLASSES)).isEqualTo(new Thing(Scope.PLANNED, "PERSON", "صاروخا"));
    assertThat(Thing.as(report, "CHILD")).isEqualTo(new Thing(Scope.PLANNED, "CHILD", "صاروخا"));
  }

  @Test
  void anEventGivesEverybodyAClass() {
    assertThat(CLASSES.fold("DETAINED", "ALLEGED_CRIMINAL")).isEqualTo("PERSON");
    assertThat(CLASSES.fold("KILLED", "ALLEGED_CRIMINAL")).isEqualTo("ALLEGED_CRIMINAL");
    assertThat(CLASSES.fold("DETAINED", "CHILD")).isEqualTo("CHILD");
    assertThat(
            Thing.of(detained(counting(report("a", null, 8), "ALLEGED_CRIMINAL")), CLASSES)
                .countedClass())
        .isEqualTo("PERSON");
  }

  @Test
  void marksAreWhatTwoReportsCanHaveInCommon() {
    Report report =
        about(in(said(passage(report("a", null, 8), 5L, 6L), "وزارة"), "town 1"), "town 2");
    assertThat(Mark.of(report))
        .containsExactly(
            new Mark.Shingle(5),
            new Mark.Shingle(6),
            new Mark.Article("doc a"),
            new Mark.Figure(Op.EQ, 8.0, 8.0, 8.0),
            new Mark.Source("وزارة"),
            new Mark.Town("town 1"),
            new Mark.Town("town 2"))
        .inOrder();
    assertThat(Mark.of(report("b", null, 9)))
        .containsExactly(new Mark.Article("doc b"), new Mark.Figure(Op.EQ, 9.0, 9.0, 9.0));
  }
}
