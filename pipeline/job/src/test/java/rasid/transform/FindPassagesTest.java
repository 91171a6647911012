package rasid.transform;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import rasid.Documents;
import rasid.dataset.Dataset;
import rasid.passage.PassageTexts;
import rasid.passage.ShingleMatcher;
import rasid.record.ArticleShingles;
import rasid.record.Document;
import rasid.record.DocumentPlace;
import rasid.record.Passage;
import rasid.record.PassageSide;
import rasid.record.Span;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.text.TextOffsets;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.BatchCoder;
import rasid.transform.shuffle.Batches;
import rasid.transform.shuffle.GroupBatches;

/** Passages over the documents of this run and of earlier ones. */
class FindPassagesTest {

  private static final int SHARDS = 3;

  private static final String SHARED = "قتل ثمانية من رجال الشرطة في مدينة ألماتي";

  // A pipeline that fails leaves workers behind, which still write while folders are deleted.
  @TempDir(cleanup = CleanupMode.NEVER)
  Path folder;

  @Test
  void documentsAreLookedUpInTheRightOfManyRuns() throws IOException {
    for (int i = 0; i < 2_060; i++) {
      Path earlier = Files.createDirectory(folder.resolve("run=before-" + (10_000 + i)));
      Files.createFile(earlier.resolve("_SUCCESS"));
    }
    int shard = (1 << 20) + 5;
    Document before = Documents.of("before", "أمس " + SHARED + " مساء");
    Documents.write(Documents.run(folder, "before-12050"), shard, before);
    // What a place that overflows would find: the same number of a shard in another run.
    Documents.write(Documents.run(folder, "before-10000"), 5, Documents.of("x", "لا شيء"));
    RunFolder run = Documents.run(folder, "own");
    Document own = Documents.of("own", SHARED);
    Documents.write(run, 7, own);

    EarlierRuns earlier = EarlierRuns.of(folder + "/run=before-*", 30, run);
    find(
        run,
        earlier,
        shingles(before, EarlierRuns.place(2_050, shard)),
        shingles(own, EarlierRuns.ownPlace(7)));

    List<Passage> passages = run.store().read(Dataset.PASSAGES);
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).getDocA()).isEqualTo("before");
    assertThat(passages.get(0).getSpanA()).isEqualTo(new Span(4, 4 + SHARED.length(), SHARED));
    assertThat(passages.get(0).getDocB()).isEqualTo("own");
    assertThat(passages.get(0).getSpanB()).isEqualTo(new Span(0, SHARED.length(), SHARED));
    assertThat(passages.get(0).getWords()).isEqualTo(8);
  }

  @Test
  void aDocumentThatIsGoneFromAnEarlierRunIsAnErrorThatNamesTheRun() throws IOException {
    Document before = Documents.of("before", SHARED);
    RunFolder first = Documents.run(folder, "before");
    Documents.write(first, 0, before);
    RunFolder run = Documents.run(folder, "own");
    Document own = Documents.of("own", SHARED);
    Documents.write(run, 0, own);
    EarlierRuns earlier = EarlierRuns.of(first.toString(), 30, run);
    MoreFiles.deleteRecursively(folder.resolve("run=before/documents"));

    Exception error =
        assertThrows(
            Pipeline.PipelineExecutionException.class,
            () ->
                find(
                    run,
                    earlier,
                    shingles(before, EarlierRuns.place(0, 0)),
                    shingles(own, EarlierRuns.ownPlace(0))));
    assertThat(error)
        .hasMessageThat()
        .contains("the document before of shard 0 is missing from " + first);
    assertThat(error).hasMessageThat().contains("--previous");
  }

  @Test
  void aDocumentThatIsGoneFromTheRunItselfIsAnError() throws IOException {
    RunFolder run = Documents.run(folder, "own");
    Document one = Documents.of("one", SHARED);
    Document two = Documents.of("two", SHARED);
    Documents.write(run, 0, one);
    Exception error =
        assertThrows(
            Pipeline.PipelineExecutionException.class,
            () ->
                find(
                    run,
                    EarlierRuns.of(null, 30, run),
                    shingles(one, EarlierRuns.ownPlace(0)),
                    shingles(two, EarlierRuns.ownPlace(0))));
    assertThat(error)
        .hasMessageThat()
        .contains("the document two of shard 0 is missing from " + run);
    assertThat(error).hasMessageThat().doesNotContain("--previous");
  }

  @Test
  void aSideWithoutItsOtherDoesNotShiftThePassagesBehindIt() {
    RunFolder run = Documents.run(folder, "own");
    Exception error =
        assertThrows(
            Pipeline.PipelineExecutionException.class,
            () ->
                write(
                    run, side("p1", false), side("p2", true), side("p3", false), side("p3", true)));
    assertThat(error).hasMessageThat().contains("the passage p1 has one side only");
  }

  @Test
  void sidesAreBroughtTogetherByTheirPassage() throws IOException {
    RunFolder run = Documents.run(folder, "own");
    write(run, side("p2", true), side("p1", false), side("p2", false), side("p1", true));
    List<Passage> passages = run.store().read(Dataset.PASSAGES);
    assertThat(passages.stream().map(p -> p.getPassageId() + " " + p.getDocA() + " " + p.getDocB()))
        .containsExactly("p1 p1-false p1-true", "p2 p2-false p2-true")
        .inOrder();
  }

  private static PassageSide side(String passage, boolean second) {
    Span span = new Span(0, SHARED.length(), SHARED);
    return new PassageSide(
        passage, passage + "-" + second, second, EarlierRuns.ownPlace(0), 0, 8, span);
  }

  private static void write(RunFolder run, PassageSide... sides) {
    List<Batch<PassageSide>> all = new ArrayList<>();
    Batches<PassageSide> batches = new Batches<>(PassageSide.getClassSchema(), 1, all::add);
    Arrays.stream(sides).forEach(side -> batches.add(0, side));
    batches.flush();
    Pipeline pipeline = pipeline();
    pipeline
        .apply(Create.of(all).withCoder(BatchCoder.of()))
        .apply(GroupBatches.byShard())
        .apply(ParDo.of(new FindPassages.WritePassages(run)));
    pipeline.run().waitUntilFinish();
  }

  private static void find(
      RunFolder run,
      EarlierRuns earlier,
      List<Batch<ArticleShingles>> one,
      List<Batch<ArticleShingles>> other) {
    Pipeline pipeline = pipeline();
    pipeline
        .apply(
            Create.of(Stream.concat(one.stream(), other.stream()).toList())
                .withCoder(BatchCoder.of()))
        .apply(FindPassages.writingTo(run, earlier, SHARDS));
    pipeline.run().waitUntilFinish();
  }

  private static List<Batch<ArticleShingles>> shingles(Document document, DocumentPlace place) {
    List<Batch<ArticleShingles>> all = new ArrayList<>();
    Batches<ArticleShingles> batches =
        new Batches<>(ArticleShingles.getClassSchema(), SHARDS, all::add);
    ShingleMatcher.scatter(
        document.getDocId(),
        place,
        PassageTexts.words(document, TextOffsets.of(document.getText())),
        SHARDS,
        (cut, shard) -> batches.add(shard, cut));
    batches.flush();
    return all;
  }

  private static Pipeline pipeline() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    RecordCoders.register(pipeline);
    return pipeline;
  }
}
