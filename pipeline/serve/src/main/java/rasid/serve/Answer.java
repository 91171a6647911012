package rasid.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.BinaryRecords;
import rasid.record.Alarm;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.report.ClaimColumns;
import rasid.report.Columns;
import rasid.report.DocumentColumns;
import rasid.report.GroupView;
import rasid.report.Places;

/**
 * The answer to one request: an object with fields of its own, and behind them the rows of claims
 * and articles that they speak of, in the form in which a report on a disk has all of them.
 */
final class Answer {

  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  /** Seconds after which a question is given up. */
  private static final int PATIENCE = 30;

  /** Claims of an alarm that a page names. */
  private static final int ALARM_CLAIMS = 12;

  /** What a result set gives. */
  interface Rows {
    void take(ResultSet row) throws SQLException, IOException;
  }

  private final Connection connection;
  private final Places places;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;
  private final SortedSet<Integer> claims = new TreeSet<>();
  private final SortedSet<Integer> documents = new TreeSet<>();

  Answer(Connection connection, Places places) throws IOException {
    this.connection = connection;
    this.places = places;
    json = JSON.createGenerator(bytes);
    json.writeStartObject();
  }

  /** What writes the fields. */
  JsonGenerator json() {
    return json;
  }

  /** Gives each row that a statement finds. */
  void rows(String sql, List<?> parameters, Rows rows) throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(PATIENCE);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.take(found);
        }
      }
    }
  }

  /** Runs a statement that makes a temporary table of this connection. */
  void run(String sql, List<?> parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(PATIENCE);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      statement.execute();
    }
  }

  /** The whole numbers of a statement's first column. */
  List<Integer> numbers(String sql, Object... parameters) throws SQLException, IOException {
    List<Integer> found = new ArrayList<>();
    rows(sql, List.of(parameters), row -> found.add(row.getInt(1)));
    return found;
  }

  /** The records of a statement's first column. */
  <T extends SpecificRecord> List<T> records(Schema schema, String sql, Object... parameters)
      throws SQLException, IOException {
    List<T> found = new ArrayList<>();
    BinaryRecords<T> reader = new BinaryRecords<>(schema);
    rows(
        sql,
        List.of(parameters),
        row -> {
          byte[] record = row.getBytes(1);
          found.add(reader.decode(record, 0, record.length));
        });
    return found;
  }

  /** Adds claims to what goes with the answer. */
  void withClaims(Collection<Integer> rows) {
    claims.addAll(rows);
  }

  /** Adds articles to what goes with the answer. */
  void withDocuments(Collection<Integer> rows) {
    documents.addAll(rows);
  }

  /** Adds the articles of all claims so far. */
  void withTheirDocuments() throws SQLException, IOException {
    if (!claims.isEmpty()) {
      withDocuments(numbers("SELECT DISTINCT document FROM claims WHERE row IN " + list(claims)));
    }
  }

  /** The rows of claims, in the order of their ids. */
  List<Integer> claimRows(Collection<String> ids) throws SQLException, IOException {
    List<Integer> found = new ArrayList<>();
    for (String id : ids) {
      int hyphen = id.indexOf('-');
      if (hyphen > 0) {
        found.addAll(
            numbers(
                "SELECT row FROM claims WHERE document = (SELECT row FROM documents WHERE id = ?) AND id = ?",
                id.substring(0, hyphen),
                id));
      }
    }
    return found;
  }

  /** Writes a list of groups with their rows; their claims go with the answer. */
  void groups(Collection<Integer> rows) throws SQLException, IOException {
    json.writeArrayFieldStart("groups");
    for (int row : rows) {
      List<ClaimGroup> found =
          records(
              ClaimGroup.getClassSchema(),
              "SELECT record FROM group_records WHERE nr = (SELECT nr FROM groups WHERE row = ?)",
              row);
      for (ClaimGroup group : found) {
        json.writeStartObject();
        json.writeNumberField("row", row);
        json.writeFieldName("group");
        group(group, row);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void group(ClaimGroup group, int row) throws SQLException, IOException {
    Map<String, Integer> members = new HashMap<>();
    rows(
        "SELECT id, row FROM claims WHERE group_row = ?",
        List.of(row),
        found -> members.put(found.getString(1), found.getInt(2)));
    Map<String, Integer> parts = new HashMap<>();
    rows(
        "SELECT g.id, g.row FROM parts p JOIN groups g ON g.row = p.part WHERE p.whole = ?",
        List.of(row),
        found -> parts.put(found.getString(1), found.getInt(2)));
    new GroupView(group)
        .write(json, id -> members.getOrDefault(id, -1), id -> parts.getOrDefault(id, -1));
    withClaims(members.values());
    for (Alarm alarm : group.getAlarmDetails()) {
      withClaims(
          claimRows(
              alarm.getClaims().stream()
                  .filter(id -> !members.containsKey(id))
                  .limit(ALARM_CLAIMS)
                  .toList()));
    }
  }

  /** The end of the answer, in UTF-8. */
  byte[] finish() throws SQLException, IOException {
    if (!claims.isEmpty()) {
      ClaimColumns columns = new ClaimColumns();
      Map<Integer, Claim> records = claimRecords(claims);
      rows(
          "SELECT row, document, group_row, verdict FROM claims WHERE row IN "
              + list(claims)
              + " ORDER BY row",
          List.of(),
          row -> {
            Claim claim = Objects.requireNonNull(records.get(row.getInt(1)));
            columns.add(
                claim,
                row.getInt(2),
                places.row(claim.getPlaceEntityId()),
                row.getInt(3),
                absent(row.getString(4)));
          });
      table("claims", claims, columns.columns());
    }
    if (!documents.isEmpty()) {
      DocumentColumns columns = new DocumentColumns();
      List<Document> heads =
          records(
              Document.getClassSchema(),
              "SELECT head FROM documents WHERE row IN " + list(documents) + " ORDER BY row");
      heads.forEach(head -> columns.add(head, /* piece= */ 0));
      table("documents", documents, columns.columns());
    }
    json.writeEndObject();
    json.close();
    return bytes.toByteArray();
  }

  /** The claims of some rows, by their rows in order. */
  SortedMap<Integer, Claim> claimRecords(Collection<Integer> wanted)
      throws SQLException, IOException {
    Map<Integer, Integer> rowByNr = new HashMap<>();
    rows(
        "SELECT nr, row FROM claims WHERE row IN " + list(wanted),
        List.of(),
        found -> rowByNr.put(found.getInt(1), found.getInt(2)));
    SortedMap<Integer, Claim> found = new TreeMap<>();
    if (rowByNr.isEmpty()) {
      return found;
    }
    BinaryRecords<Claim> reader = new BinaryRecords<>(Claim.getClassSchema());
    // By their own numbers: a join would read the records of all claims.
    rows(
        "SELECT nr, record FROM claim_records WHERE nr IN " + list(rowByNr.keySet()),
        List.of(),
        row -> {
          byte[] record = row.getBytes(2);
          found.put(
              Objects.requireNonNull(rowByNr.get(row.getInt(1))),
              reader.decode(record, 0, record.length));
        });
    return found;
  }

  private void table(String name, Collection<Integer> rows, Columns columns) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("rows");
    for (int row : rows) {
      json.writeNumber(row);
    }
    json.writeEndArray();
    json.writeFieldName("columns");
    columns.write(json);
    json.writeEndObject();
  }

  private static @Nullable String absent(String value) {
    return value.isEmpty() ? null : value;
  }

  /** Whole numbers as a list of SQL. */
  static String list(Collection<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
  }
}
