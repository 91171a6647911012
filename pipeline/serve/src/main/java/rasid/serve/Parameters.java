package rasid.serve;

import com.google.common.base.Splitter;
import java.util.List;
import org.eclipse.jetty.util.Fields;

/**
 * The parameters of a request, which whoever may have written: each is held to what it can be.
 *
 * @param fields as the address names them
 */
record Parameters(Fields fields) {

  private static final int MOST_CHARS = 300;

  private static final int MOST_VALUES = 50;

  private static final Splitter VALUES = Splitter.on('|');

  /** A text; empty when there is none. */
  String text(String name) {
    String value = fields.getValue(name);
    if (value == null) {
      return "";
    }
    if (value.length() > MOST_CHARS) {
      throw new IllegalArgumentException(
          "%s is longer than %d characters".formatted(name, MOST_CHARS));
    }
    return value;
  }

  /** Texts between bars; none when the parameter is not there. */
  List<String> texts(String name) {
    if (fields.getValue(name) == null) {
      return List.of();
    }
    List<String> values = VALUES.splitToList(text(name));
    if (values.size() > MOST_VALUES) {
      throw new IllegalArgumentException("%s has over %d values".formatted(name, MOST_VALUES));
    }
    return values;
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
