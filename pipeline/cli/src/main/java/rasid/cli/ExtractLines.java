package rasid.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasid.dataset.Dataset;
import rasid.dataset.JsonLines;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.ArticleText;
import rasid.extract.ExtractionSettings;
import rasid.extract.Rasid;
import rasid.lexicon.LocalLexicons;
import rasid.source.ArticleException;

/**
 * A pipe: an article on each line of the input, its records on a line of the output, which is
 * written before the next line is read. Each line has an answer, in order.
 */
@Command(
    name = "extract",
    description =
        "Reads a JSON object a line (text, and if known id, title, published, publisher, url) and"
            + " prints its records on a line.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; an article that failed has a line with its failure",
      "2:the command was wrong"
    })
final class ExtractLines implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final InputStream in;
  private final PrintStream out;

  @Spec private CommandSpec spec;

  // Lines are the only form; the option says so where the command is read.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--jsonl", description = "a JSON object a line, which is the only form there is")
  private boolean isLines;

  @Option(
      names = "--datasets",
      split = ",",
      paramLabel = "NAME",
      description =
          "what is printed, of documents, sentences, entities, numbers, dates, quotes and claims; all by default")
  private List<String> datasets = List.of();

  @Option(names = "--lexicons", paramLabel = "DIR", description = "folder with further tables")
  private @Nullable String lexicons;

  ExtractLines() {
    this(System.in, new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }

  ExtractLines(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Dataset> wanted = wanted();
    Rasid rasid = rasid();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(answer(rasid, wanted, line));
      // Whoever asked waits for it.
      out.flush();
    }
    return 0;
  }

  private List<Dataset> wanted() {
    Map<String, Dataset> known =
        Arrays.stream(Dataset.values()).collect(Collectors.toMap(Dataset::folder, one -> one));
    for (String name : datasets) {
      if (!known.containsKey(name)) {
        throw new ParameterException(spec.commandLine(), "no dataset " + name);
      }
    }
    return datasets.isEmpty()
        ? List.of(Dataset.values())
        : datasets.stream().map(known::get).toList();
  }

  private Rasid rasid() throws IOException {
    if (lexicons == null) {
      return Rasid.create();
    }
    try {
      return Rasid.with(ExtractionSettings.defaults().withLexicons(LocalLexicons.read(lexicons)));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ParameterException(spec.commandLine(), "--lexicons: " + e.getMessage(), e);
    }
  }

  private static ObjectNode answer(Rasid rasid, List<Dataset> wanted, String line)
      throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    try {
      JsonNode article = JSON.readTree(line);
      answer.set("id", article.path("id"));
      if (!article.path("text").isTextual()) {
        return failed(answer, "BAD_RECORD", "has no text under the key text");
      }
      ArticleRecords records = rasid.extract(article(article));
      for (Dataset dataset : wanted) {
        List<SpecificRecord> found = records.byDataset().get(dataset);
        if (found != null) {
          ArrayNode array = answer.putArray(dataset.folder());
          for (SpecificRecord one : found) {
            array.add(JSON.readTree(JsonLines.line(one)));
          }
        }
      }
      return answer;
    } catch (JsonProcessingException e) {
      return failed(answer, "BAD_RECORD", "is not JSON: " + e.getOriginalMessage());
    } catch (ArticleException e) {
      return failed(answer, e.category().name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // As in the job: one article that the program cannot cope with must not cost the others.
      return failed(answer, "PROCESSING_FAILED", String.valueOf(e));
    }
  }

  private static ArticleText article(JsonNode article) {
    ArticleText text =
        Article.text(article.get("text").asText())
            .title(value(article, "title"))
            .published(value(article, "published"))
            .publisher(value(article, "publisher"))
            .url(value(article, "url"));
    String id = value(article, "id");
    return id == null ? text : text.id(id);
  }

  private static @Nullable String value(JsonNode article, String key) {
    JsonNode value = article.path(key);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static ObjectNode failed(ObjectNode answer, String category, String message) {
    answer.putObject("failure").put("category", category).put("message", message);
    return answer;
  }
}
