package rasid.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.record.Claim;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.Passage;

/**
 * Turns the records of a run into the data of its report. Claims and numbers are held in memory, by
 * article; texts pass through one by one.
 */
final class RunReport {

  /** More claims than this make a page that no browser opens in a few seconds. */
  private static final int MOST_CLAIMS = 500_000;

  private final FinishedRun run;
  private final ReportFolder folder;
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, List<NumberExpression>> numbers = new HashMap<>();
  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final Map<String, Copy> copies = new HashMap<>();
  private final Map<String, Integer> decisions = new TreeMap<>();

  RunReport(FinishedRun run, ReportFolder folder) {
    this.run = run;
    this.folder = folder;
  }

  /**
   * Writes all data.
   *
   * @param explain how many claims at most the run may have for each to be explained
   */
  void write(int explain) throws IOException {
    read();
    Groups groups = Groups.of(run);
    Places places = places(groups);
    ClaimTable table = new ClaimTable(groups, places);
    Explanations explanations = Explanations.of(run, claimCount() <= explain);
    DocumentColumns documents = new DocumentColumns();
    ArticlePieces pieces = new ArticlePieces(folder);
    List<IOException> failed = new ArrayList<>();
    run.forEach(
        Document.class,
        document -> {
          try {
            int piece = writeArticle(document, table, pieces, explanations);
            documents.add(document, piece);
          } catch (IOException e) {
            failed.add(e);
          }
        });
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
    pieces.finish();
    add("documents", documents.columns());
    add("claims", table.columns());
    add("places", places.columns());
    groups.write(folder, table);
    writeRun(explanations);
  }

  private void read() {
    run.forEach(
        Claim.class,
        claim -> claims.computeIfAbsent(claim.getDocId(), id -> new ArrayList<>()).add(claim));
    if (claimCount() > MOST_CLAIMS) {
      throw new IllegalArgumentException(
          "%s has %,d claims, and a report shows at most %,d; scripts/serve.sh serves any number"
              .formatted(run.folder(), claimCount(), MOST_CLAIMS));
    }
    run.forEach(
        NumberExpression.class,
        number -> {
          decisions.merge(number.getDecision().toString(), 1, Integer::sum);
          if (number.getDecision() != NumberDecision.CLAIM) {
            numbers.computeIfAbsent(number.getDocId(), id -> new ArrayList<>()).add(number);
          }
        });
    run.forEach(
        Passage.class,
        passage -> {
          passages.computeIfAbsent(passage.getDocA(), id -> new ArrayList<>()).add(passage);
          if (!passage.getDocB().equals(passage.getDocA())) {
            passages.computeIfAbsent(passage.getDocB(), id -> new ArrayList<>()).add(passage);
          }
        });
    run.forEach(Copy.class, copy -> copies.put(copy.getDocId(), copy));
  }

  private int claimCount() {
    return claims.values().stream().mapToInt(List::size).sum();
  }

  private Places places(Groups groups) {
    Set<String> named = new HashSet<>(groups.places());
    for (List<Claim> ofArticle : claims.values()) {
      for (Claim claim : ofArticle) {
        if (claim.getPlaceEntityId() != null) {
          named.add(claim.getPlaceEntityId());
        }
      }
    }
    Places places = new Places(named);
    run.forEach(Entity.class, entity -> places.see(entity));
    return places;
  }

  private int writeArticle(
      Document document, ClaimTable table, ArticlePieces pieces, Explanations explanations)
      throws IOException {
    String id = document.getDocId();
    List<Claim> ofArticle = new ArrayList<>(claims.getOrDefault(id, List.of()));
    ofArticle.sort(Comparator.comparingInt(claim -> claim.getNumber().getBegin()));
    Map<String, String> explained = explanations.of(document, ofArticle);
    int first = table.add(ofArticle);
    return pieces.write(
        new ArticleView(
            document,
            ofArticle,
            first,
            numbers.getOrDefault(id, List.of()),
            passages.getOrDefault(id, List.of()),
            copies.get(id),
            explained));
  }

  /** What is known of the run as a whole. */
  private void writeRun(Explanations explanations) throws IOException {
    PackedJson packed = new PackedJson();
    new RunView(run, explanations.isWanted(), decisions).write(packed.json());
    folder.add("run", packed);
    PackedJson codebook = new PackedJson();
    Codebook.write(run, codebook.json());
    folder.add("codebook", codebook);
    PackedJson world = new PackedJson();
    world.json().writeTree(WorldMap.load());
    folder.add("world", world);
  }

  private void add(String name, Columns columns) throws IOException {
    PackedJson packed = new PackedJson();
    columns.write(packed.json());
    folder.add(name, packed);
  }
}
