package rasid.extract.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.entity.Mention;
import rasid.extract.Article;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.Span;
import rasid.text.TextRange;
import rasid.time.ArticleDate;
import rasid.time.DateMention;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.zone.TextZone;

/** Prints the layers of an article. Offsets are code points, as in the records. */
final class ArticlePage {

  /** Chars of a zone's text that are shown. */
  private static final int ZONE_CHARS = 60;

  private static final String NAME_RULE = "name.";

  /** How the ids of rules begin that decide whether a number is a claim. */
  private static final List<String> NUMBER_RULES = List.of("decision.", "number.", "claim.");

  private final Page page;
  private final Article article;
  private final RecordedTrace trace;

  ArticlePage(Page page, Article article, RecordedTrace trace) {
    this.page = page;
    this.article = article;
    this.trace = trace;
  }

  /** All layers, then each claim. */
  void print() {
    facts();
    zones();
    page.heading("sentences");
    article.sentences().sentences().forEach(this::sentence);
    names();
    numbers();
    dates();
    for (Claim claim : article.claimRecords()) {
      new ClaimPage(page, trace).print(claim);
    }
  }

  /** Facts, the sentence of one claim, and that claim. */
  void print(Claim claim) {
    facts();
    page.heading("sentence");
    sentence(article.sentences().sentences().get(claim.getSentenceIndex()));
    new ClaimPage(page, trace).print(claim);
  }

  private void facts() {
    ArticleDate date = article.dates().published();
    page.heading("article " + article.docId())
        .line(1, "source     " + Page.isolated(article.head().source().uri()))
        .line(
            1, "title      " + (article.title() == null ? "none" : Page.verbatim(article.title())))
        .line(1, "published  " + Values.orNone(date.published()) + ", basis " + date.basis())
        .line(1, "country    " + country())
        .line(
            1,
            String.format(
                Locale.ROOT,
                "layers     %d zones, %d sentences, %d names, %d numbers, %d dates, %d claims",
                article.zones().zones().size(),
                article.sentences().sentences().size(),
                article.names().mentions().size(),
                article.quantities().quantities().size(),
                article.dates().dates().size(),
                article.claimRecords().size()));
  }

  private String country() {
    String country = article.names().country();
    return country == null
        ? "none"
        : country + ", entity " + Values.orNone(article.names().countryId());
  }

  private void zones() {
    page.heading("zones");
    for (TextZone zone : article.zones().zones()) {
      String text = zone.range().of(article.text()).strip();
      String shown = text.length() <= ZONE_CHARS ? text : text.substring(0, ZONE_CHARS) + "…";
      page.line(1, at(zone.range()) + " " + zone.type() + " " + Page.verbatim(shown));
    }
  }

  private void sentence(AnnotatedSentence sentence) {
    page.line(
        1,
        "["
            + sentence.index()
            + "] "
            + at(sentence.range())
            + " "
            + sentence.zone()
            + " "
            + Page.verbatim(sentence.range().of(article.text())));
    List<String> tokens = new ArrayList<>();
    for (AnnotatedToken token : sentence.tokens()) {
      tokens.add(tokens.size() + " " + Page.verbatim(token.surface()) + "/" + token.pos());
    }
    page.line(2, String.join("  ", tokens));
  }

  private void names() {
    page.heading("names");
    Set<String> kept = new HashSet<>();
    for (Mention mention : article.names().mentions()) {
      String about = mention.range().toString();
      kept.add(about);
      page.line(
          1,
          where(mention.sentence(), mention.range())
              + String.format(
                  Locale.ROOT,
                  " %s %s, %s, country %s, confidence %.2f",
                  mention.type(),
                  mention.thing().id(),
                  Page.verbatim(mention.thing().nameAr()),
                  Values.orNone(mention.thing().country()),
                  mention.confidence()));
      proposals(about);
    }
    for (String about : trace.decided()) {
      boolean isName = trace.decisions(about).get(0).rule().startsWith(NAME_RULE);
      if (isName && kept.add(about)) {
        TextRange range = TextRange.parse(about);
        page.line(1, "no name: " + Page.verbatim(range.of(article.text())));
        proposals(about);
      }
    }
  }

  private void proposals(String about) {
    trace
        .candidates(about, "name")
        .forEach(
            candidate ->
                page.line(
                    2,
                    "proposed by "
                        + candidate.reasons()
                        + ": "
                        + candidate.words()
                        + ", cost "
                        + candidate.cost()));
    trace
        .decisions(about)
        .forEach(
            decision -> page.line(2, decision.rule() + ": " + Page.isolated(decision.outcome())));
  }

  private void numbers() {
    page.heading("numbers");
    for (Quantity quantity : article.quantities().quantities()) {
      TextRange range =
          quantity.modifier() == null
              ? quantity.number()
              : quantity.number().union(quantity.modifier());
      page.line(
          1,
          where(quantity.sentence(), range)
              + " "
              + quantity.kind()
              + " "
              + Values.value(
                  quantity.interval().op().toString(),
                  quantity.interval().point(),
                  quantity.interval().low(),
                  quantity.interval().high())
              + (quantity.unit() == null ? "" : " " + Page.isolated(quantity.unit())));
      decision(quantity);
    }
  }

  /** The rule that speaks of the number alone, then what was decided of it in its context. */
  private void decision(Quantity quantity) {
    String claimId = article.claims().claimId(quantity);
    page.line(
        2,
        "decided "
            + quantity.decision()
            + " by "
            + Page.isolated(quantity.ruling().rule())
            + (claimId == null ? ", no claim" : ", claim " + claimId));
    String id =
        article.docId() + "-" + article.head().offsets().codePoint(quantity.number().begin());
    List<Decision> decisions =
        trace.decisions(id).stream().filter(ArticlePage::isOfNumber).toList();
    decisions.forEach(
        decision -> page.line(2, decision.rule() + ": " + Page.isolated(decision.outcome())));
    if (!decisions.isEmpty()) {
      page.line(2, "in its context " + article.claims().decision(quantity));
    }
    new Ranking(page)
        .print(trace.candidates(id, "decision"), article.claims().decision(quantity).toString());
  }

  private static boolean isOfNumber(Decision decision) {
    return NUMBER_RULES.stream().anyMatch(decision.rule()::startsWith);
  }

  private void dates() {
    page.heading("dates");
    for (DateMention date : article.dates().dates()) {
      page.line(
          1,
          where(date.sentence(), date.range())
              + " "
              + date.type()
              + " "
              + date.value()
              + (date.anchor() == null ? "" : ", reckoned from " + date.anchor()));
      page.line(2, "read by " + String.join(", ", date.rules()));
    }
  }

  private String where(int sentence, TextRange range) {
    return "[" + sentence + "] " + Page.verbatim(range.of(article.text()));
  }

  private String at(TextRange range) {
    Span span = article.head().offsets().span(range);
    return span.getBegin() + ".." + span.getEnd();
  }
}
