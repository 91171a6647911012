package rasid.serve;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import rasid.dataset.BinaryRecords;
import rasid.dataset.RecordPlace;
import rasid.record.Alarm;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.GroupMember;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.Span;
import rasid.report.FinishedRun;
import rasid.report.GroupView;
import rasid.report.Places;

/**
 * Puts the records of a run into tables: whole, in Avro's encoding, apart from the few fields that
 * requests filter, sort and count by; and of articles and numbers where they lie in the run.
 */
final class RunStaging {

  /** A country's code, which no mention has as the id of what it stands for. */
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final FinishedRun run;
  private final DuckDBConnection database;
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Map<String, Integer> decisions = new TreeMap<>();
  private final IdentityHashMap<Schema, BinaryRecords<SpecificRecord>> encoders =
      new IdentityHashMap<>();

  RunStaging(FinishedRun run, DuckDBConnection database) {
    this.run = run;
    this.database = database;
  }

  /** Reads all; gives the places that claims and groups name. */
  Places read() throws SQLException {
    readGroups();
    readClaims();
    readDocuments();
    readNumbers();
    readPassages();
    each(Copy.class, "copies", (copy, row) -> row.append(copy.getDocId()).append(bytes(copy)));
    return new PlaceStaging(run, database).read(wanted, countries);
  }

  /** How many numbers were decided to be what. */
  Map<String, Integer> decisions() {
    return decisions;
  }

  private void readGroups() throws SQLException {
    try (DuckDBAppender members = appender("members");
        DuckDBAppender alarmed = appender("alarmed");
        DuckDBAppender parts = appender("staged_parts");
        DuckDBAppender records = appender("group_records")) {
      int[] rows = {0};
      each(
          ClaimGroup.class,
          "staged_groups",
          (group, row) -> {
            GroupView view = new GroupView(group);
            GroupView.News news = view.news();
            row.append(group.getGroupId())
                .append(view.isTelling())
                .append(group.getVerdict().toString())
                .append(!group.getAlarmDetails().isEmpty())
                .append(news.kind())
                .append(news.weight())
                .append(rows[0]);
            record(records, rows[0]++, group);
            Stream.of(group.getPlace(), group.getLocality())
                .filter(place -> place != null && !COUNTRY.matcher(place).matches())
                .forEach(wanted::add);
            for (GroupMember member : group.getMembers()) {
              row(members, group.getGroupId(), member.getClaimId());
            }
            for (Alarm alarm : group.getAlarmDetails()) {
              for (String claim : alarm.getClaims()) {
                row(alarmed, claim);
              }
            }
            for (String part : group.getParts()) {
              row(parts, group.getGroupId(), part);
            }
          });
    }
  }

  private void readClaims() throws SQLException {
    int[] rows = {0};
    try (DuckDBAppender records = appender("claim_records")) {
      each(
          Claim.class,
          "staged_claims",
          (claim, row) -> {
            record(records, rows[0], claim);
            String source = text(claim.getSource());
            row.append(claim.getDocId())
                .append(claim.getNumber().getBegin())
                .append(claim.getClaimId())
                .append(claim.getEventType())
                .append(claim.getCountedClass())
                .append(symbol(claim.getPlaceCountry()))
                .append(source)
                .append(SearchWords.normalized(source))
                .append(symbol(claim.getSourceType()))
                .append(symbol(claim.getCertainty()))
                .append(symbol(claim.getPlaceBasis()))
                .append(symbol(claim.getPlacePrecision()))
                .append(symbol(claim.getScopeTime()))
                .append(claim.getStatementDate())
                .append(claim.getPlaceEntityId())
                .append(claim.getEvidence().getText())
                .append(SearchWords.of(claim))
                .append(claim.getConfidence())
                .append(doubt(claim))
                .append(
                    claim.getPoint() != null
                        ? claim.getPoint()
                        : claim.getLow() != null ? claim.getLow() : claim.getHigh())
                .append(rows[0]++);
            if (claim.getPlaceEntityId() != null) {
              wanted.add(claim.getPlaceEntityId());
            }
            if (claim.getPlaceCountry() != null
                && COUNTRY.matcher(claim.getPlaceCountry()).matches()) {
              countries.add(claim.getPlaceCountry());
            }
          });
    }
  }

