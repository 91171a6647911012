package rasid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import rasid.dataset.LocalRun;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.Op;
import rasid.record.Span;

/**
 * Tasks of Label Studio: an article each, with what the program found as a prediction. Regions have
 * offsets in code points; a claim is the region of its number, with event and class as choices, and
 * relations to the regions of its other roles. The labels stand in a file beside.
 */
final class LabelStudio {

  private static final JsonFactory JSON = new JsonFactory();

  private LabelStudio() {}

  static List<Path> write(LocalRun run, Path folder) throws IOException {
    Path tasks = folder.resolve("labelstudio.json");
    Path labels = folder.resolve("labelstudio.xml");
    Symbols symbols = Symbols.known();
    // By a writer: half a surrogate pair becomes a question mark, and not an error.
    try (Writer out = Files.newBufferedWriter(tasks, StandardCharsets.UTF_8);
        JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      ArticleClaims.forEach(
          run,
          article -> {
            json.writeRaw('\n');
            writeTask(json, article);
            symbols.addAll(article.claims());
          });
      json.writeEndArray();
    }
    Files.writeString(labels, labels(symbols));
    return List.of(tasks, labels);
  }

  private static void writeTask(JsonGenerator json, ArticleClaims article) throws IOException {
    Document document = article.document();
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("text", document.getText());
    json.writeStringField("doc_id", document.getDocId());
    json.writeStringField("source_id", document.getSourceId());
    json.writeStringField("title", document.getTitle());
    json.writeStringField("published", document.getPublished());
    json.writeStringField("publisher", document.getPublisher());
    json.writeStringField("url", document.getUrl());
    json.writeEndObject();
    json.writeArrayFieldStart("predictions");
    json.writeStartObject();
    json.writeStringField("model_version", "rasid");
    json.writeArrayFieldStart("result");
    for (Claim claim : article.claims()) {
      writeClaim(json, claim);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeClaim(JsonGenerator json, Claim claim) throws IOException {
    List<String> others = new ArrayList<>();
    String number = claim.getClaimId();
    for (Role role : Role.values()) {
      int i = 0;
      for (Span span : role.in(claim)) {
        String id = role == Role.NUMBER ? number : number + "-" + role.label() + i++;
        writeRegion(json, id, span, "label", "labels", role.label());
        if (role == Role.NUMBER) {
          writeRegion(json, id, span, "event", "choices", claim.getEventType());
          writeRegion(json, id, span, "class", "choices", claim.getCountedClass());
          writeRegion(json, id, span, "op", "choices", claim.getOp().toString());
        } else {
          others.add(id);
        }
      }
    }
    for (String other : others) {
      json.writeStartObject();
      json.writeStringField("type", "relation");
      json.writeStringField("from_id", number);
      json.writeStringField("to_id", other);
      json.writeStringField("direction", "right");
      json.writeEndObject();
    }
  }

  private static void writeRegion(
      JsonGenerator json, String id, Span span, String from, String type, String value)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("from_name", from);
    json.writeStringField("to_name", "text");
    json.writeStringField("type", type);
    json.writeObjectFieldStart("value");
    json.writeNumberField("start", span.getBegin());
    json.writeNumberField("end", span.getEnd());
    json.writeStringField("text", span.getText());
    json.writeArrayFieldStart(type);
    json.writeString(value);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String labels(Symbols symbols) {
    StringBuilder out = new StringBuilder("<View>\n  <Labels name=\"label\" toName=\"text\">\n");
    for (Role role : Role.values()) {
      out.append("    <Label value=\"%s\"/>\n".formatted(role.label()));
    }
    out.append("  </Labels>\n  <View style=\"direction: rtl\">\n");
    out.append("    <Text name=\"text\" value=\"$text\"/>\n  </View>\n");
    out.append(choices("event", symbols.events()));
    out.append(choices("class", symbols.classes()));
    SortedSet<String> ops = new TreeSet<>();
    for (Op op : Op.values()) {
      ops.add(op.name());
    }
    out.append(choices("op", ops));
    return out.append("</View>\n").toString();
  }

  private static String choices(String name, SortedSet<String> values) {
    StringBuilder out =
        new StringBuilder(
            "  <Choices name=\"%s\" toName=\"text\" perRegion=\"true\" whenLabelValue=\"Number\">\n"
                .formatted(name));
    // Symbols are words of capital letters; a user's tables can hold others.
    values.forEach(
        value ->
            out.append(
                "    <Choice value=\"%s\"/>\n"
                    .formatted(XmlEscapers.xmlAttributeEscaper().escape(value))));
    return out.append("  </Choices>\n").toString();
  }
}
