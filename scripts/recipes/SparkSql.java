import org.apache.spark.sql.SparkSession;

/** Runs statements of Spark SQL from a file and prints what they give: as spark-sql does, without an installation. */
public final class SparkSql {

  private SparkSql() {}

  public static void main(String[] args) throws java.io.IOException {
    try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
      for (String statement : java.nio.file.Files.readString(java.nio.file.Path.of(args[0])).split(";")) {
        if (!statement.isBlank()) {
          spark.sql(statement.strip()).show(100, false);
        }
      }
    }
  }
}
