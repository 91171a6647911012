package rasid.training.claims;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import rasid.claim.learned.ClaimModels;
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
    try (LocalRunWriter writer = new LocalRunWriter(run)) {
      for (String left : corpus.stream().map(part).distinct().sorted().toList()) {
        ClaimModels models =
            ClaimTrainer.train(
                source,
                corpus.stream().filter(article -> !part.apply(article).equals(left)).toList());
        ExtractClaims step = ExtractClaims.decidedBy(Lexicons.own(), models);
        for (ArticleExample article : corpus) {
          if (part.apply(article).equals(left)) {
            writer.write(step.again(article.annotated().article()));
          }
        }
        System.out.println("without " + left);
      }
      writer.finish();
    }
  }
}
