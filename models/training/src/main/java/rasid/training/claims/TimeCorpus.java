package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.when.ArticleTimes;
import rasid.claim.when.Figure;
import rasid.claim.when.ScopeCues;
import rasid.claim.when.WhenExample;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.ScopeTime;
import rasid.record.Span;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.text.TextRange;

/**
 * Claims of articles with the time that annotators gave them: when.jsonl (a claim a line: doc_id,
 * day of the article, number, scope, begin and end, each a day, a month, a year or null),
 * articles.jsonl.gz and folds.tsv of a folder.
 */
final class TimeCorpus {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A claim with what is annotated.
   *
   * @param fold the part of the corpus that its article belongs to
   * @param source the collection that its article comes from
   * @param example what the models see
   * @param scope the annotated scope
   * @param begin first day, month or year, or null
   * @param end last day, month or year, or null
   */
  record Timed(
      String fold,
      String source,
      WhenExample example,
      ScopeTime scope,
      @Nullable String begin,
      @Nullable String end) {

    /** Whether a time is the annotated one, as exactly as that is known. */
    boolean isRight(rasid.claim.when.EventTime time) {
      return isRight(time.begin(), begin) && isRight(time.end(), end);
    }

    static boolean isRight(@Nullable LocalDate day, @Nullable String annotated) {
      return annotated == null ? day == null : day != null && day.toString().startsWith(annotated);
    }
  }

  private final ArticleExtractor extractor =
      ArticleExtractor.with(ExtractionSettings.defaults().withMinArabicShare(0));
  private final ScopeCues cues = ScopeCues.of(Lexicons.own());
  private final Map<String, String[]> folds = new HashMap<>();
  private final Map<String, List<JsonNode>> annotated = new LinkedHashMap<>();
  private final List<Timed> claims = new ArrayList<>();

  private TimeCorpus() {}

  /** The annotated claims that the program finds, in the order of the articles. */
  static List<Timed> read(Path folder) throws IOException {
    TimeCorpus corpus = new TimeCorpus();
    for (String line : Files.readAllLines(folder.resolve("folds.tsv"))) {
      String[] cells = line.split("\t", -1);
      corpus.folds.put(cells[0], cells);
    }
    for (String line : Files.readAllLines(folder.resolve("when.jsonl"))) {
      JsonNode claim = JSON.readTree(line);
      String id = claim.get("doc_id").asText();
      corpus.annotated.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      in.lines().forEach(corpus::add);
    }
    return corpus.claims;
  }

  private void add(String line) {
    try {
      JsonNode article = JSON.readTree(line);
      String id = article.get("id").asText();
      List<JsonNode> rows = annotated.get(id);
      if (rows != null) {
        String day = rows.get(0).get("day").asText();
        String text = article.get("text").asText();
        add(
            extractor.extract(new ArticleSource(id, id, id, text, null, day, null, null)),
            rows,
            folds.get(id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ArticleException e) {
      throw new IllegalStateException(line.substring(0, 40) + " cannot be processed", e);
    }
  }

  private void add(Article article, List<JsonNode> rows, String[] fold) {
    List<AnnotatedSentence> sentences = article.sentences().sentences();
    ArticleTimes times =
        ArticleTimes.of(
            article.dates().published().day(),
            sentences.stream().filter(AnnotatedSentence::asserts).toList(),
            article.dates().dates(),
            article.quantities().quantities());
    for (JsonNode row : rows) {
      for (Claim claim : article.claimRecords()) {
        if (claim.getNumber().getBegin() < row.get("number").get("end").asInt()
            && row.get("number").get("begin").asInt() < claim.getNumber().getEnd()) {
          Figure figure = figure(article, sentences.get(claim.getSentenceIndex()), claim);
          claims.add(
              new Timed(
                  fold[1],
                  fold[2],
                  WhenExample.of(times, figure, cues),
                  ScopeTime.valueOf(row.get("scope").asText()),
                  text(row.get("begin")),
                  text(row.get("end"))));
          break;
        }
      }
    }
  }

  private static Figure figure(Article article, AnnotatedSentence sentence, Claim claim) {
    String text = article.text();
    return new Figure(
        sentence,
        range(text, claim.getNumber()),
        claim.getPoint() == null ? Double.NaN : claim.getPoint(),
        claim.getKind().toString(),
        claim.getCountedClass(),
        claim.getEventType(),
        claim.getTriggers().isEmpty() ? null : range(text, claim.getTriggers().get(0)),
        claim.getCue() == null ? null : range(text, claim.getCue()));
  }

  private static TextRange range(String text, Span span) {
    return new TextRange(
        text.offsetByCodePoints(0, span.getBegin()), text.offsetByCodePoints(0, span.getEnd()));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }
}
