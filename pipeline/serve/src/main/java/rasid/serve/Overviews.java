package rasid.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What is counted over a whole run: places, sources, the run's quality. */
final class Overviews {

  /** Sources in the order of the page, with what most of their claims say of their kind. */
  private static final String SOURCES =
      """
      CREATE OR REPLACE TEMP TABLE sources AS
      SELECT source_key, arg_min(source, row) AS words, count(*) AS n,
        count(*) FILTER (verdict IN ('CONFLICT', 'REVISED_DOWN')) AS revised,
        count(*) FILTER (verdict = 'SINGLE') AS alone
      FROM claims WHERE source <> '' GROUP BY source_key ORDER BY n DESC, words LIMIT 200
      """;

  private static final String TYPES =
      """
      SELECT s.words, t.source_type, s.n, s.revised, s.alone
      FROM sources s JOIN (
        SELECT source_key, source_type FROM claims SEMI JOIN sources USING (source_key) GROUP BY source_key, source_type
        QUALIFY row_number() OVER (PARTITION BY source_key ORDER BY count(*) DESC, min(row)) = 1
      ) t USING (source_key) ORDER BY s.n DESC, s.words
      """;

  /** What most is said of, over all claims with a source. */
  private static final String QUANTITIES =
      """
      SELECT event_type || ' ' || counted_class AS quantity FROM claims WHERE source <> ''
      GROUP BY quantity ORDER BY count(*) DESC, min(row) LIMIT 8
      """;

  private static final String MATRIX =
      """
      SELECT s.words, c.event_type || ' ' || c.counted_class AS quantity, count(*)
      FROM (SELECT * FROM sources ORDER BY n DESC, words LIMIT 15) s JOIN claims c USING (source_key)
      GROUP BY s.words, quantity
      """;

  private static final String SHARES =
      """
      SELECT (SELECT count(*) FILTER (NOT dated) FROM documents), (SELECT count(*) FROM documents), count(*) FILTER (event_type = 'OTHER'),
        count(*) FILTER (counted_class = 'OTHER'), count(*) FILTER (place_basis IN ('SENTENCE', 'SOURCE', 'DOCUMENT')),
        count(*) FILTER (place_basis = 'NONE'), count(*) FILTER (source = ''), count(*)
      FROM claims
      """;

  private static final String PUBLISHERS =
      """
      SELECT coalesce(publisher, ''), count(*), sum(claims), count(*) FILTER (NOT dated)
      FROM documents GROUP BY publisher ORDER BY count(*) DESC, min(row) LIMIT 50
      """;

  private static final String PLACES =
      """
      SELECT place, place_country, CAST(place_precision = 'COUNTRY' AS INTEGER) AS only_country, count(*) FILTER (place_basis = 'EXPLICIT'),
        count(*) FILTER (place_basis <> 'EXPLICIT')
      FROM claims GROUP BY place, place_country, only_country ORDER BY count(*) DESC, min(row)
      """;

  private Overviews() {}

  /**
   * Places, countries and whether no more than the country is known, with how many claims name and
   * how many inherit it.
   */
  static void places(Parameters parameters, Answer answer) throws SQLException, IOException {
    list(answer, "places", PLACES);
  }

  /** Sources and quality. */
  static void answer(Parameters parameters, Answer answer) throws SQLException, IOException {
    JsonGenerator json = answer.json();
    answer.run(SOURCES, List.of());
    answer.rows(
        "SELECT count(DISTINCT source_key) FROM claims WHERE source <> ''",
        List.of(),
        row -> json.writeNumberField("source_count", row.getLong(1)));
    list(answer, "sources", TYPES);
    list(answer, "quantities", QUANTITIES);
    list(answer, "matrix", MATRIX);
    list(answer, "shares", SHARES);
    list(
        answer,
        "bins",
        "SELECT CAST(least(9, floor(probability * 10)) AS INTEGER) AS bin, count(*) FROM claims GROUP BY bin");
    list(answer, "publishers", PUBLISHERS);
  }

  /** Writes the rows of a statement as lists. */
  private static void list(Answer answer, String name, String sql)
      throws SQLException, IOException {
    JsonGenerator json = answer.json();
    json.writeArrayFieldStart(name);
    answer.rows(
        sql,
        List.of(),
        row -> {
          json.writeStartArray();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            value(json, row, i);
          }
          json.writeEndArray();
        });
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, ResultSet row, int column)
      throws SQLException, IOException {
    Object value = row.getObject(column);
    if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
