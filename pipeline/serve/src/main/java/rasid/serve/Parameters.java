package rasid.serve;

import java.util.List;
import org.eclipse.jetty.util.Fields;

/**
 * The parameters of a request, which whoever may have written: each is held to what it can be.
 *
 * @param fields as the address names them
 */
record Parameters(Fields fields) {

  private static final int MOST_CHARS = 300;

  /**
   * Values of a parameter: as many as a facet that is asked for as a whole has, so that each can be
   * chosen.
   */
  static final int MOST_VALUES = 2000;

  /** A text; empty when there is none. */
  String text(String name) {
    String value = fields.getValue(name);
    return value == null ? "" : bounded(name, value);
  }

  private static String bounded(String name, String value) {
    if (value.length() > MOST_CHARS) {
      throw new IllegalArgumentException(
          "%s is longer than %d characters".formatted(name, MOST_CHARS));
    }
    return value;
  }

  /** All texts of a parameter that may come again; none when it is not there. */
  List<String> texts(String name) {
    List<String> values = fields.getValuesOrEmpty(name);
    if (values.size() > MOST_VALUES) {
      throw new IllegalArgumentException("%s has over %d values".formatted(name, MOST_VALUES));
    }
    return values.stream().map(value -> bounded(name, value)).toList();
  }

  /** A whole number from 0 on. */
  int number(String name, int otherwise, int most) {
    String value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > most) {
      throw new IllegalArgumentException("%s is no number up to %d".formatted(name, most));
    }
    return Integer.parseInt(value);
  }
}
