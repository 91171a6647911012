package rasid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;

/** What is known of one name in an article: which places it can be, and where it stands. */
final class PlaceName {

  private final String key;
  private final List<NamedThing> candidates;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Double> own = new HashMap<>();
  private @Nullable NamedThing known;

  /**
   * @param key the name as lists have it
   * @param candidates the places that it can be, one at least
   */
  PlaceName(String key, List<NamedThing> candidates) {
    this.key = key;
    this.candidates = candidates;
  }

  String key() {
    return key;
  }

  List<NamedThing> candidates() {
    return candidates;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Takes one more mention of the name. */
  void add(Mention mention) {
    mentions.add(mention);
  }

  /** The place that it is taken for when countries are counted; null for none. */
  @Nullable NamedThing known() {
    return known;
  }

  /** Says for which place it is taken when countries are counted. */
  void takeFor(@Nullable NamedThing place) {
    known = place;
  }

  /** Notes how much a mention of it says of a country. */
  void says(String country, double weight) {
    own.merge(country, weight, Double::sum);
  }

  /** How much its own mentions say of a country. */
  double saysOf(@Nullable String country) {
    return own.getOrDefault(String.valueOf(country), 0.0);
  }

  /** How much its own mentions say of all countries. */
  double saysOfAll() {
    return own.values().stream().mapToDouble(w -> w).sum();
  }

  /**
   * The sea, river or part of the world of a name; null for none. A province that is called after
   * it is said to be one: البحر الأحمر is the sea, محافظة البحر الأحمر the province.
   */
  @Nullable NamedThing ofSeveralStates() {
    for (NamedThing thing : candidates) {
      if (thing.kind() == PlaceKind.REGION && thing.country() == null) {
        return thing;
      }
    }
    return null;
  }
}
