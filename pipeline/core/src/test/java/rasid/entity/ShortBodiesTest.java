package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.NamedText;
import rasid.record.EntityType;

/** Which body the short name مجلس الأمن stands for. */
class ShortBodiesTest {

  private static final String SHORT = "{ORGANIZATION مجلس/NN الأمن/DTNN}";
  private static final String NATIONAL = "{ORGANIZATION مجلس/NN الأمن/DTNN القومي/DTJJ}";
  private static final String WORLD = "{ORGANIZATION مجلس/NN الأمن/DTNN الدولي/DTJJ}";

  private static final NamedThing COUNCIL =
      new NamedThing(
          EntityType.ORGANIZATION,
          "مجلس الأمن الدولي",
          "Security Council",
          "Q37470",
          null,
          null,
          0,
          null,
          null,
          false);

  @Test
  void itIsThatOfTheBodyThatWasNamedInFull() {
    assertThat(bodies(NATIONAL, SHORT)).containsExactly("مجلس الأمن القومي", "مجلس الأمن القومي");
    assertThat(bodies(NATIONAL, "قال/VBD", SHORT, SHORT))
        .containsExactly("مجلس الأمن القومي", "مجلس الأمن القومي", "مجلس الأمن القومي");
  }

  @Test
  void nothingWasNamedBeforeIt() {
    assertThat(bodies(SHORT, NATIONAL)).containsExactly("مجلس الأمن الدولي", "مجلس الأمن القومي");
    assertThat(bodies(SHORT, NATIONAL, SHORT))
        .containsExactly("مجلس الأمن الدولي", "مجلس الأمن القومي", "مجلس الأمن الدولي");
  }

  @Test
  void theWellKnownBodyIsNamedInFullSomewhere() {
    assertThat(bodies(NATIONAL, SHORT, WORLD))
        .containsExactly("مجلس الأمن القومي", "مجلس الأمن الدولي", "مجلس الأمن الدولي");
  }

  @Test
  void anotherNameIsNoShorterOne() {
    assertThat(bodies("{ORGANIZATION مجلس/NN الأمناء/DTNN القومي/DTJJ}", SHORT))
        .containsExactly("مجلس الأمناء القومي", "مجلس الأمن الدولي");
    // One word, and what is no body.
    assertThat(bodies("{PERSON مجلس/NN الأمن/DTNN القومي/DTJJ}", SHORT))
        .containsExactly("مجلس الأمن القومي", "مجلس الأمن الدولي");
  }

  @Test
  void onlyAWellKnownNameIsTakenForAnother() {
    NamedText text = NamedText.of(NATIONAL, SHORT);
    List<Mention> names = text.mentions();
    assertThat(ShortBodies.resolve(text.sentences(), names)).isEqualTo(names);
  }

  /** The bodies of an article, in which short and full name are those of the Security Council. */
  private static List<String> bodies(String... sentences) {
    NamedText text = NamedText.of(sentences);
    List<Mention> names = new ArrayList<>();
    for (Mention name : text.mentions()) {
      boolean isCouncil =
          List.of("مجلس الأمن", "مجلس الأمن الدولي").contains(name.thing().nameAr());
      names.add(isCouncil ? name.of(COUNCIL) : name);
    }
    return ShortBodies.resolve(text.sentences(), names).stream()
        .map(name -> name.thing().nameAr())
        .toList();
  }
}
