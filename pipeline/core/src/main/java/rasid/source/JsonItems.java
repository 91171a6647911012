package rasid.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ArticleAddress;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * The objects of a file of JSON, and the search for the next one where what stands there is none,
 * by the rule of {@link JsonFormat}.
 */
final class JsonItems {

  /** What was read as an object: its bytes, cut behind the limit, and whether they end one. */
  private record Scanned(byte[] bytes, boolean isWhole, boolean isLong) {}

  /** Bytes behind an object that are looked at, and of a value that is none. */
  private static final int MOST_BEHIND = 1 << 12;

  /** How many times the longest article is tried as objects in one bad record. */
  private static final int MOST_TRIES = 16;

  /** Bytes of an object that are tried when all that may be tried at length have been. */
  private static final int SHORT_TRY = 1 << 10;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int maxBytes;
  private final MetadataKeys keys;
  private final ArticleAddress address;
  private final RecordBytes in;
  private final ArticleFormat.Sink sink;
  private long item;
  private boolean isAny;

  /** The key that the last good object began with. */
  private @Nullable String firstKey;

  /** Whether the next object is sought, because what stands here is none. */
  private boolean isSeeking;

  /** What is wrong with what is passed over; null for the rest of a damaged stretch. */
  private @Nullable String fault;

  private final ByteArrayOutputStream badBytes = new ByteArrayOutputStream();
  private long badLength;
  private @Nullable String wantedKey;

  /** The last byte before this one that is no blank. */
  private int before = '\n';

  private long tries;

  /**
   * Begins with the first one.
   *
   * @param maxBytes longest object
   */
  JsonItems(
      int maxBytes,
      MetadataKeys keys,
      ArticleAddress address,
      RecordBytes in,
      ArticleFormat.Sink sink) {
    this.maxBytes = maxBytes;
    this.keys = keys;
    this.address = address;
    this.in = in;
    this.sink = sink;
  }

  /** Reads an object, or goes to the next one; tells whether there may be more. */
  boolean next() throws IOException {
    if (isSeeking) {
      return seek();
    }
    int b = between();
    if (b < 0) {
      return false;
    }
    isAny = true;
    long begin = in.position();
    in.keep(maxBytes + 2 * MOST_BEHIND);
    if (b == '{') {
      object(begin);
    } else {
      value(begin);
    }
    return true;
  }

