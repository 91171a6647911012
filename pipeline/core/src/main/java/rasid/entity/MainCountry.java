package rasid.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Counts how often an article names each country, its cities and its people. */
public final class MainCountry {

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /**
   * The code of the country that mentions speak of most, the first of equals; null when they name
   * none.
   */
  public static @Nullable String of(List<Mention> mentions) {
    MainCountry countries = new MainCountry();
    for (Mention mention : mentions) {
      countries.add(List.of(mention.thing()));
    }
    return countries.first();
  }

  /** The country that was counted most, the first of equals; null when there is none. */
  @Nullable String first() {
    String main = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (main == null || entry.getValue() > counts.get(main)) {
        main = entry.getKey();
      }
    }
    return main;
  }

  /** Counts a name; one that can stand for things of several countries counts for none. */
  void add(List<NamedThing> things) {
    String country = things.get(0).country();
    if (country != null && things.stream().allMatch(thing -> country.equals(thing.country()))) {
      counts.merge(country, 1, Integer::sum);
    }
  }

  /** Mentions by country code. */
  Map<String, Integer> ranking() {
    return counts;
  }
}
