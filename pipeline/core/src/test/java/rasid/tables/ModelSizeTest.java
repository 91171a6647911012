package rasid.tables;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Models are in the repository, in each bundle and in each JVM. */
class ModelSizeTest {

  private static final Path MODELS = Path.of("../../models/data/src/main/resources/rasid/models");

  @Test
  void allModelsTogetherTakeAtMost25Megabytes() throws IOException {
    try (Stream<Path> files = Files.walk(MODELS)) {
      List<Path> models = files.filter(file -> file.toString().endsWith(".bin.gz")).toList();
      assertThat(models).hasSize(5);
      long bytes = 0;
      for (Path model : models) {
        bytes += Files.size(model);
      }
      assertThat(bytes).isAtMost(25_000_000);
    }
  }
}
