package rasid.extract.explain;

import java.util.List;
import java.util.Locale;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Span;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Candidate;
import rasid.trace.RecordedTrace.Decision;

/** Prints a claim: what fills each role, what was weighed for it, and the rules that decided. */
final class ClaimPage {

  /** What is decided of a claim: candidates of a role, if any, and the rules that decide. */
  private enum Part {
    EVENT("event", "event."),
    COUNTED("counted", "class.", "counted."),
    SOURCE("source", "source.", "attribution.", "cues.tsv:"),
    SOURCE_TYPE("source type", "source-type.", "word-lists.tsv:"),
    PLACE("place", "place.", "place-basis."),
    AGENT("agent", "agent."),
    CERTAINTY("certainty", "certainty."),
    STATEMENT("statement", "date.statement"),
    TIME("time", "date.event-"),
    SCOPE("scope", "date.scope"),
    SUPERSEDED("superseded", "figure."),
    SUBSET("subset", "subset."),
    CONFIDENCE("confidence", "confidence.");

    private final String title;

    /** The first one is that of the rules that choose a candidate. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> rules;

    Part(String title, String... rules) {
      this.title = title;
      this.rules = List.of(rules);
    }

    boolean has(Decision decision) {
      return rules.stream().anyMatch(decision.rule()::startsWith);
    }

    boolean chooses(Decision decision) {
      return decision.rule().startsWith(rules.get(0));
    }
  }

  private final Page page;
  private final Ranking ranking;
  private final RecordedTrace trace;

  ClaimPage(Page page, RecordedTrace trace) {
    this.page = page;
    this.ranking = new Ranking(page);
    this.trace = trace;
  }

  void print(Claim claim) {
    page.heading("claim " + claim.getClaimId() + " in sentence " + claim.getSentenceIndex());
    page.line(1, "evidence " + Page.verbatim(claim.getEvidence().getText()));
    page.line(
        1,
        "number "
            + Page.verbatim(claim.getQuantity().getText())
            + " "
            + claim.getKind()
            + " "
            + Values.value(
                claim.getOp().toString(), claim.getPoint(), claim.getLow(), claim.getHigh())
            + (claim.getUnit() == null ? "" : " " + Page.isolated(claim.getUnit())));
    for (Part part : Part.values()) {
      print(claim, part);
    }
  }

  private void print(Claim claim, Part part) {
    List<Decision> decisions =
        trace.decisions(claim.getClaimId()).stream().filter(part::has).toList();
    List<Candidate> candidates = trace.candidates(claim.getClaimId(), part.title);
    page.line(1, part.title + " " + answer(claim, part));
    for (Decision decision : decisions) {
      page.line(2, Page.isolated(decision.rule()) + ": " + Page.isolated(decision.outcome()));
    }
    String chosen =
        decisions.stream()
            .filter(part::chooses)
            .map(Decision::outcome)
            .reduce((first, last) -> last)
            .orElse(null);
    ranking.print(candidates, chosen);
    ranking.print(
        "likely by the words of the claim alone",
        "likely",
        trace.candidates(claim.getClaimId(), part.title + ".likely"));
    ranking.print(
        "proposed by rows of tables, by how likely their words are those of the claim",
        "row",
        trace.candidates(claim.getClaimId(), part.title + ".listed"));
  }

  private static String answer(Claim claim, Part part) {
    return switch (part) {
      case EVENT -> claim.getEventType() + triggers(claim);
      case COUNTED -> claim.getCountedClass() + mention(claim.getCounted());
      case SOURCE ->
          claim.getSource() == null
              ? "none"
              : Page.verbatim(claim.getSource().getText())
                  + ", entity "
                  + Values.orNone(claim.getSourceEntityId())
                  + ", cue class "
                  + claim.getCueClass();
      case SOURCE_TYPE -> Values.orNone(claim.getSourceType());
      case PLACE ->
          claim.getPlaceBasis()
              + mention(claim.getPlace())
              + ", entity "
              + Values.orNone(claim.getPlaceEntityId())
              + ", country "
              + Values.orNone(claim.getPlaceCountry());
      case AGENT -> claim.getAgent() == null ? "none" : Page.verbatim(claim.getAgent().getText());
      case CERTAINTY -> claim.getCertainty().toString();
      case STATEMENT -> Values.orNone(claim.getStatementDate());
      case TIME ->
          Values.orNone(claim.getEventBegin()) + " to " + Values.orNone(claim.getEventEnd());
      case SCOPE -> claim.getScopeTime().toString();
      case SUPERSEDED -> claim.getSuperseded() ? "an earlier figure" : "no";
      case SUBSET ->
          claim.getSubsetOf() == null ? "no part of another claim" : "of " + claim.getSubsetOf();
      case CONFIDENCE -> String.format(Locale.ROOT, "%.2f", claim.getConfidence());
    };
  }

  private static String triggers(Claim claim) {
    StringBuilder words = new StringBuilder();
    claim.getTriggers().forEach(span -> words.append(mention(span)));
    return words.toString();
  }

  private static String mention(@Nullable Span span) {
    return span == null ? "" : " " + Page.verbatim(span.getText());
  }
}
