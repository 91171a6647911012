package rasid.claim.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;

/** Reads a file of corrections, and says of the first bad line what is wrong and what to do. */
final class CorrectionParser {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private static final Pattern GROUP_OR_CLAIM = Pattern.compile("!?[0-9a-f]{16}(-\\d+)?");

  private final String file;
  private final EventTypes events;
  private final ClassTypes classes;
  private int line;

  CorrectionParser(String file, Lexicons lexicons) {
    this.file = file;
    events = EventTypes.of(lexicons);
    classes = ClassTypes.of(lexicons);
  }

  List<Correction> parse(String text) {
    List<Correction> corrections = new ArrayList<>();
    // A mark of UTF-8 before the first line is none of it.
    String lines = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String json : lines.lines().toList()) {
      line++;
      if (!json.isBlank()) {
        corrections.add(correction(object(json)));
      }
    }
    return corrections;
  }

  private JsonNode object(String json) {
    try {
      JsonNode object = JSON.readTree(json);
      if (!object.isObject()) {
        throw bad("is no JSON object; write one object on each line");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw bad("is no JSON: " + e.getOriginalMessage() + "; write one object on each line");
    }
  }

  private Correction correction(JsonNode json) {
    String key = required(json, "question");
    Question question =
        Question.of(key)
            .orElseThrow(() -> bad("question is " + key + "; it is one of " + Question.keys()));
    int begin = offset(json, "begin");
    int end = offset(json, "end");
    if (end <= begin) {
      throw bad("end is not behind begin; give the code points of the number");
    }
    String sha = text(json, "content_sha256");
    if (sha != null && !SHA_256.matcher(sha).matches()) {
      throw bad("content_sha256 is not 64 hexadecimal digits; take it from the documents record");
    }
    String docId = text(json, "doc_id");
    if (docId == null && sha == null) {
      throw bad("has neither content_sha256 nor doc_id; give one of them");
    }
    String value = text(json, "value");
    checkValue(question, value);
    String other = text(json, "other");
    if (question == Question.GROUP && (other == null || !GROUP_OR_CLAIM.matcher(other).matches())) {
      throw bad("other is no id of a group or claim, nor ! and an id: " + other);
    }
    return new Correction(
        line,
        docId == null ? "" : docId,
        sha,
        begin,
        end,
        question,
        value,
        other,
        text(json, "by"),
        at(text(json, "at")));
  }

  private void checkValue(Question question, @Nullable String value) {
    try {
      switch (question) {
        case EVENT -> events.get(needed(value));
        case CLASS -> {
          if (!classes.isListed(needed(value))) {
            throw new IllegalArgumentException("no row of class-types.tsv has the class " + value);
          }
        }
        case VALUE -> GivenValue.parse(needed(value), /* isCount= */ true);
        case TIME -> GivenTime.parse(value);
        default -> {}
      }
    } catch (IllegalArgumentException e) {
      throw bad("value of " + question.key() + ": " + e.getMessage());
    }
  }

  private static String needed(@Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException("is missing; give the right one");
    }
    return value;
  }

  private String at(@Nullable String at) {
    try {
      return at == null ? "" : Instant.parse(at).toString();
    } catch (DateTimeException e) {
      throw bad("at is no instant as 2026-01-31T12:00:00Z: " + at);
    }
  }

  private String required(JsonNode json, String field) {
    String text = text(json, field);
    if (text == null) {
      throw bad("has no " + field);
    }
    return text;
  }

  private @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw bad(field + " is no text: " + value);
    }
    return value.asText();
  }

  private int offset(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
      throw bad(field + " is no offset; give the code points of the number");
    }
    return value.intValue();
  }

  private IllegalArgumentException bad(String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }
}