  /** Passes over what stands between objects; tells the byte behind it. */
  private int between() throws IOException {
    if (in.position() == 0) {
      in.keep(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(in.read(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
        in.rewind(0);
      }
    }
    int b = in.peek();
    while (JsonValues.isBlank(b) || b == ',' || b == '[' || b == ']') {
      int unused = in.read();
      b = in.peek();
    }
    return b;
  }

  private void object(long begin) throws IOException {
    Scanned scanned = scan(maxBytes);
    if (scanned.isWhole()) {
      JsonValues.Parsed parsed = JsonValues.parse(uri(), scanned.bytes());
      JsonNode node = parsed.node();
      if (node != null) {
        give(node, scanned.bytes());
        return;
      }
      fault = parsed.why();
      addBad(scanned.bytes());
      if (isBeforeObject()) {
        endBad();
        return;
      }
      badBytes.reset();
      badLength = 0;
    }
    wantedKey = firstKey;
    if (scanned.isLong() && firstKey == null) {
      // A long object may hold others, whose first key is not its own.
      wantedKey = JsonValues.keyAtBegin(scanned.bytes());
    }
    seekFrom(begin, "its brackets or quotes are wrong");
  }

  private void give(JsonNode node, byte[] bytes) {
    Iterator<String> names = node.fieldNames();
    firstKey = names.hasNext() ? names.next() : firstKey;
    String uri = uri();
    String text = JsonLinesFormat.value(node, keys.text());
    if (text == null) {
      String message = JsonLinesFormat.withoutText(node, keys.text());
      sink.failure(Failures.of(uri, FailureCategory.BAD_RECORD, message, bytes, bytes.length));
    } else if (text.isBlank()) {
      sink.failure(Failures.empty(uri, bytes));
    } else {
      String at = "#item=" + item;
      sink.article(
          keys.article(
              uri,
              address.getName(),
              at,
              text,
              key -> JsonLinesFormat.value(node, key),
              JsonLinesFormat.keysWithValues(node)),
          bytes);
    }
    item++;
  }

  /** A value that is no object is one failure; what is no value begins a bad record. */
  private void value(long begin) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isString = in.peek() == '"';
    int b = in.peek();
    while (b >= 0 && bytes.size() < MOST_BEHIND && !endsValue(bytes, isString, b)) {
      bytes.write(in.read());
      b = in.peek();
    }
    JsonNode node = JsonValues.parse(uri(), bytes.toByteArray()).node();
    if (node != null && isBeforeNext()) {
      String message = "is no JSON object, but " + node.asText();
      byte[] value = bytes.toByteArray();
      sink.failure(Failures.of(uri(), FailureCategory.BAD_RECORD, message, value, value.length));
      item++;
    } else {
      wantedKey = firstKey;
      seekFrom(begin, "no brace begins it");
    }
  }

  private static boolean endsValue(ByteArrayOutputStream bytes, boolean isString, int b) {
    if (!isString) {
      return JsonValues.isBlank(b) || ",]}[{\"".indexOf(b) >= 0;
    }
    byte[] soFar = bytes.toByteArray();
    return soFar.length > 1 && soFar[soFar.length - 1] == '"';
  }

  /** Goes behind blanks; tells whether the end of a value is there. */
  private boolean isBeforeNext() throws IOException {
    int b = behind(" \t\r\n");
    return b < 0 || b == ',' || b == ']';
  }

  /** Goes behind what separates objects; tells whether another one, or the end, is there. */
  private boolean isBeforeObject() throws IOException {
    int b = behind(" \t\r\n,]");
    return b < 0 || b == '{';
  }

  private int behind(String passed) throws IOException {
    int b = in.peek();
    for (int i = 0; i < MOST_BEHIND && b >= 0 && passed.indexOf(b) >= 0; i++) {
      int unused = in.read();
      b = in.peek();
    }
    return b;
  }

  /** Begins a bad record, and the search for what is behind it. */
  private void seekFrom(long begin, String why) throws IOException {
    if (in.keeps(begin)) {
      in.rewind(begin);
    }
    fault = why + ", from byte " + begin + " of the file on";
    isSeeking = true;
    tries = (long) MOST_TRIES * maxBytes;
    pass();
  }

  private boolean seek() throws IOException {
    for (int b = in.peek(); b >= 0; b = in.peek()) {
      boolean isBorder = before == ',' || before == '\n' || before == '}';
      if (b == '{' && isBorder && isObject()) {
        endBad();
        isSeeking = false;
        return true;
      }
      pass();
    }
    return false;
  }

  private void pass() throws IOException {
    int b = in.read();
    badLength++;
    if (badBytes.size() < Failures.MAX_PAYLOAD) {
      badBytes.write(b);
    }
    before = b == ' ' || b == '\t' || b == '\r' ? before : b;
  }

  /** Whether a whole object of the wanted kind begins here. */
  private boolean isObject() throws IOException {
    long begin = in.position();
    int most = (int) Math.max(SHORT_TRY, Math.min(maxBytes, tries));
    in.keep(most + MOST_BEHIND);
    Scanned scanned = scan(most);
    tries -= in.position() - begin;
    in.rewind(begin);
    JsonNode node = scanned.isWhole() ? JsonValues.parse("", scanned.bytes()).node() : null;
    return node != null
        && JsonLinesFormat.value(node, keys.text()) != null
        && (wantedKey == null || wantedKey.equals(node.fieldNames().next()));
  }

  private Scanned scan(int most) throws IOException {
    JsonScan scan = new JsonScan();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    int b = 0;
    do {
      b = in.read();
      if (b >= 0) {
        scan.take(b);
        bytes.write(b);
      }
    } while (b >= 0 && scan.wants() && bytes.size() <= most);
    boolean isLong = scan.wants() && b >= 0;
    boolean isWhole = !scan.wants() && !scan.isWrong();
    return new Scanned(bytes.toByteArray(), isWhole && bytes.size() <= most, isLong);
  }

  private void addBad(byte[] bytes) {
    badLength += bytes.length;
    badBytes.write(bytes, 0, Math.min(bytes.length, Failures.MAX_PAYLOAD));
  }

  private void endBad() {
    byte[] bytes = badBytes.toByteArray();
    if (fault != null) {
      Failure noText = JsonValues.parse(uri(), bytes).failure();
      if (badLength > maxBytes) {
        sink.failure(Failures.tooLong(uri(), bytes, badLength, maxBytes));
      } else if (noText != null) {
        sink.failure(noText);
      } else {
        String message =
            "is no JSON object: " + fault + "; a file with an article on each line is named .jsonl";
        sink.failure(Failures.of(uri(), FailureCategory.BAD_RECORD, message, bytes, badLength));
      }
      item++;
    }
    fault = null;
    badBytes.reset();
    badLength = 0;
  }

  /** What stands around a damaged stretch may be parts of objects. */
  void damage(DamagedException damaged) {
    endBad();
    sink.failure(damaged.failure(address.getUri()));
    isAny = true;
    isSeeking = true;
    wantedKey = firstKey;
    tries = (long) MOST_TRIES * maxBytes;
    before = '\n';
  }

  void end() {
    endBad();
    if (!isAny) {
      sink.failure(Failures.empty(address.getUri(), new byte[0]));
    }
  }

  private String uri() {
    return address.getUri() + "#item=" + item;
  }
}
