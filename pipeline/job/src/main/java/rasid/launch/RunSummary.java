package rasid.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.FigureText;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.record.GroupMember;
import rasid.text.Isolates;

/**
 * The end of a run in words: counts of all datasets, and for a small run its claims, group by
 * group.
 */
public final class RunSummary {

  /** A run with more claims shows its counts only. */
  public static final int MOST_CLAIMS = 80;

  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private RunSummary() {}

  /** The counts, in the order of the datasets. */
  public static String counts(Map<String, Long> records, double seconds) {
    StringBuilder out = new StringBuilder();
    records.forEach(
        (dataset, count) ->
            out.append(String.format(Locale.ROOT, "  %-13s %,9d%n", dataset, count)));
    long articles = records.getOrDefault("documents", 0L) + records.getOrDefault("failures", 0L);
    out.append(
        String.format(Locale.ROOT, "  %s in %.1f s%n", counted(articles, "article"), seconds));
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
            claim == null
                ? earlier(member, group)
                : row(member, group, claim, byId.get(member.getDocId())));
      }
      group.getAlarms().forEach(alarm -> out.append("    ! ").append(alarm).append('\n'));
    }
    return out.toString();
  }

  /** A number of things, as 1 origin and 1,234 origins. */
  static String counted(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }

  private static String header(ClaimGroup group) {
    String head = group.getCountedHead() == null ? "" : " " + oneLine(group.getCountedHead());
    String place = group.getPlace() == null ? "" : " in " + group.getPlace();
    String size =
        group.getReports() == 1
            ? ""
            : String.format(
                Locale.ROOT,
                " (%s, %s)",
                counted(group.getReports(), "report"),
                counted(group.getIndependentOrigins(), "origin"));
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
  private static String earlier(GroupMember member, ClaimGroup group) {
    return String.format(
        Locale.ROOT,
        "    %-11s %-14s %s, in an earlier run%n",
        member.getStatementDate() == null ? "" : member.getStatementDate(),
        figure(member, group),
        source(member));
  }

  private static String row(
      GroupMember member, ClaimGroup group, Claim claim, @Nullable Document document) {
    String date = member.getStatementDate() == null ? "" : member.getStatementDate();
    String article = document == null ? "" : document.getSourceId();
    return String.format(
        Locale.ROOT,
        "    %-11s %-14s %-20s %s  %s%n",
        date,
        figure(member, group),
        oneLine(article.length() > 20 ? article.substring(0, 20) : article),
        source(member),
        oneLine(claim.getEvidence().getText()));
  }

  /** The value with its bound and unit. */
  private static String figure(GroupMember member, ClaimGroup group) {
    return FigureText.of(
        member.getOp(),
        member.getPoint(),
        member.getLow(),
        member.getHigh(),
        group.getKind(),
        group.getUnit());
  }

  private static String source(GroupMember member) {
    return member.getSource() == null ? "(no source)" : oneLine(member.getSource());
  }

  /**
   * Text of an article as a cell: on one line, without what steers a terminal, and in its own
   * direction, so that cells of Arabic stay in their order.
   */
  static String oneLine(String text) {
    return Isolates.around(CONTROLS.matcher(text.replaceAll("\\s+", " ")).replaceAll(""));
  }
}
