package rasid.extract.explain;

import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Estimate;
import rasid.record.GroupMember;
import rasid.record.SeriesPoint;
import rasid.trace.RecordedTrace;

/** Prints a group: its record in words, its members, and why each joined. */
final class GroupPage {

  /** Role of the candidates that reconciliation weighs for a claim. */
  private static final String ROLE = "story";

  private final Page page;
  private final RecordedTrace trace;

  /**
   * A page for groups.
   *
   * @param trace what reconciliation weighed and decided, by claim id
   */
  GroupPage(Page page, RecordedTrace trace) {
    this.page = page;
    this.trace = trace;
  }

  /**
   * Prints a group.
   *
   * @param claims the claims of its members, by id; a member of an earlier run may have none
   */
  void print(ClaimGroup group, Map<String, Claim> claims) {
    page.heading("group " + group.getGroupId())
        .line(
            1,
            "counts     "
                + group.getCountedClass()
                + head(group)
                + " "
                + group.getEventType()
                + ", "
                + group.getKind()
                + (group.getUnit() == null ? "" : " " + Page.isolated(group.getUnit()))
                + ", "
                + group.getScope())
        .line(
            1,
            "place      "
                + Values.orNone(group.getPlace())
                + ", locality "
                + Values.orNone(group.getLocality()))
        .line(
            1,
            "days       "
                + Values.orNone(group.getWindowBegin())
                + " to "
                + Values.orNone(group.getWindowEnd()))
        .line(
            1,
            "verdict    "
                + group.getVerdict()
                + ": "
                + group.getReports()
                + " reports of "
                + group.getIndependentOrigins()
                + " independent origins, latest "
                + number(group.getLatest())
                + ", maximum "
                + number(group.getMaximum()))
        .line(1, "policy     " + group.getPolicy());
    for (Estimate estimate : group.getEstimates()) {
      page.line(
          1,
          "estimate   "
              + estimate.getConvention()
              + " low "
              + number(estimate.getLow())
              + ", best "
              + number(estimate.getBest())
              + ", high "
              + number(estimate.getHigh()));
    }
    for (SeriesPoint point : group.getSeries()) {
      page.line(
          1,
          "series     "
              + point.getDate()
              + " "
              + number(point.getValue())
              + " ("
              + number(point.getLow())
              + " to "
              + number(point.getHigh())
              + "), "
              + point.getReports()
              + " reports, "
              + point.getChange());
    }
    group
        .getAlarms()
        .forEach(alarm -> page.line(1, "alarm      " + Page.isolated(alarm.toString())));
    group.getParts().forEach(part -> page.line(1, "part       group " + part));
    page.heading("members");
    group.getMembers().forEach(member -> member(member, claims.get(member.getClaimId())));
  }

  private void member(GroupMember member, @Nullable Claim claim) {
    page.line(
        1,
        member.getClaimId()
            + ", "
            + Values.orNone(member.getStatementDate())
            + ", "
            + Values.value(
                member.getOp().toString(), member.getPoint(), member.getLow(), member.getHigh())
            + ", origin "
            + member.getOrigin()
            + (member.getSource() == null ? "" : " " + Page.verbatim(member.getSource())));
    page.line(
        2,
        claim == null
            ? "its words are in an earlier run"
            : Page.verbatim(claim.getEvidence().getText()));
    trace
        .candidates(member.getClaimId(), ROLE)
        .forEach(
            story ->
                page.line(
                    2,
                    "weighed    "
                        + Page.isolated(story.words())
                        + ", cost "
                        + (story.isPossible() ? Values.cost(story.cost()) : "-")
                        + " = "
                        + Page.isolated(story.reasons())));
    trace
        .decisions(member.getClaimId())
        .forEach(
            decision -> page.line(2, decision.rule() + ": " + Page.isolated(decision.outcome())));
  }

  private static String head(ClaimGroup group) {
    return group.getCountedHead() == null ? "" : " " + Page.verbatim(group.getCountedHead());
  }

  private static String number(Double value) {
    return value == null ? "?" : Values.number(value);
  }
}
