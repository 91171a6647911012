package rasid;

import static com.google.common.truth.Truth.assertThat;
import static rasid.Program.SEEDS;
import static rasid.Program.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.evaluate.Bcubed;
import rasid.evaluate.Evaluate;
import rasid.evaluate.Score;

/** What the whole program finds in the seeds, with the real models. */
class NewsClaimsPipelineIT {

  @TempDir static Path folder;

  private static Path run;

  /** Types of the gold that have another name in records. */
  private static final Map<String, String> GOLD_TYPES =
      Map.of("PER", "PERSON", "ORG", "ORGANIZATION", "LOC", "LOCATION", "FAC", "FACILITY");

  @BeforeAll
  static void runOnTheSeeds() {
    run = Program.runOnTheSeeds(folder);
  }

  @Test
  void findsTheClaimsOfTheSeeds() throws IOException {
    Map<String, Score> scores = Evaluate.evaluate(SEEDS.resolve("gold"), run).scores();
    // What was measured, less 0.01.
    assertThat(scores.get("detection").f1()).isAtLeast(0.99);
    assertThat(scores.get("value+event").f1()).isAtLeast(0.99);
    assertThat(scores.get("value+event+class").f1()).isAtLeast(0.99);
    assertThat(scores.get("value+event+class+source").f1()).isAtLeast(0.959);
    assertThat(scores.get("named source").f1()).isAtLeast(0.955);
    assertThat(scores.get("place").f1()).isAtLeast(0.777);
    assertThat(scores.get("named place").f1()).isAtLeast(0.673);
    assertThat(scores.get("certainty").f1()).isAtLeast(0.99);
  }

