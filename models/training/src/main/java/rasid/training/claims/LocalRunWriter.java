package rasid.training.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.LocalRun;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;

/**
 * Writes the records of articles to a folder that {@link LocalRun} takes for a finished run: a file
 * for each dataset, and how many records they hold once all were written.
 */
final class LocalRunWriter implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path run;
  private final Map<Dataset, RecordWriter> writers = new EnumMap<>(Dataset.class);
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * @param run the folder; a run that is there is written over
   */
  LocalRunWriter(Path run) throws IOException {
    this.run = run;
    Files.deleteIfExists(run.resolve(LocalRun.SUCCESS));
  }

  void write(Article article) throws IOException {
    for (Map.Entry<Dataset, List<SpecificRecord>> records :
        ArticleRecords.of(article).byDataset().entrySet()) {
      Dataset dataset = records.getKey();
      RecordWriter writer = writers.get(dataset);
      if (writer == null) {
        Path folder = Files.createDirectories(run.resolve(dataset.folder()));
        writer =
            OutputFormat.AVRO.open(
                Files.newOutputStream(folder.resolve("all.avro")), dataset, "all", "deflate");
        writers.put(dataset, writer);
      }
      for (SpecificRecord entry : records.getValue()) {
        writer.write(entry);
        counts.merge(dataset.folder(), 1, Integer::sum);
      }
    }
  }

  /** Ends the run: all was written. */
  void finish() throws IOException {
    close();
    Files.writeString(
        run.resolve(LocalRun.SUCCESS), JSON.writeValueAsString(Map.of("records", counts)));
  }

  @Override
  public void close() throws IOException {
    for (RecordWriter writer : writers.values()) {
      writer.close();
    }
    writers.clear();
  }
}
