package rasid.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a run as its end lists them, by which a file that was changed is known: neither Avro
 * nor what it packs with has a checksum. Each file is looked at once. Serves any thread.
 */
final class ListedFiles {

  private record Listed(long bytes, String sha256) {}

  private final Path folder;
  private final Map<String, Listed> files = new HashMap<>();
  private final Set<Path> checked = ConcurrentHashMap.newKeySet();

  /**
   * @param folder the folder of the run
   * @param files the list, which a run of another program lacks
   */
  ListedFiles(Path folder, JsonNode files) {
    this.folder = folder;
    for (JsonNode file : files) {
      this.files.put(
          file.path("path").asText(),
          new Listed(file.path("bytes").asLong(), file.path("sha256").asText()));
    }
  }

  /**
   * Refuses a file that is not as the run wrote it; one that is not listed is taken as it is.
   *
   * @throws IOException when it was changed, or cannot be read, with its name
   */
  void require(Path file) throws IOException {
    Listed listed = files.get(folder.relativize(file).toString().replace('\\', '/'));
    if (listed == null || !checked.add(file)) {
      return;
    }
    boolean isWhole =
        Files.size(file) == listed.bytes()
            && MoreFiles.asByteSource(file)
                .hash(Hashing.sha256())
                .toString()
                .equals(listed.sha256());
    if (!isWhole) {
      checked.remove(file);
      throw new IOException(
          file + " is damaged: its size or SHA-256 is not the one of which _SUCCESS tells");
    }
  }
}
