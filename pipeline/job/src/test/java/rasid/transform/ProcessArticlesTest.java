package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rasid.dataset.Dataset;
import rasid.extract.Article;
import rasid.extract.ArticleExtractor;
import rasid.extract.ArticleHead;
import rasid.extract.ExtractionSettings;
import rasid.extract.StepClock;
import rasid.record.Document;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.ShardCount;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.run.RunName;
import rasid.run.RunOrigin;
import rasid.run.Trust;
import rasid.source.ArticleException;
import rasid.source.MetadataKeys;

/** What becomes of the articles of a shard, and how a run ends. */
class ProcessArticlesTest {

  private static final ExtractionSettings SETTINGS =
      ExtractionSettings.defaults().withMinArabicShare(0.5);

  private static final ReadArticles READER =
      ReadArticles.with(
          1_000_000, 200, new MetadataKeys("id", "text", "title", "published", "publisher", "url"));

  @TempDir Path folder;

  @Test
  void anArticleLeavesAsDocumentOrFailureAndTheCountsAreThoseOfTheFiles() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), "نص عربي قصير");
    Files.writeString(input.resolve("b.txt"), "an English text");
    Files.writeString(input.resolve("c.txt"), "");
    Files.createDirectories(input.resolve("copies"));
    Files.writeString(input.resolve("copies/a.txt"), "نص عربي قصير");
    Pipeline pipeline = pipeline();
    RunFolder run = run();
    PCollection<ShardCount> counts =
        pipeline
            .apply(FindArticles.matching(input + "/*.txt," + input + "/copies/*.txt", 1000))
            .apply(ShardArticles.into(4, READER))
            .apply(
                ProcessArticles.reading(READER)
                    .extracting(SETTINGS)
                    .writingTo(run, EarlierRuns.of(null, 30, run), 4))
            .written()
            .apply(CountRecords.inFiles());
    counts.apply(FinishRun.of(run, new Trust(1, 0), READER.keys()));
    pipeline.run().waitUntilFinish();
    String success = Files.readString(folder.resolve("out/run=local/_SUCCESS"));
    assertThat(success).contains("\"articles\" : 4");
    assertThat(success).contains("\"documents\" : 1");
    assertThat(success).contains("\"failures\" : 3");
    for (Dataset dataset : Dataset.values()) {
      assertThat(Files.isDirectory(folder.resolve("out/run=local").resolve(dataset.folder())))
          .isTrue();
    }
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(failures.stream().map(Failure::getCategory).toList())
        .containsExactly(
            FailureCategory.NOT_ARABIC, FailureCategory.EMPTY, FailureCategory.DUPLICATE);
  }

  @Test
  void textFilesTakeTheirMetadataFromTheTableOfTheirFolder() throws IOException {
    Path input = Files.createDirectories(folder.resolve("with-table"));
    Files.writeString(input.resolve("a.txt"), "نص عربي قصير");
    Files.writeString(input.resolve("b.txt"), "نص عربي آخر");
    Files.writeString(
        input.resolve("metadata.csv"),
        "file_name,published,title,publisher\na.txt,2022-01-06,\"عنوان، بفاصلة\",\n");
    RunFolder run = documents(input + "/*");
    Map<String, Document> documents = new HashMap<>();
    run.store().<Document>read(Dataset.DOCUMENTS).forEach(d -> documents.put(d.getSourceId(), d));
    assertThat(documents.keySet()).containsExactly("a", "b");
    assertThat(documents.get("a").getTitle()).isEqualTo("عنوان، بفاصلة");
    assertThat(documents.get("a").getPublisher()).isNull();
    assertThat(documents.get("b").getTitle()).isNull();
  }

  @Test
  void aTableOfMetadataWithoutFileNamesIsOneFailureAndCostsNoArticle() throws IOException {
    Path input = Files.createDirectories(folder.resolve("bad-table"));
    Files.writeString(input.resolve("a.txt"), "نص عربي قصير");
    Files.writeString(
        input.resolve("metadata.csv"), "name,published\na.txt,2022-01-06\nb.txt,2022-01-07\n");
    RunFolder run = documents(input + "/*.txt," + input + "/a.*");
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getUri()).isEqualTo(input + "/metadata.csv");
    assertThat(failures.get(0).getMessage()).contains("has no column file_name");
    List<Document> documents = run.store().read(Dataset.DOCUMENTS);
    assertThat(documents.stream().map(Document::getSourceId).toList()).containsExactly("a");
  }

  @Test
  void aBadRowOfATableOfMetadataIsOneFailureAndItsFileGoesOn() throws IOException {
    Path input = Files.createDirectories(folder.resolve("bad-row"));
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(input.resolve(name + ".txt"), "نص عربي قصير في " + name);
    }
    byte[] table =
        "file_name,title\na.txt,أول\nb.txt,?\nc.txt,ثالث\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < table.length; i++) {
      table[i] = table[i] == '?' ? (byte) 0xFF : table[i];
    }
    Files.write(input.resolve("metadata.csv"), table);
    RunFolder run = documents(input + "/*");
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getUri()).isEqualTo(input + "/metadata.csv#row=2");
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.NOT_UTF8);
    assertThat(failures.get(0).getPayload().remaining()).isEqualTo("b.txt,?".length());
    Map<String, String> titles = new HashMap<>();
    run.store()
        .<Document>read(Dataset.DOCUMENTS)
        .forEach(d -> titles.put(d.getSourceId(), d.getTitle()));
    assertThat(titles.keySet()).containsExactly("a", "b", "c");
    assertThat(titles.get("a")).isEqualTo("أول");
    assertThat(titles.get("b")).isNull();
    assertThat(titles.get("c")).isEqualTo("ثالث");
  }

  @Test
  @Timeout(120)
  void aPipeInPlaceOfATableOfMetadataIsAFailure() throws IOException, InterruptedException {
    Path input = Files.createDirectories(folder.resolve("pipe"));
    Files.writeString(input.resolve("a.txt"), "نص عربي قصير");
    String pipe = input.resolve("metadata.csv").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isEqualTo(0);
    RunFolder run = documents(input + "/*.txt");
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getMessage()).contains("is no file but a device, a pipe");
    assertThat(run.store().<Document>read(Dataset.DOCUMENTS)).hasSize(1);
  }

  /** The run of some files. */
  private RunFolder documents(String files) {
    return documents(files, ProcessArticles.reading(READER).extracting(SETTINGS));
  }

  private RunFolder documents(String files, ProcessArticles.Extracting articles) {
    Pipeline pipeline = pipeline();
    RunFolder run = run();
    pipeline
        .apply(FindArticles.matching(files, 1000))
        .apply(ShardArticles.into(2, READER))
        .apply(articles.writingTo(run, EarlierRuns.of(null, 30, run), 2));
    pipeline.run().waitUntilFinish();
    return run;
  }

  private RunFolder run() {
    return RunFolder.of(
        folder.resolve("out").toString(),
        RunName.of(null, null),
        "deflate",
        "avro",
        RunOrigin.UNKNOWN);
  }

  @Test
  void anErrorOfTheProgramCostsOneArticleOnly() throws IOException {
    Path input = Files.createDirectories(folder.resolve("with-error"));
    String bad = "{\"id\":\"bad\",\"text\":\"نص سيئ\"}";
    Files.writeString(input.resolve("a.jsonl"), bad + "\n{\"id\":\"good\",\"text\":\"نص جيد\"}\n");
    RunFolder run =
        documents(
            input + "/*.jsonl",
            new ProcessArticles.Extracting(READER, ProcessArticlesTest::extractOrFail));
    List<Document> documents = run.store().read(Dataset.DOCUMENTS);
    assertThat(documents.stream().map(Document::getSourceId).toList()).containsExactly("good");
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.PROCESSING_FAILED);
    assertThat(failures.get(0).getStage()).isEqualTo("RecogniseEntities");
    assertThat(failures.get(0).getMessage()).contains("out of order");
    assertThat(StandardCharsets.UTF_8.decode(failures.get(0).getPayload()).toString())
        .isEqualTo(bad);
  }

  private static Article extractOrFail(ArticleHead article, StepClock clock)
      throws ArticleException {
    if (article.source().sourceId().equals("bad")) {
      clock.begins("RecogniseEntities");
      throw new IllegalStateException("out of order");
    }
    return ArticleExtractor.with(SETTINGS).extract(article, clock);
  }

  @Test
  void anArticleThatFindsTooLittleMemoryIsTriedAgainAloneAndThenSetAside() throws IOException {
    Path input = Files.createDirectories(folder.resolve("without-memory"));
    String greedy = "{\"id\":\"greedy\",\"text\":\"نص كبير\"}";
    Files.writeString(
        input.resolve("a.jsonl"),
        greedy + "\n{\"id\":\"once\",\"text\":\"نص آخر\"}\n{\"id\":\"c\",\"text\":\"نص جيد\"}\n");
    TRIES.clear();
    RunFolder run =
        documents(
            input + "/*.jsonl",
            new ProcessArticles.Extracting(READER, ProcessArticlesTest::withoutMemory));
    List<Document> documents = run.store().read(Dataset.DOCUMENTS);
    assertThat(documents.stream().map(Document::getSourceId).toList()).containsExactly("once", "c");
    List<Failure> failures = run.store().read(Dataset.FAILURES);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getCategory()).isEqualTo(FailureCategory.PROCESSING_FAILED);
    assertThat(failures.get(0).getMessage()).contains("RASID_JAVA_OPTIONS");
    assertThat(StandardCharsets.UTF_8.decode(failures.get(0).getPayload()).toString())
        .isEqualTo(greedy);
    assertThat(TRIES.count("greedy")).isEqualTo(2);
    assertThat(TRIES.count("c")).isEqualTo(1);
  }

  private static final Multiset<String> TRIES = ConcurrentHashMultiset.create();

  private static Article withoutMemory(ArticleHead article, StepClock clock)
      throws ArticleException {
    String id = article.source().sourceId();
    TRIES.add(id);
    if (id.equals("greedy") || (id.equals("once") && TRIES.count(id) == 1)) {
      throw new OutOfMemoryError("Java heap space");
    }
    return ArticleExtractor.with(SETTINGS).extract(article, clock);
  }

  private static Pipeline pipeline() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    RecordCoders.register(pipeline);
    return pipeline;
  }
}
