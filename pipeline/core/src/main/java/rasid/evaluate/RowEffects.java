package rasid.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;
import rasid.extract.ArticleExtractor;
import rasid.extract.ArticleHead;
import rasid.extract.ExtractionSettings;
import rasid.extract.StepClock;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WrittenWords;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.source.ArticleException;

/**
 * What proposed rows would change in a run: its articles that have the word in any form are
 * extracted without a row and with it, because a row also speaks for other forms of its word, binds
 * only where it fills a role, and takes the place of another row.
 */
final class RowEffects {

  /** Rows whose tables are in memory at one time. */
  private static final int ROWS = 8;

  /** Articles that are extracted side by side. */
  private static final int ARTICLES = 256;

  /** Chars of articles that wait, after which they are extracted however few they are. */
  private static final int CHARS = 1 << 22;

  /** Extracted articles between two lines of progress. */
  private static final int TOLD = 1024;

  /** Examples that are kept of a row. */
  private static final int SHOWN = 3;

  /** A row with its tables loaded, and what was found of it so far. */
  private static final class Tried {
    private final WrittenWords words;
    private final ArticleExtractor extractor;
    private int changed;
    private final List<String> examples = new ArrayList<>();

    Tried(ProposedRow row, Lexicons lexicons, ArticleExtractor without) {
      words = WrittenWords.beginning(row.words(lexicons));
      extractor = without.classingBy(row.addedTo(lexicons));
    }

    void add(List<Claim> claims) {
      changed += claims.size();
      for (Claim claim : claims) {
        if (examples.size() < SHOWN) {
          examples.add(claim.getEvidence().getText().replaceAll("\\s+", " "));
        }
      }
    }
  }

  /**
   * What a row would do.
   *
   * @param changed claims that would get another event or class, would come, or would go
   * @param examples the evidence of some of them
   */
  record Effect(int changed, List<String> examples) {}

  private final ArticleExtractor without;
  private final List<Tried> rows;
  private final PrintStream progress;
  private final List<Document> waiting = new ArrayList<>();
  private long chars;
  private int extracted;

  private RowEffects(ArticleExtractor without, List<Tried> rows, PrintStream progress) {
    this.without = without;
    this.rows = rows;
    this.progress = progress;
  }

  /**
   * What each of some rows would do by itself.
   *
   * @param lexicons the tables of the run
   * @param progress is told from time to time how far it is
   * @throws IllegalArgumentException when the tables cannot be used
   */
  static List<Effect> of(
      LocalRun run, Lexicons lexicons, List<ProposedRow> rows, PrintStream progress)
      throws IOException {
    List<Effect> effects = new ArrayList<>();
    ArticleExtractor without = extractor(lexicons);
    for (int i = 0; i < rows.size(); i += ROWS) {
      List<ProposedRow> some = rows.subList(i, Math.min(rows.size(), i + ROWS));
      List<Tried> tried = some.stream().map(row -> new Tried(row, lexicons, without)).toList();
      progress.printf(
          "corrections: trying rows %d to %d of %d on the run's articles%n",
          i + 1, i + some.size(), rows.size());
      new RowEffects(without, tried, progress).read(run);
      tried.forEach(row -> effects.add(new Effect(row.changed, row.examples)));
    }
    return effects;
  }

  private static ArticleExtractor extractor(Lexicons lexicons) {
    try {
      // What the run took for Arabic is Arabic here.
      return ArticleExtractor.with(
          ExtractionSettings.defaults().withLexicons(lexicons).withMinArabicShare(0));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("--lexicons: " + e.getMessage(), e);
    }
  }

  private void read(LocalRun run) throws IOException {
    run.forEach(
        Document.class,
        document -> {
          if (rows.stream().anyMatch(row -> row.words.mayBeIn(document.getText()))) {
            waiting.add(document);
            chars += document.getText().length();
          }
          if (waiting.size() == ARTICLES || chars > CHARS) {
            extract();
          }
        });
    extract();
  }

  private void extract() {
    // In the order of the run, whichever is done first.
    waiting.parallelStream()
        .map(this::changes)
        .forEachOrdered(
            changes -> {
              for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(changes.get(i));
              }
            });
    int before = extracted;
    extracted += waiting.size();
    if (before / TOLD < extracted / TOLD) {
      progress.printf("corrections: %,d articles extracted again%n", extracted);
    }
    waiting.clear();
    chars = 0;
  }

  /** The claims of an article that each row changes. */
  private List<List<Claim>> changes(Document document) {
    ArticleHead article = ArticleHead.of(document);
    Map<String, Claim> before = claims(without, article);
    List<List<Claim>> changes = new ArrayList<>();
    for (Tried row : rows) {
      changes.add(
          row.words.mayBeIn(document.getText())
              ? changes(before, claims(row.extractor, article))
              : List.of());
    }
    return changes;
  }

  private static List<Claim> changes(Map<String, Claim> before, Map<String, Claim> after) {
    Set<String> ids = new HashSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .sorted()
        .filter(id -> differ(before.get(id), after.get(id)))
        .map(id -> before.getOrDefault(id, after.get(id)))
        .toList();
  }

  private static boolean differ(@Nullable Claim one, @Nullable Claim other) {
    return one == null
        || other == null
        || !one.getEventType().equals(other.getEventType())
        || !one.getCountedClass().equals(other.getCountedClass());
  }

  private static Map<String, Claim> claims(ArticleExtractor extractor, ArticleHead article) {
    Map<String, Claim> claims = new TreeMap<>();
    try {
      for (Claim claim : extractor.extract(article, StepClock.NONE).claimRecords()) {
        claims.put(claim.getClaimId(), claim);
      }
    } catch (ArticleException e) {
      // An article of which this version makes nothing has nothing to change.
      claims.clear();
    }
    return claims;
  }
}
