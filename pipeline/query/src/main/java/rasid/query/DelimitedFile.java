package rasid.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.text.Printable;

/**
 * Rows as text with a separator: commas by RFC 4180, or tabs without quotes. Text that looks like a
 * formula is made harmless, and signs that steer a terminal are left out; what is not known is an
 * empty cell.
 */
public final class DelimitedFile {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final Writer out;
  private final boolean isQuoted;

  private DelimitedFile(Writer out, boolean isQuoted) {
    this.out = out;
    this.isQuoted = isQuoted;
  }

  /** With commas, quotes where needed, and lines that end in CR and LF. */
  public static DelimitedFile comma(Writer out) {
    return new DelimitedFile(out, true);
  }

  /** With tabs; those in text, and ends of lines, are spaces. */
  public static DelimitedFile tab(Writer out) {
    return new DelimitedFile(out, false);
  }

  /** Writes a head of the columns' names, and the rows. */
  public void write(ResultSet rows) throws IOException, SQLException {
    write(List.of(names(rows)), rows);
  }

  /** Writes rows below a head of several lines. */
  public void write(List<List<String>> head, ResultSet rows) throws IOException, SQLException {
    int columns = rows.getMetaData().getColumnCount();
    // Jackson ends every line alike, and closes the generator, not the writer.
    try (SequenceWriter csv = CSV.writer(schema()).writeValues(out)) {
      for (List<String> line : head) {
        csv.write(line);
      }
      while (rows.next()) {
        List<String> cells = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
          cells.add(cell(rows.getObject(i)));
        }
        csv.write(cells);
      }
    }
    out.flush();
  }

  static List<String> names(ResultSet rows) throws SQLException {
    ResultSetMetaData about = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      names.add(about.getColumnLabel(i));
    }
    return names;
  }

  private CsvSchema schema() {
    return isQuoted
        ? CsvSchema.emptySchema().withLineSeparator("\r\n")
        : CsvSchema.emptySchema().withColumnSeparator('\t').withoutQuoteChar();
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return plain(number);
    }
    String text = value.toString();
    return Cells.harmless(isQuoted ? Printable.lines(text) : Printable.line(text));
  }

  /** A number without exponent or needless decimals. */
  public static String plain(Number number) {
    if (!(number instanceof Double decimal)) {
      return number.toString();
    }
    return Double.isFinite(decimal)
        ? new BigDecimal(decimal.toString()).stripTrailingZeros().toPlainString()
        : decimal.toString();
  }
}
