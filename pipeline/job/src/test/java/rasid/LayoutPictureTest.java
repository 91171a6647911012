package rasid;

import static com.google.common.truth.Truth.assertWithMessage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The picture of the layout is made from the code, and is that of today's code. */
class LayoutPictureTest {

  private static final Path PICTURE = Path.of("../docs/layout.md");

  @Test
  void thePictureShowsTheCode() throws IOException {
    String picture = picture(edges());
    if (Boolean.getBoolean("layout.write")) {
      Files.writeString(PICTURE, picture);
    }
    assertWithMessage("the picture is older than the code; run this test with -Dlayout.write=true")
        .that(Files.readString(PICTURE))
        .isEqualTo(picture);
  }

  /** Which package uses which, by the names of their floors. */
  private static SortedMap<String, SortedSet<String>> edges() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ArchitectureTest.MainClasses())
            .importPackages("rasid");
    SortedMap<String, SortedSet<String>> edges = new TreeMap<>();
    for (JavaClass one : classes) {
      SortedSet<String> used = edges.computeIfAbsent(floor(one), name -> new TreeSet<>());
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass other = dependency.getTargetClass().getBaseComponentType();
        if (other.getPackageName().startsWith("rasid") && !floor(other).equals(floor(one))) {
          used.add(floor(other));
        }
      }
    }
    return edges;
  }

  private static String floor(JavaClass one) {
    String[] names = one.getPackageName().split("\\.", 3);
    return names.length < 2 ? "rasid" : names[1];
  }

  private static String picture(SortedMap<String, SortedSet<String>> edges) {
    StringBuilder out = new StringBuilder();
    out.append("# Layout\n\n");
    out.append("Packages of `core` and `job`, and which uses which: made from the code by\n");
    out.append(
        "`LayoutPictureTest`. An arrow that others imply by way of a third is left out.\n\n");
    out.append("```mermaid\nflowchart TD\n");
    edges.forEach(
        (from, used) -> {
          for (String to : used) {
            if (used.stream().noneMatch(by -> reaches(edges, by, to))) {
              out.append("  ").append(node(from)).append(" --> ").append(node(to)).append('\n');
            }
          }
        });
    return out.append("```\n").toString();
  }

  /** Whether a way leads from a package to another one. */
  private static boolean reaches(
      SortedMap<String, SortedSet<String>> edges, String from, String to) {
    SortedSet<String> used = edges.getOrDefault(from, new TreeSet<>());
    return used.contains(to) || used.stream().anyMatch(next -> reaches(edges, next, to));
  }

  /** A name that is no word of the picture's language. */
  private static String node(String floor) {
    return "p_" + floor + "[" + floor + "]";
  }
}
