package rasid.entity;

import rasid.record.EntityType;
import rasid.record.PlacePrecision;

/** What a listed place is. */
public enum PlaceKind {
  /** A state. */
  COUNTRY(EntityType.GPE, PlacePrecision.COUNTRY),
  /** A first division of a state: a governorate, wilaya or state of a federation. */
  PROVINCE(EntityType.GPE, PlacePrecision.PROVINCE),
  /** A second division of a state: a district, قضاء or مديرية. */
  DISTRICT(EntityType.GPE, PlacePrecision.DISTRICT),
  /** A city or town. */
  TOWN(EntityType.GPE, PlacePrecision.TOWN),
  /** A village or small town, which is named less than a town. */
  VILLAGE(EntityType.GPE, PlacePrecision.TOWN),
  /** A camp of refugees. */
  CAMP(EntityType.LOCATION, PlacePrecision.TOWN),
  /** A part of a town. */
  NEIGHBOURHOOD(EntityType.LOCATION, PlacePrecision.TOWN),
  /** An area without a government of its own. */
  REGION(EntityType.LOCATION, PlacePrecision.REGION),
  /** A crossing, port, square or other building. */
  FACILITY(EntityType.FACILITY, PlacePrecision.TOWN),
  /** A hospital, which acts as a body too. */
  HOSPITAL(EntityType.ORGANIZATION, PlacePrecision.TOWN);

  private final EntityType type;
  private final PlacePrecision precision;

  PlaceKind(EntityType type, PlacePrecision precision) {
    this.type = type;
    this.precision = precision;
  }

  /** The type of its entities. */
  EntityType type() {
    return type;
  }

  /** How exactly such a place tells where something happened. */
  PlacePrecision precision() {
    return precision;
  }
}
