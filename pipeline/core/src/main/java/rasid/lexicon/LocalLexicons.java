package rasid.lexicon;

import java.io.IOException;
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
   * @throws IllegalArgumentException when the folder holds no tables, or one of an unknown name
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
          tables.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("--lexicons: no file *.tsv in " + folder);
    }
    return Lexicons.with(tables);
  }
}
