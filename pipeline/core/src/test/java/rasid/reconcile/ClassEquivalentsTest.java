package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;

/** Classes under which different sides count the same. */
class ClassEquivalentsTest {

  private static final String HEADER = "class\tsame_as\n";

  @Test
  void aLabelGivesWayToWhatOthersSay() {
    ClassEquivalents equivalents = of(HEADER + "REBEL\tFIGHTER\n");
    assertThat(equivalents.areSame("REBEL", "FIGHTER")).isTrue();
    assertThat(equivalents.areSame("FIGHTER", "REBEL")).isTrue();
    assertThat(equivalents.areSame("REBEL", "REBEL")).isFalse();
    assertThat(equivalents.areSame("REBEL", "PERSON")).isFalse();
    assertThat(equivalents.unlabelled("REBEL", Set.of("REBEL", "FIGHTER"))).isEqualTo("FIGHTER");
    assertThat(equivalents.unlabelled("REBEL", Set.of("REBEL"))).isEqualTo("REBEL");
    assertThat(equivalents.unlabelled("FIGHTER", Set.of("REBEL", "FIGHTER"))).isEqualTo("FIGHTER");
  }

  @Test
  void aBadRowSaysWhere() {
    assertThat(assertThrows(IllegalStateException.class, () -> of(HEADER + "REBEL\tREBEL\n")))
        .hasMessageThat()
        .isEqualTo("class-equivalents.tsv:2: a class is the same as itself without a row: REBEL");
  }

  private static ClassEquivalents of(String table) {
    return ClassEquivalents.of(Lexicons.with(Map.of(ClassEquivalents.TABLE, table)));
  }
}
