package rasid.extract.explain;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rasid.dataset.LocalRun;
import rasid.extract.Article;
import rasid.extract.ArticleHead;
import rasid.extract.StepClock;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.record.GroupMember;
import rasid.source.ArticleException;
import rasid.trace.RecordedTrace;

/** Explains claims and groups of a finished run. */
final class RunExplanation {

  private final LocalRun run;
  private final Lexicons lexicons;

  /** Explains by these tables, which should be those of the run. */
  RunExplanation(LocalRun run, Lexicons lexicons) {
    this.run = run;
    this.lexicons = lexicons;
  }

  /**
   * What is to be said of a claim or group.
   *
   * @throws IllegalArgumentException when the run has none of this id
   * @throws ArticleException when the claim's article cannot be processed
   */
  Page of(String id) throws IOException, ArticleException {
    Claim claim = run.first(Claim.class, entry -> entry.getClaimId().equals(id));
    if (claim != null) {
      return claim(claim);
    }
    ClaimGroup group = run.first(ClaimGroup.class, entry -> entry.getGroupId().equals(id));
    if (group == null) {
      throw new IllegalArgumentException(
          "no claim or group "
              + id
              + " in "
              + run
              + "; its datasets claims and claim_groups list"
              + " the ids");
    }
    return group(group);
  }

  /** Extracts a claim's article again, and explains that claim. */
  private Page claim(Claim recorded) throws IOException, ArticleException {
    Document document =
        run.first(Document.class, entry -> entry.getDocId().equals(recorded.getDocId()));
    if (document == null) {
      throw new IllegalArgumentException(
          "no document " + recorded.getDocId() + " in " + run + "; the run is damaged");
    }
    RecordedTrace trace = new RecordedTrace();
    Article article =
        Explain.extractor(lexicons).extract(ArticleHead.of(document), StepClock.NONE, trace);
    Claim made =
        article.claimRecords().stream()
            .filter(claim -> claim.getClaimId().equals(recorded.getClaimId()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "claim "
                            + recorded.getClaimId()
                            + " is not made by this version and these tables; give the run's"
                            + " --lexicons"));
    Page page = new Page();
    new ArticlePage(page, article, trace).print(made);
    if (!made.equals(recorded)) {
      page.heading("The run's record of this claim differs: another version or other --lexicons.");
    }
    return page;
  }

  private Page group(ClaimGroup group) throws IOException {
    Set<String> ids = new HashSet<>();
    for (GroupMember member : group.getMembers()) {
      ids.add(member.getClaimId());
    }
    Map<String, Claim> claims = new HashMap<>();
    run.first(
        Claim.class,
        claim -> {
          if (ids.contains(claim.getClaimId())) {
            claims.put(claim.getClaimId(), claim);
          }
          return claims.size() == ids.size();
        });
    Page page = new Page();
    RecordedTrace trace = new RecordedTrace();
    boolean isSame =
        new Regrouping(run, group, lexicons)
            .groups(trace).stream().anyMatch(other -> isSame(other, group));
    new GroupPage(page, trace).print(group, claims);
    if (!isSame) {
      page.heading(
          "This run's reports alone make another group: earlier runs added to it, or another"
              + " version or other --lexicons made it.");
    }
    return page;
  }

  /** Whether two groups differ in what runs made of them only. */
  private static boolean isSame(ClaimGroup made, ClaimGroup told) {
    made.setAsOf(told.getAsOf());
    made.setWas(told.getWas());
    return made.equals(told);
  }
}
