package rasid.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the files of a folder of annotated articles. */
public final class Annotations {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Annotations() {}

  /**
   * Where an article belongs.
   *
   * @param fold the part that is held out with it
   * @param source the collection that it comes from
   */
  public record Part(int fold, String source) {}

  /** The parts of articles. */
  public static final class Parts {
    private final Map<String, Part> byId = new HashMap<>();

    /**
     * The part of an article.
     *
     * @throws IllegalArgumentException when it has none
     */
    public Part of(String id) {
      Part part = byId.get(id);
      if (part == null) {
        throw new IllegalArgumentException("folds.tsv has no line of " + id);
      }
      return part;
    }
  }

  /** The lines of a file of JSON lines, gzipped where its name ends in .gz. */
  public static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  /** The parts that folds.tsv tells (id, fold, source; a line of names). */
  public static Parts parts(Path folder) throws IOException {
    Parts parts = new Parts();
    List<String> lines = Files.readAllLines(folder.resolve("folds.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      parts.byId.put(cells[0], new Part(Integer.parseInt(cells[1]), cells[2]));
    }
    return parts;
  }
}
