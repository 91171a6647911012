package rasid.entity;

import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How likely each place of a name is, whatever an article says: in powers of ten of people, how
 * much it is named anyway, and whether a policy or the news puts it before others.
 */
final class PlaceProminence {

  /** Places that are named less are villages, which need evidence of their country: 15,000. */
  static final double VILLAGE = Math.log10(15_000);

  /** Prominence from which a part of a name is taken for a place. */
  static final double KNOWN = 5;

  private static final double DECLARED_FIRST = 1.5;

  /** What a place that news does not name lacks beside one of its name that news does. */
  private static final double BESIDE_NEWS = 2;

  /** A place that leads others by so much is taken for known when countries are counted. */
  private static final double CLEAR_LEAD = 1.5;

  private final Gazetteer gazetteer;

  PlaceProminence(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place that a name stands for when no other comes near it, and no region; or null. */
  @Nullable NamedThing clear(PlaceName name) {
    if (name.ofSeveralStates() != null) {
      return null;
    }
    NamedThing best = EntityLinker.best(name.candidates());
    for (NamedThing thing : name.candidates()) {
      best = anyway(name, thing) > anyway(name, best) ? thing : best;
    }
    double lead = Double.MAX_VALUE;
    for (NamedThing thing : name.candidates()) {
      if (!Objects.equals(thing.country(), best.country())) {
        lead = Math.min(lead, anyway(name, best) - anyway(name, thing));
      }
    }
    return lead >= CLEAR_LEAD && best.prominence() >= VILLAGE ? best : null;
  }

  /** How likely a place is without an article. */
  double anyway(PlaceName name, NamedThing thing) {
    boolean isFirst = gazetteer.isFirst(name.key(), thing);
    return thing.prominence()
        + (isFirst ? DECLARED_FIRST : 0)
        - (!isFirst && isBesideNews(name, thing) ? BESIDE_NEWS : 0);
  }

  /** Whether news knows a place of a name, a town at least, and none in the country of another. */
  private boolean isBesideNews(PlaceName name, NamedThing thing) {
    boolean isBeside = false;
    for (NamedThing other : name.candidates()) {
      if (gazetteer.isOfNews(other) && Objects.equals(other.country(), thing.country())) {
        return false;
      }
      isBeside |= other.prominence() >= KNOWN && gazetteer.isOfNews(other);
    }
    return isBeside && !thing.isCountry() && !thing.isAdded();
  }
}
