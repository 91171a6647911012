package rasid.transform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.record.ArticleAddress;

/** Which files are read, and in what pieces. */
class FindArticlesTest {

  @TempDir Path folder;

  @Test
  void largeFilesOfLinesAreCutIntoRanges() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "x".repeat(250));
    Files.writeString(folder.resolve("b.txt"), "x".repeat(250));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    RecordCoders.register(pipeline);
    PCollection<String> ranges =
        pipeline
            .apply(FindArticles.matching(folder + "/*.jsonl," + folder + "/*.txt", 100))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        (ArticleAddress address) ->
                            address.getName() + " " + address.getBegin() + " " + address.getEnd()));
    PAssert.that(ranges)
        .containsInAnyOrder("a.jsonl 0 100", "a.jsonl 100 200", "a.jsonl 200 250", "b.txt 0 250");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void aTableIsReadForFilesThatDoNotTellThemselves() throws IOException {
    for (String name : List.of("a.jl", "b.jsonlines", "c.jsonl.gz", "d.ndjson", "e.json")) {
      Files.createDirectories(folder.resolve("lines"));
      Files.writeString(folder.resolve("lines").resolve(name), "x");
    }
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/a.txt"), "x");
    for (String of : List.of("lines", "texts")) {
      Files.writeString(folder.resolve(of).resolve("metadata.csv"), "file_name,title");
    }
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(true);
    RecordCoders.register(pipeline);
    int length = folder.toString().length();
    PCollection<String> found =
        pipeline
            .apply(FindArticles.matching(folder + "/lines/*," + folder + "/texts/*", 100))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via((ArticleAddress address) -> address.getUri().substring(length)));
    PAssert.that(found)
        .containsInAnyOrder(
            "/lines/a.jl",
            "/lines/b.jsonlines",
            "/lines/c.jsonl.gz",
            "/lines/d.ndjson",
            "/lines/e.json",
            "/texts/a.txt",
            "/texts/metadata.csv");
    pipeline.run().waitUntilFinish();
  }
}
