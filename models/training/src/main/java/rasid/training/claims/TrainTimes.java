package rasid.training.claims;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import rasid.claim.when.Candidate;
import rasid.claim.when.TimeModel;
import rasid.linear.FeatureVector;
import rasid.record.ScopeTime;
import rasid.training.claims.TimeCorpus.Timed;

/**
 * Trains the models of when figures hold: {@code TrainTimes CORPUS_FOLDER [MODEL_FILE]}. It shows
 * how many claims of each part of the corpus a model of the other parts gets right; with a file it
 * then trains one of all parts and writes it.
 */
final class TrainTimes {

  private static final List<String> SCOPES =
      Arrays.stream(ScopeTime.values()).map(ScopeTime::name).toList();

  private TrainTimes() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      throw new IllegalArgumentException("TrainTimes CORPUS_FOLDER [MODEL_FILE]");
    }
    List<Timed> claims = TimeCorpus.read(Path.of(arguments[0]));
    show("each fold by the others", claims, Timed::fold);
    show("each source by the others", claims, Timed::source);
    if (arguments.length == 2) {
      try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
        train(claims).write(out);
      }
    }
  }

  private static void show(String title, List<Timed> claims, Function<Timed, String> part) {
    Map<String, int[]> counts = new TreeMap<>();
    for (String held : claims.stream().map(part).distinct().sorted().toList()) {
      TimeModel model = train(claims.stream().filter(c -> !part.apply(c).equals(held)).toList());
      for (Timed claim : claims) {
        if (part.apply(claim).equals(held)) {
          TimeModel.Choice choice = model.choose(claim.example());
          boolean[] right = {
            true,
            choice.scope() == claim.scope(),
            Timed.isRight(choice.candidate().time().begin(), claim.begin()),
            Timed.isRight(choice.candidate().time().end(), claim.end()),
            claim.isRight(choice.candidate().time()),
            claim.example().candidates().stream().anyMatch(c -> claim.isRight(c.time()))
          };
          for (String row :
              // A source may be the part itself.
              new TreeSet<>(
                  List.of("all", part.apply(claim), claim.source(), claim.scope().toString()))) {
            int[] sums = counts.computeIfAbsent(row, key -> new int[right.length]);
            for (int i = 0; i < right.length; i++) {
              sums[i] += right[i] ? 1 : 0;
            }
          }
        }
      }
    }
    System.out.println(
        title + ": claims; right scope, begin, end, both; both among the candidates");
    counts.forEach(
        (row, sums) -> {
          StringBuilder line = new StringBuilder(String.format("  %-16s %4d", row, sums[0]));
          for (int i = 1; i < sums.length; i++) {
            line.append(String.format("  %.3f", (double) sums[i] / sums[0]));
          }
          System.out.println(line);
        });
  }

  private static TimeModel train(List<Timed> claims) {
    return TimeTrainer.train(SCOPES, claims.stream().map(TrainTimes::figure).toList());
  }

  private static TimeTrainer.Figure figure(Timed claim) {
    List<Candidate> all = claim.example().candidates();
    FeatureVector vector = new FeatureVector();
    List<Example> times = new ArrayList<>();
    List<Example> both = new ArrayList<>();
    boolean[][] right = new boolean[all.size()][SCOPES.size()];
    int scope = SCOPES.indexOf(claim.scope().name());
    boolean any = all.stream().anyMatch(candidate -> claim.isRight(candidate.time()));
    for (int i = 0; i < right.length; i++) {
      all.get(i).into(vector);
      times.add(Example.of(vector));
      all.get(i).describe(vector);
      both.add(Example.of(vector));
      right[i][scope] = !any || claim.isRight(all.get(i).time());
    }
    claim.example().into(vector);
    return new TimeTrainer.Figure(times, Example.of(vector), both, right);
  }
}
