package rasid.run;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.NumberExpression;
import rasid.record.PlaceBasis;
import rasid.record.Sentence;
import rasid.record.Span;
import rasid.record.Zone;

/**
 * Checks the records of the articles of a shard, which all lie in files of that shard: what they
 * refer to is there, each span holds the words of its article, and documents tell how many records
 * there are of them.
 */
final class ArticleCheck {

  /** The datasets whose records stand in a sentence of an article. */
  private static final List<Dataset> IN_SENTENCES =
      List.of(Dataset.ENTITIES, Dataset.NUMBERS, Dataset.DATES, Dataset.QUOTES, Dataset.CLAIMS);

  private final RunStore run;
  private final int shard;
  private final Set<Dataset> written;
  private final Findings findings;

  /** The texts by article, as code points. */
  private final Map<String, int[]> texts = new HashMap<>();

  private final Map<String, Document> documents = new HashMap<>();
  private final Set<String> sentences = new HashSet<>();

  /** The ids of an article's entities, each behind the article's. */
  private final Set<String> entities = new HashSet<>();

  private final Map<String, Map<Dataset, Integer>> counts = new HashMap<>();

  /** The articles of claims. */
  private final Map<String, String> claims = new HashMap<>();

  private final Set<String> numbered = new HashSet<>();
  private final Map<String, String> wholes = new HashMap<>();

  /**
   * @param written the datasets that the run has
   */
  ArticleCheck(RunStore run, int shard, Set<Dataset> written, Findings findings) {
    this.run = run;
    this.shard = shard;
    this.written = written;
    this.findings = findings;
  }

  /** Takes what other checks need. */
  interface Sink {
    void document(Document document, int[] text);

    void claim(Claim claim);
  }

  /** Checks the shard. */
  void check(Sink sink) throws IOException {
    run.<Document>forEach(
        Dataset.DOCUMENTS,
        shard,
        document -> {
          int[] text = document.getText().codePoints().toArray();
          checkDocument(document, text.length);
          texts.put(document.getDocId(), text);
          // Its text is kept once.
          documents.put(document.getDocId(), Document.newBuilder(document).setText("").build());
          sink.document(document, text);
        });
    run.<Sentence>forEach(
        Dataset.SENTENCES,
        shard,
        sentence -> {
          count(Dataset.SENTENCES, sentence.getDocId());
          sentences.add(sentence.getDocId() + "-" + sentence.getIndex());
          checkText(
              sentence.getDocId(), sentence.getBegin(), sentence.getEnd(), sentence.getText());
        });
    for (Dataset dataset : IN_SENTENCES) {
      run.<SpecificRecord>forEach(
          dataset,
          shard,
          item -> {
            inSentence(dataset, item);
            if (item instanceof Entity entity) {
              entities.add(entity.getDocId() + "-" + entity.getEntityId());
            } else if (item instanceof NumberExpression number) {
              number(number);
            } else if (item instanceof Claim claim) {
              claim(claim);
              sink.claim(claim);
            }
          });
    }
    end();
  }

  private void checkDocument(Document document, int length) {
    findings.count(Dataset.DOCUMENTS);
    String id = document.getDocId();
    String hash =
        Hashing.sha256().hashString(document.getText(), StandardCharsets.UTF_8).toString();
    if (!hash.equals(document.getContentSha256())) {
      findings.add("the text of " + id + " does not have its content_sha256");
    }
    if (length != document.getCodePoints()) {
      findings.add(
          id + " tells of " + document.getCodePoints() + " code points, but has " + length);
    }
    for (Zone zone : document.getZones()) {
      if (zone.getBegin() < 0 || zone.getBegin() > zone.getEnd() || zone.getEnd() > length) {
        findings.add("a zone of " + id + " is " + zone.getBegin() + " to " + zone.getEnd());
      }
    }
  }

  private void number(NumberExpression number) {
    String claim = number.getClaimId();
    if (claim != null && !numbered.add(claim)) {
      findings.add("two numbers are of the claim " + claim);
    }
  }

