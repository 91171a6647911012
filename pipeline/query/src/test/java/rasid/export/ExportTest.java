package rasid.export;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole command, on a run on disk. */
class ExportTest extends ExportedRun {

  @Test
  void theDatabaseStandsByItself() throws IOException, SQLException {
    export("duckdb");
    Files.delete(run.resolve("claims/part-00000.avro"));
    try (Connection database =
            DriverManager.getConnection("jdbc:duckdb:" + out.resolve("rasid.duckdb"));
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM claims_flat), (SELECT count(*) FROM documents),"
                    + " (SELECT max(value) FROM daily)")) {
      assertThat(rows.next()).isTrue();
      assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3)))
          .containsExactly(2, 1, 18)
          .inOrder();
    }
  }

  @Test
  void withoutAFolderFilesGoIntoTheRun() {
    assertThat(run(new String[] {run.toString(), "--as=daily,ibc"})).isEqualTo(0);
    assertThat(Files.exists(run.resolve("export/daily.csv"))).isTrue();
    assertThat(Files.exists(run.resolve("export/ibc.csv"))).isTrue();
  }

  @Test
  void whatIsWrongIsSaidInOneLine() throws IOException {
    assertThat(run(new String[] {folder.toString(), "--as=csv"})).isEqualTo(2);
    assertThat(complained)
        .isEqualTo("export: no finished run in " + folder + "; name a folder run=ID\n");
    assertThat(run("--as=pdf")).isEqualTo(2);
    assertThat(complained)
        .startsWith("export: --as is none of csv|xlsx|ucdp|acled|ibc|gkg|daily|hxl|");
    assertThat(run("--as=csv", "--right-to-left")).isEqualTo(2);
    assertThat(complained).contains("it goes with --as=xlsx");
    Path file = run.resolve("documents/part-00000.avro");
    Files.writeString(file, "not Avro");
    for (String format : List.of("csv", "jsonld", "brat", "labelstudio", "duckdb")) {
      assertThat(run("--as=" + format)).isEqualTo(2);
      assertThat(complained).startsWith("export: " + file + " cannot be read as Avro");
      assertThat(complained.lines().count()).isEqualTo(1);
    }
  }
}
