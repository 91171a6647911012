package rasid.lexicon;

import java.util.List;

/** Which classes of counted things are kinds of others, of the program's own rows. */
public final class ClassTree {

  /** Class of what has none. */
  public static final String OTHER = ClassTypes.OTHER;

  private static final ClassTypes TYPES = ClassTypes.of(Lexicons.own());

  private ClassTree() {}

  public static boolean isPart(String part, String whole) {
    return TYPES.isPart(part, whole);
  }

  public static List<String> above(String part) {
    return TYPES.above(part);
  }

  public static boolean isPeople(String symbol) {
    return TYPES.isPeople(symbol);
  }
}
