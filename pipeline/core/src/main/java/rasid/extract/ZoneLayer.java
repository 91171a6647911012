package rasid.extract;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.ZoneType;
import rasid.text.Lines;
import rasid.text.TextRange;
import rasid.zone.TextZone;

/**
 * The zones of an article.
 *
 * @param zones in order and without overlap
 */
public record ZoneLayer(List<TextZone> zones) {

  public ZoneLayer {
    zones = List.copyOf(zones);
  }

  /** The zones in which the article says something of its own, in order. */
  public List<TextRange> asserting() {
    return zones.stream().filter(TextZone::asserts).map(TextZone::range).toList();
  }

  /** The first title zone of a text, without outer blanks; null when there is none. */
  @Nullable String title(String text) {
    return zones.stream()
        .filter(zone -> zone.type() == ZoneType.TITLE)
        .map(zone -> Lines.trim(text, zone.range().begin(), zone.range().end()).of(text))
        .findFirst()
        .orElse(null);
  }
}
