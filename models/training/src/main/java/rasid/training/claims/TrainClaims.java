package rasid.training.claims;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import rasid.claim.learned.ClaimModels;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.ExtractClaims;
import rasid.lexicon.Lexicons;
import rasid.training.claims.ClaimTask.ArticleExample;

/**
 * Trains what decides about claims, or measures it.
 *
 * <pre>
 * TrainClaims train CORPUS MODELS     trains on all articles and writes the models
 * TrainClaims folds CORPUS RUN        writes a run over the articles, those of each fold by models of the other folds
 * TrainClaims sources CORPUS RUN      the same, those of each source by models of the other sources
 * </pre>
 *
 * CORPUS is a folder as {@link ClaimCorpus} reads it. A run is a folder with Avro files, as the job
 * writes it.
 */
public final class TrainClaims {

  private static final List<String> FILES = List.of("articles.jsonl.gz", "claims.jsonl.gz");

  private final List<ArticleExample> corpus;
  private final String source;

  private TrainClaims(Path folder) throws IOException {
    StringBuilder files = new StringBuilder();
    for (String file : FILES) {
      files
          .append(file)
          .append(" sha256 ")
          .append(MoreFiles.asByteSource(folder.resolve(file)).hash(Hashing.sha256()))
          .append('\n');
    }
    source = files.toString();
    corpus = ClaimTask.of(ClaimCorpus.read(folder));
  }

  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    TrainClaims training = new TrainClaims(Path.of(args[1]));
    Path out = Path.of(args[2]);
    switch (args[0]) {
      case "train" -> training.train(out);
      case "folds" ->
          training.leaveOut(out, article -> Integer.toString(article.annotated().fold()));
      case "sources" -> training.leaveOut(out, article -> article.annotated().source());
      default -> throw new IllegalArgumentException("none of train, folds, sources: " + args[0]);
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %.0f s%n",
        training.corpus.size(),
        (System.nanoTime() - begin) / 1e9);
  }

  private void train(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      ClaimTrainer.train(source, corpus).write(out);
    }
  }

  private void leaveOut(Path run, Function<ArticleExample, String> part) throws IOException {
    Map<Dataset, RecordWriter> writers = new EnumMap<>(Dataset.class);
    try {
      for (String left : corpus.stream().map(part).distinct().sorted().toList()) {
        ClaimModels models =
            ClaimTrainer.train(
                source,
                corpus.stream().filter(article -> !part.apply(article).equals(left)).toList());
        ExtractClaims step = ExtractClaims.decidedBy(Lexicons.own(), models);
        for (ArticleExample article : corpus) {
          if (part.apply(article).equals(left)) {
            write(run, writers, step.again(article.annotated().article()));
          }
        }
        System.out.println("without " + left);
      }
    } finally {
      for (RecordWriter writer : writers.values()) {
        writer.close();
      }
    }
  }

  private static void write(Path run, Map<Dataset, RecordWriter> writers, Article article)
      throws IOException {
    for (Map.Entry<Dataset, List<SpecificRecord>> records :
        ArticleRecords.of(article).byDataset().entrySet()) {
      Dataset dataset = records.getKey();
      RecordWriter writer = writers.get(dataset);
      if (writer == null) {
        Path folder = Files.createDirectories(run.resolve(dataset.folder()));
        writer =
            OutputFormat.AVRO.open(
                Files.newOutputStream(folder.resolve("all.avro")), dataset, "all", "deflate");
        writers.put(dataset, writer);
      }
      for (SpecificRecord entry : records.getValue()) {
        writer.write(entry);
      }
    }
  }
}
