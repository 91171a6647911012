package rasid.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.record.WrittenFile;

/** The files of a run with their sizes and hashes, as {@code _SUCCESS} lists them. */
public final class Manifest {

  /** Where they stand in _SUCCESS. */
  public static final String KEY = "files";

  private final Map<String, WrittenFile> files = new TreeMap<>();

  /** Adds files. */
  public void add(Collection<WrittenFile> written) {
    written.forEach(file -> files.put(file.getPath(), file));
  }

  /** The files as JSON has them, by their places. */
  public List<Map<String, Object>> entries() {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (WrittenFile file : files.values()) {
      Map<String, Object> entry = new TreeMap<>();
      entry.put("path", file.getPath());
      entry.put("bytes", file.getBytes());
      entry.put("sha256", file.getSha256());
      entries.add(entry);
    }
    return entries;
  }

  /**
   * The manifest of a run; empty for a run of a release that wrote none.
   *
   * @throws IOException when its end cannot be read
   */
  static Manifest of(RunStore run) throws IOException {
    String end = run.has(RunLayout.SUCCESS) ? RunLayout.SUCCESS : RunLayout.SUSPECT;
    Manifest manifest = new Manifest();
    for (JsonNode file : new ObjectMapper().readTree(run.read(end)).path(KEY)) {
      manifest.add(
          List.of(
              new WrittenFile(
                  file.path("path").asText(),
                  file.path("bytes").asLong(),
                  file.path("sha256").asText())));
    }
    return manifest;
  }

  /** What is wrong with the files by their sizes alone, which is cheap; empty when nothing is. */
  List<String> wrongSizes(RunStore run) throws IOException {
    Map<String, Long> sizes = run.sizes();
    List<String> wrong = new ArrayList<>();
    for (WrittenFile file : files.values()) {
      Long size = sizes.get(file.getPath());
      if (size == null) {
        wrong.add(file.getPath() + " is missing");
      } else if (size != file.getBytes()) {
        wrong.add(file.getPath() + " has " + size + " bytes, not " + file.getBytes());
      }
    }
    for (String path : sizes.keySet()) {
      if (path.contains("/part-") && !files.isEmpty() && !files.containsKey(path)) {
        wrong.add(path + " is not a file of the run");
      }
    }
    return wrong;
  }

  /** What is wrong with the bytes of the files; empty when nothing is. */
  List<String> wrongBytes(RunStore run) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (WrittenFile file : files.values()) {
      try (CountingInputStream counted = new CountingInputStream(run.open(file.getPath()));
          HashingInputStream hashed = new HashingInputStream(Hashing.sha256(), counted)) {
        InputStream all = hashed;
        long bytes = ByteStreams.exhaust(all);
        String hash = hashed.hash().toString();
        if (bytes != file.getBytes() || !hash.equals(file.getSha256())) {
          wrong.add(file.getPath() + " was changed: its SHA-256 is " + hash);
        }
      } catch (IOException e) {
        wrong.add(file.getPath() + " cannot be read: " + e.getMessage());
      }
    }
    return wrong;
  }

  /** Whether no files are listed. */
  boolean isEmpty() {
    return files.isEmpty();
  }
}
