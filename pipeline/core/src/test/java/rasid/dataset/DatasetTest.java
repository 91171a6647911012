package rasid.dataset;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DatasetTest {

  @Test
  void whatLaterRunsNeedIsAlwaysSelected() {
    assertThat(Dataset.selected("claims, quotes"))
        .containsExactly(
            Dataset.DOCUMENTS,
            Dataset.QUOTES,
            Dataset.CLAIMS,
            Dataset.STORY_INDEX,
            Dataset.CLAIM_GROUPS,
            Dataset.PASSAGES,
            Dataset.COPIES,
            Dataset.FAILURES);
    assertThat(Dataset.selected("all")).containsExactlyElementsIn(Dataset.values());
  }

  @Test
  void anotherNameIsSaid() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Dataset.selected("claims,tokens"));
    assertThat(error).hasMessageThat().contains("'tokens', which is none of all, documents, ");
  }
}
