package rasid.serve;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import rasid.record.Alarm;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Span;
import rasid.report.FinishedRun;
import rasid.report.GroupView;
import rasid.report.Places;

/** Groups and claims: whole, apart from the few fields that requests filter, sort and count by. */
final class ClaimStaging extends RunStaging {

  /** A country's code, which no mention has as the id of what it stands for. */
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final Set<String> wanted = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  ClaimStaging(FinishedRun run, DuckDBConnection database) {
    super(run, database);
  }

  /** Reads all; gives the places that claims and groups name. */
  Places read() throws SQLException {
    readGroups();
    readClaims();
    return new PlaceStaging(run(), database()).read(wanted, countries);
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

  private static String text(@Nullable Span span) {
    return span == null ? "" : span.getText();
  }

  /** A facet's value; none is an empty one. */
  private static String symbol(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
