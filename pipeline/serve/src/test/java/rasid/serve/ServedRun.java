package rasid.serve;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import rasid.dataset.RunFixture;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.Rasid;
import rasid.source.ArticleException;

/** A run of three articles, which is served while the tests of a class run, and only read. */
final class ServedRun implements BeforeAllCallback, AfterAllCallback {

  static final String FIRST =
      "🇮🇶🙂 أعلنت وزارة الصحة اللبنانية مقتل 12 شخصا في انفجار في بيروت. <script>alert('x')</script>";
  static final String SECOND = "أعلنت وزارة الصحة اللبنانية مقتل 15 شخصا في انفجار في بيروت.";
  private static final String THIRD = "قال مصدر أمني إن 4 جنود أصيبوا في هجوم في بغداد.";

  private Path folder;
  private List<Path> filesBefore;
  private Serve serve;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("served");
    write(run());
    filesBefore = files();
    serve = Serve.of(new ServeOptions(run(), 0));
    browser = new Browser(serve.address());
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    serve.close();
    assertThat(files()).isEqualTo(filesBefore);
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** The folder that the run lies in, with room for others. */
  Path folder() {
    return folder;
  }

  Path run() {
    return folder.resolve("run=1");
  }

  Browser browser() {
    return browser;
  }

  /** The header that names the server as its own page does. */
  String own() {
    return "Host: 127.0.0.1:" + browser.port();
  }

  /** How many claims a query finds. */
  int total(String query) throws IOException {
    return browser.get("/data/claims?" + query).json().path("total").asInt();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Writes such a run to a folder. */
  static void write(Path run) throws IOException, ArticleException {
    RunFixture.write(run, records().toArray(SpecificRecord[]::new));
    Files.writeString(run.resolve("_SUCCESS"), "{}");
  }

  private static List<SpecificRecord> records() throws ArticleException {
    Rasid rasid = Rasid.create();
    List<ArticleRecords> articles = new ArrayList<>();
    articles.add(rasid.extract(Article.text(FIRST).published("2024-03-04")));
    articles.add(rasid.extract(Article.text(SECOND).published("2024-03-05").publisher("ص")));
    articles.add(rasid.extract(Article.text(THIRD).published("2024-03-05")));
    List<SpecificRecord> records = new ArrayList<>();
    articles.forEach(article -> article.byDataset().values().forEach(records::addAll));
    records.addAll(rasid.reconcile(articles));
    return records;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(run())) {
      return all.sorted().toList();
    }
  }
}
