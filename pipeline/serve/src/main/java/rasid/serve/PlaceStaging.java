package rasid.serve;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import rasid.record.Entity;
import rasid.report.FinishedRun;
import rasid.report.Places;

/** Puts the places and countries of claims into tables, with the words by which they are found. */
final class PlaceStaging {

  private final FinishedRun run;
  private final DuckDBConnection database;

  PlaceStaging(FinishedRun run, DuckDBConnection database) {
    this.run = run;
    this.database = database;
  }

  /** Places of these entity ids, and countries of these codes. */
  Places read(Set<String> wanted, Set<String> countries) throws SQLException {
    Places places = new Places(wanted);
    try (DuckDBAppender rows = database.createAppender("places")) {
      Failing failing = new Failing();
      // Mentions are many times as many as claims, and the first articles name most places.
      run.first(
          Entity.class,
          (Entity entity) -> {
            if (places.see(entity)) {
              failing.run(() -> append(rows, entity, places.row(entity.getEntityId())));
            }
            return places.isWhole();
          });
      failing.end();
    }
    try (DuckDBAppender rows = database.createAppender("countries")) {
      for (String code : countries) {
        Locale country = new Locale.Builder().setRegion(code).build();
        String words =
            country.getDisplayCountry(Locale.ENGLISH)
                + " "
                + country.getDisplayCountry(Locale.forLanguageTag("ar"));
        rows.beginRow().append(code).append(SearchWords.normalized(words)).endRow();
      }
    }
    return places;
  }

  private static void append(DuckDBAppender rows, Entity place, int row) throws SQLException {
    String words =
        Stream.of(place.getNameAr(), place.getNameEn())
            .filter(name -> name != null)
            .map(SearchWords::normalized)
            .collect(Collectors.joining(" "));
    rows.beginRow()
        .append(row)
        .append(place.getEntityId())
        .append(place.getNameAr())
        .append(place.getNameEn())
        .append(words)
        .endRow();
  }
}
