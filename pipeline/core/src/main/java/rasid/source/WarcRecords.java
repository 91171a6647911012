package rasid.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Cuts an archive into the bytes of its records. A record is whole when it begins with the header
 * of one, tells its length, and ends where it says, before another one or the end of the file. What
 * is none reaches to the next line that begins with {@code WARC/1.}, which may stand inside of what
 * the record claims to hold.
 */
final class WarcRecords {

  /** Longest header that is read. */
  private static final int LONGEST_HEADER = 1 << 16;

  /** The types of the standard, as other types have no meaning to anyone. */
  private static final Set<String> TYPES =
      Set.of(
          "warcinfo",
          "response",
          "resource",
          "request",
          "metadata",
          "revisit",
          "conversion",
          "continuation");

  private static final byte[] MAGIC = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final RecordBytes in;
  private final int limit;

  /** What was found behind the last record and is to be told. */
  private @Nullable DamagedException damage;

  /**
   * @param limit bytes of a record's content that are given
   */
  WarcRecords(RecordBytes in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A record.
   *
   * @param begin offset of its first byte
   * @param bytes its header and content; cut behind the limit
   * @param headerLength how many of them are the header
   * @param length its whole length
   * @param type its type in lower case; null when it is none
   * @param fault why it is no record, and what to do; null for a whole one
   */
  record Part(
      long begin,
      byte[] bytes,
      int headerLength,
      long length,
      @Nullable String type,
      @Nullable String fault) {}

  /**
   * The next record; null at the end.
   *
   * @throws DamagedException when it is damaged
   */
  @Nullable Part next() throws IOException {
    if (damage != null) {
      DamagedException told = damage;
      damage = null;
      throw told;
    }
    skipLineEnds();
    if (in.peek() < 0) {
      return null;
    }
    in.keep(LONGEST_HEADER + limit);
    long begin = in.position();
    String header = header();
    if (header == null) {
      return bad(begin, begin + 1, "has no header of a record");
    }
    String length = field(header, "content-length");
    String type = field(header, "warc-type");
    if (length == null || !length.matches("\\d{1,18}")) {
      return bad(begin, in.position(), "does not tell its length");
    }
    if (type == null || !TYPES.contains(type)) {
      return bad(begin, in.position(), "has no type of the standard: " + type);
    }
    long content = in.position();
    int headerLength = (int) (content - begin);
    long whole = Long.parseLong(length);
    byte[] read = in.read((int) Math.min(whole, limit));
    long skipped = in.skip(whole - read.length);
    if (read.length + skipped < whole) {
      return bad(begin, content, "is longer than the file");
    }
    if (!isAtEnd()) {
      return bad(begin, content, "does not end where its length says");
    }
    byte[] bytes = new byte[headerLength + read.length];
    System.arraycopy(header.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, headerLength);
    System.arraycopy(read, 0, bytes, headerLength, read.length);
    return new Part(begin, bytes, headerLength, headerLength + whole, type, null);
  }

  /** What reaches to the next header behind an offset. */
  private Part bad(long begin, long from, String fault) throws IOException {
    in.rewind(Math.max(Math.min(from, in.position()), in.keptFrom()));
    int last = from == begin ? '\n' : 0;
    while (in.peek() >= 0 && !(last == '\n' && isMagic())) {
      last = in.read();
    }
    long end = in.position();
    byte[] bytes = {};
    if (in.keeps(begin)) {
      in.rewind(begin);
      bytes = in.read((int) Math.min(end - begin, Failures.MAX_PAYLOAD));
      long unused = in.skip(end - in.position());
    }
    return new Part(
        begin,
        bytes,
        0,
        end - begin,
        null,
        "is no WARC record: it " + fault + "; reading goes on at the next header WARC/1.");
  }

  /** The header with the empty line behind it, each byte a letter; null when there is none. */
  private @Nullable String header() throws IOException {
    if (!isMagic()) {
      return null;
    }
    StringBuilder header = new StringBuilder();
    int b = in.read();
    while (b >= 0) {
      header.append((char) b);
      if (b == '\n' && isEmptyLine(header)) {
        return header.toString();
      }
      if (header.length() == LONGEST_HEADER) {
        return null;
      }
      b = in.read();
    }
    return null;
  }

  private static boolean isEmptyLine(StringBuilder header) {
    int last = header.length() - 2;
    if (last >= 0 && header.charAt(last) == '\r') {
      last--;
    }
    return last >= 0 && header.charAt(last) == '\n';
  }

  /** The value of a field in lower case; null when it is not there. */
  private static @Nullable String field(String header, String name) {
    return header
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  /** Whether the next bytes are the begin of a record. They stay. */
  private boolean isMagic() throws IOException {
    long begin = in.position();
    for (byte expected : MAGIC) {
      if (in.peek() != expected) {
        in.rewind(begin);
        return false;
      }
      int unused = in.read();
    }
    in.rewind(begin);
    return true;
  }

  /**
   * Whether the end of a record follows: two ends of lines, as the standard has it, or any, and
   * then another record or the end of the file.
   */
  private boolean isAtEnd() throws IOException {
    try {
      long begin = in.position();
      if (Arrays.equals(in.read(RECORD_END.length), RECORD_END)) {
        return true;
      }
      in.rewind(begin);
      skipLineEnds();
      return in.peek() < 0 || isMagic();
    } catch (DamagedException e) {
      // What is damaged stands behind this record.
      damage = e;
      return true;
    }
  }

  private void skipLineEnds() throws IOException {
    while (in.peek() == '\r' || in.peek() == '\n') {
      int unused = in.read();
    }
  }
}
