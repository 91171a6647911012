package rasid.article;

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

  public Zone record(TextOffsets offsets) {
    return new Zone(type, offsets.codePoint(range.begin()), offsets.codePoint(range.end()));
  }
}
