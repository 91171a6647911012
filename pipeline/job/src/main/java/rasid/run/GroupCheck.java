package rasid.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.record.AlarmKind;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.Report;

/**
 * Checks the index of stories and the groups: each claim stands in both once, unless a group says
 * that it left members out, and members say what their claims say.
 */
final class GroupCheck {

  /** What a member of a group repeats of its claim. */
  private record Figure(
      String doc, Op op, @Nullable Double point, @Nullable Double low, @Nullable Double high) {

    static Figure of(Claim claim) {
      return new Figure(
          claim.getDocId(), claim.getOp(), claim.getPoint(), claim.getLow(), claim.getHigh());
    }

    static Figure of(GroupMember member) {
      return new Figure(
          member.getDocId(), member.getOp(), member.getPoint(), member.getLow(), member.getHigh());
    }
  }

  private final RunStore run;
  private final boolean hasEarlier;
  private final Findings findings;
  private final Map<String, Figure> claims = new HashMap<>();
  private final Set<String> indexed = new HashSet<>();
  private final Set<String> grouped = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private long reports;

  /** Members that groups say they left out. */
  private long leftOut;

  /**
   * @param hasEarlier whether groups may have claims of earlier runs
   */
  GroupCheck(RunStore run, boolean hasEarlier, Findings findings) {
    this.run = run;
    this.hasEarlier = hasEarlier;
    this.findings = findings;
  }

  /** Takes a claim of the run. */
  void claim(Claim claim) {
    if (claims.put(claim.getClaimId(), Figure.of(claim)) != null) {
      findings.add("two claims have the id " + claim.getClaimId());
    }
  }

  /** Checks index and groups, when all claims came. */
  void check() throws IOException {
    index();
    run.<ClaimGroup>forEach(Dataset.CLAIM_GROUPS, this::group);
    if (!hasEarlier) {
      parts.removeAll(groups);
      parts.stream()
          .sorted()
          .forEach(part -> findings.add("a group has the part " + part + ", which is not there"));
      if (reports != claims.size()) {
        findings.add(
            "groups tell of " + reports + " reports, but there are " + claims.size() + " claims");
      }
    }
    long missing = claims.keySet().stream().filter(claim -> !grouped.contains(claim)).count();
    if (missing > leftOut) {
      findings.add((missing - leftOut) + " claims are in no group");
    }
  }

  private void index() throws IOException {
    run.<Report>forEach(
        Dataset.STORY_INDEX,
        report -> {
          findings.count(Dataset.STORY_INDEX);
          if (!indexed.add(report.getClaimId())) {
            findings.add(
                "the claim " + report.getClaimId() + " stands twice in the index of stories");
          }
        });
    long missing = claims.keySet().stream().filter(claim -> !indexed.contains(claim)).count();
    if (missing > 0) {
      findings.add("the index of stories lacks " + missing + " of " + claims.size() + " claims");
    }
  }

  private void group(ClaimGroup group) {
    findings.count(Dataset.CLAIM_GROUPS);
    if (!groups.add(group.getGroupId())) {
      findings.add("two groups have the id " + group.getGroupId());
    }
    parts.addAll(group.getParts());
    reports += group.getReports();
    int listed = group.getMembers().size();
    boolean isCapped =
        group.getAlarmDetails().stream()
            .anyMatch(alarm -> alarm.getKind() == AlarmKind.MEMBERS_CAPPED);
    if (isCapped) {
      leftOut += group.getReports() - listed;
    } else if (group.getReports() != listed) {
      findings.add(
          "the group "
              + group.getGroupId()
              + " tells of "
              + group.getReports()
              + " reports, but lists "
              + listed);
    }
    group.getMembers().forEach(this::member);
  }

  private void member(GroupMember member) {
    String id = member.getClaimId();
    if (!grouped.add(id)) {
      findings.add("the claim " + id + " is in two groups");
    }
    if (!indexed.contains(id)) {
      findings.add("the index of stories lacks " + id + ", which is in a group");
    }
    Figure claim = claims.get(id);
    if (claim == null && !hasEarlier) {
      findings.add("a group has the claim " + id + ", which is not there");
    }
    if (claim != null && !Objects.equals(claim, Figure.of(member))) {
      findings.add("a group says something else of the claim " + id + " than the claim itself");
    }
  }
}
