package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunNameTest {

  @Test
  void aRunIsNamedByItsIdElseByItsDate() {
    assertThat(RunName.of("a", "2022-01-08").folder()).isEqualTo("dt=2022-01-08/run=a");
    assertThat(RunName.of("a", "2022-01-08").fileName()).isEqualTo("dt=2022-01-08.run=a");
    assertThat(RunName.of(null, "2022-01-08").folder()).isEqualTo("dt=2022-01-08/run=2022-01-08");
    assertThat(RunName.of("a", null).folder()).isEqualTo("run=a");
    assertThat(RunName.of(null, null).folder()).isEqualTo("run=local");
  }

  @Test
  void whatIsNoNameOfAFolderIsRefused() {
    for (String id : List.of("", "a/b", "a b", "مصر", "a".repeat(129))) {
      assertThrows(IllegalArgumentException.class, () -> RunName.of(id, null));
    }
    for (String date : List.of("8.1.2022", "2022-1-8", "2022-02-30")) {
      assertThrows(IllegalArgumentException.class, () -> RunName.of("a", date));
    }
  }
}
