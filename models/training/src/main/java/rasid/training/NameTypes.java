package rasid.training;

import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;

/**
 * What the tags of the corpora stand for. ANERcorp has one tag for places: a name's kind of place
 * is what WikiFANE and NewsFANE most often say of it, else GPE.
 */
final class NameTypes {

  private static final Map<String, EntityType> TAGS = new HashMap<>();

  static {
    put(EntityType.PERSON, "PERS", "PER");
    // Fine tags of WikiFANE and NewsFANE (Alotaibi and Lee, COLING 2014).
    put(EntityType.PERSON, "Politician", "Athlete", "Artist", "Religious_PER", "Scientist");
    put(EntityType.PERSON, "Businessperson", "Lawyer", "Engineer", "Police", "Other_PER");
    put(EntityType.GPE, "GPE", "Nation", "Population-Center", "State-or-Province");
    put(EntityType.GPE, "County-or-District");
    put(EntityType.LOCATION, "GPE-Cluster", "Continent", "Water-Body", "Land-Region-Natural");
    put(EntityType.LOCATION, "Celestial");
    put(EntityType.FACILITY, "FAC", "Building-Grounds", "Airport", "Path", "Subarea-Facility");
    put(EntityType.FACILITY, "Plant");
    put(EntityType.ORGANIZATION, "ORG", "Non-Governmental", "Government", "Sports", "Media");
    put(EntityType.ORGANIZATION, "Commercial", "Educational", "Religious_ORG", "Medical-Science");
    put(EntityType.ORGANIZATION, "Entertainment");
    put(EntityType.MISC, "MISC", "Book", "Movie", "Software", "Hardware", "Sound", "Food", "Drug");
    put(EntityType.MISC, "Air", "Land", "Water", "Projectile", "Shooting", "Blunt", "Exploding");
    put(EntityType.MISC, "Nuclear", "Chemical", "Sharp");
  }

  private final Map<String, Map<EntityType, Integer>> places = new HashMap<>();

  private static void put(EntityType type, String... tags) {
    for (String tag : tags) {
      TAGS.put(tag, type);
    }
  }

  /** The type of a tag that has one meaning; null when it is not learned. */
  static @Nullable EntityType of(String tag) {
    return tag.equals("LOC") ? EntityType.LOCATION : TAGS.get(tag);
  }

  /** Counts what kind of place a name is. */
  void count(EntityType type, String name) {
    if (type == EntityType.GPE || type == EntityType.LOCATION || type == EntityType.FACILITY) {
      places
          .computeIfAbsent(ArabicNormalizer.key(name), key -> new HashMap<>())
          .merge(type, 1, Integer::sum);
    }
  }

  /** The type of a name in a corpus with one tag for places. */
  @Nullable EntityType of(String tag, String name) {
    if (!tag.equals("LOC")) {
      return of(tag);
    }
    Map<EntityType, Integer> counts = places.getOrDefault(ArabicNormalizer.key(name), Map.of());
    EntityType best = EntityType.GPE;
    for (EntityType type : EntityType.values()) {
      best = counts.getOrDefault(type, 0) > counts.getOrDefault(best, 0) ? type : best;
    }
    return best;
  }
}
