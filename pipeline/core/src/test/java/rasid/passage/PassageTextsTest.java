package rasid.passage;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.record.Document;
import rasid.record.DocumentPlace;
import rasid.record.PassageSide;
import rasid.record.Span;
import rasid.record.Zone;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;

/** The text of passages in their documents. */
class PassageTextsTest {

  private static final String TEXT = "😀 عنوان\nواحد اثنان 😀 ثلاثة\nتعليق قارئ\nأربعة خمسة";

  @Test
  void onlyAssertingZonesHaveWords() {
    Shingles words = PassageTexts.words(document(), TextOffsets.of(TEXT));
    assertThat(words.words()).isEqualTo(5);
    assertThat(words.range(0, 3).of(TEXT)).isEqualTo("واحد اثنان 😀 ثلاثة");
    assertThat(words.range(3, 2).of(TEXT)).isEqualTo("أربعة خمسة");
  }

  @Test
  void aSideGetsTheSpanOfItsWords() {
    PassageSide first = side(0, 3);
    PassageSide second = side(3, 2);
    PassageTexts.fill(document(), List.of(first, second));
    assertThat(first.getSpan()).isEqualTo(new Span(8, 26, "واحد اثنان 😀 ثلاثة"));
    assertThat(second.getSpan()).isEqualTo(new Span(38, 48, "أربعة خمسة"));
  }

  @Test
  void sidesAreTheSameByTheirWordsNotTheirHashes() {
    assertThat(PassageTexts.areSame(side("واحد، اثنان"), side("واحد إثنان"))).isTrue();
    assertThat(PassageTexts.areSame(side("واحد اثنان"), side("واحد ثلاثة"))).isFalse();
    assertThat(PassageTexts.areSame(side("واحد اثنان"), side("واحد"))).isFalse();
  }

  private static Document document() {
    Document document = new Document();
    document.setDocId("a");
    document.setText(TEXT);
    document.setZones(
        List.of(
            new Zone(ZoneType.BYLINE, 0, 7),
            new Zone(ZoneType.BODY, 8, 26),
            new Zone(ZoneType.COMMENTS, 27, 37),
            new Zone(ZoneType.BODY, 38, 48)));
    return document;
  }

  private static PassageSide side(int firstWord, int words) {
    return new PassageSide("p", "a", false, new DocumentPlace(0, 0), firstWord, words, null);
  }

  private static PassageSide side(String text) {
    PassageSide side = side(0, 1);
    side.setSpan(new Span(0, text.length(), text));
    return side;
  }
}
