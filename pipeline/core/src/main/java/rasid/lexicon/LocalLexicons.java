package rasid.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;

/** A user's tables on the local disk, for tools that work without Beam. */
public final class LocalLexicons {

  private LocalLexicons() {}

  /**
   * The program's tables, and those of a folder.
   *
   * @throws IllegalArgumentException when the folder holds no tables, or one of an unknown name or
   *     that is no text
   */
  public static Lexicons read(@Nullable String folder) throws IOException {
    if (folder == null) {
      return Lexicons.own();
    }
    Map<String, String> tables = new TreeMap<>();
    if (Files.isDirectory(Path.of(folder))) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file :
            (Iterable<Path>) files.filter(path -> path.toString().endsWith(".tsv"))::iterator) {
          String name = file.getFileName().toString();
          try (InputStream in = Files.newInputStream(file)) {
            tables.put(name, LexiconFile.read(name, in));
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--lexicons: " + e.getMessage(), e);
          }
        }
      }
    }
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("--lexicons: no file *.tsv in " + folder);
    }
    return Lexicons.with(tables);
  }
}
