package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;

/** Which entities are towns. */
class TownMentionTest {

  @Test
  void aPlaceOfAKnownCountryThatIsNoCountryIsATown() {
    assertThat(Towns.of(Lexicons.own()).of(EntityType.GPE, "Q35493", "KZ"))
        .hasValue(new TownMention("Q35493", "KZ"));
    assertThat(Towns.of(Lexicons.own()).of(EntityType.GPE, "Q35493", null)).isEmpty();
    assertThat(Towns.of(Lexicons.own()).of(EntityType.ORGANIZATION, "Q35493", "KZ")).isEmpty();
    // Kazakhstan.
    assertThat(Towns.of(Lexicons.own()).of(EntityType.GPE, "Q232", "KZ")).isEmpty();
  }
}
