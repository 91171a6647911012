package rasid.extract.explain;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ArticleHead;
import rasid.extract.StepClock;
import rasid.lexicon.LocalLexicons;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.source.ArticleException;
import rasid.trace.RecordedTrace;

/** Explains all claims of an article of a finished run, for pages that show them. */
public final class ClaimExplanations {

  private final ArticleExtractor extractor;

  private ClaimExplanations(ArticleExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Explains by these tables.
   *
   * @param lexicons the run's own tables, a local folder, or null
   * @throws IllegalArgumentException when the tables cannot be used
   */
  public static ClaimExplanations with(@Nullable String lexicons) throws IOException {
    return new ClaimExplanations(Explain.extractor(LocalLexicons.read(lexicons)));
  }

  /**
   * Extracts an article again and explains its claims.
   *
   * @return what is said of each claim by its record; a claim that this version or these tables do
   *     not make has no entry
   */
  public Map<Claim, String> of(Document document) {
    Map<Claim, String> explained = new HashMap<>();
    RecordedTrace trace = new RecordedTrace();
    Article article;
    try {
      article = extractor.extract(ArticleHead.of(document), StepClock.NONE, trace);
    } catch (ArticleException e) {
      return explained;
    }
    for (Claim claim : article.claimRecords()) {
      Page page = new Page();
      new ClaimPage(page, trace).print(claim);
      explained.put(claim, page.toString());
    }
    return explained;
  }
}
