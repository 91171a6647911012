package rasid.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
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
    boolean isExplained = claimCount() <= explain;
    Explanations explanations = Explanations.of(run, isExplained);
    add("documents", writeArticles(table, explanations));
    add("claims", table.columns());
    add("places", places.columns());
    groups.write(folder, table);
    writeRun(isExplained ? null : explain);
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

  /** Writes all articles with their explanations, and fills the table of claims. */
  private Columns writeArticles(ClaimTable table, Explanations explanations) throws IOException {
    DocumentColumns documents = new DocumentColumns();
    ArticlePieces articles = new ArticlePieces(folder);
    ExplanationPieces whys = new ExplanationPieces(folder);
    try (ExplainedInOrder inOrder =
        new ExplainedInOrder(
            explanations,
            (document, ofArticle, explained) -> {
              @Nullable Integer why = whys.write(ofArticle, explained);
              ArticleView view = view(document, ofArticle, table.add(ofArticle), why);
              documents.add(document, articles.write(view));
            })) {
      run.forEach(
          Document.class,
          document -> {
            try {
              inOrder.add(document, claimsOf(document));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      inOrder.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    articles.finish();
    whys.finish();
    return documents.columns();
  }

  private List<Claim> claimsOf(Document document) {
    List<Claim> ofArticle = new ArrayList<>(claims.getOrDefault(document.getDocId(), List.of()));
    ofArticle.sort(Comparator.comparingInt(claim -> claim.getNumber().getBegin()));
    return ofArticle;
  }

  private ArticleView view(
      Document document, List<Claim> ofArticle, int firstRow, @Nullable Integer why) {
    String id = document.getDocId();
    return new ArticleView(
        document,
        ofArticle,
        firstRow,
        numbers.getOrDefault(id, List.of()),
        passages.getOrDefault(id, List.of()),
        copies.get(id),
        why);
  }

  /**
   * What is known of the run as a whole.
   *
   * @param explainedUpTo how many claims are explained at most, where the run has more
   */
  private void writeRun(@Nullable Integer explainedUpTo) throws IOException {
    PackedJson packed = new PackedJson();
    new RunView(run, explainedUpTo, decisions).write(packed.json());
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
