package rasid.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Interval;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.GroupMember;
import rasid.text.ArabicNormalizer;
import rasid.text.ContentId;

/**
 * Groups the claims of one story key by counted thing and by time, and says how the members of a
 * group agree. Claims more than {@value #STORY_DAYS} days after the one before them open another
 * story; undated claims join the only story there is, else stand together. The order of input
 * changes nothing.
 */
public final class ClaimGrouper {

  static final int STORY_DAYS = 30;

  /** Id of the rules that turn words into intervals and intervals into estimates and verdicts. */
  public static final String POLICY = Interval.POLICY + "/estimates-1";

  private static final Comparator<Claim> IN_TIME =
      Comparator.comparing(
              (Claim claim) -> claim.getStatementDate() == null ? "" : claim.getStatementDate())
          .thenComparing(Claim::getClaimId);

  private ClaimGrouper() {}

  /** The groups of the claims of one story key. */
  public static List<ClaimGroup> group(Iterable<Claim> claims) {
    Map<String, List<Claim>> byThing = new TreeMap<>();
    for (Claim claim : claims) {
      byThing.computeIfAbsent(QuantityKey.quantity(claim), key -> new ArrayList<>()).add(claim);
    }
    List<ClaimGroup> groups = new ArrayList<>();
    for (List<Claim> same : byThing.values()) {
      same.sort(IN_TIME);
      for (List<Claim> story : stories(same)) {
        groups.add(group(story));
      }
    }
    Parts.link(groups);
    return groups;
  }

  /** Cuts claims in time order where a gap lies between two dated ones. */
  private static List<List<Claim>> stories(List<Claim> claims) {
    List<Claim> undated = new ArrayList<>();
    List<List<Claim>> stories = new ArrayList<>();
    LocalDate last = null;
    for (Claim claim : claims) {
      LocalDate day = day(claim.getStatementDate());
      if (day == null) {
        undated.add(claim);
        continue;
      }
      if (last == null || ChronoUnit.DAYS.between(last, day) > STORY_DAYS) {
        stories.add(new ArrayList<>());
      }
      stories.get(stories.size() - 1).add(claim);
      last = day;
    }
    if (stories.size() == 1) {
      stories.get(0).addAll(0, undated);
    } else if (!undated.isEmpty()) {
      stories.add(0, undated);
    }
    return stories;
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    boolean whole = date != null && date.matches("\\d{4}-\\d{2}-\\d{2}.*");
    return whole ? LocalDate.parse(date.substring(0, 10)) : null;
  }

  private static ClaimGroup group(List<Claim> claims) {
    Claim first = claims.get(0);
    List<GroupMember> members = new ArrayList<>();
    for (Claim claim : claims) {
      members.add(
          new GroupMember(
              claim.getClaimId(),
              claim.getDocId(),
              claim.getSource() == null ? null : claim.getSource().getText(),
              claim.getStatementDate(),
              claim.getOp(),
              claim.getPoint(),
              claim.getLow(),
              claim.getHigh()));
    }
    String begin =
        claims.stream()
            .map(Claim::getStatementDate)
            .filter(date -> date != null)
            .findFirst()
            .orElse(null);
    String end = claims.get(claims.size() - 1).getStatementDate();
    return ClaimGroup.newBuilder()
        .setGroupId(ContentId.of(QuantityKey.story(first), QuantityKey.quantity(first), begin))
        .setPolicy(POLICY)
        .setEventType(first.getEventType())
        .setCountedClass(first.getCountedClass())
        .setKind(first.getKind())
        .setUnit(first.getUnit())
        .setCountedHead(QuantityKey.needsHead(first) ? first.getCountedHead() : null)
        .setPlace(QuantityKey.place(first))
        .setWindowBegin(begin)
        .setWindowEnd(end)
        .setMembers(members)
        .setReports(members.size())
        .setIndependentOrigins(origins(claims))
        .setEstimates(Estimates.of(members))
        .setLatest(end == null ? null : value(members.get(members.size() - 1)))
        .setVerdict(Verdicts.of(members))
        .setAlarms(Verdicts.alarms(members))
        .setParts(Collections.emptyList())
        .build();
  }

  /** Reports of one source with one figure, and one figure in the same words, are one origin. */
  private static int origins(List<Claim> claims) {
    Set<String> seen = new HashSet<>();
    int origins = 0;
    for (Claim claim : claims) {
      String figure =
          claim.getOp()
              + "|"
              + claim.getPoint()
              + "|"
              + claim.getLow()
              + "|"
              + claim.getHigh()
              + "|";
      String source =
          claim.getSource() == null
              ? "doc " + claim.getDocId()
              : claim.getSourceEntityId() != null
                  ? claim.getSourceEntityId()
                  : ArabicNormalizer.key(claim.getSource().getText());
      boolean saidBefore = !seen.add(figure + "source " + source);
      boolean wordedBefore =
          !seen.add(figure + "words " + ArabicNormalizer.key(claim.getEvidence().getText()));
      origins += saidBefore || wordedBefore ? 0 : 1;
    }
    return Math.max(1, origins);
  }

  /** The number itself, else its lower bound. */
  static @Nullable Double value(GroupMember member) {
    return member.getPoint() != null ? member.getPoint() : member.getLow();
  }
}
