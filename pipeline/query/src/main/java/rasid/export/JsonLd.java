package rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.Span;
import rasid.text.TextOffsets;

/**
 * Linked data: a claim is a schema.org Claim, said by its source, about a QuantitativeValue, and
 * appears in a NewsArticle; where it stands is a target with the selectors of the W3C's Web
 * Annotation Data Model, whose positions are code points.
 */
final class JsonLd {

  /** Letters before and behind a quotation that tell it from others like it. */
  private static final int AROUND = 32;

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private JsonLd(JsonGenerator json) {
    this.json = json;
  }

  static List<Path> write(LocalRun run, Path folder) throws IOException {
    Path file = folder.resolve("claims.jsonld");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      json.writeStringField("@vocab", "https://schema.org/");
      json.writeStringField("oa", "http://www.w3.org/ns/oa#");
      json.writeStringField("rasid", "urn:rasid:");
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
      JsonLd graph = new JsonLd(json);
      ArticleClaims.forEach(run, graph::write);
      json.writeEndArray();
      json.writeEndObject();
    }
    return List.of(file);
  }

  private void write(ArticleClaims article) throws IOException {
    Document document = article.document();
    json.writeRaw('\n');
    json.writeStartObject();
    begin("NewsArticle", "rasid:article:" + document.getDocId());
    string("identifier", document.getSourceId());
    string("headline", document.getTitle());
    string("datePublished", document.getPublished());
    string("inLanguage", document.getLanguage());
    string("url", document.getUrl());
    if (document.getPublisher() != null) {
      json.writeObjectFieldStart("publisher");
      string("@type", "Organization");
      string("name", document.getPublisher());
      json.writeEndObject();
    }
    json.writeEndObject();
    TextOffsets offsets = TextOffsets.of(document.getText());
    for (Claim claim : article.claims()) {
      json.writeRaw('\n');
      write(claim, document.getText(), offsets);
    }
  }

  private void write(Claim claim, String text, TextOffsets offsets) throws IOException {
    json.writeStartObject();
    begin("Claim", "rasid:claim:" + claim.getClaimId());
    string("text", claim.getEvidence().getText());
    string("dateCreated", claim.getStatementDate());
    reference("appearance", "rasid:article:" + claim.getDocId());
    string("rasid:event", claim.getEventType());
    string("rasid:class", claim.getCountedClass());
    string("rasid:certainty", claim.getCertainty().toString());
    if (claim.getSource() != null) {
      json.writeObjectFieldStart("author");
      string("@type", "PERSON".equals(claim.getSourceType()) ? "Person" : "Organization");
      entity(claim.getSourceEntityId());
      string("name", claim.getSource().getText());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("about");
    string("@type", "QuantitativeValue");
    number("value", claim.getPoint());
    number("minValue", claim.getLow());
    number("maxValue", claim.getHigh());
    string("unitText", claim.getKind().toString().equals("PERCENT") ? "%" : claim.getUnit());
    string("name", claim.getCounted() == null ? null : claim.getCounted().getText());
    string("rasid:op", claim.getOp().toString());
    json.writeEndObject();
    if (claim.getPlaceEntityId() != null) {
      json.writeObjectFieldStart("contentLocation");
      string("@type", "Place");
      entity(claim.getPlaceEntityId());
      string("name", claim.getPlace() == null ? null : claim.getPlace().getText());
      json.writeEndObject();
    }
    target(claim, text, offsets);
    json.writeEndObject();
  }

  private void target(Claim claim, String text, TextOffsets offsets) throws IOException {
    Span words = claim.getEvidence();
    int begin = offsets.index(words.getBegin());
    int end = offsets.index(words.getEnd());
    int before = offsets.index(Math.max(0, words.getBegin() - AROUND));
    int behind = offsets.index(Math.min(offsets.length(), words.getEnd() + AROUND));
    json.writeObjectFieldStart("oa:hasTarget");
    reference("oa:hasSource", "rasid:article:" + claim.getDocId());
    json.writeArrayFieldStart("oa:hasSelector");
    json.writeStartObject();
    string("@type", "oa:TextPositionSelector");
    json.writeNumberField("oa:start", words.getBegin());
    json.writeNumberField("oa:end", words.getEnd());
    json.writeEndObject();
    json.writeStartObject();
    string("@type", "oa:TextQuoteSelector");
    string("oa:exact", text.substring(begin, end));
    string("oa:prefix", text.substring(before, begin));
    string("oa:suffix", text.substring(end, behind));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void begin(String type, String id) throws IOException {
    string("@type", type);
    string("@id", id);
  }

  private void entity(@Nullable String id) throws IOException {
    if (id != null && id.matches("Q\\d+")) {
      string("@id", "http://www.wikidata.org/entity/" + id);
    }
  }

  private void reference(String name, String id) throws IOException {
    json.writeObjectFieldStart(name);
    string("@id", id);
    json.writeEndObject();
  }

  /** A field, which is left out when its value is not known. */
  private void string(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void number(String name, @Nullable Double value) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }
}