  private void claim(Claim claim) {
    String id = claim.getClaimId();
    String doc = claim.getDocId();
    claims.put(id, doc);
    if (claim.getSubsetOf() != null) {
      wholes.put(id, claim.getSubsetOf());
    }
    if (!written.contains(Dataset.ENTITIES) || claim.getReviewed() != null) {
      return;
    }
    checkEntity(id, doc, "source", claim.getSourceEntityId());
    PlaceBasis basis = claim.getPlaceBasis();
    if (basis == PlaceBasis.EXPLICIT || basis == PlaceBasis.SENTENCE) {
      checkEntity(id, doc, "place", claim.getPlaceEntityId());
    }
  }

  private void checkEntity(String claim, String doc, String role, @Nullable String entity) {
    if (entity != null && !entities.contains(doc + "-" + entity)) {
      findings.add(
          "the "
              + role
              + " of the claim "
              + claim
              + " is "
              + entity
              + ", no entity of its article");
    }
  }

  private void inSentence(Dataset dataset, SpecificRecord item) {
    Schema schema = item.getSchema();
    String doc = (String) item.get(schema.getField("doc_id").pos());
    Object sentence = item.get(schema.getField("sentence_index").pos());
    count(dataset, doc);
    if (!texts.containsKey(doc)) {
      findings.add(
          dataset.folder() + " has a record of the document " + doc + ", which is not there");
      return;
    }
    if (written.contains(Dataset.SENTENCES) && !sentences.contains(doc + "-" + sentence)) {
      findings.add(
          dataset.folder() + " has a record of sentence " + sentence + " of " + doc + ": none");
    }
    checkSpans(item, doc);
  }

  /** Checks all spans in a value. */
  private void checkSpans(@Nullable Object value, String doc) {
    if (value instanceof Span span) {
      checkText(doc, span.getBegin(), span.getEnd(), span.getText());
    } else if (value instanceof SpecificRecord item) {
      for (Schema.Field field : item.getSchema().getFields()) {
        checkSpans(item.get(field.pos()), doc);
      }
    } else if (value instanceof List<?> items) {
      items.forEach(item -> checkSpans(item, doc));
    }
  }

  private void checkText(String doc, int begin, int end, String text) {
    findings.countSpan();
    int[] all = texts.get(doc);
    boolean isRight =
        all != null
            && begin >= 0
            && begin <= end
            && end <= all.length
            && new String(all, begin, end - begin).equals(text);
    if (!isRight) {
      findings.add("the span " + begin + " to " + end + " of " + doc + " does not hold its words");
    }
  }

  private void count(Dataset dataset, String doc) {
    findings.count(dataset);
    counts
        .computeIfAbsent(doc, key -> new EnumMap<>(Dataset.class))
        .merge(dataset, 1, Integer::sum);
  }

  /** Checks what can be told when all records were read. */
  private void end() {
    wholes.forEach(
        (claim, whole) -> {
          String doc = claims.get(whole);
          if (doc == null || !doc.equals(claims.get(claim))) {
            findings.add("a claim is part of " + whole + ", which is not there");
          }
        });
    if (written.contains(Dataset.NUMBERS)) {
      claims.keySet().stream()
          .filter(claim -> !numbered.remove(claim))
          .forEach(claim -> findings.add("no number is of the claim " + claim));
      numbered.forEach(
          claim -> findings.add("a number is of the claim " + claim + ", which is not there"));
    }
    documents.forEach(this::checkCounts);
  }

  private void checkCounts(String id, Document document) {
    Map<Dataset, Integer> told = new EnumMap<>(Dataset.class);
    told.put(Dataset.SENTENCES, document.getSentences());
    told.put(Dataset.ENTITIES, document.getEntities());
    told.put(Dataset.NUMBERS, document.getNumbers());
    told.put(Dataset.DATES, document.getDates());
    told.put(Dataset.QUOTES, document.getQuotes());
    told.put(Dataset.CLAIMS, document.getClaims());
    told.forEach(
        (dataset, number) -> {
          int found = counts.getOrDefault(id, Map.of()).getOrDefault(dataset, 0);
          if (written.contains(dataset) && number != found) {
            findings.add(
                id + " tells of " + number + " " + dataset.folder() + ", but has " + found);
          }
        });
  }
}
