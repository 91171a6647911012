package rasid.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.dataset.OutputFormat;
import rasid.dataset.RecordWriter;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.ArticleText;
import rasid.extract.Rasid;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.source.ArticleException;

/** A finished run of some articles in a folder, with a file for each dataset. */
final class WrittenRun {

  static final String FIRST = "أعلنت وزارة الصحة اللبنانية مقتل 12 شخصا في انفجار في بيروت.";
  static final String SECOND = "أعلنت وزارة الصحة اللبنانية مقتل 15 شخصا في انفجار في بيروت.";

  private static final String FILE = "part-00000.avro";

  private WrittenRun() {}

  /** Two articles of one source, whose toll grows from 12 to 15. */
  static Path growing(Path folder) throws IOException, ArticleException {
    return of(
        folder,
        Article.text(FIRST).published("2024-03-04"),
        Article.text(SECOND).published("2024-03-05"));
  }

  static Path of(Path folder, ArticleText... articles) throws IOException, ArticleException {
    Rasid rasid = Rasid.create();
    Map<Dataset, List<SpecificRecord>> records = new EnumMap<>(Dataset.class);
    for (Dataset dataset : Dataset.values()) {
      records.put(dataset, new ArrayList<>());
    }
    List<ArticleRecords> extracted = new ArrayList<>();
    for (ArticleText article : articles) {
      ArticleRecords made = rasid.extract(article);
      extracted.add(made);
      made.byDataset().forEach((dataset, entries) -> records.get(dataset).addAll(entries));
    }
    records.get(Dataset.CLAIM_GROUPS).addAll(rasid.reconcile(extracted));
    ObjectNode success = new ObjectMapper().createObjectNode();
    ObjectNode counts = success.putObject("records");
    for (Map.Entry<Dataset, List<SpecificRecord>> entry : records.entrySet()) {
      write(folder, entry.getKey(), entry.getValue());
      counts.put(entry.getKey().folder(), entry.getValue().size());
    }
    Files.writeString(folder.resolve("_SUCCESS"), success.toString());
    return folder;
  }

  /** The claims of an article. */
  static List<Claim> claims(ArticleText article) throws ArticleException {
    return Rasid.create().extract(article).claims();
  }

  /** The record of an article. */
  static Document document(ArticleText article) throws ArticleException {
    return Rasid.create().extract(article).document();
  }

  /** The file of a dataset. */
  static Path file(Path folder, Dataset dataset) {
    return folder.resolve(dataset.folder()).resolve(FILE);
  }

  private static void write(Path folder, Dataset dataset, List<SpecificRecord> entries)
      throws IOException {
    Path file = file(folder, dataset);
    Files.createDirectories(file.getParent());
    try (RecordWriter writer =
        OutputFormat.AVRO.open(Files.newOutputStream(file), dataset, "0", "deflate")) {
      for (SpecificRecord entry : entries) {
        writer.write(entry);
      }
    }
  }
}
