package rasid.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * An article of the gold with what a run made of it.
 *
 * @param id its source_id
 * @param source who published it: what the gold says, else the run, else the id before its last
 *     number, as dev of dev-012; empty when unknown
 * @param run null when the run does not have it
 * @param pairing its claims beside the gold
 */
record ScoredArticle(String id, String source, @Nullable RunArticle run, Pairing pairing) {

  private static final Pattern NUMBERED = Pattern.compile("(.+?)[-_.]\\d+");

  static ScoredArticle of(GoldDocument gold, @Nullable RunArticle run) {
    if (run == null) {
      return new ScoredArticle(gold.id(), source(gold, null), null, Pairing.of(List.of(), gold));
    }
    return new ScoredArticle(
        gold.id(),
        source(gold, run.publisher()),
        run,
        Pairing.of(run.claims(), gold.on(run.text())));
  }

  private static String source(GoldDocument gold, @Nullable String publisher) {
    if (gold.source() != null) {
      return gold.source();
    }
    if (publisher != null) {
      return publisher;
    }
    Matcher numbered = NUMBERED.matcher(gold.id());
    return numbered.matches() ? numbered.group(1) : "";
  }
}
