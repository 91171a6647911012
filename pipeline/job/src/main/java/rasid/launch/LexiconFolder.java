package rasid.launch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.LexiconFile;
import rasid.lexicon.Lexicons;
import rasid.run.BoundedFile;
import rasid.run.InputFiles;

/** Reads a user's tables from a folder on any file system that Beam knows. */
final class LexiconFolder {

  private LexiconFolder() {}

  /**
   * The tables *.tsv of a folder, or the program's own alone when there is no folder.
   *
   * @throws IllegalArgumentException when the folder holds none, or one of an unknown name or that
   *     is no text
   * @throws java.io.UncheckedIOException when its store does not answer
   */
  static Lexicons read(@Nullable String folder) {
    if (folder == null) {
      return Lexicons.own();
    }
    String pattern = folder + (folder.endsWith("/") ? "" : "/") + "*.tsv";
    Map<String, String> tables = new TreeMap<>();
    try {
      for (InputFiles.Found file : InputFiles.of(pattern)) {
        if (file.isFolder()) {
          continue;
        }
        // How long a table may be is for who reads it to say.
        try (InputStream in = BoundedFile.open(file.uri(), Long.MAX_VALUE)) {
          tables.put(file.name(), LexiconFile.read(file.name(), in));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--lexicons: " + folder + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw StoreErrors.of(
          "--lexicons: " + folder + " cannot be read: " + e.getMessage(), folder, e);
    }
    if (tables.isEmpty()) {
      throw new IllegalArgumentException(
          "--lexicons: no file matches "
              + pattern
              + "; a table has the name and the columns of one in models/, as events.tsv");
    }
    try {
      return Lexicons.with(tables);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--lexicons: " + folder + ": " + e.getMessage(), e);
    }
  }
}
