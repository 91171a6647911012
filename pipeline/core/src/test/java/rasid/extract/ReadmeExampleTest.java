package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java example of the README compiles, is short, and prints what the README says. */
class ReadmeExampleTest {

  private static final Path README = Path.of("../../README.md");

  private static final int LONGEST = 10;

  @TempDir Path folder;

  @Test
  void theExampleRuns() throws IOException, ReflectiveOperationException {
    String readme = Files.readString(README);
    String example = block(readme, "java");
    List<String> body =
        Splitter.on('\n')
            .splitToStream(example.strip())
            .filter(line -> !line.startsWith("import ") && !line.isBlank())
            .toList();
    assertThat(body.size()).isAtMost(LONGEST);
    String imports =
        String.join("\n", example.lines().filter(line -> line.startsWith("import ")).toList());
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        imports
            + "\npublic class Example {\n  public static void main(String[] args) throws Exception {\n"
            + String.join("\n", body)
            + "\n  }\n}\n");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                errors,
                "-cp",
                classPath(Rasid.class, SpecificRecordBase.class),
                "-d",
                folder.toString(),
                source.toString());
    assertWithMessage(errors.toString(StandardCharsets.UTF_8)).that(code).isEqualTo(0);
    assertThat(run().strip()).isEqualTo(block(readme, "java-output").strip());
  }

  private String run() throws IOException, ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader =
            new URLClassLoader(new URL[] {folder.toUri().toURL()}, Rasid.class.getClassLoader());
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Method main = loader.loadClass("Example").getMethod("main", String[].class);
      System.setOut(out);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Where classes were loaded from; a class path that tests were started with may be hidden. */
  private static String classPath(Class<?>... classes) {
    return Arrays.stream(classes)
        .map(
            type ->
                Path.of(
                    URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String block(String readme, String language) {
    String open = "```" + language + "\n";
    int begin = readme.indexOf(open);
    assertWithMessage("a block " + language + " in the README").that(begin).isAtLeast(0);
    return readme.substring(begin + open.length(), readme.indexOf("```", begin + open.length()));
  }
}
