package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import rasid.claim.CertaintyChooser;
import rasid.claim.PlaceChooser;
import rasid.claim.features.PlaceCandidate;
import rasid.linear.LinearModel;
import rasid.training.claims.ClaimNumbers.ClaimNumber;

/**
 * Prints how often place and certainty are right for numbers that are annotated as claims, in
 * articles that the models were not trained on: by fold, or with each source left out.
 *
 * <p>Arguments: the folder of a corpus, and "sources" to leave out sources.
 */
final class RoleScores {

  private int claims;
  private int places;
  private int named;
  private int predicted;
  private int both;
  private int certain;

  private RoleScores() {}

  public static void main(String[] args) throws IOException {
    boolean sources = args.length > 1 && args[1].equals("sources");
    print(
        ClaimCorpus.read(Path.of(args[0])),
        sources ? ClaimCorpus.Annotated::source : article -> "fold " + article.fold(),
        System.out);
  }

  /** Prints the scores of each part and of all. */
  static void print(
      List<ClaimCorpus.Annotated> corpus,
      Function<ClaimCorpus.Annotated, String> part,
      PrintStream out) {
    Map<String, RoleScores> scores = new TreeMap<>();
    for (String left : corpus.stream().map(part).distinct().sorted().toList()) {
      List<ClaimCorpus.Annotated> train =
          corpus.stream().filter(article -> !part.apply(article).equals(left)).toList();
      LinearModel place = PlaceTask.train(train);
      LinearModel certainty = CertaintyTask.train(train);
      for (ClaimCorpus.Annotated article : corpus) {
        if (part.apply(article).equals(left)) {
          scores.computeIfAbsent(left, name -> new RoleScores()).add(article, place, certainty);
          scores.computeIfAbsent("all", name -> new RoleScores()).add(article, place, certainty);
        }
      }
    }
    scores.forEach((name, score) -> out.println(name + "\t" + score));
  }

  private void add(ClaimCorpus.Annotated annotated, LinearModel place, LinearModel certainty) {
    List<ClaimNumber> numbers = ClaimNumbers.of(annotated);
    List<PlaceChooser.Chosen> where = PlaceTask.decide(place, annotated);
    List<CertaintyChooser.Chosen> how = CertaintyTask.decide(certainty, annotated);
    for (int i = 0; i < numbers.size(); i++) {
      JsonNode gold = numbers.get(i).claim().path("place");
      PlaceCandidate got = where.get(i).candidate();
      boolean right =
          got == null
              ? !gold.isObject()
              : SamePlace.of(annotated.article(), got.range(), gold);
      claims++;
      places += right ? 1 : 0;
      named += gold.isObject() ? 1 : 0;
      predicted += got != null ? 1 : 0;
      both += right && got != null ? 1 : 0;
      String symbol = numbers.get(i).claim().get("certainty").asText();
      certain += Objects.equals(symbol, how.get(i).certainty().toString()) ? 1 : 0;
    }
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "%d claims\tplace %.3f\tnamed place P %.3f R %.3f F1 %.3f\tcertainty %.3f",
        claims,
        (double) places / claims,
        (double) both / Math.max(1, predicted),
        (double) both / Math.max(1, named),
        2.0 * both / Math.max(1, predicted + named),
        (double) certain / claims);
  }
}
