package rasid.entity;

import rasid.record.EntityType;

/** What a listed place is. */
public enum PlaceKind {
  /** A state. */
  COUNTRY(EntityType.GPE),
  /** A first division of a state: a governorate, wilaya or state of a federation. */
  PROVINCE(EntityType.GPE),
  /** A second division of a state: a district, قضاء or مديرية. */
  DISTRICT(EntityType.GPE),
  /** A city or town. */
  TOWN(EntityType.GPE),
  /** A village or small town, which is named less than a town. */
  VILLAGE(EntityType.GPE),
  /** A camp of refugees. */
  CAMP(EntityType.LOCATION),
  /** A part of a town. */
  NEIGHBOURHOOD(EntityType.LOCATION),
  /** An area without a government of its own. */
  REGION(EntityType.LOCATION),
  /** A crossing, port, square or other building. */
  FACILITY(EntityType.FACILITY),
  /** A hospital, which acts as a body too. */
  HOSPITAL(EntityType.ORGANIZATION);

  private final EntityType type;

  PlaceKind(EntityType type) {
    this.type = type;
  }

  /** The type of its entities. */
  EntityType type() {
    return type;
  }
}
