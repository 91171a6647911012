package rasid.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * A file with an article on each line, as a JSON object. It can be read in ranges.
 *
 * <p>A line that begins an object and does not end it is one bad record, with the lines behind it
 * that begin none. Objects on one line, with at most one byte between them, are an article each.
 */
public final class JsonLinesFormat implements ArticleFormat {
  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Places in a bad line that are tried as the border of two objects. */
  private static final int MOST_BORDERS = 64;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int maxBytes;
  private final MetadataKeys keys;

  public JsonLinesFormat(int maxBytes, MetadataKeys keys) {
    this.maxBytes = maxBytes;
    this.keys = keys;
  }

  /**
   * Lines that begin inside the range; of a later range the first, partial line belongs to the one
   * before.
   */
  @Override
  public void read(ArticleAddress address, InputStream in, Sink sink) throws IOException {
    RecordBytes bytes = new RecordBytes(in);
    LineReader lines = new LineReader(bytes, maxBytes);
    long base = Math.max(address.getBegin() - 1, 0);
    if (address.getBegin() > 0) {
      lines.next();
    }
    boolean whole = address.getBegin() == 0 && address.getEnd() >= address.getSize();
    Records records = new Records(address, sink);
    boolean isMore = true;
    while (isMore && (whole || base + bytes.position() < address.getEnd())) {
      long at = base + bytes.position();
      try {
        isMore = lines.next();
        if (isMore) {
          records.line(at, lines);
        }
      } catch (DamagedException e) {
        records.damage(e);
      }
    }
    records.end();
  }

  /** What an object is: its content, or why it is none. */
  private record Parsed(@Nullable JsonNode node, @Nullable Failure failure, boolean isOpen) {}

  /** The records of the lines of one range. */
  private final class Records {
    private final ArticleAddress address;
    private final Sink sink;

    /** Whether the line may be the rest of what was damaged. */
    private boolean isBehindDamage;

    /** A record that was begun and not ended. */
    private @Nullable Failure open;

    private final ByteArrayOutputStream openBytes = new ByteArrayOutputStream();
    private long openLength;

    Records(ArticleAddress address, Sink sink) {
      this.address = address;
      this.sink = sink;
    }

    void line(long at, LineReader lines) {
      byte[] line = at == 0 ? withoutMark(lines.bytes()) : lines.bytes();
      if (isBlank(line)) {
        return;
      }
      if (open != null && !begins(line)) {
        // Behind the end of the open one others may stand, as they do where lines begin.
        int border = lines.length() > maxBytes ? -1 : border(line);
        openLength += border < 0 ? lines.length() : border;
        keep(border < 0 ? line : Arrays.copyOf(line, border));
        if (border >= 0) {
          end();
          objects(at + border, Arrays.copyOfRange(line, border, line.length));
        }
        return;
      }
      end();
      if (lines.length() > maxBytes) {
        sink.failure(Failures.tooLong(uri(at), line, lines.length(), maxBytes));
      } else {
        objects(at, line);
      }
      isBehindDamage = false;
    }

    private static boolean begins(byte[] line) {
      int first = 0;
      while (first < line.length && (line[first] == ' ' || line[first] == '\t')) {
        first++;
      }
      return first < line.length && line[first] == '{';
    }

    void damage(DamagedException damaged) {
      end();
      sink.failure(damaged.failure(address.getUri()));
      isBehindDamage = true;
    }

    /** Gives the record that was begun and not ended. */
    void end() {
      if (open != null) {
        sink.failure(
            Failures.of(
                open.getUri(),
                open.getCategory(),
                open.getMessage(),
                openBytes.toByteArray(),
                openLength));
        open = null;
        openBytes.reset();
      }
    }

    private void keep(byte[] line) {
      int size = Math.min(line.length, Failures.MAX_PAYLOAD - openBytes.size());
      if (openBytes.size() > 0 && size > 0) {
        openBytes.write('\n');
      }
      openBytes.write(line, 0, Math.max(size, 0));
    }

    /** The objects of a line: one, or more where ends of lines are missing. */
    private void objects(long at, byte[] line) {
      Parsed parsed = parse(uri(at), line);
      int border = parsed.failure() == null ? -1 : border(line);
      if (border >= 0) {
        int end = line[border - 1] == '}' ? border : border - 1;
        object(at, Arrays.copyOf(line, end), parse(uri(at), Arrays.copyOf(line, end)));
        end();
        objects(at + border, Arrays.copyOfRange(line, border, line.length));
      } else {
        object(at, line, parsed);
      }
    }

