package rasid.zone;

import rasid.record.Zone;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/**
 * A stretch of lines of one kind.
 *
 * @param type what it is
 * @param range from the first character of its first line to the last of its last
 */
public record TextZone(ZoneType type, TextRange range) {

  /** Whether what stands here is the article's own assertion, so that claims are taken from it. */
  public boolean asserts() {
    return asserts(type);
  }

  /** Whether what stands in a zone of this type is the article's own assertion. */
  public static boolean asserts(ZoneType type) {
    return switch (type) {
      case TITLE, BODY, HEADING, EMBEDDED_POST -> true;
      default -> false;
    };
  }

  public Zone record(TextOffsets offsets) {
    return new Zone(type, offsets.codePoint(range.begin()), offsets.codePoint(range.end()));
  }
}
