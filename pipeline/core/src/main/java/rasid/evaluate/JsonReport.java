package rasid.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Span;

/**
 * An evaluation as one JSON object for programs: {@code counts}, {@code measures} by name, and as
 * far as there are any or they are asked for {@code groups}, {@code sources}, {@code events},
 * {@code classes}, {@code confusions}, {@code mistakes}. Figures have four digits.
 */
final class JsonReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  static String of(Evaluation evaluation, @Nullable Bcubed groups, EvaluateOptions options) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("counts", counts(evaluation));
    Map<String, Object> measures = new LinkedHashMap<>();
    for (Evaluation.Line line : evaluation.lines()) {
      Map<String, Object> measure = score(line.score());
      measure.put("f1_low", figure(line.f1().low()));
      measure.put("f1_high", figure(line.f1().high()));
      measures.put(line.name(), measure);
    }
    report.put("measures", measures);
    if (groups != null) {
      report.put("groups", figures(groups.precision(), groups.recall(), groups.f1()));
    }
    Map<String, Object> sources = new LinkedHashMap<>();
    evaluation.bySource().forEach((source, part) -> sources.put(source, scores(part.scores())));
    if (sources.size() > 1) {
      report.put("sources", sources);
    }
    if (options.byEvent()) {
      report.put("events", scores(SymbolScores.ofEvents(evaluation.pairings())));
      report.put("classes", scores(SymbolScores.of(evaluation.pairings(), Field.CLASS)));
    }
    if (options.confidence()) {
      report.put("confidences", Reliability.of(evaluation.pairings()));
    }
    if (options.errors() > 0) {
      report.put("confusions", confusions(evaluation));
      report.put("mistakes", mistakes(Mistake.of(evaluation), options.errors()));
    }
    try {
      return JSON.writeValueAsString(report) + System.lineSeparator();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> counts(Evaluation evaluation) {
    Score detection = evaluation.detection();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("documents", evaluation.articles().size());
    counts.put("gold", detection.gold());
    counts.put("predicted", detection.predicted());
    counts.put("on_non_claims", evaluation.alarmsOnNonClaims());
    return counts;
  }

  private static Map<String, Map<String, Object>> scores(Map<String, Score> scores) {
    Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    scores.forEach((name, score) -> objects.put(name, score(score)));
    return objects;
  }

  private static Map<String, Object> score(Score score) {
    Map<String, Object> object = figures(score.precision(), score.recall(), score.f1());
    object.put("gold", score.gold());
    return object;
  }

  private static Map<String, Object> figures(double precision, double recall, double f1) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", figure(precision));
    figures.put("recall", figure(recall));
    figures.put("f1", figure(f1));
    return figures;
  }

  private static double figure(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }

  private static Map<String, Object> confusions(Evaluation evaluation) {
    Map<String, Object> confusions = new LinkedHashMap<>();
    for (Field field : List.of(Field.EVENT, Field.CLASS)) {
      confusions.put(field.key(), Confusion.of(evaluation.pairings(), field));
    }
    return confusions;
  }

  /** At most so many of each type. */
  private static List<Map<String, Object>> mistakes(List<Mistake> mistakes, int most) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Mistake.Type type : Mistake.Type.values()) {
      mistakes.stream()
          .filter(mistake -> mistake.type() == type)
          .limit(most)
          .map(JsonReport::mistake)
          .forEach(objects::add);
    }
    return objects;
  }

  private static Map<String, Object> mistake(Mistake mistake) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", mistake.type());
    object.put("article", mistake.article());
    object.put("begin", mistake.number().getBegin());
    object.put("end", mistake.number().getEnd());
    object.put("number", mistake.number().getText());
    object.put("sentence", text(mistake.sentence()));
    object.put("note", mistake.note());
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Mistake.Difference difference : mistake.fields()) {
      Map<String, Object> sides = new LinkedHashMap<>();
      sides.put("gold", text(difference.gold()));
      sides.put("found", text(difference.found()));
      fields.put(difference.field().key(), sides);
    }
    object.put("fields", fields);
    return object;
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.getText();
  }

  private static @Nullable String text(@Nullable FieldValue value) {
    boolean isAbsent = value instanceof FieldValue.Mention mention && !mention.isPresent();
    return value == null || isAbsent ? null : value.toString();
  }
}
