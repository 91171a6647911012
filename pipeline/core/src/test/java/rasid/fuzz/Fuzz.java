package rasid.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What Jazzer calls. The property {@code rasid.fuzz} names the target by its folder; without
 * Jazzer, the program prints the folders.
 */
public final class Fuzz {

  private Fuzz() {}

  private static final String SENTENCE = "قتل 3 أشخاص يوم الأحد في حريق.";

  /** The target that the property names. */
  private static final class Chosen {
    static final FuzzTarget TARGET =
        Arrays.stream(FuzzTarget.values())
            .filter(target -> target.folder().equals(System.getProperty("rasid.fuzz")))
            .findFirst()
            .orElseThrow();
  }

  /** Loads the tables and models of the target, so that no input is timed with them. */
  public static void fuzzerInitialize() throws IOException {
    Chosen.TARGET.accept(SENTENCE.getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Chosen.TARGET.accept(bytes);
  }

  public static void main(String[] args) {
    for (FuzzTarget target : FuzzTarget.values()) {
      System.out.println(target.folder());
    }
  }
}