  /** Of the names that gold asks for and that are found as the same type, as B-cubed F1. */
  @Test
  void whatIsNamedHasOneIdOverAllArticles() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (GenericRecord document : read(run, Dataset.DOCUMENTS)) {
      sources.put(document.get("doc_id").toString(), document.get("source_id").toString());
    }
    Map<String, String> ids = new HashMap<>();
    for (GenericRecord entity : read(run, Dataset.ENTITIES)) {
      GenericRecord span = (GenericRecord) entity.get("span");
      String place = side(sources, entity.get("doc_id"), span);
      ids.put(place + " " + entity.get("type"), entity.get("entity_id").toString());
    }
    Map<String, String> gold = new HashMap<>();
    for (String source : sources.values()) {
      JsonNode article =
          new ObjectMapper().readTree(SEEDS.resolve("gold/" + source + ".json").toFile());
      for (JsonNode name : article.get("entities")) {
        if (name.get("scoring").asText().equals("required") && name.hasNonNull("canonical_id")) {
          gold.put(
              String.join(
                  " ",
                  source,
                  name.get("begin").asText(),
                  name.get("end").asText(),
                  GOLD_TYPES.getOrDefault(name.get("type").asText(), name.get("type").asText())),
              name.get("canonical_id").asText());
        }
      }
    }
    ids.keySet().retainAll(gold.keySet());
    assertThat(ids.size()).isGreaterThan(gold.size() * 3 / 4);
    assertThat(Bcubed.of(ids, gold).f1()).isAtLeast(0.96);
  }

  @Test
  void saysWhoReportsWhat() throws IOException {
    List<String> killed = new ArrayList<>();
    for (GenericRecord claim : read(run, Dataset.CLAIMS)) {
      if (claim.get("event_type").toString().equals("KILLED")
          && claim.get("counted_class").toString().equals("SECURITY_FORCES")) {
        GenericRecord source = (GenericRecord) claim.get("source");
        killed.add(
            claim.get("op")
                + " "
                + claim.get("point")
                + " "
                + (source == null ? "-" : source.get("text")));
      }
    }
    assertThat(killed)
        .containsExactly(
            "EQ 18.0 السلطات",
            "EQ 8.0 وكالات محلية",
            "EQ 8.0 البيان",
            "GE 8.0 وزارة الداخلية الكازاخستانية",
            "EQ 8.0 -",
            "EQ 17.0 وزارة الشؤون الداخلية",
            "EQ 18.0 وزارة الداخلية الكازاخية");
  }

  @Test
  void theReportsOfAllArticlesAreBroughtTogether() throws IOException {
    assertThat(Evaluate.evaluateGroups(SEEDS.resolve("gold"), run).f1()).isAtLeast(0.96);
    Map<String, GenericRecord> groups = new HashMap<>();
    for (GenericRecord group : read(run, Dataset.CLAIM_GROUPS)) {
      groups.put(group.get("event_type") + " " + group.get("counted_class"), group);
    }
    Map<String, String> verdicts = new HashMap<>();
    groups.forEach((key, group) -> verdicts.put(key, group.get("verdict").toString()));
    assertThat(verdicts).containsEntry("KILLED SECURITY_FORCES", "REVISED_DOWN");
    assertThat(verdicts).containsEntry("INJURED SECURITY_FORCES", "GROWTH");
    assertThat(verdicts).containsEntry("DETAINED PERSON", "AGREE");
    assertThat(verdicts).containsEntry("KILLED PROTESTER", "COMPATIBLE");
    assertThat(verdicts).containsEntry("KILLED PERSON", "AGREE");
    assertThat(verdicts).containsEntry("INTENSIVE_CARE PERSON", "SINGLE");
    List<String> changes = new ArrayList<>();
    for (Object day : (Collection<?>) groups.get("KILLED SECURITY_FORCES").get("series")) {
      GenericRecord point = (GenericRecord) day;
      changes.add(point.get("date") + " " + point.get("value") + " " + point.get("change"));
    }
    assertThat(changes)
        .containsExactly(
            "2022-01-06 8.0 COMPATIBLE",
            "2022-01-07 18.0 GROWTH",
            "2022-01-08 18.0 AGREE",
            "2022-01-12 17.0 REVISED_DOWN")
        .inOrder();
  }

  @Test
  void allPassagesThatTheArticlesShareAreFoundWhole() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (GenericRecord document : read(run, Dataset.DOCUMENTS)) {
      sources.put(document.get("doc_id").toString(), document.get("source_id").toString());
    }
    List<String> found = new ArrayList<>();
    for (GenericRecord passage : read(run, Dataset.PASSAGES)) {
      String a = side(sources, passage.get("doc_a"), passage.get("span_a"));
      String b = side(sources, passage.get("doc_b"), passage.get("span_b"));
      found.add(a.compareTo(b) < 0 ? a + " = " + b : b + " = " + a);
    }
    List<String> gold = new ArrayList<>();
    for (JsonNode passage :
        new ObjectMapper()
            .readTree(SEEDS.resolve("gold/_shared_passages.json").toFile())
            .get("passages")) {
      String a =
          passage.get("doc_a").asText() + " " + passage.get("begin_a") + " " + passage.get("end_a");
      String b =
          passage.get("doc_b").asText() + " " + passage.get("begin_b") + " " + passage.get("end_b");
      gold.add(a.compareTo(b) < 0 ? a + " = " + b : b + " = " + a);
    }
    assertThat(found).containsExactlyElementsIn(gold);
  }

  @Test
  void everySpanSlicesItsDocument() throws IOException {
    Map<String, int[]> texts = new HashMap<>();
    for (GenericRecord document : read(run, Dataset.DOCUMENTS)) {
      texts.put(
          document.get("doc_id").toString(),
          document.get("text").toString().codePoints().toArray());
    }
    int spans = 0;
    for (Dataset dataset : Dataset.values()) {
      for (GenericRecord entry : read(run, dataset)) {
        String doc = entry.hasField("doc_id") ? entry.get("doc_id").toString() : "";
        if (dataset == Dataset.PASSAGES) {
          spans +=
              check((GenericRecord) entry.get("span_a"), texts.get(entry.get("doc_a").toString()));
          spans +=
              check((GenericRecord) entry.get("span_b"), texts.get(entry.get("doc_b").toString()));
        } else if (texts.containsKey(doc)) {
          spans += check(entry, texts.get(doc));
        }
      }
    }
    assertThat(spans).isGreaterThan(4000);
  }

  @Test
  void commentsNavigationAndFooterMakeNoClaims() throws IOException {
    for (GenericRecord claim : read(run, Dataset.CLAIMS)) {
      assertThat(claim.get("zone").toString())
          .isIn(List.of("TITLE", "BODY", "HEADING", "EMBEDDED_POST"));
    }
  }

  private static String side(Map<String, String> sources, Object document, Object span) {
    GenericRecord place = (GenericRecord) span;
    return sources.get(document.toString()) + " " + place.get("begin") + " " + place.get("end");
  }

  /** Checks all spans inside a record; gives their number. */
  private static int check(Object value, int[] text) {
    if (value instanceof Collection<?> items) {
      return items.stream().mapToInt(item -> check(item, text)).sum();
    }
    if (!(value instanceof GenericRecord entry)) {
      return 0;
    }
    int spans = 0;
    if (entry.hasField("begin") && (entry.hasField("text") || entry.hasField("surface"))) {
      int begin = (int) entry.get("begin");
      int end = (int) entry.get("end");
      String slice = new String(text, begin, end - begin);
      assertThat(entry.get(entry.hasField("surface") ? "surface" : "text").toString())
          .isEqualTo(slice);
      spans++;
    }
    return spans
        + entry.getSchema().getFields().stream()
            .mapToInt(field -> check(entry.get(field.pos()), text))
            .sum();
  }
}
