package rasid.export;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.query.HostileRun;
import rasid.record.Span;

/** Annotations of texts, whose spans give back the words. */
class AnnotationExportsTest extends ExportedRun {

  @Test
  void bratGivesTheSpansBack() throws IOException {
    export("brat");
    String text = Files.readString(out.resolve("brat/" + HostileRun.DOC + ".txt"));
    assertThat(text).isEqualTo(HostileRun.TEXT);
    int[] letters = text.codePoints().toArray();
    Map<String, String> labels = new HashMap<>();
    List<String> others = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("brat/" + HostileRun.DOC + ".ann"))) {
      List<String> fields = Splitter.on('\t').splitToList(line);
      if (!line.startsWith("T")) {
        others.add(fields.get(1) + (fields.size() > 2 ? " " + fields.get(2) : ""));
        continue;
      }
      String label = fields.get(1).substring(0, fields.get(1).indexOf(' '));
      List<String> words = new ArrayList<>();
      for (String part : Splitter.on(';').split(fields.get(1).substring(label.length() + 1))) {
        int begin = Integer.parseInt(part.substring(0, part.indexOf(' ')));
        int end = Integer.parseInt(part.substring(part.indexOf(' ') + 1));
        words.add(new String(letters, begin, end - begin));
      }
      assertThat(fields.get(2)).isEqualTo(String.join(" ", words));
      labels.put(fields.get(0), label + " " + fields.get(2));
    }
    assertThat(labels.values())
        .containsExactly(
            "Number 18",
            "Counted رجال الأمن",
            "Trigger قتلوا",
            "Source وزارة الصحة",
            "Place بيروت",
            "Number 30");
    assertThat(others)
        .containsAtLeast(
            "Counted Arg1:T1 Arg2:T2",
            "Event T1 KILLED",
            "Class T1 SECURITY_FORCES",
            "AnnotatorNotes T1 " + HostileRun.KILLED);
    assertThat(Files.readString(out.resolve("brat/annotation.conf")))
        .contains("Event\tArg:Number, Value:ATTACKED|");
  }

  @Test
  void labelStudioGivesTheSpansBack() throws IOException {
    export("labelstudio");
    JsonNode tasks = new ObjectMapper().readTree(out.resolve("labelstudio.json").toFile());
    assertThat(tasks).hasSize(1);
    String text = tasks.get(0).get("data").get("text").textValue();
    assertThat(text).isEqualTo(HostileRun.TEXT);
    int[] letters = text.codePoints().toArray();
    List<String> found = new ArrayList<>();
    for (JsonNode region : tasks.get(0).get("predictions").get(0).get("result")) {
      if (region.get("type").textValue().equals("relation")) {
        found.add(region.get("from_id").textValue() + " to " + region.get("to_id").textValue());
        continue;
      }
      JsonNode value = region.get("value");
      int begin = value.get("start").intValue();
      String slice = new String(letters, begin, value.get("end").intValue() - begin);
      assertThat(value.get("text").textValue()).isEqualTo(slice);
      found.add(value.get(region.get("type").textValue()).get(0).textValue() + " " + slice);
    }
    assertThat(found)
        .containsAtLeast(
            "Number 18",
            "KILLED 18",
            "SECURITY_FORCES 18",
            "Counted رجال\nالأمن",
            "Source وزارة الصحة",
            "INJURED 30",
            HostileRun.KILLED + " to " + HostileRun.KILLED + "-Source0");
    assertThat(Files.readString(out.resolve("labelstudio.xml")))
        .contains("<Choice value=\"KILLED\"/>");
  }

  @Test
  void linkedDataHasSelectorsThatFindTheWords() throws IOException {
    export("jsonld");
    JsonNode graph =
        new ObjectMapper().readTree(out.resolve("claims.jsonld").toFile()).get("@graph");
    assertThat(graph).hasSize(3);
    assertThat(graph.get(0).get("@type").textValue()).isEqualTo("NewsArticle");
    JsonNode claim = graph.get(1);
    assertThat(claim.get("author").get("@id").textValue())
        .isEqualTo("http://www.wikidata.org/entity/Q169014");
    assertThat(claim.get("about").get("maxValue").doubleValue()).isEqualTo(18);
    assertThat(graph.get(2).get("about").has("maxValue")).isFalse();
    JsonNode selectors = claim.get("oa:hasTarget").get("oa:hasSelector");
    Span words = HostileRun.span("18 من رجال\nالأمن قتلوا");
    assertThat(selectors.get(0).get("oa:start").intValue()).isEqualTo(words.getBegin());
    assertThat(HostileRun.TEXT)
        .contains(
            selectors.get(1).get("oa:prefix").textValue()
                + words.getText()
                + selectors.get(1).get("oa:suffix").textValue());
  }
}
