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
 * Learns which words news uses alike, or in articles alike, and writes each word with its cluster
 * at several sizes of clusters, tab-separated and gzipped.
 *
 * <pre>TrainWordClusters use|topic OUTPUT.tsv.gz NEWS.jsonl[.gz]...</pre>
 */
public final class TrainWordClusters {

  private static final int DIMENSIONS = 64;

  /** Words of like use: each place beside a word counts by itself. */
  private static final Settings USE = new Settings(NewsWords.Kind.SENTENCES, 6, 2, 5, true);

  /** Words of like topics: what stands in some words' distance. */
  private static final Settings TOPIC = new Settings(NewsWords.Kind.ARTICLES, 5, 7, 3, false);

  private record Settings(
      NewsWords.Kind kind, int leastCount, int window, int epochs, boolean placed) {}

  private TrainWordClusters() {}

  public static void main(String[] args) throws IOException {
    Settings settings =
        switch (args[0]) {
          case "use" -> USE;
          case "topic" -> TOPIC;
          default -> throw new IllegalArgumentException("neither use nor topic: " + args[0]);
        };
    List<Path> files = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      files.add(Path.of(args[i]));
    }
    PrintStream log = System.err;
    NewsWords news = NewsWords.read(files, settings.kind());
    List<String> words = news.frequent(settings.leastCount());
    int[] text = news.text(words);
    log.println(words.size() + " words, text of " + text.length);
    int[] counts = words.stream().mapToInt(news::count).toArray();
    float[] vectors =
        WordVectors.learn(
            text, counts, DIMENSIONS, settings.window(), settings.epochs(), settings.placed());
    log.println("vectors learned");
    List<int[]> clusters = new ArrayList<>();
    for (int size : WordClusters.SIZES) {
      clusters.add(Clusters.of(vectors, DIMENSIONS, size));
    }
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
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
