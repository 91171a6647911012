package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import rasid.claim.ClassTree;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.record.QuantityKind;

/**
 * Links the groups of one story that count a part of another, by the tree of classes. Parts are
 * never summed.
 */
final class Parts {

  private Parts() {}

  static void link(List<ClaimGroup> groups) {
    for (ClaimGroup whole : groups) {
      if (whole.getKind() != QuantityKind.COUNT) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      List<String> alarms = new ArrayList<>(whole.getAlarms());
      for (ClaimGroup part : groups) {
        if (ClassTree.isPart(part.getCountedClass(), whole.getCountedClass())
            && sameStory(whole, part)) {
          parts.add(part.getGroupId());
          addAlarm(whole, part, alarms);
        }
      }
      whole.setParts(parts);
      whole.setAlarms(alarms);
    }
  }

  /** A part whose least value is greater than all that the whole allows. */
  private static void addAlarm(ClaimGroup whole, ClaimGroup part, List<String> alarms) {
    double most = Double.NEGATIVE_INFINITY;
    String largest = "";
    for (GroupMember member : whole.getMembers()) {
      double high = Verdicts.bounds(member).high();
      if (high > most) {
        most = high;
        largest = member.getClaimId();
      }
    }
    for (GroupMember member : part.getMembers()) {
      if (Verdicts.bounds(member).low() > most) {
        alarms.add("PART_EXCEEDS_WHOLE " + member.getClaimId() + " > " + largest);
      }
    }
  }

  private static boolean sameStory(ClaimGroup a, ClaimGroup b) {
    if (a.getWindowBegin() == null || b.getWindowBegin() == null) {
      return true;
    }
    return a.getWindowBegin().compareTo(b.getWindowEnd()) <= 0
        && b.getWindowBegin().compareTo(a.getWindowEnd()) <= 0;
  }
}
