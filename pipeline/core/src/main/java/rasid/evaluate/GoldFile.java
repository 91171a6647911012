package rasid.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads gold annotations: a folder with a JSON file for each article, named after its source_id
 * (names that begin with _ are left out), or a file .jsonl or .jsonl.gz with an article on each
 * line, whose {@code doc_id} is the source_id.
 */
final class GoldFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ENDING = ".json";

  private GoldFile() {}

  /**
   * The annotated articles by their source_id.
   *
   * @throws IllegalArgumentException when there are none, or with file and line where one is bad
   */
  static SortedMap<String, GoldDocument> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("no gold: " + path + " does not exist");
    }
    SortedMap<String, GoldDocument> gold = new TreeMap<>();
    if (Files.isDirectory(path)) {
      readFolder(path, gold);
    } else {
      readLines(path, gold);
    }
    if (gold.isEmpty()) {
      throw new IllegalArgumentException(
          Files.isDirectory(path) ? "no gold files (*.json) in " + path : "no gold in " + path);
    }
    return gold;
  }

  private static void readFolder(Path folder, SortedMap<String, GoldDocument> gold)
      throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(ENDING) && !name.startsWith("_")) {
        String id = name.substring(0, name.length() - ENDING.length());
        String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        gold.put(id, GoldParser.parse(file.toString(), id, tree(file.toString(), json)));
      }
    }
  }

  private static void readLines(Path file, SortedMap<String, GoldDocument> gold)
      throws IOException {
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          readLine(file + " line " + number, line, gold);
        }
      }
    } catch (ZipException | EOFException e) {
      throw new IllegalArgumentException("bad gold in " + file + ": " + e.getMessage(), e);
    }
  }

  private static void readLine(String where, String line, SortedMap<String, GoldDocument> gold) {
    JsonNode article = tree(where, line);
    String id = article.path("doc_id").asText();
    if (id.isEmpty()) {
      throw new IllegalArgumentException("bad gold in " + where + ": no doc_id");
    }
    GoldDocument document = GoldParser.parse(where + " (" + id + ")", id, article);
    if (gold.put(id, document) != null) {
      throw new IllegalArgumentException("bad gold in " + where + ": a second " + id);
    }
  }

  private static JsonNode tree(String where, String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (!tree.isObject()) {
        throw new IllegalArgumentException("bad gold in " + where + ": not a JSON object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          String.format(
              "bad gold in %s: not JSON: %s (line %d, column %d)",
              where,
              e.getOriginalMessage(),
              e.getLocation().getLineNr(),
              e.getLocation().getColumnNr()),
          e);
    }
  }
}
