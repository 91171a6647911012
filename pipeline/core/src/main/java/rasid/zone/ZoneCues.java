package rasid.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasid.record.ZoneType;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** The table of lines that tell what a stretch of a page is (zone-cues.tsv). */
final class ZoneCues {

  /** One cue; {@code rest} when it also holds for the lines behind it. */
  record Cue(ZoneType zone, String match, boolean rest, String key) {

    boolean matches(String lineKey) {
      return switch (match) {
        case "line" -> lineKey.equals(key);
        case "prefix" -> lineKey.startsWith(key);
        default -> lineKey.contains(key);
      };
    }
  }

  private final List<Cue> cues;

  private ZoneCues(List<Cue> cues) {
    this.cues = cues;
  }

  static ZoneCues load() {
    List<Cue> cues = new ArrayList<>();
    for (Table.Row row : Table.load("lexicons/zone-cues.tsv").rows()) {
      String match = row.get("match");
      if (!List.of("line", "prefix", "contains").contains(match)) {
        throw row.bad("match is none of line, prefix, contains: " + match);
      }
      cues.add(
          new Cue(
              row.symbol("zone", ZoneType.class),
              match,
              row.get("scope").equals("rest"),
              ArabicNormalizer.key(row.get("text"))));
    }
    return new ZoneCues(cues);
  }

  /** The first cue that a line matches. */
  Optional<Cue> find(String lineKey) {
    return cues.stream().filter(cue -> cue.matches(lineKey)).findFirst();
  }
}
