package rasid.fuzz;

import java.io.IOException;
import java.util.Arrays;

/**
 * What Jazzer calls. The property {@code rasid.fuzz} names the target by its folder; without
 * Jazzer, the program prints the folders.
 */
public final class Fuzz {

  private Fuzz() {}

  /** The target, which loads what it needs before the first input is measured. */
  private static final class Chosen {
    static final FuzzTarget TARGET =
        Arrays.stream(FuzzTarget.values())
            .filter(target -> target.folder().equals(System.getProperty("rasid.fuzz")))
            .findFirst()
            .orElseThrow();
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
