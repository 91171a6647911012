package rasid.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a table: spreadsheets write semicolons where the comma is the
 * decimal sign, as in many Arab countries, and programs write tabs.
 */
public final class CsvSeparator {

  public static final char COMMA = ',';

  public static final char TAB = '\t';

  private static final List<Character> OTHERS = List.of(';', TAB, '|');

  /** A first row is looked at up to here. */
  private static final int LONGEST = 1 << 16;

  private static final Set<Integer> BYTE_ORDER_MARK = Set.of(0xEF, 0xBB, 0xBF);

  private CsvSeparator() {}

  /**
   * The separator of a table: the one that makes a wanted column of its first row; else a comma.
   *
   * @param in the table from its beginning; it is read again from there
   */
  public static char of(InputStream in, String column) throws IOException {
    in.mark(LONGEST);
    byte[] begin = in.readNBytes(LONGEST - 1);
    in.reset();
    return of(begin, column);
  }

  /**
   * The same, of a file that may be damaged.
   *
   * @throws DamagedException when it is before the end of the first row
   */
  static char of(RecordBytes in, String column) throws IOException {
    long position = in.position();
    in.keep(LONGEST);
    ByteArrayOutputStream begin = new ByteArrayOutputStream();
    boolean isBlank = true;
    boolean isEnd = false;
    while (!isEnd && begin.size() < LONGEST - 1) {
      int b = in.read();
      isBlank &= b <= ' ' || BYTE_ORDER_MARK.contains(b);
      isEnd = b < 0 || (!isBlank && (b == '\n' || b == '\r'));
      if (b >= 0) {
        begin.write(b);
      }
    }
    in.rewind(position);
    return of(begin.toByteArray(), column);
  }

  private static char of(byte[] begin, String column) {
    String text = new String(begin, StandardCharsets.UTF_8);
    String header = text.replace("\uFEFF", "").strip().lines().findFirst().orElse("");
    if (has(header, COMMA, column)) {
      return COMMA;
    }
    return OTHERS.stream().filter(c -> has(header, c, column)).findFirst().orElse(COMMA);
  }

  private static boolean has(String header, char separator, String column) {
    return Arrays.stream(header.split(Pattern.quote(String.valueOf(separator)), -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
        .anyMatch(column::equals);
  }
}
