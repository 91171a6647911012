package rasid.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Claims by facets and words: how many there are, a stretch of them in an order, and for each facet
 * the values that the other facets leave.
 */
final class ClaimSearch {

  /** Columns of the table of claims that are facets. */
  private static final List<String> FACETS =
      List.of(
          "event_type",
          "counted_class",
          "place_country",
          "verdict",
          "source",
          "source_type",
          "certainty",
          "place_basis",
          "place_precision",
          "scope_time",
          "confidence",
          "publisher");

  /** What a column of the page's table is sorted by. */
  private static final Map<String, String> ORDERS =
      Map.of(
          "value", "value",
          "event_type", "event_type",
          "counted_class", "counted_class",
          "evidence", "evidence",
          "source", "nullif(source, '')",
          "place", "place_en",
          "statement_date", "statement_date",
          "verdict", "nullif(verdict, '')",
          "confidence", "probability");

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings().limit(20);

  /** Values of a facet: one more than the page shows, so that it knows whether there are more. */
  private static final int VALUES_SHOWN = 13;

  private static final int MOST_ROWS = 1000;

  private final Parameters parameters;
  private final Map<String, List<String>> chosen = new LinkedHashMap<>();

  private ClaimSearch(Parameters parameters) {
    this.parameters = parameters;
    for (String facet : FACETS) {
      List<String> values = parameters.texts(facet);
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
  }

  /**
   * Answers a request: {@code total}, {@code found} rows, {@code facets} with counts, of those that
   * {@code whole} names with all values.
   */
  static void answer(Parameters parameters, Answer answer) throws SQLException, IOException {
    new ClaimSearch(parameters).answer(answer);
  }

  private void answer(Answer answer) throws SQLException, IOException {
    List<String> terms = WORDS.splitToList(SearchWords.normalized(parameters.text("q")));
    String table = "claims";
    if (!terms.isEmpty()) {
      // Words are looked for once, and facets counted in what has them.
      answer.run(
          "CREATE OR REPLACE TEMP TABLE hits AS SELECT * EXCLUDE (words) FROM claims WHERE "
              + terms.stream()
                  .map(term -> "contains(words, ?)")
                  .collect(Collectors.joining(" AND ")),
          terms);
      table = "hits";
    }
    JsonGenerator json = answer.json();
    List<Object> values = new ArrayList<>();
    String condition = condition("", values);
    answer.rows(
        "SELECT count(*) FROM " + table + condition,
        values,
        row -> json.writeNumberField("total", row.getLong(1)));
    List<Integer> found = new ArrayList<>();
    answer.rows(
        "SELECT row FROM %s%s ORDER BY %srow LIMIT %d OFFSET %d"
            .formatted(
                table,
                condition,
                order(),
                parameters.number("count", 200, MOST_ROWS),
                parameters.number("from", 0, Integer.MAX_VALUE)),
        values,
        row -> found.add(row.getInt(1)));
    json.writeArrayFieldStart("found");
    for (int row : found) {
      json.writeNumber(row);
    }
    json.writeEndArray();
    if (parameters.text("facets").isEmpty()) {
      json.writeObjectFieldStart("facets");
      for (String facet : FACETS) {
        facet(facet, table, answer);
      }
      json.writeEndObject();
    }
    answer.withClaims(found);
    answer.withTheirDocuments();
  }

  private void facet(String facet, String table, Answer answer) throws SQLException, IOException {
    List<Object> values = new ArrayList<>();
    List<String> own = chosen.getOrDefault(facet, List.of());
    String condition = condition(facet, values);
    values.addAll(own);
    JsonGenerator json = answer.json();
    json.writeArrayFieldStart(facet);
    answer.rows(
        "SELECT %1$s, count(*) AS n FROM %2$s%3$s GROUP BY %1$s QUALIFY row_number() OVER (ORDER BY n DESC, min(row)) <= %4$d%5$s ORDER BY n DESC, min(row)"
            .formatted(
                facet,
                table,
                condition,
                parameters.texts("whole").contains(facet) ? Parameters.MOST_VALUES : VALUES_SHOWN,
                own.isEmpty() ? "" : " OR " + isOneOf(facet, own)),
        values,
        row -> {
          json.writeStartArray();
          json.writeString(row.getString(1));
          json.writeNumber(row.getLong(2));
          json.writeEndArray();
        });
    json.writeEndArray();
  }

  /** The condition of all facets but one. */
  private String condition(String but, List<Object> values) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, List<String>> facet : chosen.entrySet()) {
      if (!facet.getKey().equals(but)) {
        parts.add(isOneOf(facet.getKey(), facet.getValue()));
        values.addAll(facet.getValue());
      }
    }
    return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
  }

  private static String isOneOf(String facet, List<String> values) {
    return facet
        + " IN ("
        + values.stream().map(value -> "?").collect(Collectors.joining(", "))
        + ")";
  }

  private String order() {
    String sort = parameters.text("sort");
    int colon = sort.indexOf(':');
    String column = ORDERS.get(colon < 0 ? sort : sort.substring(0, colon));
    if (column == null) {
      return "";
    }
    if (column.equals("place_en") && parameters.text("ui").equals("ar")) {
      column = "place_ar";
    }
    return column + (sort.endsWith(":desc") ? " DESC" : "") + " NULLS LAST, ";
  }
}
