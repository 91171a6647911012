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
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
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
    telling = (int) all.stream().filter(group -> new GroupView(group).isTelling()).count();
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
        Comparator.comparing((ClaimGroup group) -> !new GroupView(group).isTelling())
            .thenComparing(ClaimGroup::getGroupId));
    return new Groups(all);
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
      new GroupView(group).write(json, claims::row, id -> rows.getOrDefault(id, -1));
    }
    json.writeEndArray();
    return packed;
  }
}
