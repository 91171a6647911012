package rasid.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.record.Claim;
import rasid.record.Document;

/**
 * Checks a finished run: its files against the manifest and the schemas, the counts, that each id
 * is there once, that what a record refers to is there and says the same, and that each span holds
 * the words of its article.
 */
public final class RunCheck {

  private final RunStore run;
  private final Findings findings = new Findings();

  private RunCheck(RunStore run) {
    this.run = run;
  }

  /**
   * Checks a run.
   *
   * @param folder the run's folder
   * @return what is wrong; empty when nothing is
   * @throws IOException when no finished run is there
   */
  public static RunCheck of(String folder) throws IOException {
    RunCheck check = new RunCheck(RunStore.at(folder));
    check.all();
    return check;
  }

  /** What is wrong, the first findings; empty when nothing is. */
  public List<String> findings() {
    return findings.told();
  }

  /** What was looked at, in words. */
  @Override
  public String toString() {
    return run + ": " + findings;
  }

  private void all() throws IOException {
    String end = run.has(RunLayout.SUCCESS) ? RunLayout.SUCCESS : RunLayout.SUSPECT;
    JsonNode success = new ObjectMapper().readTree(run.read(end));
    Manifest manifest = Manifest.of(run);
    if (manifest.isEmpty()) {
      findings.add("there is no manifest: the run is of a release that wrote none");
    }
    manifest.wrongSizes(run).forEach(findings::add);
    manifest.wrongBytes(run).forEach(findings::add);
    if (findings.told().isEmpty()) {
      schemas();
    }
    if (findings.told().isEmpty()) {
      records(success);
    }
  }

  /** Each file is of its dataset's schema, or of an earlier one that can be read as it. */
  private void schemas() throws IOException {
    SchemaValidator validator = new SchemaValidatorBuilder().canReadStrategy().validateAll();
    for (Dataset dataset : Dataset.values()) {
      run.forEachSchema(
          dataset,
          (file, schema) -> {
            try {
              validator.validate(dataset.schema(), List.of(schema));
            } catch (SchemaValidationException e) {
              findings.add(file + " holds no records of " + dataset.folder());
            }
          });
    }
  }

  private void records(JsonNode success) throws IOException {
    Set<Dataset> written = Dataset.selected(success.path("options").path("datasets").asText("all"));
    boolean hasEarlier = success.path("options").has("previous");
    SharedTextCheck shared = new SharedTextCheck(run, findings);
    GroupCheck groups = new GroupCheck(run, hasEarlier, findings);
    Set<String> documents = new HashSet<>();
    for (int shard : new TreeSet<>(run.shards(Dataset.DOCUMENTS))) {
      new ArticleCheck(run, shard, written, findings)
          .check(
              new ArticleCheck.Sink() {
                @Override
                public void document(Document document, int[] text) {
                  shared.article(document.getDocId(), text);
                  if (!documents.add(document.getDocId())) {
                    findings.add("two documents have the id " + document.getDocId());
                  }
                }

                @Override
                public void claim(Claim claim) {
                  groups.claim(claim);
                }
              });
    }
    groups.check();
    if (!hasEarlier) {
      shared.end();
    }
    run.<SpecificRecord>forEach(Dataset.FAILURES, item -> findings.count(Dataset.FAILURES));
    counts(success);
  }

  private void counts(JsonNode success) {
    for (Dataset dataset : Dataset.values()) {
      long told = success.path("records").path(dataset.folder()).asLong();
      long found = findings.records(dataset);
      if (told != found) {
        findings.add(dataset.folder() + " holds " + found + " records, but " + told + " are told");
      }
    }
    long articles = success.path("articles").asLong();
    long left = findings.records(Dataset.DOCUMENTS) + findings.records(Dataset.FAILURES);
    if (articles != left) {
      findings.add(articles + " articles were read, but documents and failures are " + left);
    }
  }
}
