package rasid.evaluate;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.checkerframework.checker.nullness.qual.Nullable;

/** An evaluation as tables for people. */
final class TextReport {

  private static final String ROW = "%-28s%8s%8s%8s";

  /** What is shown of each source. */
  private static final List<String> BRIEF =
      List.of("detection", "value", "event", "class", "value+event", "value+event+class");

  private final StringBuilder out = new StringBuilder();

  private TextReport() {}

  static String of(Evaluation evaluation, @Nullable Bcubed groups, EvaluateOptions options) {
    TextReport report = new TextReport();
    report.figures(evaluation, groups);
    report.sources(evaluation.bySource());
    if (options.byEvent()) {
      report.symbols("event", SymbolScores.ofEvents(evaluation.pairings()));
      report.symbols("class", SymbolScores.of(evaluation.pairings(), Field.CLASS));
    }
    if (options.confidence()) {
      report.confidences(Reliability.of(evaluation.pairings()));
    }
    if (options.errors() > 0) {
      report.confusions(evaluation, Field.EVENT);
      report.confusions(evaluation, Field.CLASS);
      report.out.append(MistakeText.of(Mistake.of(evaluation), options.errors()));
    }
    return report.out.toString();
  }

  private void figures(Evaluation evaluation, @Nullable Bcubed groups) {
    Score detection = evaluation.detection();
    line(
        "%d documents, %d gold claims, %d predicted, %d of them on listed non-claims",
        evaluation.articles().size(),
        detection.gold(),
        detection.predicted(),
        evaluation.alarmsOnNonClaims());
    line(ROW + "   95 %% of F1 over articles", "measure", "P", "R", "F1");
    for (Evaluation.Line line : evaluation.lines()) {
      line(
          ROW + "  %s - %s",
          line.name(),
          measure(line.score().precision()),
          measure(line.score().recall()),
          measure(line.score().f1()),
          figure(line.f1().low()),
          figure(line.f1().high()));
    }
    if (groups != null) {
      line(
          ROW,
          "groups (B-cubed)",
          figure(groups.precision()),
          figure(groups.recall()),
          figure(groups.f1()));
    }
  }

  private void sources(SortedMap<String, Evaluation> sources) {
    if (sources.size() < 2) {
      return;
    }
    line("%nF1 by source of the text%n%-20s%10s%8s  %s", "source", "documents", "gold", brief());
    sources.forEach(
        (source, evaluation) -> {
          Map<String, Score> scores = evaluation.scores();
          StringBuilder figures = new StringBuilder();
          for (String name : BRIEF) {
            String figure = scores.containsKey(name) ? measure(scores.get(name).f1()) : "-";
            figures.append(String.format(ROOT, "%" + (name.length() + 2) + "s", figure));
          }
          line(
              "%-20s%10d%8d%s",
              source.isEmpty() ? "unknown" : source,
              evaluation.articles().size(),
              evaluation.detection().gold(),
              figures);
        });
  }

  private static String brief() {
    return String.join("  ", BRIEF);
  }

  private void symbols(String field, Map<String, Score> scores) {
    line("%n" + ROW + "%8s", "by " + field, "P", "R", "F1", "gold");
    scores.forEach(
        (symbol, score) ->
            line(
                ROW + "%8d",
                symbol,
                figure(score.precision()),
                figure(score.recall()),
                figure(score.f1()),
                score.gold()));
  }

  private void confidences(List<Reliability> all) {
    line("%n%-20s%8s%8s%8s", "confidence of", "claims", "error", "order");
    for (Reliability one : all) {
      line(
          "%-20s%8d%8s%8s",
          one.name(),
          one.count(),
          figure(one.error()),
          one.order() == null ? "-" : figure(one.order()));
    }
    for (Reliability one : all) {
      line("%n%-20s%8s%8s%8s", one.name() + " from", "claims", "said", "right");
      for (Reliability.Bin bin : one.bins()) {
        line(
            "%-20s%8d%8s%8s",
            figure(bin.from()), bin.count(), figure(bin.said()), figure(bin.right()));
      }
    }
  }

  private void confusions(Evaluation evaluation, Field field) {
    line("%n%s taken for another%n%-24s%-24s%8s", field.label(), "gold", "found", "pairs");
    for (Confusion confusion : Confusion.of(evaluation.pairings(), field)) {
      line("%-24s%-24s%8d", confusion.gold(), confusion.found(), confusion.count());
    }
  }

  private void line(String format, Object... values) {
    out.append(String.format(ROOT, format, values)).append(System.lineSeparator());
  }

  /** Rounded to four digits, of which three are shown, as the common scorers of this task do. */
  private static String measure(double value) {
    return figure(Math.rint(value * 1e4) / 1e4);
  }

  private static String figure(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