    private void object(long at, byte[] bytes, Parsed parsed) {
      Failure failure = parsed.failure();
      if (parsed.node() != null) {
        article(at, bytes, parsed.node());
      } else if (parsed.isOpen()) {
        open = failure;
        openLength = bytes.length;
        keep(bytes);
      } else if (!isBehindDamage && failure != null) {
        sink.failure(failure);
      }
    }

    private void article(long at, byte[] bytes, JsonNode node) {
      String uri = uri(at);
      String text = value(node, keys.text());
      if (text == null) {
        String message = withoutText(node, keys.text());
        sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, bytes.length));
      } else if (text.isBlank()) {
        sink.failure(Failures.empty(uri, bytes));
      } else {
        sink.article(
            keys.article(
                uri,
                address.getName(),
                "#line=" + at,
                text,
                key -> value(node, key),
                keysWithValues(node)),
            bytes);
      }
    }

    private String uri(long at) {
      return address.getUri() + "#line=" + at;
    }
  }

  private static Parsed parse(String uri, byte[] bytes) {
    Failure[] failure = new Failure[1];
    String json = Failures.decode(uri, bytes, found -> failure[0] = found);
    if (json == null) {
      return new Parsed(null, failure[0], isOpen(bytes));
    }
    try {
      JsonNode node = JSON.readTree(json);
      if (node.isObject()) {
        return new Parsed(node, null, false);
      }
      return bad(uri, bytes, "is no JSON object; a line holds one object", false);
    } catch (MismatchedInputException e) {
      return bad(uri, bytes, "holds more behind its JSON; a line holds one object", false);
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      boolean isOpen =
          json.charAt(0) == '{'
              && (e instanceof JsonEOFException || (at >= json.length() && isOpen(bytes)));
      String message =
          isOpen
              ? "is a JSON object without an end; an object stands on one line"
              : "is not JSON: " + e.getOriginalMessage() + ", at byte " + at;
      return bad(uri, bytes, message, isOpen);
    }
  }

  /** Whether bytes begin an object and do not end it, by its brackets and strings alone. */
  private static boolean isOpen(byte[] bytes) {
    JsonScan scan = new JsonScan();
    boolean isOpen = bytes[0] == '{';
    for (int i = 0; isOpen && i < bytes.length; i++) {
      scan.take(bytes[i] & 0xFF);
      isOpen = scan.wants();
    }
    return isOpen;
  }

  private static Parsed bad(String uri, byte[] bytes, String message, boolean isOpen) {
    return new Parsed(
        null, Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, bytes.length), isOpen);
  }

  /** Where a second object begins in a line, one of both being whole; -1 for nowhere. */
  private static int border(byte[] line) {
    int tried = 0;
    for (int i = 1; i < line.length && tried < MOST_BORDERS; i++) {
      boolean isEnd = line[i - 1] == '}' || (i > 1 && line[i - 2] == '}');
      if (line[i] == '{' && isEnd) {
        tried++;
        int end = line[i - 1] == '}' ? i : i - 1;
        if (parse("", Arrays.copyOfRange(line, i, line.length)).node() != null
            || parse("", Arrays.copyOf(line, end)).node() != null) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The value of a key as text; null when it has none. */
  static @Nullable String value(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
  }

  /** The keys under which an object has a value that says something. */
  static Set<String> keysWithValues(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames()
        .forEachRemaining(
            name -> {
              String value = value(node, name);
              if (value != null && !value.isBlank()) {
                names.add(name);
              }
            });
    return names;
  }

  /**
   * What is wrong with an object that has no text, and what to do: one around the articles, as
   * services of news answer, is not the article.
   */
  static String withoutText(JsonNode node, String key) {
    String message = "has no text under the key " + key + "; name it with --textKey";
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isArray() && field.getValue().path(0).isObject()) {
        return message
            + ", or if its articles are what stands under "
            + field.getKey()
            + ", write that array alone to a file named .json";
      }
    }
    return message;
  }

  private static byte[] withoutMark(byte[] line) {
    int mark = BYTE_ORDER_MARK.length;
    boolean isMarked =
        line.length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark);
    return isMarked ? Arrays.copyOfRange(line, mark, line.length) : line;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
