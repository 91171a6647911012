package rasid.launch;

import static com.google.common.truth.Truth.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** Which errors of options may be gone the next time. */
class StoreErrorsTest {

  private final IOException reset = new IOException("connection reset");

  @Test
  void aStoreThatDoesNotAnswerMayAnswerLater() {
    assertThat(StoreErrors.of("a", reset)).isInstanceOf(UncheckedIOException.class);
    assertThat(StoreErrors.of("a", new IllegalStateException(reset)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(StoreErrors.of("a", "gs://b/*.tsv", reset)).isInstanceOf(UncheckedIOException.class);
    assertThat(StoreErrors.of("a", "gs://b/*.tsv", reset)).hasMessageThat().isEqualTo("a");
  }

  @Test
  void whatIsNotThereStaysSo() {
    for (Exception error :
        new Exception[] {
          new FileNotFoundException("gs://b"),
          new IllegalStateException(new AccessDeniedException("gs://b")),
          new IllegalArgumentException("no number")
        }) {
      assertThat(StoreErrors.of("a", error)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(StoreErrors.of("a", "/tables/*.tsv", reset))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(StoreErrors.of("a", "file:///tables/*.tsv", reset))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
