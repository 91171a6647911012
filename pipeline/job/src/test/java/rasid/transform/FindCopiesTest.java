package rasid.transform;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.TestPipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.extract.ExtractionSettings;
import rasid.record.Document;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.run.RunName;
import rasid.run.RunOrigin;
import rasid.source.MetadataKeys;

/** Ids are unique, and the same copy stays, on any number of shards. */
class FindCopiesTest {

  private static final ReadArticles READER =
      ReadArticles.with(
          1_000_000, 200, new MetadataKeys("id", "text", "title", "published", "publisher", "url"));

  /** Size of the ranges of a file of lines; the copies lie further apart. */
  private static final int SPLIT = 1000;

  @TempDir Path folder;

  private Path lines;

  @BeforeEach
  void writeLines() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(line("same", "قتل خمسة أشخاص"));
    for (int i = 0; i < 100; i++) {
      text.append(line("" + i, "خبر قصير رقم " + i));
    }
    text.append(line("same", "قتل خمسة أشخاص"));
    text.append(line("same", "قتل ستة أشخاص"));
    Files.createDirectories(folder.resolve("in/a"));
    lines = Files.writeString(folder.resolve("in/a/news.jsonl"), text);
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void copiesFarApartInOneFile() throws IOException {
    for (int shards : List.of(1, 16, 64)) {
      Outcome outcome = outcome(shards, lines.toString());
      assertWithMessage(shards + " shards").that(outcome.documents).hasSize(102);
      assertThat(outcome.documents).contains("same: " + lines + "#line=0");
      // Behind the first line and the hundred others.
      long at = Files.readString(lines).lastIndexOf("{\"id\":\"same\",\"text\":\"قتل خمسة");
      assertThat(at).isGreaterThan(5L * SPLIT / 2);
      assertThat(outcome.copies).hasSize(1);
      assertThat(outcome.copies.get(0)).startsWith(lines + "#line=");
      assertThat(outcome.copies.get(0)).endsWith("from " + lines + "; remove one");
    }
  }

  @Test
  void copiesInFilesOfOneName() throws IOException {
    Path other = Files.createDirectories(folder.resolve("in/b")).resolve("news.jsonl");
    Files.writeString(other, line("new", "خبر جديد") + Files.readString(lines));
    for (int shards : List.of(1, 16, 64)) {
      Outcome outcome = outcome(shards, folder + "/in/*/news.jsonl");
      assertWithMessage(shards + " shards").that(outcome.documents).hasSize(103);
      assertThat(outcome.documents).contains("same: " + lines + "#line=0");
      assertThat(outcome.documents).contains("new: " + other + "#line=0");
      assertThat(outcome.copies).hasSize(104);
    }
  }

  @Test
  void documentsOfARunAreCopiesOfTheirSources() throws IOException {
    RunFolder first = run(3, lines.toString(), "first");
    String documents = first.store() + "/documents/*.avro";
    for (int shards : List.of(1, 16, 64)) {
      Outcome outcome = outcome(shards, lines + "," + documents);
      assertWithMessage(shards + " shards").that(outcome.documents).hasSize(102);
      assertThat(outcome.copies).hasSize(103);
    }
  }

  @Test
  void aFileThatSeveralPatternsMatchIsReadOnce() throws IOException {
    Outcome outcome = outcome(16, lines + "," + folder + "/in/**/*.jsonl");
    assertThat(outcome.documents).hasSize(102);
    assertThat(outcome.copies).hasSize(1);
  }

  private record Outcome(List<String> documents, List<String> copies) {}

  private Outcome outcome(int shards, String input) throws IOException {
    RunFolder run = run(shards, input, "run-" + shards);
    List<Document> documents = run.store().read(Dataset.DOCUMENTS);
    assertThat(new TreeSet<>(documents.stream().map(Document::getDocId).toList()))
        .hasSize(documents.size());
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(new TreeSet<>(failures.stream().map(Failure::getCategory).toList()))
        .containsExactly(FailureCategory.DUPLICATE);
    return new Outcome(
        documents.stream().map(d -> d.getSourceId() + ": " + d.getUri()).sorted().toList(),
        failures.stream().map(f -> f.getUri() + " " + f.getMessage()).sorted().toList());
  }

  private RunFolder run(int shards, String input, String id) throws IOException {
    Pipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    RecordCoders.register(pipeline);
    RunFolder run =
        RunFolder.of(
            folder.resolve("out").toString(),
            RunName.of(id, null),
            "deflate",
            "avro",
            RunOrigin.UNKNOWN);
    run.store().clear();
    pipeline
        .apply(FindArticles.matching(input, SPLIT))
        .apply(ShardArticles.into(shards, READER))
        .apply(
            ProcessArticles.reading(READER)
                .extracting(ExtractionSettings.defaults().withMinArabicShare(0.5))
                .writingTo(run, EarlierRuns.of(null, 30, run), shards));
    pipeline.run().waitUntilFinish();
    return run;
  }
}
