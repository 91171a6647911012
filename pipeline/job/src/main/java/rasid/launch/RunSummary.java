package rasid.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.record.GroupMember;

/**
 * The end of a run in words: counts of all datasets, and for a small run its claims, group by
 * group.
 */
public final class RunSummary {

  /** A run with more claims shows its counts only. */
  public static final int MOST_CLAIMS = 80;

  private RunSummary() {}

  /** The counts, in the order of the datasets. */
  public static String counts(Map<String, Long> records, double seconds) {
    StringBuilder out = new StringBuilder();
    records.forEach(
        (dataset, count) ->
            out.append(String.format(Locale.ROOT, "  %-13s %,9d%n", dataset, count)));
    long articles = records.getOrDefault("documents", 0L) + records.getOrDefault("failures", 0L);
    out.append(String.format(Locale.ROOT, "  %,d articles in %.1f s%n", articles, seconds));
    return out.toString();
  }

  /** The claims of a small run, under their groups; empty for a large one. */
  public static String claims(
      List<Document> documents, List<Claim> claims, List<ClaimGroup> groups) {
    if (claims.isEmpty() || claims.size() > MOST_CLAIMS) {
      return "";
    }
    Map<String, Document> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.getDocId(), document));
    Map<String, Claim> claimById = new HashMap<>();
    claims.forEach(claim -> claimById.put(claim.getClaimId(), claim));
    List<ClaimGroup> sorted = new ArrayList<>(groups);
    sorted.sort(
        Comparator.comparing((ClaimGroup group) -> -group.getMembers().size())
            .thenComparing(ClaimGroup::getEventType)
            .thenComparing(ClaimGroup::getCountedClass)
            .thenComparing(ClaimGroup::getGroupId));
    StringBuilder out = new StringBuilder();
    for (ClaimGroup group : sorted) {
      out.append(header(group));
      for (GroupMember member : group.getMembers()) {
        Claim claim = claimById.get(member.getClaimId());
        out.append(
            claim == null ? earlier(member) : row(member, claim, byId.get(member.getDocId())));
      }
      group.getAlarms().forEach(alarm -> out.append("    ! ").append(alarm).append('\n'));
    }
    return out.toString();
  }

  private static String header(ClaimGroup group) {
    String head = group.getCountedHead() == null ? "" : " " + group.getCountedHead();
    String place = group.getPlace() == null ? "" : " in " + group.getPlace();
    String size =
        group.getReports() == 1
            ? ""
            : String.format(
                Locale.ROOT,
                " (%d reports, %d origins)",
                group.getReports(),
                group.getIndependentOrigins());
    return String.format(
        Locale.ROOT,
        "%n  %s %s%s%s: %s%s%n",
        group.getEventType(),
        group.getCountedClass(),
        head,
        place,
        group.getVerdict(),
        size);
  }

  /** A member whose claim lies in an earlier run. */
  private static String earlier(GroupMember member) {
    return String.format(
        Locale.ROOT,
        "    %-11s %-14s %s, in an earlier run%n",
        member.getStatementDate() == null ? "" : member.getStatementDate(),
        member.getPoint() == null ? "" : number(member.getPoint()),
        member.getSource() == null ? "(no source)" : member.getSource());
  }

  private static String row(GroupMember member, Claim claim, Document document) {
    String date = member.getStatementDate() == null ? "" : member.getStatementDate();
    String source = member.getSource() == null ? "(no source)" : member.getSource();
    String article = document == null ? "" : document.getSourceId();
    return String.format(
        Locale.ROOT,
        "    %-11s %-14s %-20s %s  %s%n",
        date,
        figure(claim),
        article.length() > 20 ? article.substring(0, 20) : article,
        source,
        claim.getEvidence().getText().replaceAll("\\s+", " "));
  }

  /** The value of a claim in signs: > 3000, ~ 50, 20..99. */
  static String figure(Claim claim) {
    String unit =
        claim.getUnit() != null
            ? " " + claim.getUnit()
            : claim.getKind().toString().equals("PERCENT") ? " %" : "";
    return switch (claim.getOp()) {
          case GT -> "> " + number(claim.getPoint());
          case GE -> "≥ " + number(claim.getPoint());
          case LT -> "< " + number(claim.getPoint());
          case LE -> "≤ " + number(claim.getPoint());
          case APPROX -> "~ " + number(claim.getPoint());
          case RANGE, VAGUE -> number(claim.getLow()) + ".." + number(claim.getHigh());
          default -> number(claim.getPoint());
        }
        + unit;
  }

  private static String number(Double value) {
    if (value == null) {
      return "?";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", value.longValue())
        : value.toString();
  }
}
