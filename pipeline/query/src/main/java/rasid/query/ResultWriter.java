package rasid.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the rows of a statement are written as. */
public enum ResultWriter {
  TABLE {
    @Override
    void write(ResultSet rows, Writer out) throws IOException, SQLException {
      TextTable.write(rows, out);
    }
  },
  CSV {
    @Override
    void write(ResultSet rows, Writer out) throws IOException, SQLException {
      DelimitedFile.comma(out).write(rows);
    }
  },
  JSON {
    @Override
    void write(ResultSet rows, Writer out) throws IOException, SQLException {
      JsonRows.write(rows, out);
    }
  };

  abstract void write(ResultSet rows, Writer out) throws IOException, SQLException;

  /**
   * The one that an option names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static ResultWriter of(String option) {
    return Arrays.stream(values())
        .filter(writer -> writer.option().equals(option))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--format is none of "
                        + Arrays.stream(values())
                            .map(ResultWriter::option)
                            .collect(Collectors.joining(", "))
                        + ": "
                        + option));
  }

  private String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
