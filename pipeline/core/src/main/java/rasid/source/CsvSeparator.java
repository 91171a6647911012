package rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

  private CsvSeparator() {}

  /**
   * The separator of a table: the one that makes a wanted column of its first row; else a comma.
   *
   * @param in the table from its beginning; it is read again from there
   */
  public static char of(InputStream in, String column) throws IOException {
    in.mark(LONGEST);
    String begin = new String(in.readNBytes(LONGEST - 1), StandardCharsets.UTF_8);
    in.reset();
    String header = begin.replace("\uFEFF", "").strip().lines().findFirst().orElse("");
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
