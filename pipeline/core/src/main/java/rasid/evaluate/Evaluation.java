package rasid.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of a run against gold. Precision is over the pairs of {@link Pairing} and the claims
 * without a pair, recall over the required gold claims; a pair is right in a measure when the
 * measure's fields agree.
 */
public final class Evaluation {

  private final List<ScoredArticle> articles;

  /**
   * What is said of a measure.
   *
   * @param name its name
   * @param score its score
   * @param f1 the 95 % interval of its F1 over articles
   */
  record Line(String name, Score score, Bootstrap.Interval f1) {}

  private Evaluation(List<ScoredArticle> articles) {
    this.articles = articles;
  }

  /**
   * Scores a run.
   *
   * @param gold annotated articles by source_id
   * @param run the articles of the run; one that is missing has no claims
   * @throws IllegalArgumentException when gold does not fit the article's text
   */
  static Evaluation of(SortedMap<String, GoldDocument> gold, Map<String, RunArticle> run) {
    List<ScoredArticle> articles = new ArrayList<>();
    gold.forEach((id, document) -> articles.add(ScoredArticle.of(document, run.get(id))));
    return new Evaluation(List.copyOf(articles));
  }

  /** The articles of the gold, by source_id. */
  List<ScoredArticle> articles() {
    return articles;
  }

  List<Pairing> pairings() {
    return articles.stream().map(ScoredArticle::pairing).toList();
  }

  /**
   * The score of each measure by its name, of those that the gold has annotations for: detection,
   * value, kind, event, class, counted noun, source, place, certainty; value+event, with +class and
   * +source; named source and named place, which leave out claims that name none.
   */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Measure measure : measures()) {
      scores.put(measure.name(), score(measure, articles));
    }
    return scores;
  }

  /** How well claims are found at all. */
  Score detection() {
    return score(Measure.DETECTION, articles);
  }

  /** The measures of {@link #scores}, each with its score and the 95 % interval of its F1. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Measure measure : measures()) {
      Bootstrap.Interval f1 = Bootstrap.f1(pairings().stream().map(measure::score).toList());
      lines.add(new Line(measure.name(), score(measure, articles), f1));
    }
    return lines;
  }

  /** The evaluation of the articles of each source, by its name. */
  SortedMap<String, Evaluation> bySource() {
    SortedMap<String, List<ScoredArticle>> sources = new TreeMap<>();
    for (ScoredArticle article : articles) {
      sources.computeIfAbsent(article.source(), source -> new ArrayList<>()).add(article);
    }
    SortedMap<String, Evaluation> evaluations = new TreeMap<>();
    sources.forEach((source, list) -> evaluations.put(source, new Evaluation(list)));
    return evaluations;
  }

  /** Number of claims without gold that lie on a number which the gold lists as none. */
  int alarmsOnNonClaims() {
    return (int)
        pairings().stream()
            .flatMap(pairing -> pairing.alarms().stream())
            .filter(alarm -> alarm.nonClaim() != null)
            .count();
  }

  private List<Measure> measures() {
    List<Pairing> pairings = pairings();
    return Measure.ALL.stream()
        .filter(measure -> pairings.stream().anyMatch(measure::isAnnotated))
        .filter(measure -> !measure.onlyNamed() || isNamed(score(measure, articles)))
        .toList();
  }

  private static boolean isNamed(Score score) {
    return score.predicted() + score.gold() > 0;
  }

  private static Score score(Measure measure, List<ScoredArticle> articles) {
    return articles.stream()
        .map(article -> measure.score(article.pairing()))
        .reduce(Score.NONE, Score::plus);
  }
}
