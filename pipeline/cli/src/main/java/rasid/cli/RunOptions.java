package rasid.cli;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import picocli.CommandLine.Model.OptionSpec;
import rasid.launch.NewsClaimsOptions;

/** The options of the job: its own, and hidden ones of Beam and the runners that are there. */
final class RunOptions {

  private RunOptions() {}

  static OptionSpec[] all() {
    Map<String, OptionSpec> options = new LinkedHashMap<>();
    Arrays.stream(NewsClaimsOptions.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .sorted(Comparator.comparing(RunOptions::name))
        .forEach(
            getter ->
                options.put(
                    name(getter),
                    option(getter)
                        .description(
                            getter.getAnnotation(Description.class).value().replace("%", "%%"))
                        .build()));
    Map<String, Method> others = new TreeMap<>();
    for (Class<? extends PipelineOptions> registered :
        PipelineOptionsFactory.getRegisteredOptions()) {
      for (Method method : registered.getMethods()) {
        if (method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*")) {
          others.putIfAbsent(name(method), method);
        }
      }
    }
    others.forEach(
        (name, getter) -> options.putIfAbsent(name, option(getter).hidden(true).build()));
    return options.values().toArray(OptionSpec[]::new);
  }

  private static OptionSpec.Builder option(Method getter) {
    Class<?> type = getter.getReturnType();
    boolean isFlag = type == boolean.class || type == Boolean.class;
    return OptionSpec.builder("--" + name(getter))
        .paramLabel(type.getSimpleName().toUpperCase(Locale.ROOT))
        .type(String.class)
        .arity(isFlag ? "0..1" : "1");
  }

  private static String name(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
