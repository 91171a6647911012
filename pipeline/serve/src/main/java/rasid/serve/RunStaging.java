package rasid.serve;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import rasid.dataset.BinaryRecords;
import rasid.record.Alarm;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.GroupMember;
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.Span;
import rasid.report.FinishedRun;
import rasid.report.GroupView;
import rasid.report.Places;

/**
 * Puts the records of a run into tables: whole, in Avro's encoding, beside the few fields that
 * requests filter, sort and count by.
 */
final class RunStaging {

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
    return readPlaces();
  }

  /** How many numbers were decided to be what. */
  Map<String, Integer> decisions() {
    return decisions;
  }

  private void readGroups() throws SQLException {
    try (DuckDBAppender members = appender("members");
        DuckDBAppender alarmed = appender("alarmed");
        DuckDBAppender parts = appender("staged_parts")) {
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
                .append(bytes(group));
            Stream.of(group.getPlace(), group.getLocality())
                .filter(place -> place != null)
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
    each(
        Claim.class,
        "staged_claims",
        (claim, row) -> {
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
              .append(words(claim))
              .append(claim.getConfidence())
              .append(doubt(claim))
              .append(
                  claim.getPoint() != null
                      ? claim.getPoint()
                      : claim.getLow() != null ? claim.getLow() : claim.getHigh())
              .append(bytes(claim));
          if (claim.getPlaceEntityId() != null) {
            wanted.add(claim.getPlaceEntityId());
          }
          if (claim.getPlaceCountry() != null && claim.getPlaceCountry().matches("[A-Z]{2}")) {
            countries.add(claim.getPlaceCountry());
          }
        });
  }

  private static String words(Claim claim) {
    return Stream.of(
            claim.getEvidence(), claim.getSource(), claim.getCounted(), claim.getQuantity())
        .filter(span -> span != null)
        .map(span -> SearchWords.normalized(span.getText()))
        .collect(Collectors.joining(" "));
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

  private void readDocuments() throws SQLException {
    int[] rows = {0};
    each(
        Document.class,
        "documents",
        (document, row) -> {
          byte[] whole = bytes(document);
          row.append(rows[0]++)
              .append(document.getDocId())
              .append(document.getPublisher())
              .append(document.getPublished() != null)
              .append(document.getClaims());
          document.setText("");
          document.setZones(List.of());
          row.append(bytes(document)).append(whole);
        });
  }

  private void readNumbers() throws SQLException {
    int[] rows = {0};
    try (DuckDBAppender numbers = appender("staged_numbers")) {
      forEach(
          NumberExpression.class,
          number -> {
            decisions.merge(number.getDecision().toString(), 1, Integer::sum);
            if (number.getDecision() != NumberDecision.CLAIM) {
              numbers.beginRow().append(rows[0]++).append(number.getDocId()).append(bytes(number));
              numbers.endRow();
            }
          });
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

  private Places readPlaces() throws SQLException {
    Places places = new Places(wanted);
    try (DuckDBAppender rows = appender("places")) {
      forEach(
          Entity.class,
          entity -> {
            if (places.see(entity)) {
              rows.beginRow()
                  .append(places.row(entity.getEntityId()))
                  .append(entity.getEntityId())
                  .append(entity.getNameAr())
                  .append(entity.getNameEn());
              rows.append(
                  Stream.of(entity.getNameAr(), entity.getNameEn())
                      .filter(name -> name != null)
                      .map(SearchWords::normalized)
                      .collect(Collectors.joining(" ")));
              rows.endRow();
            }
          });
    }
    try (DuckDBAppender rows = appender("countries")) {
      for (String code : countries) {
        Locale country = new Locale.Builder().setRegion(code).build();
        row(
            rows,
            code,
            SearchWords.normalized(
                country.getDisplayCountry(Locale.ENGLISH)
                    + " "
                    + country.getDisplayCountry(Locale.forLanguageTag("ar"))));
      }
    }
    return places;
  }

  private interface Row<T> {
    void append(T entry, DuckDBAppender row) throws SQLException;
  }

  private interface Each<T> {
    void take(T entry) throws SQLException;
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
    List<SQLException> failed = new ArrayList<>();
    run.forEach(
        type,
        entry -> {
          try {
            if (failed.isEmpty()) {
              each.take(entry);
            }
          } catch (SQLException e) {
            failed.add(e);
          }
        });
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return database.createAppender(table);
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
