package rasid.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rasid.tables.Table;

/** The score of each symbol of a field, as each event: a claim is right when its symbol is. */
final class SymbolScores {

  private static final String GROUPS = "evaluation/event-groups.tsv";

  private SymbolScores() {}

  /**
   * The scores of the events that belong together, then of each event.
   *
   * @see #of
   */
  static Map<String, Score> ofEvents(List<Pairing> articles) {
    Map<String, Score> events = of(articles, Field.EVENT);
    Map<String, Score> scores = new LinkedHashMap<>();
    groups()
        .forEach(
            (group, members) ->
                scores.put(
                    group,
                    members.stream()
                        .map(event -> events.getOrDefault(event, Score.NONE))
                        .reduce(Score.NONE, Score::plus)));
    scores.putAll(events);
    return scores;
  }

  /** The score of each symbol that gold or run has, the most frequent in the gold first. */
  static Map<String, Score> of(List<Pairing> articles, Field field) {
    Map<String, Score> scores = new TreeMap<>();
    for (Pairing article : articles) {
      for (Pairing.Pair pair : article.pairs()) {
        if (pair.gold().has(field)) {
          boolean right = pair.agrees(field);
          add(scores, field.found(pair.claim()), new Score(right ? 1 : 0, 1, 0));
        }
      }
      for (Pairing.Alarm alarm : article.alarms()) {
        add(scores, field.found(alarm.claim()), new Score(0, 1, 0));
      }
      article
          .required()
          .filter(gold -> gold.has(field))
          .forEach(gold -> add(scores, gold.get(field), new Score(0, 0, 1)));
    }
    List<Map.Entry<String, Score>> ordered = new ArrayList<>(scores.entrySet());
    ordered.sort(Comparator.comparing(entry -> -entry.getValue().gold()));
    Map<String, Score> result = new LinkedHashMap<>();
    ordered.forEach(entry -> result.put(entry.getKey(), entry.getValue()));
    return result;
  }

  private static void add(Map<String, Score> scores, FieldValue symbol, Score score) {
    scores.merge(symbol.toString(), score, Score::plus);
  }

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Table.Row row : Table.load(GROUPS).rows()) {
      groups
          .computeIfAbsent(row.get("group"), group -> new LinkedHashSet<>())
          .add(row.get("event"));
    }
    return groups;
  }
}
