package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.Entity;
import rasid.record.EntityType;

/** Which entities are towns. */
class TownMentionTest {

  @Test
  void aPlaceOfAKnownCountryThatIsNoCountryIsATown() {
    assertThat(Towns.of(Lexicons.own()).of(entity(EntityType.GPE, "Q35493", "KZ")))
        .hasValue(new TownMention("Q35493", "KZ"));
    assertThat(Towns.of(Lexicons.own()).of(entity(EntityType.GPE, "Q35493", null))).isEmpty();
    assertThat(Towns.of(Lexicons.own()).of(entity(EntityType.ORGANIZATION, "Q35493", "KZ")))
        .isEmpty();
    // Kazakhstan.
    assertThat(Towns.of(Lexicons.own()).of(entity(EntityType.GPE, "Q232", "KZ"))).isEmpty();
  }

  private static Entity entity(EntityType type, String id, @Nullable String country) {
    Entity entity = new Entity();
    entity.setType(type);
    entity.setEntityId(id);
    entity.setCountry(country);
    return entity;
  }
}
