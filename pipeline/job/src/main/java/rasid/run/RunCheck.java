package rasid.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.record.GroupMember;
import rasid.record.Report;
import rasid.record.Sentence;
import rasid.record.Span;

/**
 * Checks a finished run: its files against the manifest, the counts, that each id is there once,
 * that what a record refers to is there, and that each span holds the words of its article.
 */
public final class RunCheck {

  /** Findings that are told. */
  private static final int MOST = 20;

  private final RunStore run;
  private final List<String> findings = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<String> indexed = new HashSet<>();
  private final Map<Dataset, Long> records = new HashMap<>();
  private boolean hasSentences = true;
  private long spans;

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
    return findings;
  }

  /** What was looked at, in words. */
  @Override
  public String toString() {
    long all = records.values().stream().mapToLong(Long::longValue).sum();
    return run + ": " + all + " records, " + spans + " spans";
  }

  private void all() throws IOException {
    String end = run.has(RunLayout.SUCCESS) ? RunLayout.SUCCESS : RunLayout.SUSPECT;
    JsonNode success = new ObjectMapper().readTree(run.read(end));
    Manifest manifest = Manifest.of(run);
    if (manifest.isEmpty()) {
      find("there is no manifest: the run is of a release that wrote none");
    }
    manifest.wrongSizes(run).forEach(this::find);
    manifest.wrongBytes(run).forEach(this::find);
    if (!findings.isEmpty()) {
      return;
    }
    String datasets = success.path("options").path("datasets").asText("all");
    hasSentences =
        Splitter.on(',')
            .trimResults()
            .splitToStream(datasets)
            .anyMatch(name -> name.equals("all") || name.equals(Dataset.SENTENCES.folder()));
    for (int shard : new TreeSet<>(run.shards(Dataset.DOCUMENTS))) {
      articles(shard);
    }
    index();
    groups(success.path("options").has("previous"));
    for (Dataset dataset : List.of(Dataset.FAILURES, Dataset.COPIES, Dataset.PASSAGES)) {
      run.<SpecificRecord>forEach(dataset, item -> count(dataset));
    }
    for (Dataset dataset : Dataset.values()) {
      long told = success.path("records").path(dataset.folder()).asLong();
      long found = records.getOrDefault(dataset, 0L);
      if (told != found) {
        find(dataset.folder() + " holds " + found + " records, but " + told + " are told");
      }
    }
    long articles = success.path("articles").asLong();
    long left =
        records.getOrDefault(Dataset.DOCUMENTS, 0L) + records.getOrDefault(Dataset.FAILURES, 0L);
    if (articles != left) {
      find(articles + " articles were read, but documents and failures are " + left);
    }
  }

  /** Checks the records of the articles of a shard, which all lie in files of that shard. */
  private void articles(int shard) throws IOException {
    Map<String, int[]> texts = new HashMap<>();
    Set<String> sentences = new HashSet<>();
    run.<Document>forEach(
        Dataset.DOCUMENTS,
        shard,
        document -> {
          count(Dataset.DOCUMENTS);
          texts.put(document.getDocId(), document.getText().codePoints().toArray());
          if (!documents.add(document.getDocId())) {
            find("two documents have the id " + document.getDocId());
          }
        });
    run.<Sentence>forEach(
        Dataset.SENTENCES,
        shard,
        sentence -> {
          count(Dataset.SENTENCES);
          String text = sentence.getText();
          sentences.add(sentence.getDocId() + "-" + sentence.getIndex());
          checkText(texts, sentence.getDocId(), sentence.getBegin(), sentence.getEnd(), text);
        });
    for (Dataset dataset :
        List.of(Dataset.ENTITIES, Dataset.NUMBERS, Dataset.DATES, Dataset.QUOTES)) {
      run.<SpecificRecord>forEach(
          dataset, shard, item -> ofArticle(dataset, item, texts, sentences));
    }
    Set<String> wholes = new HashSet<>();
    Set<String> here = new HashSet<>();
    run.<Claim>forEach(
        Dataset.CLAIMS,
        shard,
        claim -> {
          ofArticle(Dataset.CLAIMS, claim, texts, sentences);
          here.add(claim.getClaimId());
          if (claim.getSubsetOf() != null) {
            wholes.add(claim.getSubsetOf());
          }
          if (!claims.add(claim.getClaimId())) {
            find("two claims have the id " + claim.getClaimId());
          }
        });
    wholes.removeAll(here);
    wholes.forEach(whole -> find("a claim is part of " + whole + ", which is not there"));
  }

  private void ofArticle(
      Dataset dataset, SpecificRecord item, Map<String, int[]> texts, Set<String> sentences) {
    count(dataset);
    Schema schema = item.getSchema();
    String doc = (String) item.get(schema.getField("doc_id").pos());
    Object sentence = item.get(schema.getField("sentence_index").pos());
    if (!texts.containsKey(doc)) {
      find(dataset.folder() + " has a record of the document " + doc + ", which is not there");
      return;
    }
    if (hasSentences && !sentences.contains(doc + "-" + sentence)) {
      find(dataset.folder() + " has a record of sentence " + sentence + " of " + doc + ": none");
    }
    checkSpans(item, doc, texts);
  }

  /** Checks all spans in a value. */
  private void checkSpans(Object value, String doc, Map<String, int[]> texts) {
    if (value instanceof Span span) {
      checkText(texts, doc, span.getBegin(), span.getEnd(), span.getText());
    } else if (value instanceof SpecificRecord item) {
      for (Schema.Field field : item.getSchema().getFields()) {
        checkSpans(item.get(field.pos()), doc, texts);
      }
    } else if (value instanceof List<?> items) {
      items.forEach(item -> checkSpans(item, doc, texts));
    }
  }

  private void checkText(Map<String, int[]> texts, String doc, int begin, int end, String text) {
    spans++;
    int[] all = texts.get(doc);
    boolean isRight =
        all != null
            && begin >= 0
            && begin <= end
            && end <= all.length
            && new String(all, begin, end - begin).equals(text);
    if (!isRight) {
      find("the span " + begin + " to " + end + " of " + doc + " does not hold its words");
    }
  }

  /** Each claim stands once in the index of stories, beside those of earlier runs. */
  private void index() throws IOException {
    run.<Report>forEach(
        Dataset.STORY_INDEX,
        report -> {
          count(Dataset.STORY_INDEX);
          if (!indexed.add(report.getClaimId())) {
            find("the claim " + report.getClaimId() + " stands twice in the index of stories");
          }
        });
    long missing = claims.stream().filter(claim -> !indexed.contains(claim)).count();
    if (missing > 0) {
      find("the index of stories lacks " + missing + " of " + claims.size() + " claims");
    }
  }

  /** Each claim is in one group, unless a group says that it left members out. */
  private void groups(boolean hasEarlier) throws IOException {
    Set<String> grouped = new HashSet<>();
    long[] reports = new long[1];
    boolean[] capped = new boolean[1];
    run.<ClaimGroup>forEach(
        Dataset.CLAIM_GROUPS,
        group -> {
          count(Dataset.CLAIM_GROUPS);
          reports[0] += group.getReports();
          capped[0] |= group.getReports() > group.getMembers().size();
          for (GroupMember member : group.getMembers()) {
            if (!grouped.add(member.getClaimId())) {
              find("the claim " + member.getClaimId() + " is in two groups");
            }
            if (!indexed.contains(member.getClaimId())) {
              find("the index of stories lacks " + member.getClaimId() + ", which is in a group");
            }
            if (!hasEarlier && !claims.contains(member.getClaimId())) {
              find("a group has the claim " + member.getClaimId() + ", which is not there");
            }
          }
        });
    if (!hasEarlier && reports[0] != claims.size()) {
      find("groups tell of " + reports[0] + " reports, but there are " + claims.size() + " claims");
    }
    if (!capped[0] && !grouped.containsAll(claims)) {
      long missing = claims.stream().filter(claim -> !grouped.contains(claim)).count();
      find(missing + " claims are in no group");
    }
  }

  private void count(Dataset dataset) {
    records.merge(dataset, 1L, Long::sum);
  }

  private void find(String finding) {
    if (findings.size() < MOST) {
      findings.add(finding);
    }
  }
}
