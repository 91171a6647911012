package rasid.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.Dataset;
import rasid.record.Claim;
import rasid.record.DateExpression;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.Span;
import rasid.record.Zone;

/**
 * Tells whether the records of an article say what an example expects. A check is a JSON array that
 * begins with its kind; examples/README.md lists the kinds and the names of fields.
 */
final class ExampleChecks {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0]");

  /** What stands for itself in a number with several parts: 3 of 3-5, not of 35. */
  private static final Pattern PART = Pattern.compile("[\\w.:-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final double TOLERANCE = 1e-9;

  /** Ends the name of a field that is asked for a part of its text. */
  private static final String HAS = "_has";

  /** Names of fields that are shorter than those of the records. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("value", "point"),
          Map.entry("event", "event_type"),
          Map.entry("cls", "counted_class"),
          Map.entry("country", "place_country"),
          Map.entry("evb", "event_begin"),
          Map.entry("eve", "event_end"),
          Map.entry("chain", "source_chain"),
          Map.entry("source_entity", "source_entity_id"),
          Map.entry("confidence_below", "confidence"),
          Map.entry("confidence_from", "confidence"),
          Map.entry("canonical", "name_ar"),
          Map.entry("utterance", "direct"),
          Map.entry("source", "speaker"));

  private final Map<Dataset, List<SpecificRecord>> records;

  ExampleChecks(Article article) {
    records = ArticleRecords.of(article).byDataset();
  }

  /**
   * What is wrong, in words; empty when the check holds.
   *
   * @throws IllegalArgumentException when the check is none
   */
  Optional<String> fault(JsonNode check) {
    String words = check.path(1).asText();
    return switch (check.path(0).asText()) {
      case "claim" -> found(Dataset.CLAIMS, "number", check);
      case "noclaim" -> none(claimsOver(words), check);
      case "subset" -> subset(words, check.path(2).asText());
      case "nosubset" -> noSubset(words);
      case "num" -> found(Dataset.NUMBERS, "span", check);
      case "nonum" -> none(of(Dataset.NUMBERS, "span", words), check);
      case "quote" -> found(Dataset.QUOTES, "span", check);
      case "noquote" -> none(of(Dataset.QUOTES, "span", words), check);
      case "date" -> date(words, check.path(2), check.path(3));
      case "spanned" -> some(of(Dataset.DATES, "span", words), check);
      case "ent" -> entity(words, check.path(2), check.path(3));
      case "noent" -> none(entitiesOver(words), check);
      case "same" -> same(words, check.path(2).asText());
      case "any" -> any(check);
      case "sents" -> expect(all(Dataset.SENTENCES).size(), check.path(1), "sentences");
      case "published" -> published(check);
      case "zone" -> zone(words, check.path(2));
      default -> throw new IllegalArgumentException("unknown check " + check);
    };
  }

  private List<SpecificRecord> all(Dataset dataset) {
    return records.getOrDefault(dataset, List.of());
  }

  /** The records whose span in a field is of exactly these words. */
  private List<SpecificRecord> of(Dataset dataset, String field, String words) {
    return all(dataset).stream()
        .filter(record -> bare(String.valueOf(value(record, field))).equals(bare(words)))
        .toList();
  }

  /** The first record of the words has the fields that the check lists. */
  private Optional<String> found(Dataset dataset, String span, JsonNode check) {
    List<SpecificRecord> found = of(dataset, span, check.path(1).asText());
    return found.isEmpty() ? some(found, check) : wrong(found.get(0), check.path(2));
  }

  private static Optional<String> some(List<SpecificRecord> found, JsonNode check) {
    return found.isEmpty() ? Optional.of("none found: " + check) : Optional.empty();
  }

  private static Optional<String> none(List<SpecificRecord> found, JsonNode check) {
    return found.isEmpty() ? Optional.empty() : Optional.of("found: " + check);
  }

  private static Optional<String> expect(Object value, JsonNode expected, String what) {
    return equal(value, expected)
        ? Optional.empty()
        : Optional.of(what + " " + value + ", expected " + expected);
  }

  private List<SpecificRecord> claimsOver(String number) {
    return all(Dataset.CLAIMS).stream()
        .filter(
            claim -> {
              String text = bare(((Claim) claim).getNumber().getText());
              return text.equals(bare(number))
                  || PART.matcher(text).results().anyMatch(part -> part.group().equals(number));
            })
        .toList();
  }

  private Optional<String> subset(String part, String whole) {
    List<SpecificRecord> parts = of(Dataset.CLAIMS, "number", part);
    List<SpecificRecord> wholes = of(Dataset.CLAIMS, "number", whole);
    boolean holds =
        !parts.isEmpty()
            && !wholes.isEmpty()
            && claimId(wholes.get(0)).equals(((Claim) parts.get(0)).getSubsetOf());
    return holds ? Optional.empty() : Optional.of(part + " is no part of " + whole);
  }

  private Optional<String> noSubset(String part) {
    List<SpecificRecord> parts = of(Dataset.CLAIMS, "number", part);
    boolean holds = !parts.isEmpty() && ((Claim) parts.get(0)).getSubsetOf() == null;
    return holds ? Optional.empty() : Optional.of(part + " is no claim, or a part of another");
  }

  private static String claimId(SpecificRecord claim) {
    return ((Claim) claim).getClaimId();
  }

  /** A date in or around the words, of this value; the day of a clock time may be left out. */
  private Optional<String> date(String words, JsonNode expected, JsonNode fields) {
    List<SpecificRecord> near =
        all(Dataset.DATES).stream()
            .filter(
                date -> {
                  String text = bare(String.valueOf(value(date, "span")));
                  return text.contains(bare(words)) || bare(words).contains(text);
                })
            .toList();
    boolean holds =
        near.stream().anyMatch(date -> isValue(date, expected) && wrong(date, fields).isEmpty());
    return holds
        ? Optional.empty()
        : Optional.of(
            words
                + " is not the date "
                + expected
                + " "
                + fields
                + " but "
                + near.stream().map(date -> value(date, "value")).toList());
  }

  private static boolean isValue(SpecificRecord date, JsonNode expected) {
    String value = ((DateExpression) date).getValue();
    return alternatives(expected).stream()
        .map(JsonNode::asText)
        .anyMatch(one -> value.equals(one) || (one.startsWith("T") && value.endsWith(one)));
  }

  private Optional<String> entity(String words, JsonNode type, JsonNode fields) {
    List<SpecificRecord> found = of(Dataset.ENTITIES, "span", words);
    boolean holds =
        found.stream()
            .anyMatch(name -> equal(value(name, "type"), type) && wrong(name, fields).isEmpty());
    return holds
        ? Optional.empty()
        : Optional.of(words + " is no " + type + " " + fields + " but " + found);
  }

  private List<SpecificRecord> entitiesOver(String words) {
    return all(Dataset.ENTITIES).stream()
        .filter(name -> bare(((Entity) name).getSpan().getText()).contains(bare(words)))
        .toList();
  }

  private Optional<String> same(String one, String other) {
    List<String> ids = entityIds(one);
    boolean holds = entityIds(other).stream().anyMatch(ids::contains);
    return holds ? Optional.empty() : Optional.of(one + " and " + other + " are not the same");
  }

  private List<String> entityIds(String words) {
    return Lists.transform(
        of(Dataset.ENTITIES, "span", words), name -> ((Entity) name).getEntityId());
  }

  private Optional<String> any(JsonNode check) {
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < check.size(); i++) {
      Optional<String> fault = fault(check.get(i));
      if (fault.isEmpty()) {
        return fault;
      }
      faults.add(fault.get());
    }
    return Optional.of(String.join(" / ", faults));
  }

  private Optional<String> published(JsonNode check) {
    Document document = document();
    return expect(document.getPublished(), check.path(1), "published")
        .or(() -> expect(document.getPublishedBasis().name(), check.path(2), "published_basis"));
  }

  /** The type of the zone in which the words stand first. */
  private Optional<String> zone(String words, JsonNode type) {
    String text = document().getText();
    int at = text.codePointCount(0, Math.max(0, text.indexOf(words)));
    List<String> types =
        document().getZones().stream()
            .filter(zone -> text.contains(words) && zone.getBegin() <= at && at < zone.getEnd())
            .map((Zone zone) -> zone.getType().name())
            .toList();
    return expect(types.size() == 1 ? types.get(0) : types.toString(), type, "zone of " + words);
  }

  private Document document() {
    return (Document) all(Dataset.DOCUMENTS).get(0);
  }

  /** The fields of a record that are not as expected. */
  private Optional<String> wrong(SpecificRecord record, JsonNode fields) {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      String key = field.getKey();
      SpecificRecord holder = key.equals("modifier") ? claimOf(record) : record;
      if (holder == null) {
        faults.add("no claim that has a " + key);
      } else if (!holds(holder, key, field.getValue())) {
        faults.add(key + " is " + value(holder, key) + ", expected " + field.getValue());
      }
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  private boolean holds(SpecificRecord record, String key, JsonNode expected) {
    return switch (key) {
      case "evb", "eve" -> {
        Object day = value(record, key);
        yield day != null && day.toString().startsWith(expected.asText());
      }
      case "chain" -> texts((List<?>) value(record, key)).equals(texts(expected));
      case "confidence_below" -> ((Claim) record).getConfidence() < expected.asDouble();
      case "confidence_from" -> ((Claim) record).getConfidence() >= expected.asDouble();
      case "source_entity" -> sourceIs((Claim) record, expected);
      default -> {
        Object value = value(record, key);
        yield key.endsWith(HAS)
            ? value != null && value.toString().contains(expected.asText())
            : equal(value, expected);
      }
    };
  }

  /** The claim of a number, which has the number's modifier; null when it makes none. */
  private @Nullable SpecificRecord claimOf(SpecificRecord record) {
    return record instanceof Claim
        ? record
        : all(Dataset.CLAIMS).stream()
            .filter(claim -> claimId(claim).equals(value(record, "claim_id")))
            .findFirst()
            .orElse(null);
  }

  /** Whether the entity of a claim's source has also this name in the text. */
  private boolean sourceIs(Claim claim, JsonNode name) {
    return name.isNull()
        ? claim.getSourceEntityId() == null
        : entityIds(name.asText()).contains(claim.getSourceEntityId());
  }

  /** A field's value as an example writes it: a span's text, an enum's name. */
  private static @Nullable Object value(SpecificRecord record, String key) {
    String field = key.endsWith(HAS) ? key.substring(0, key.length() - HAS.length()) : key;
    String name =
        record.getSchema().getField(field) == null ? SHORT.getOrDefault(field, field) : field;
    if (record.getSchema().getField(name) == null) {
      throw new IllegalArgumentException(
          "unknown field " + key + " of " + record.getSchema().getName());
    }
    Object value = record.get(record.getSchema().getField(name).pos());
    return value instanceof Span span
        ? span.getText()
        : value instanceof Enum<?> symbol ? symbol.name() : value;
  }

  private static boolean equal(@Nullable Object value, JsonNode expected) {
    return alternatives(expected).stream().anyMatch(one -> isOne(value, one));
  }

  private static boolean isOne(@Nullable Object value, JsonNode expected) {
    if (value == null) {
      return expected.isNull();
    }
    if (value instanceof Number number) {
      double target = expected.asDouble(Double.NaN);
      return Math.abs(number.doubleValue() - target) <= TOLERANCE * Math.max(1, Math.abs(target));
    }
    if (value instanceof Boolean truth) {
      return expected.isBoolean() && truth == expected.asBoolean();
    }
    return expected.isTextual() && bare(value.toString()).equals(bare(expected.asText()));
  }

  /** A list stands for any of its members. */
  private static List<JsonNode> alternatives(JsonNode expected) {
    return expected.isArray() ? Lists.newArrayList(expected) : List.of(expected);
  }

  private static List<String> texts(List<?> spans) {
    return spans.stream().map(span -> ((Span) span).getText()).toList();
  }

  private static List<String> texts(JsonNode expected) {
    return alternatives(expected).stream().map(JsonNode::asText).toList();
  }

  private static String bare(String text) {
    return INVISIBLE.matcher(text).replaceAll("").strip();
  }
}
