package rasid.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import rasid.record.GroupMember;
import rasid.record.Verdict;

/** How the members of a group agree, given in time order with the undated ones first. */
final class Verdicts {

  private Verdicts() {}

  static Verdict of(List<GroupMember> members) {
    if (members.size() == 1) {
      return Verdict.SINGLE;
    }
    if (members.stream().allMatch(member -> sameValue(member, members.get(0)))) {
      return Verdict.AGREE;
    }
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (GroupMember member : members) {
      Bounds bounds = bounds(member);
      low = Math.max(low, bounds.low());
      high = Math.min(high, bounds.high());
    }
    return low <= high ? Verdict.COMPATIBLE : inTime(members);
  }

  /**
   * Values that exclude each other: the last step in time tells growth from revision; without times
   * it is a conflict.
   */
  private static Verdict inTime(List<GroupMember> members) {
    Verdict verdict = Verdict.CONFLICT;
    GroupMember last = null;
    for (GroupMember member : members) {
      if (member.getStatementDate() == null) {
        continue;
      }
      if (last != null && !bounds(last).meets(bounds(member))) {
        if (last.getStatementDate().equals(member.getStatementDate())) {
          return Verdict.CONFLICT;
        }
        verdict =
            bounds(member).low() > bounds(last).high() ? Verdict.GROWTH : Verdict.REVISED_DOWN;
      }
      last = member;
    }
    return verdict;
  }

  /** A conflict that may only be one of times that are not known. */
  static List<String> alarms(List<GroupMember> members) {
    if (of(members) != Verdict.CONFLICT) {
      return List.of();
    }
    String undated =
        members.stream()
            .filter(member -> member.getStatementDate() == null)
            .map(GroupMember::getClaimId)
            .collect(Collectors.joining(" "));
    return undated.isEmpty() ? List.of() : List.of("TIME_UNKNOWN " + undated);
  }

  private static boolean sameValue(GroupMember a, GroupMember b) {
    return a.getOp() == b.getOp()
        && Objects.equals(a.getPoint(), b.getPoint())
        && Objects.equals(a.getLow(), b.getLow())
        && Objects.equals(a.getHigh(), b.getHigh());
  }

  static Bounds bounds(GroupMember member) {
    return Bounds.of(member.getOp(), member.getPoint(), member.getLow(), member.getHigh());
  }
}
