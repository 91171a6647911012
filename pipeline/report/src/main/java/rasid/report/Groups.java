package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Alarm;
import rasid.record.ClaimGroup;
import rasid.record.Estimate;
import rasid.record.GroupMember;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/**
 * The groups of a run. Those with something to tell, several reports, an alarm or a part, come
 * first; the single ones, which are most of them, are data of their own that a reader rarely needs.
 */
final class Groups {

  private final List<ClaimGroup> all;
  private final int telling;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> rowsOfClaims = new HashMap<>();

  private Groups(List<ClaimGroup> all) {
    this.all = all;
    telling = (int) all.stream().filter(Groups::isTelling).count();
    for (int i = 0; i < all.size(); i++) {
      rows.put(all.get(i).getGroupId(), i);
      for (GroupMember member : all.get(i).getMembers()) {
        rowsOfClaims.put(member.getClaimId(), i);
      }
    }
  }

  /** Reads the groups of a run. */
  static Groups of(FinishedRun run) {
    List<ClaimGroup> all = new ArrayList<>();
    run.forEach(ClaimGroup.class, all::add);
    all.sort(
        Comparator.comparing((ClaimGroup group) -> !isTelling(group))
            .thenComparing(ClaimGroup::getGroupId));
    return new Groups(all);
  }

  private static boolean isTelling(ClaimGroup group) {
    return group.getReports() > 1
        || !group.getAlarmDetails().isEmpty()
        || !group.getParts().isEmpty();
  }

  /** The row of a claim's group; -1 when it is in none. */
  int row(String claimId) {
    return rowsOfClaims.getOrDefault(claimId, -1);
  }

  /** The verdict on a claim's group; null when it is in none. */
  @Nullable Verdict verdict(String claimId) {
    Integer row = rowsOfClaims.get(claimId);
    return row == null ? null : all.get(row).getVerdict();
  }

  /** Entity ids of the places that groups name. */
  Set<String> places() {
    Set<String> places = new HashSet<>();
    for (ClaimGroup group : all) {
      if (group.getLocality() != null) {
        places.add(group.getLocality());
      }
      if (group.getPlace() != null) {
        places.add(group.getPlace());
      }
    }
    return places;
  }

  void write(ReportFolder folder, ClaimTable claims) throws IOException {
    folder.add("groups", packed(all.subList(0, telling), claims));
    folder.add("singles", packed(all.subList(telling, all.size()), claims));
  }

  private PackedJson packed(List<ClaimGroup> groups, ClaimTable claims) throws IOException {
    PackedJson packed = new PackedJson();
    JsonGenerator json = packed.json();
    json.writeStartArray();
    for (ClaimGroup group : groups) {
      write(group, claims, json);
    }
    json.writeEndArray();
    return packed;
  }

  private void write(ClaimGroup group, ClaimTable claims, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", group.getGroupId());
    json.writeStringField("event", group.getEventType());
    json.writeStringField("class", group.getCountedClass());
    json.writeStringField("kind", group.getKind().toString());
    optional(json, "unit", group.getUnit());
    optional(json, "head", group.getCountedHead());
    json.writeStringField("scope", group.getScope().toString());
    optional(json, "place", group.getPlace());
    optional(json, "locality", group.getLocality());
    json.writeStringField("verdict", group.getVerdict().toString());
    json.writeNumberField("reports", group.getReports());
    json.writeNumberField("origins", group.getIndependentOrigins());
    json.writeFieldName("latest");
    Columns.writeNumber(json, group.getLatest());
    json.writeFieldName("maximum");
    Columns.writeNumber(json, group.getMaximum());
    json.writeArrayFieldStart("members");
    for (GroupMember member : group.getMembers()) {
      write(member, claims, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("estimates");
    for (Estimate estimate : group.getEstimates()) {
      json.writeFieldName(estimate.getConvention());
      numbers(json, estimate.getLow(), estimate.getBest(), estimate.getHigh());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("series");
    for (SeriesPoint point : group.getSeries()) {
      json.writeStartObject();
      json.writeStringField("date", point.getDate());
      json.writeFieldName("range");
      numbers(json, point.getLow(), point.getValue(), point.getHigh());
      json.writeNumberField("reports", point.getReports());
      json.writeNumberField("origins", point.getIndependentOrigins());
      json.writeStringField("change", point.getChange().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("alarms");
    for (Alarm alarm : group.getAlarmDetails()) {
      json.writeStartObject();
      json.writeStringField("kind", alarm.getKind().toString());
      json.writeArrayFieldStart("claims");
      for (String claim : alarm.getClaims()) {
        json.writeString(claim);
      }
      json.writeEndArray();
      if (alarm.getCount() != null) {
        json.writeNumberField("count", alarm.getCount());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parts");
    for (String part : group.getParts()) {
      Integer row = rows.get(part);
      if (row != null) {
        json.writeNumber(row);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A member: its claim's row, or all that is known of one from an earlier run. */
  private static void write(GroupMember member, ClaimTable claims, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("origin", member.getOrigin());
    int row = claims.row(member.getClaimId());
    if (row >= 0) {
      json.writeNumberField("row", row);
    } else {
      json.writeStringField("id", member.getClaimId());
      optional(json, "source", member.getSource());
      optional(json, "statement_date", member.getStatementDate());
      json.writeStringField("op", member.getOp().toString());
      json.writeFieldName("range");
      numbers(json, member.getLow(), member.getPoint(), member.getHigh());
    }
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, @Nullable Double... values) throws IOException {
    json.writeStartArray();
    for (Double value : values) {
      Columns.writeNumber(json, value);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
