package rasid.passage;

import java.util.ArrayList;
import java.util.List;
import rasid.record.Document;
import rasid.record.PassageSide;
import rasid.record.Zone;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.zone.TextZone;

/** Looks up the text of passages in the documents that hold them. */
public final class PassageTexts {

  private PassageTexts() {}

  /** Fills the spans of sides that all stand in one document. */
  public static void fill(Document document, List<PassageSide> sides) {
    TextOffsets offsets = TextOffsets.of(document.getText());
    Shingles words = words(document, offsets);
    for (PassageSide side : sides) {
      side.setSpan(offsets.span(words.range(side.getFirstWord(), side.getWords())));
    }
  }

  /**
   * The words of a document's asserting zones.
   *
   * @param offsets the offsets of its text
   */
  public static Shingles words(Document document, TextOffsets offsets) {
    List<TextRange> stretches = new ArrayList<>();
    for (Zone zone : document.getZones()) {
      if (TextZone.asserts(zone.getType())) {
        stretches.add(offsets.range(zone.getBegin(), zone.getEnd()));
      }
    }
    return Shingles.of(document.getText(), stretches);
  }

  /** Whether both sides have the same words, and not only by chance the same hashes. */
  public static boolean areSame(PassageSide a, PassageSide b) {
    String left = a.getSpan().getText();
    String right = b.getSpan().getText();
    Shingles wordsLeft = Shingles.of(left, List.of(new TextRange(0, left.length())));
    Shingles wordsRight = Shingles.of(right, List.of(new TextRange(0, right.length())));
    return wordsLeft.sameWords(wordsRight);
  }
}
