package rasid.evaluate;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.RunFixture;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.Rasid;
import rasid.record.Claim;
import rasid.source.ArticleException;

/** Rows are proposed with how many claims really change when the run is made with them. */
class RowProposalsTest {

  private static final Rasid RASID = Rasid.create();

  @TempDir Path folder;

  private final List<ArticleRecords> articles = new ArrayList<>();
  private String told = "";

  @Test
  void aVerbChangesTheClaimsWithAllItsPersons() throws Exception {
    write(
        "قالت الشرطة إن 18 شخصا قُتلوا في انفجار في حلب.",
        "قالت الشرطة إن المسلحين يقتلون 5 مدنيين كل يوم في حلب.",
        "سيقتل المسلحون 9 رهائن في حلب، بحسب الشرطة.",
        // Another word of the same event, and what the event already is.
        "أعلنت الشرطة مقتل 3 أشخاص في تونس.",
        "وأصيب 7 آخرون بجروح في بيروت.");
    assertThat(rows(say(0, "event", "INJURED")))
        .containsExactly(
            "# events.tsv",
            "phrase\tevent\tpos\tcounts",
            "# corrections that say so: 1; claims of the run that would change: 3;"
                + " 18 شخصا قُتلوا; يقتلون 5 مدنيين; يقتل المسلحون 9 رهائن",
            "قتل\tINJURED\tany\tany")
        .inOrder();
  }

  @Test
  void aNounChangesTheClaimsWithItsPluralsArticleAndPronouns() throws Exception {
    write(
        "أعلنت الشرطة اعتقال 30 حارسا في تونس.",
        "أعلنت الشرطة اعتقال 3 من الحراس في تونس.",
        "أعلنت الشرطة إصابة حارسين في تونس.",
        "أعلنت الشرطة إصابة 4 من حراسهم في تونس.",
        // The word is there, and nobody counts it.
        "قال الحارس إن 6 سياح أصيبوا في حلب.",
        "أعلنت الشرطة اعتقال 4 أشخاص في تونس.");
    assertThat(rows(say(0, "class", "CIVILIAN")))
        .containsExactly(
            "# classes.tsv",
            "word\tplural\tclass\trole",
            "# corrections that say so: 1; claims of the run that would change: 4;"
                + " اعتقال 30 حارسا; اعتقال 3 من الحراس; إصابة حارسين",
            "حارس\tحراس\tCIVILIAN\thead")
        .inOrder();
  }

  @Test
  void formsOfOneWordSpeakForOneRowThatChangesNothingWhereItIsSoAlready() throws Exception {
    write("قالت الشرطة إن 18 شخصا قُتلوا في انفجار في حلب.", "قُتل 12 شخصا في انفجار في بيروت.");
    assertThat(rows(say(0, "event", "KILLED"), say(1, "event", "KILLED")))
        .containsExactly(
            "# events.tsv",
            "phrase\tevent\tpos\tcounts",
            "# corrections that say so: 2; claims of the run that would change: 0",
            "قتل\tKILLED\tany\tany")
        .inOrder();
    assertThat(told).isEqualTo("corrections: trying rows 1 to 1 of 1 on the run's articles\n");
  }

  @Test
  void rowsOfBothTablesAreToldEachWithItsOwnEffect() throws Exception {
    write(
        "قالت الشرطة إن 18 شخصا قُتلوا في انفجار في حلب.",
        "قُتل 12 شخصا في انفجار في بيروت.",
        "أعلنت الشرطة اعتقال 30 حارسا في تونس.");
    assertThat(rows(say(2, "class", "CIVILIAN"), say(0, "event", "INJURED")))
        .containsExactly(
            "# events.tsv",
            "phrase\tevent\tpos\tcounts",
            "# corrections that say so: 1; claims of the run that would change: 2;"
                + " 18 شخصا قُتلوا; قُتل 12 شخصا",
            "قتل\tINJURED\tany\tany",
            "# classes.tsv",
            "word\tplural\tclass\trole",
            "# corrections that say so: 1; claims of the run that would change: 1;"
                + " اعتقال 30 حارسا",
            "حارس\tحراس\tCIVILIAN\thead")
        .inOrder();
  }

  @Test
  void whatTheTablesOfTheRunSayAlreadyIsNoChange() throws Exception {
    write("أعلنت الشرطة اعتقال 30 حارسا في تونس.", "أعلنت الشرطة اعتقال 3 من الحراس في تونس.");
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("classes.tsv"), "word\tplural\tclass\trole\nحارس\tحراس\tCIVILIAN\thead\n");
    assertThat(rows("--lexicons=" + tables, say(0, "class", "CIVILIAN")))
        .contains("# corrections that say so: 1; claims of the run that would change: 0");
    assertThat(rows("--lexicons=" + tables, say(0, "class", "MILITANT")))
        .contains(
            "# corrections that say so: 1; claims of the run that would change: 2;"
                + " اعتقال 30 حارسا; اعتقال 3 من الحراس");
  }

  private void write(String... texts) throws IOException, ArticleException {
    List<SpecificRecord> records = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      ArticleRecords article =
          RASID.extract(Article.text(texts[i]).id("news-" + i).published("2024-03-04"));
      articles.add(article);
      records.add(article.document());
      records.addAll(article.claims());
    }
    RunFixture.write(folder.resolve("run=test"), records.toArray(new SpecificRecord[0]));
  }

  /** What is said of the first claim of an article. */
  private String say(int article, String question, String value) {
    Claim claim = articles.get(article).claims().get(0);
    return """
        {"doc_id": "%s", "begin": %d, "end": %d, "question": "%s", "value": "%s"}"""
        .formatted(
            claim.getDocId(),
            claim.getNumber().getBegin(),
            claim.getNumber().getEnd(),
            question,
            value);
  }

  /** The lines that the command prints; what begins with a hyphen is an option. */
  private List<String> rows(String... said) throws IOException {
    Path file = folder.resolve("corrections.jsonl");
    List<String> lines = new ArrayList<>(List.of(said));
    List<String> args = new ArrayList<>();
    if (said[0].startsWith("--")) {
      args.add(lines.remove(0));
    }
    Files.write(file, lines);
    args.addAll(List.of(folder.resolve("run=test").toString(), file.toString(), "--rows"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        UseCorrections.run(
            args.toArray(new String[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    told = err.toString(StandardCharsets.UTF_8);
    assertThat(code).isEqualTo(0);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
