package rasid.fuzz;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each input of the corpus goes through its target: those that reach much of the code, and those
 * that a target failed on once.
 */
class FuzzCorpusTest {

  static final Path CORPUS = Path.of("src/test/resources/rasid/fuzz");

  @TestFactory
  List<DynamicTest> corpus() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      List<Path> inputs;
      try (Stream<Path> files = Files.list(CORPUS.resolve(target.folder()))) {
        inputs = files.sorted().toList();
      }
      assertThat(inputs).isNotEmpty();
      tests.add(DynamicTest.dynamicTest(target + " nothing", () -> target.accept(new byte[0])));
      for (Path input : inputs) {
        tests.add(
            DynamicTest.dynamicTest(
                target + " " + input.getFileName(),
                () -> target.accept(Files.readAllBytes(input))));
      }
    }
    return tests;
  }
}
