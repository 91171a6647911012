package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Claim;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.Span;
import rasid.record.Zone;

/**
 * What the page of an article shows. Offsets stay those of the records, in code points.
 *
 * @param claims its claims in the order of their numbers
 * @param firstRow row of the first of them in the table of claims
 * @param numbers its numbers that are no claims
 * @param passages text that it shares with other articles or repeats
 * @param copy what it is nearly the same as, or null
 * @param why number of the piece that holds the explanations of its claims, or null
 */
public record ArticleView(
    Document document,
    List<Claim> claims,
    int firstRow,
    List<NumberExpression> numbers,
    List<Passage> passages,
    @Nullable Copy copy,
    @Nullable Integer why) {

  /** Repeated boilerplate makes thousands of passages; some show what it is. */
  private static final int PASSAGES_SHOWN = 100;

  /** Writes it as an object. */
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.getDocId());
    json.writeStringField("sha256", document.getContentSha256());
    json.writeStringField("uri", document.getUri());
    json.writeStringField("text", document.getText());
    json.writeArrayFieldStart("zones");
    for (Zone zone : document.getZones()) {
      json.writeStartArray();
      json.writeString(zone.getType().toString());
      json.writeNumber(zone.getBegin());
      json.writeNumber(zone.getEnd());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (int i = 0; i < claims.size(); i++) {
      write(claims.get(i), firstRow + i, json);
    }
    json.writeEndArray();
    if (why != null) {
      json.writeNumberField("why", why);
    }
    json.writeArrayFieldStart("numbers");
    for (NumberExpression number : numbers) {
      json.writeStartArray();
      json.writeNumber(number.getSpan().getBegin());
      json.writeNumber(number.getSpan().getEnd());
      json.writeString(number.getNormalized());
      json.writeString(number.getDecision().toString());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("shared");
    for (Passage passage : passages.subList(0, Math.min(passages.size(), PASSAGES_SHOWN))) {
      write(passage, json);
    }
    json.writeEndArray();
    if (copy != null) {
      json.writeStringField("copy_of", copy.getCopyOf());
      json.writeNumberField("copy_share", copy.getShare());
    }
    json.writeEndObject();
  }

  private void write(Claim claim, int row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("row", row);
    span(json, "evidence", claim.getEvidence());
    span(json, "quantity", claim.getQuantity());
    span(json, "number", claim.getNumber());
    span(json, "modifier", claim.getModifier());
    span(json, "counted", claim.getCounted());
    span(json, "agent", claim.getAgent());
    span(json, "source", claim.getSource());
    span(json, "cue", claim.getCue());
    span(json, "place", claim.getPlace());
    json.writeArrayFieldStart("triggers");
    for (Span trigger : claim.getTriggers()) {
      span(json, trigger);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Passage passage, JsonGenerator json) throws IOException {
    boolean isFirst = passage.getDocA().equals(document.getDocId());
    Span here = isFirst ? passage.getSpanA() : passage.getSpanB();
    json.writeStartArray();
    json.writeNumber(here.getBegin());
    json.writeNumber(here.getEnd());
    json.writeString(isFirst ? passage.getDocB() : passage.getDocA());
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, String name, @Nullable Span span)
      throws IOException {
    if (span != null) {
      json.writeFieldName(name);
      span(json, span);
    }
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.getBegin());
    json.writeNumber(span.getEnd());
    json.writeEndArray();
  }
}
