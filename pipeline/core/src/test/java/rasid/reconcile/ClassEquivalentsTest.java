package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rasid.reconcile.ReportFixtures.report;
import static rasid.reconcile.ReportFixtures.story;
import static rasid.reconcile.ReportFixtures.vague;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;

/** Classes under which different sides count the same. */
class ClassEquivalentsTest {

  private static final String HEADER = "class\tsame_as\twhen\n";

  @Test
  void aRowIsFoundFromBothSides() {
    ClassEquivalents equivalents = of(HEADER + "REBEL\tFIGHTER\tVALUES_MEET\n");
    ClassEquivalents.Equivalent row = equivalents.of("REBEL").get(0);
    assertThat(equivalents.of("FIGHTER")).containsExactly(row);
    assertThat(equivalents.of("PERSON")).isEmpty();
    assertThat(row.other("REBEL")).isEqualTo("FIGHTER");
    assertThat(row.other("FIGHTER")).isEqualTo("REBEL");
    assertThat(row.sameAs()).isEqualTo("FIGHTER");
  }

  @Test
  void valuesMustMeet() {
    Story story = story(vague("a", "2022-01-06", 20, 99));
    ClassEquivalents.When when = ClassEquivalents.When.VALUES_MEET;
    assertThat(when.holds(story, report("b", "2022-01-06", 26))).isTrue();
    assertThat(when.holds(story, report("b", "2022-01-06", 500))).isFalse();
  }

  @Test
  void aBadRowSaysWhere() {
    assertThat(
            assertThrows(IllegalStateException.class, () -> of(HEADER + "REBEL\tFIGHTER\tOFTEN\n")))
        .hasMessageThat()
        .isEqualTo("class-equivalents.tsv:2: column when: OFTEN is none of [VALUES_MEET]");
    assertThat(
            assertThrows(
                IllegalStateException.class, () -> of(HEADER + "REBEL\tREBEL\tVALUES_MEET\n")))
        .hasMessageThat()
        .isEqualTo("class-equivalents.tsv:2: a class is the same as itself without a row: REBEL");
  }

  private static ClassEquivalents of(String table) {
    return ClassEquivalents.of(Lexicons.with(Map.of(ClassEquivalents.TABLE, table)));
  }
}
