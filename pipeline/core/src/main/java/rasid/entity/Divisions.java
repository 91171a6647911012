package rasid.entity;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.tables.Table;

/**
 * Which division of its country a place lies in: that of the nearest point whose division is known
 * (gazetteers/division-points.tsv.gz). Near a border between divisions it can be the neighbour.
 */
final class Divisions {

  private static final Divisions SHARED = load();

  /** Points farther away say nothing. */
  private static final double FARTHEST_KM = 60;

  private static final double KM_OF_DEGREE = 111.2;

  /** Points of a cell of one degree. */
  private final Map<String, List<Point>> cells = new HashMap<>();

  private Divisions() {}

  /**
   * A point with its divisions.
   *
   * @param lat degrees north
   * @param lon degrees east
   * @param first English name of the first division
   * @param second English name of the second division, or null when unknown
   */
  record Point(double lat, double lon, String first, @Nullable String second) {

    private double km(double otherLat, double otherLon) {
      double north = (lat - otherLat) * KM_OF_DEGREE;
      double east = (lon - otherLon) * KM_OF_DEGREE * Math.cos(Math.toRadians(lat));
      return Math.hypot(north, east);
    }
  }

  /** The divisions of all countries, loaded once. */
  static Divisions shared() {
    return SHARED;
  }

  private static Divisions load() {
    Divisions divisions = new Divisions();
    for (Table.Row row : Table.load("gazetteers/division-points.tsv.gz").rows()) {
      Point point =
          new Point(
              row.number("lat"),
              row.number("lon"),
              row.get("admin1"),
              Strings.emptyToNull(row.get("admin2")));
      divisions
          .cells
          .computeIfAbsent(
              cell(row.get("country"), point.lat(), point.lon()), key -> new ArrayList<>())
          .add(point);
    }
    return divisions;
  }

  /**
   * The nearest point of a country, the first of equals, or null when none is near.
   *
   * @param country ISO 3166-1 code
   */
  @Nullable Point nearest(String country, double lat, double lon) {
    Point nearest = null;
    double least = FARTHEST_KM;
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        for (Point point : cells.getOrDefault(cell(country, lat + north, lon + east), List.of())) {
          double km = point.km(lat, lon);
          if (km < least) {
            least = km;
            nearest = point;
          }
        }
      }
    }
    return nearest;
  }

  private static String cell(String country, double lat, double lon) {
    return country + ' ' + Math.round(lat) + ' ' + Math.round(lon);
  }
}
