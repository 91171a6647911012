package rasid.time;

import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.models.Table;
import rasid.quantity.Units;
import rasid.text.ArabicNormalizer;
import rasid.text.Phrases;

/**
 * The words of dates: months (months.tsv), words of relative dates (date-words.tsv) and units of
 * time.
 *
 * @param months number of each month by its names
 * @param units units, lengths of time among them
 * @param spans length of each span of time by its noun with the article
 * @param directions -1, 0 or 1 by word
 * @param days days from the day of the article by word
 */
record DateWords(
    Phrases<Integer> months,
    Units units,
    Map<String, String> spans,
    Map<String, Integer> directions,
    Map<String, Integer> days) {

  static DateWords load(Units units) {
    DateWords words =
        new DateWords(new Phrases<>(), units, new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Table.Row row : Table.load("lexicons/months.tsv").rows()) {
      words.months.put(row.get("name"), (int) row.number("month"));
    }
    for (Table.Row row : Table.load("lexicons/date-words.tsv").rows()) {
      String key = ArabicNormalizer.key(row.get("word"));
      switch (row.get("role")) {
        case "SPAN" -> words.spans.put(key, row.get("value"));
        case "DIRECTION" -> words.directions.put(key, (int) row.number("value"));
        case "DAY" -> words.days.put(key, (int) row.number("value"));
        default -> throw row.bad("role is none of SPAN, DIRECTION, DAY: " + row.get("role"));
      }
    }
    return words;
  }

  @Nullable String span(String key) {
    return spans.get(key);
  }

  @Nullable Integer direction(String key) {
    return directions.get(key);
  }

  boolean isDirection(String key) {
    return directions.containsKey(key);
  }

  @Nullable Integer day(String key) {
    return days.get(key);
  }
}
