package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Alarm;
import rasid.record.AlarmKind;
import rasid.record.ClaimGroup;
import rasid.record.Estimate;
import rasid.record.GroupMember;
import rasid.record.SeriesPoint;
import rasid.record.Verdict;

/** What the page shows of a group. */
public record GroupView(ClaimGroup group) {

  /** How much it has to tell: kinds in the order of the front page, and the weight within one. */
  public record News(int kind, double weight) {}

  /** Kind of alarms, between downward revisions and growth. */
  private static final int ALARMED = 2;

  private static final int SINGLE = 6;

  /** A change by more than this factor of e tells no more. */
  private static final double MOST_CHANGE = 3;

  /** Whether there is something to tell: several reports, an alarm or a part. */
  public boolean isTelling() {
    return group.getReports() > 1
        || !group.getAlarmDetails().isEmpty()
        || !group.getParts().isEmpty();
  }

  /**
   * What to look at first: conflicts, downward revisions, alarms, growth, then what agrees; within
   * each great changes, many origins and great numbers.
   */
  public News news() {
    int kind =
        switch (group.getVerdict()) {
          case CONFLICT -> 0;
          case REVISED_DOWN -> 1;
          case GROWTH -> 3;
          case COMPATIBLE -> 4;
          case AGREE -> 5;
          default -> SINGLE;
        };
    boolean isAlarmed =
        group.getAlarmDetails().stream()
            .map(Alarm::getKind)
            .anyMatch(
                alarm -> alarm != AlarmKind.MEMBERS_CAPPED && alarm != AlarmKind.WINDOW_CAPPED);
    DoubleSummaryStatistics values =
        group.getMembers().stream()
            .filter(member -> !member.getSuperseded())
            .map(GroupView::position)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    double most = Math.max(1, values.getMax());
    double least = Math.max(1, values.getMin());
    boolean isChange =
        group.getVerdict() == Verdict.GROWTH
            || group.getVerdict() == Verdict.CONFLICT
            || group.getVerdict() == Verdict.REVISED_DOWN;
    double change =
        isChange && values.getCount() > 0 ? Math.min(Math.log(most / least), MOST_CHANGE) : 0;
    return new News(
        isAlarmed ? Math.min(kind, ALARMED) : kind,
        change * 4 + group.getIndependentOrigins() + Math.log1p(most) / 4);
  }

  private static @Nullable Double position(GroupMember member) {
    return member.getPoint() != null
        ? member.getPoint()
        : member.getLow() != null ? member.getLow() : member.getHigh();
  }

  /**
   * Writes the group.
   *
   * @param claimRow the row of a claim by its id; -1 for one of an earlier run
   * @param groupRow the row of a group by its id; -1 when there is none
   */
  public void write(
      JsonGenerator json, ToIntFunction<String> claimRow, ToIntFunction<String> groupRow)
      throws IOException {
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
    News news = news();
    json.writeFieldName("news");
    numbers(json, (double) news.kind(), Math.rint(news.weight() * 1e6) / 1e6);
    json.writeNumberField("reports", group.getReports());
    json.writeNumberField("origins", group.getIndependentOrigins());
    json.writeFieldName("latest");
    Columns.writeNumber(json, group.getLatest());
    json.writeFieldName("maximum");
    Columns.writeNumber(json, group.getMaximum());
    json.writeArrayFieldStart("members");
    for (GroupMember member : group.getMembers()) {
      write(member, claimRow.applyAsInt(member.getClaimId()), json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("estimates");
    for (Estimate estimate : group.getEstimates()) {
      json.writeArrayFieldStart(estimate.getConvention());
      Columns.writeNumber(json, estimate.getLow());
      Columns.writeNumber(json, estimate.getBest());
      Columns.writeNumber(json, estimate.getHigh());
      json.writeString(estimate.getVersion());
      json.writeEndArray();
    }
    json.writeEndObject();
    writeSeries(json);
    writeAlarms(json);
    json.writeArrayFieldStart("parts");
    for (String part : group.getParts()) {
      int row = groupRow.applyAsInt(part);
      if (row >= 0) {
        json.writeNumber(row);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeSeries(JsonGenerator json) throws IOException {
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
  }

  private void writeAlarms(JsonGenerator json) throws IOException {
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
  }

  /** A member: its claim's row, or all that is known of one from an earlier run. */
  private static void write(GroupMember member, int row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("origin", member.getOrigin());
    if (member.getSuperseded()) {
      json.writeBooleanField("superseded", true);
    }
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
