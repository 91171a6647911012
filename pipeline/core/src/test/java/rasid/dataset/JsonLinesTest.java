package rasid.dataset;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import rasid.record.Failure;
import rasid.record.FailureCategory;
import rasid.record.Passage;
import rasid.record.Span;

class JsonLinesTest {

  @Test
  void bytesAreBase64WhateverTheyHold() throws IOException {
    byte[] notUtf8 = {(byte) 0xE3, (byte) 0xD5, 0, '"', '\n', (byte) 0xFF};
    byte[] arabic = "مصر".getBytes(StandardCharsets.UTF_8);
    ByteBuffer part = ByteBuffer.wrap(new byte[] {1, 'a', 'b', 2}, 1, 2);
    String[] lines =
        lines(failure(ByteBuffer.wrap(notUtf8)), failure(ByteBuffer.wrap(arabic)), failure(part));
    assertThat(lines).hasLength(3);
    assertThat(read(lines[0]).get("payload").binaryValue()).isEqualTo(notUtf8);
    assertThat(read(lines[1]).get("payload").asText()).isEqualTo("2YXYtdix");
    assertThat(read(lines[2]).get("payload").asText()).isEqualTo("YWI=");
  }

  @Test
  void writingDoesNotUseUpTheBytes() throws IOException {
    Failure failure = failure(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    String[] unused = lines(failure);
    assertThat(failure.getPayload().remaining()).isEqualTo(3);
  }

  @Test
  void textStaysPlainAndOptionalValuesAreTheValuesThemselves() throws IOException {
    Failure failure = failure(null);
    failure.setMessage("نص \"مقتبس\"\nسطر\u2028آخر");
    String line = lines(failure)[0];
    assertThat(line).contains("نص \\\"مقتبس\\\"\\nسطر\u2028آخر");
    JsonNode read = read(line);
    assertThat(read.get("message").asText()).isEqualTo("نص \"مقتبس\"\nسطر\u2028آخر");
    assertThat(read.get("category").asText()).isEqualTo("NOT_UTF8");
    assertThat(read.get("payload").isNull()).isTrue();
    assertThat(read.get("payload_bytes").asLong()).isEqualTo(7_000_000_000L);
  }

  @Test
  void recordsInsideRecordsAreObjects() throws IOException {
    Passage passage = new Passage("p", "a", new Span(3, 6, "نصف"), "b", new Span(0, 3, "نصف"), 1);
    JsonNode read = read(lines(passage)[0]);
    assertThat(read.get("span_a").get("text").asText()).isEqualTo("نصف");
    assertThat(read.get("span_a").get("begin").asInt()).isEqualTo(3);
    assertThat(read.get("words").asInt()).isEqualTo(1);
    assertThat(List.copyOf(read.properties()).stream().map(e -> e.getKey()).toList())
        .containsExactly("passage_id", "doc_a", "span_a", "doc_b", "span_b", "words")
        .inOrder();
  }

  private static Failure failure(ByteBuffer payload) {
    return new Failure(
        "/a.txt", "read", FailureCategory.NOT_UTF8, "is not UTF-8", payload, 7_000_000_000L);
  }

  private static String[] lines(SpecificRecord... records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordWriter writer = new JsonLines(bytes)) {
      for (SpecificRecord entry : records) {
        writer.write(entry);
      }
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n");
    return text.split("\n");
  }

  private static JsonNode read(String line) throws IOException {
    return new ObjectMapper().readTree(line);
  }
}