  /** How unsure the least sure part of a claim is. */
  private static double doubt(Claim claim) {
    return 1
        - Stream.of(claim.getConfidence(), claim.getSourceConfidence(), claim.getPlaceConfidence())
            .filter(confidence -> confidence != null)
            .mapToDouble(Double::doubleValue)
            .min()
            .orElse(1);
  }

  /** Texts stay where they are: an article is read from the run when it is asked for. */
  private void readDocuments() throws SQLException {
    int[] rows = {0};
    try (DuckDBAppender documents = appender("documents")) {
      forEachPlaced(
          Document.class,
          Set.of("text", "zones"),
          (document, place) -> {
            documents.beginRow();
            documents
                .append(rows[0]++)
                .append(document.getDocId())
                .append(document.getPublisher())
                .append(document.getPublished() != null)
                .append(document.getClaims())
                .append(bytes(document));
            NumberStretches.append(documents, place);
            documents.endRow();
          });
    }
  }

  /** Of the numbers of each article only where they lie, in stretches. */
  private void readNumbers() throws SQLException {
    try (DuckDBAppender numbers = appender("staged_numbers")) {
      NumberStretches stretches = new NumberStretches(numbers);
      forEachPlaced(
          NumberExpression.class,
          Set.of("normalized", "repaired", "point", "low", "high", "unit", "claim_id"),
          (number, place) -> {
            decisions.merge(number.getDecision().toString(), 1, Integer::sum);
            stretches.add(number.getDocId(), place);
          });
      stretches.end();
    }
  }

  private void readPassages() throws SQLException {
    int[] rows = {0};
    try (DuckDBAppender passages = appender("staged_passages")) {
      forEach(
          Passage.class,
          passage -> {
            byte[] whole = bytes(passage);
            for (String id : Stream.of(passage.getDocA(), passage.getDocB()).distinct().toList()) {
              passages.beginRow().append(rows[0]).append(id).append(whole);
              passages.endRow();
            }
            rows[0]++;
          });
    }
  }

  private interface Row<T> {
    void append(T entry, DuckDBAppender row) throws SQLException;
  }

  private interface Each<T> {
    void take(T entry) throws SQLException;
  }

  private interface EachPlaced<T> {
    void take(T entry, RecordPlace place) throws SQLException;
  }

  /** Appends a row for each record. */
  private <T extends SpecificRecord> void each(Class<T> type, String table, Row<T> row)
      throws SQLException {
    try (DuckDBAppender rows = appender(table)) {
      forEach(
          type,
          entry -> {
            rows.beginRow();
            row.append(entry, rows);
            rows.endRow();
          });
    }
  }

  private <T extends SpecificRecord> void forEach(Class<T> type, Each<T> each) throws SQLException {
    Failing failing = new Failing();
    run.forEach(type, entry -> failing.run(() -> each.take(entry)));
    failing.end();
  }

  private <T extends SpecificRecord> void forEachPlaced(
      Class<T> type, Set<String> leftOut, EachPlaced<T> each) throws SQLException {
    Failing failing = new Failing();
    run.forEachPlaced(type, leftOut, (entry, place) -> failing.run(() -> each.take(entry, place)));
    failing.end();
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return database.createAppender(table);
  }

  /** Records lie apart from what is filtered and sorted, which need not carry them. */
  private void record(DuckDBAppender table, int nr, SpecificRecord entry) throws SQLException {
    table.beginRow();
    table.append(nr).append(bytes(entry));
    table.endRow();
  }

  private static void row(DuckDBAppender table, String... values) throws SQLException {
    table.beginRow();
    for (String value : values) {
      table.append(value);
    }
    table.endRow();
  }

  private byte[] bytes(SpecificRecord entry) {
    return encoders
        .computeIfAbsent(entry.getSchema(), BinaryRecords<SpecificRecord>::new)
        .encode(entry);
  }

  private static String text(@Nullable Span span) {
    return span == null ? "" : span.getText();
  }

  /** A facet's value; none is an empty one. */
  private static String symbol(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
