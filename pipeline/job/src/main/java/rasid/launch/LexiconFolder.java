package rasid.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.LexiconFile;
import rasid.lexicon.Lexicons;

/** Reads a user's tables from a folder on any file system that Beam knows. */
final class LexiconFolder {

  private LexiconFolder() {}

  /**
   * The tables *.tsv of a folder, or the program's own alone when there is no folder.
   *
   * @throws IllegalArgumentException when the folder holds none, or one of an unknown name or that
   *     is no text
   */
  static Lexicons read(@Nullable String folder) {
    if (folder == null) {
      return Lexicons.own();
    }
    String pattern = folder + (folder.endsWith("/") ? "" : "/") + "*.tsv";
    Map<String, String> tables = new TreeMap<>();
    try {
      for (MatchResult.Metadata file :
          FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
        String name = file.resourceId().getFilename();
        try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
          tables.put(name, LexiconFile.read(name, in));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--lexicons: " + folder + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("--lexicons: " + folder + " cannot be read: " + e, e);
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
