package rasid.launch;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The options of a job as a run keeps them: those that differ from their defaults, no secrets. */
final class GivenOptions {

  /** What stands for a secret. */
  static final String MASK = "***";

  /**
   * Words of a name that are too short to be looked for inside of others: they count where no
   * letter stands before and behind them, or as a word of a name like {@code dbPass}.
   */
  private static final String SHORT_WORD =
      "(?:(?<![a-z])(?:pass|pwd|sas|pat|sig)|(?-i:(?<=[a-z0-9])(?:Pass|Pwd|Sas|Pat|Sig)))"
          + "(?:(?![a-z])|(?-i:(?=[A-Z])))";

  /** Names of keys that open something, as options, Hadoop and JSON write them. */
  private static final String KEY = "(?:account|api|access|encryption|customer|private)[._-]?key";

  /** Options of runners and file systems that name a credential. */
  private static final Pattern SECRET_NAME =
      Pattern.compile(
          "(?i).*(?:secret|passw|passphrase|passcode|pwd|token|credential|private|auth|signature"
              + "|"
              + KEY
              + "|"
              + SHORT_WORD
              + ").*");

  /** User and password of an address. */
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/@\\s,]+(?=@)");

  /**
   * A named secret inside a value, as of a signed address or of JSON; a quoted one ends at its
   * quote only, and is never read twice, however long it is.
   */
  private static final Pattern NAMED_SECRET =
      Pattern.compile(
          "(?i)((?:[\\w.-]*(?:secret|passw|passphrase|passcode|pwd|token|credential|signature"
              + "|authorization|"
              + KEY
              + ")[\\w.-]*|[\\w.-]*"
              + SHORT_WORD
              + ")\"?\\s*[=:]\\s*)(?:(\")[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|(?:(?:bearer|basic)\\s+)?[^&,\"}\\s]+)");

  private GivenOptions() {}

  /**
   * The options that differ from their defaults, by name.
   *
   * @param others options of the runner and of file systems, as they were given
   */
  static Map<String, String> of(NewsClaimsOptions options, Map<String, String> others) {
    Map<String, String> given = new TreeMap<>();
    others.forEach((name, value) -> given.put(name, masked(name, value)));
    NewsClaimsOptions defaults = PipelineOptionsFactory.as(NewsClaimsOptions.class);
    for (Method getter : NewsClaimsOptions.class.getDeclaredMethods()) {
      if (getter.isAnnotationPresent(Description.class)) {
        String name = name(getter);
        Object value = value(getter, options);
        if (!Objects.equals(value, value(getter, defaults))) {
          given.put(name, withoutSecrets(String.valueOf(value)));
        } else {
          given.remove(name);
        }
      }
    }
    return given;
  }

  /** The value of an option, or what stands for it when it is a secret. */
  static String masked(String name, String value) {
    return SECRET_NAME.matcher(name).matches() ? MASK : withoutSecrets(value);
  }

  private static String withoutSecrets(String value) {
    String text = USER_INFO.matcher(value).replaceAll(MASK);
    return NAMED_SECRET
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + (found.group(2) == null ? MASK : '"' + MASK + '"')));
  }

  /** An option's name, by its getter. */
  static String name(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static Object value(Method getter, NewsClaimsOptions options) {
    try {
      return getter.invoke(options);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("option " + name(getter) + " cannot be read", e);
    }
  }
}
