package rasid.launch;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Validation.Required;
import org.checkerframework.checker.nullness.qual.Nullable;

/** The help of the main job, made from its options. */
final class OptionsHelp {

  private static final int WIDTH = 96;

  private static final String INDENT = " ".repeat(6);

  private OptionsHelp() {}

  static String text() {
    StringBuilder out = new StringBuilder();
    out.append("rasid: numeric claims from Arabic news, as Avro records.\n\nOptions:\n");
    Arrays.stream(NewsClaimsOptions.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .sorted(
            Comparator.comparing((Method method) -> !method.isAnnotationPresent(Required.class))
                .thenComparing(GivenOptions::name))
        .forEach(method -> append(out, method));
    out.append(
        "  --runner=CLASS, --targetParallelism=N and every other option of Beam and of the runner\n");
    out.append("      DirectRunner (the default) takes as many threads as there are cores.\n");
    out.append("  --help, --version\n      What there is to set, and which program this is.\n");
    out.append("\nExit codes:\n");
    for (ExitCode exit : ExitCode.values()) {
      out.append("  ").append(exit.code()).append("  ").append(exit.meaning()).append('\n');
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Method method) {
    out.append("  --")
        .append(GivenOptions.name(method))
        .append('=')
        .append(method.getReturnType().getSimpleName().toUpperCase(Locale.ROOT));
    String value = defaultOf(method);
    out.append(
        value == null
            ? (method.isAnnotationPresent(Required.class) ? "  (required)" : "")
            : "  (default " + value + ")");
    out.append('\n').append(INDENT);
    int column = INDENT.length();
    for (String word : Splitter.on(' ').split(method.getAnnotation(Description.class).value())) {
      if (column + word.length() > WIDTH) {
        out.append('\n').append(INDENT);
        column = INDENT.length();
      }
      out.append(word).append(' ');
      column += word.length() + 1;
    }
    out.append('\n');
  }

  private static @Nullable String defaultOf(Method method) {
    if (method.isAnnotationPresent(Default.String.class)) {
      return method.getAnnotation(Default.String.class).value();
    }
    if (method.isAnnotationPresent(Default.Integer.class)) {
      return Integer.toString(method.getAnnotation(Default.Integer.class).value());
    }
    if (method.isAnnotationPresent(Default.Long.class)) {
      return Long.toString(method.getAnnotation(Default.Long.class).value());
    }
    if (method.isAnnotationPresent(Default.Double.class)) {
      return Double.toString(method.getAnnotation(Default.Double.class).value());
    }
    if (method.isAnnotationPresent(Default.Boolean.class)) {
      return Boolean.toString(method.getAnnotation(Default.Boolean.class).value());
    }
    return null;
  }
}
