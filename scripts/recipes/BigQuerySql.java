import com.google.zetasql.Analyzer;
import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.LanguageOptions;
import com.google.zetasql.ParseResumeLocation;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.SimpleColumn;
import com.google.zetasql.SimpleTable;
import com.google.zetasql.SqlException;
import com.google.zetasql.ZetaSQLBuiltinFunctionOptions;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedColumnDefinition;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateTableFunctionStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedCreateTableStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedStatement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Analyses statements as BigQuery does, by Google's own analyzer: names, types, functions. Tables
 * that a statement creates are known to those behind it.
 */
class BigQuerySql {

  public static void main(String[] args) throws Exception {
    LanguageOptions language = new LanguageOptions();
    language.enableMaximumLanguageFeatures();
    language.setSupportsAllStatementKinds();
    AnalyzerOptions options = new AnalyzerOptions();
    options.setLanguageOptions(language);
    SimpleCatalog catalog = new SimpleCatalog("bigquery");
    catalog.addZetaSQLFunctionsAndTypes(new ZetaSQLBuiltinFunctionOptions(language));
    String sql = Files.readString(Path.of(args[0]));
    ParseResumeLocation at = new ParseResumeLocation(sql);
    int tables = 0;
    int views = 0;
    int functions = 0;
    while (!sql.substring(bytesToChars(sql, at.getBytePosition())).isBlank()) {
      int begin = at.getBytePosition();
      ResolvedStatement statement;
      try {
        statement = Analyzer.analyzeNextStatement(at, options, catalog);
      } catch (SqlException e) {
        String wrong = sql.substring(bytesToChars(sql, begin)).strip();
        System.err.println("BigQuery does not take: " + wrong.lines().findFirst().orElse(""));
        System.err.println("  " + e.getMessage());
        System.exit(1);
        return;
      }
      if (statement instanceof ResolvedCreateTableStmt table) {
        String name = String.join(".", table.getNamePath());
        List<SimpleColumn> columns = new ArrayList<>();
        for (ResolvedColumnDefinition column : table.getColumnDefinitionList()) {
          columns.add(new SimpleColumn(name, column.getName(), column.getType()));
        }
        catalog.addSimpleTable(new SimpleTable(name, columns));
        tables++;
      } else if (statement instanceof ResolvedCreateTableFunctionStmt) {
        functions++;
      } else {
        views++;
      }
    }
    System.out.println(tables + " tables, " + views + " views, " + functions + " functions");
    // The native library keeps a thread.
    System.exit(0);
  }

  private static int bytesToChars(String text, int bytes) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    return new String(all, 0, bytes, StandardCharsets.UTF_8).length();
  }
}
