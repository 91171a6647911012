package rasid.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import rasid.entity.tagger.WordClusters;

/**
 * Learns which words news uses alike, and writes each word with its cluster at several sizes of
 * clusters, tab-separated and gzipped.
 *
 * <pre>TrainWordClusters OUTPUT.tsv.gz NEWS.jsonl[.gz]...</pre>
 */
public final class TrainWordClusters {

  private static final int LEAST_COUNT = 6;
  private static final int DIMENSIONS = 64;
  private static final int WINDOW = 2;
  private static final int EPOCHS = 5;

  private TrainWordClusters() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      files.add(Path.of(args[i]));
    }
    PrintStream log = System.err;
    NewsWords news = NewsWords.read(files);
    List<String> words = news.frequent(LEAST_COUNT);
    int[] text = news.text(words);
    log.println(words.size() + " words, text of " + text.length);
    int[] counts = words.stream().mapToInt(news::count).toArray();
    float[] vectors = WordVectors.learn(text, counts, DIMENSIONS, WINDOW, EPOCHS);
    log.println("vectors learned");
    List<int[]> clusters = new ArrayList<>();
    for (int size : WordClusters.SIZES) {
      clusters.add(Clusters.of(vectors, DIMENSIONS, size));
    }
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[0]))),
                StandardCharsets.UTF_8))) {
      for (int w = 0; w < words.size(); w++) {
        out.write(words.get(w));
        for (int[] cluster : clusters) {
          out.write("\t" + cluster[w]);
        }
        out.write('\n');
      }
    }
  }
}
