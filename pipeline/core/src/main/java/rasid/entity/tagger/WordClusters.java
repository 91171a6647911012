package rasid.entity.tagger;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import rasid.tables.Table;

/**
 * Words that news uses alike: for each word its cluster among few large ones, and so on to many
 * small ones.
 */
public final class WordClusters {

  /** How many clusters there are at each level. */
  public static final List<Integer> SIZES = List.of(64, 256, 1024, 4096);

  private static final String TABLE = "names/word-clusters.tsv.gz";

  private final Map<String, int[]> clusters = new HashMap<>();
  private final int[] unknown = SIZES.stream().mapToInt(size -> -1).toArray();

  private WordClusters() {}

  /** The table in the program's resources. */
  public static WordClusters load() {
    return load(TABLE);
  }

  /** A table of clusters in the program's resources. */
  public static WordClusters load(String table) {
    try (InputStream in = Table.open(table)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(table + " cannot be read", e);
    }
  }

  /** Reads gzipped lines of a word and its clusters, tab-separated. */
  public static WordClusters read(InputStream in) throws IOException {
    WordClusters words = new WordClusters();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> fields = Splitter.on('\t').splitToList(line);
        words.clusters.put(
            fields.get(0),
            fields.subList(1, fields.size()).stream().mapToInt(Integer::parseInt).toArray());
      }
    }
    return words;
  }

  /** The clusters of a word; -1 for each when it is rare. */
  public int[] of(String word) {
    return clusters.getOrDefault(word, unknown);
  }
}
