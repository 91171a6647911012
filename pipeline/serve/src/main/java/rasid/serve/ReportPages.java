package rasid.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.report.ArticleView;
import rasid.report.Explanations;

/** What each page of the report asks for. */
final class ReportPages {

  /** Answers a request. */
  interface Page {
    void answer(Parameters parameters, Answer answer) throws SQLException, IOException;
  }

  private static final int MOST_GROUPS = 100;

  private static final int QUEUE = 100;

  /** Articles with the same text that a page names. */
  private static final int SHARED = 30;

  private final RunArticles articles;
  private final Explanations explanations;
  private final Extractions extractions;

  ReportPages(RunArticles articles, Explanations explanations, Extractions extractions) {
    this.articles = articles;
    this.explanations = explanations;
    this.extractions = extractions;
  }

  /** Pages by the last part of their address. */
  Map<String, Page> byName() {
    return Map.of(
        "changes", ReportPages::changes,
        "group", ReportPages::group,
        "wholes", ReportPages::wholes,
        "claims", ClaimSearch::answer,
        "claim", ReportPages::claim,
        "article", this::article,
        "why", this::why,
        "queue", ReportPages::queue,
        "places", Overviews::places,
        "overview", Overviews::answer);
  }

  /** Groups with something to tell, a stretch of them, of a kind. */
  private static void changes(Parameters parameters, Answer answer)
      throws SQLException, IOException {
    JsonGenerator json = answer.json();
    String kind = parameters.text("kind");
    json.writeObjectFieldStart("kinds");
    answer.rows(
        "SELECT verdict, count(*) FROM news GROUP BY verdict UNION ALL SELECT 'ALARM', count(*) FROM news WHERE alarmed",
        List.of(),
        row -> json.writeNumberField(row.getString(1), row.getLong(2)));
    json.writeEndObject();
    List<Integer> rows =
        answer.numbers(
            "SELECT row FROM news WHERE ? IN ('', verdict) OR ? = 'ALARM' AND alarmed ORDER BY kind, weight DESC, id LIMIT ? OFFSET ?",
            kind,
            kind,
            parameters.number("count", 20, MOST_GROUPS),
            parameters.number("from", 0, Integer.MAX_VALUE));
    answer.rows(
        "SELECT count(*) FILTER (? IN ('', verdict) OR ? = 'ALARM' AND alarmed), count(*) FROM news",
        List.of(kind, kind),
        row -> {
          json.writeNumberField("total", row.getLong(1));
          json.writeNumberField("all", row.getLong(2));
        });
    answer.groups(rows);
  }

  /** A group by its id or row. */
  private static void group(Parameters parameters, Answer answer) throws SQLException, IOException {
    String id = parameters.text("id");
    answer.groups(
        id.isEmpty()
            ? List.of(parameters.number("row", 0, Integer.MAX_VALUE))
            : answer.numbers("SELECT row FROM groups WHERE id = ?", id));
    answer.withTheirDocuments();
  }

  /** The groups that a group is part of. */
  private static void wholes(Parameters parameters, Answer answer)
      throws SQLException, IOException {
    answer.groups(
        answer.numbers(
            "SELECT whole FROM parts JOIN groups ON row = part WHERE id = ? ORDER BY whole LIMIT "
                + MOST_GROUPS,
            parameters.text("id")));
  }

  private static void claim(Parameters parameters, Answer answer) throws SQLException, IOException {
    answer.withClaims(answer.claimRows(List.of(parameters.text("id"))));
    answer.withTheirDocuments();
  }

  /** An article by its id or row. */
  private void article(Parameters parameters, Answer answer) throws SQLException, IOException {
    String id = parameters.text("id");
    List<Integer> rows =
        id.isEmpty()
            ? List.of(parameters.number("row", 0, Integer.MAX_VALUE))
            : answer.numbers("SELECT row FROM documents WHERE id = ?", id);
    for (int row : rows) {
      Document document = articles.document(answer, row);
      if (document != null) {
        write(document, row, answer);
      }
    }
  }

  private void write(Document document, int row, Answer answer) throws SQLException, IOException {
    List<Integer> rows = claimRows(answer, row);
    List<Claim> claims = claims(answer, row);
    List<NumberExpression> numbers = articles.numbers(answer, row, document.getDocId());
    List<Passage> passages = articles.passages(answer, row, document.getDocId());
    List<Copy> copies =
        answer.records(
            Copy.getClassSchema(),
            "SELECT record FROM copies WHERE doc_id = ?",
            document.getDocId());
    @Nullable Copy copy = copies.isEmpty() ? null : copies.get(0);
    JsonGenerator json = answer.json();
    json.writeNumberField("row", row);
    json.writeFieldName("article");
    new ArticleView(
            document, claims, rows.isEmpty() ? 0 : rows.get(0), numbers, passages, copy, null)
        .write(json);
    answer.withClaims(rows);
    answer.withDocuments(List.of(row));
    Set<String> others = new LinkedHashSet<>();
    for (Passage passage : passages) {
      others.add(passage.getDocA());
      others.add(passage.getDocB());
    }
    for (String other : others.stream().limit(SHARED).toList()) {
      answer.withDocuments(answer.numbers("SELECT row FROM documents WHERE id = ?", other));
    }
  }

  private static List<Claim> claims(Answer answer, int document) throws SQLException, IOException {
    List<Integer> rows = claimRows(answer, document);
    return rows.isEmpty() ? List.of() : List.copyOf(answer.claimRecords(rows).values());
  }

  private static List<Integer> claimRows(Answer answer, int document)
      throws SQLException, IOException {
    return answer.numbers("SELECT row FROM claims WHERE document = ? ORDER BY row", document);
  }

  /** Why a claim is what it is: its article is extracted once more. */
  private void why(Parameters parameters, Answer answer) throws SQLException, IOException {
    String id = parameters.text("id");
    List<Integer> rows = new ArrayList<>();
    for (int claim : answer.claimRows(List.of(id))) {
      rows.addAll(answer.numbers("SELECT document FROM claims WHERE row = ?", claim));
    }
    for (int row : rows) {
      List<Claim> claims = claims(answer, row);
      Document document = articles.document(answer, row);
      if (document != null) {
        String why = extractions.run(() -> explanations.of(document, claims)).get(id);
        if (why != null) {
          answer.json().writeStringField("why", why);
        }
      }
    }
  }

  /** Claims in the order in which answers tell most. */
  private static void queue(Parameters parameters, Answer answer) throws SQLException, IOException {
    List<Integer> rows =
        answer.numbers(
            "SELECT row FROM claims ORDER BY urgency DESC, row LIMIT ? OFFSET ?",
            QUEUE,
            parameters.number("from", 0, Integer.MAX_VALUE));
    JsonGenerator json = answer.json();
    json.writeArrayFieldStart("found");
    for (int row : rows) {
      json.writeNumber(row);
    }
    json.writeEndArray();
    answer.withClaims(rows);
    answer.withTheirDocuments();
  }
}
