package rasid.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;

/**
 * Scores the claims of a finished run against a folder of gold annotations, one JSON file named
 * after each article's source_id.
 */
public final class Evaluate {

  private static final String CLUSTERS = "_claim_clusters.json";

  private Evaluate() {}

  /** Usage: {@code Evaluate GOLD_FOLDER RUN_FOLDER}. */
  public static void main(String[] args) throws IOException {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Prints the scores; the exit code is 2, with one line that says why, when gold or run is
   * missing.
   */
  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    if (args.length != 2) {
      err.println("usage: evaluate.sh [--gold=DIR] RUN_FOLDER");
      return 2;
    }
    try {
      Path gold = Path.of(args[0]);
      Path run = Path.of(args[1]);
      out.print(evaluate(gold, run));
      Bcubed groups = evaluateGroups(gold, run);
      if (groups != null) {
        out.printf(
            Locale.ROOT,
            "%-28s%8.3f%8.3f%8.3f%n",
            "groups (B-cubed)",
            groups.precision(),
            groups.recall(),
            groups.f1());
      }
      return 0;
    } catch (IllegalArgumentException e) {
      err.println("evaluate: " + e.getMessage());
      return 2;
    }
  }

  /**
   * The scores of a run.
   *
   * @throws IllegalArgumentException when there is no gold or no finished run
   */
  public static Evaluation evaluate(Path goldFolder, Path run) throws IOException {
    Map<String, JsonNode> gold = gold(goldFolder);
    if (!Files.exists(run.resolve("_SUCCESS"))) {
      throw new IllegalArgumentException("no finished run in " + run + "; name a folder run=ID");
    }
    Map<String, List<Claim>> claims = claims(run);
    Evaluation evaluation = new Evaluation();
    gold.forEach(
        (id, annotation) -> evaluation.add(claims.getOrDefault(id, List.of()), annotation));
    return evaluation;
  }

  /**
   * How well the claims of a run are grouped, by the gold's file {@value #CLUSTERS}; null when the
   * gold has none.
   */
  public static @Nullable Bcubed evaluateGroups(Path goldFolder, Path run) throws IOException {
    if (!Files.exists(goldFolder.resolve(CLUSTERS))) {
      return null;
    }
    Map<String, String> truth = new HashMap<>();
    for (JsonNode cluster : new ObjectMapper().readTree(goldFolder.resolve(CLUSTERS).toFile())) {
      for (JsonNode member : cluster.get("members")) {
        truth.put(member.get("id").asText(), cluster.get("cluster").asText());
      }
    }
    Map<String, String> groupOfClaim = new HashMap<>();
    for (ClaimGroup group : read(run.resolve("claim_groups"), ClaimGroup.class)) {
      group.getMembers().forEach(claim -> groupOfClaim.put(claim.getClaimId(), group.getGroupId()));
    }
    Map<String, List<Claim>> claims = claims(run);
    Map<String, String> groups = new HashMap<>();
    gold(goldFolder)
        .forEach(
            (id, annotation) -> {
              for (JsonNode annotated : annotation.get("claims")) {
                claims.getOrDefault(id, List.of()).stream()
                    .filter(
                        claim -> Evaluation.overlaps(claim.getNumber(), annotated.get("number")))
                    .findFirst()
                    .ifPresent(
                        claim ->
                            groups.put(
                                annotated.get("id").asText(),
                                groupOfClaim.get(claim.getClaimId())));
              }
            });
    return Bcubed.of(groups, truth);
  }

  /** The claims of each article, by its source_id. */
  private static Map<String, List<Claim>> claims(Path run) throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (Document document : read(run.resolve("documents"), Document.class)) {
      sources.put(document.getDocId(), document.getSourceId());
    }
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Claim claim : read(run.resolve("claims"), Claim.class)) {
      claims.computeIfAbsent(sources.get(claim.getDocId()), id -> new ArrayList<>()).add(claim);
    }
    return claims;
  }

  private static Map<String, JsonNode> gold(Path folder) throws IOException {
    Map<String, JsonNode> gold = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          String name = file.getFileName().toString();
          if (name.endsWith(".json") && !name.startsWith("_")) {
            gold.put(
                name.substring(0, name.length() - ".json".length()),
                new ObjectMapper().readTree(file.toFile()));
          }
        }
      }
    }
    if (gold.isEmpty()) {
      throw new IllegalArgumentException("no gold files (*.json) in " + folder);
    }
    return gold;
  }

  private static <T> List<T> read(Path folder, Class<T> type) throws IOException {
    List<T> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          (Iterable<Path>)
              files.filter(path -> path.toString().endsWith(".avro")).sorted()::iterator) {
        try (DataFileReader<T> reader =
            new DataFileReader<>(file.toFile(), new SpecificDatumReader<>(type))) {
          reader.forEach(records::add);
        }
      }
    }
    return records;
  }
}
