package rasid.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Estimate;
import rasid.record.GroupMember;
import rasid.record.Op;

/**
 * Low, best and high of one quantity under three published conventions:
 *
 * <ul>
 *   <li>UCDP (Uppsala Conflict Data Program codebook): low and high are the least and greatest
 *       values that any report allows, best the latest report's;
 *   <li>ACLED (Armed Conflict Location and Event Data codebook): the most conservative report
 *       counts, vague numbers at the unit that they name (dozens 10, hundreds 100);
 *   <li>IBC (Iraq Body Count): a range from the least to the greatest number reported, no best.
 * </ul>
 */
final class Estimates {

  private Estimates() {}

  static List<Estimate> of(List<GroupMember> members) {
    Double low = least(members.stream().map(Estimates::low));
    Double high = greatest(members.stream().map(Estimates::high));
    Double best = ClaimGrouper.value(members.get(members.size() - 1));
    Double conservative = least(members.stream().map(Estimates::conservative));
    Double least = least(members.stream().map(ClaimGrouper::value));
    Double greatest = greatest(members.stream().map(ClaimGrouper::value));
    return List.of(
        new Estimate("UCDP", low, best, high),
        new Estimate("ACLED", conservative, conservative, conservative),
        new Estimate("IBC", least, null, greatest));
  }

  private static @Nullable Double low(GroupMember member) {
    return member.getLow() != null
        ? member.getLow()
        : member.getOp() == Op.APPROX ? member.getPoint() : null;
  }

  private static @Nullable Double high(GroupMember member) {
    return member.getHigh() != null ? member.getHigh() : member.getPoint();
  }

  /** The unit of a vague number is half of its least value: dozens begin at twenty. */
  private static @Nullable Double conservative(GroupMember member) {
    boolean vague = member.getOp() == Op.VAGUE && member.getLow() != null && member.getLow() >= 20;
    return vague ? Double.valueOf(member.getLow() / 2) : ClaimGrouper.value(member);
  }

  private static @Nullable Double least(Stream<@Nullable Double> values) {
    return values.filter(Objects::nonNull).min(Double::compare).orElse(null);
  }

  private static @Nullable Double greatest(Stream<@Nullable Double> values) {
    return values.filter(Objects::nonNull).max(Double::compare).orElse(null);
  }
}
