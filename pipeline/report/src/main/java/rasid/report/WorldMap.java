package rasid.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import java.io.IOException;
import rasid.lexicon.Lexicons;

/**
 * Borders of countries, Natural Earth at 1:50 million by world-atlas, as TopoJSON, and beside them
 * the middle of each country, where claims stand of which no more is known.
 */
public final class WorldMap {

  private WorldMap() {}

  /** The map; its "middles" are longitude and latitude by the codes of countries. */
  public static ObjectNode load() throws IOException {
    ObjectNode world =
        (ObjectNode)
            new ObjectMapper().readTree(Resources.getResource(WorldMap.class, "world.json"));
    ObjectNode middles = world.putObject("middles");
    Lexicons.own()
        .read(
            "country-coordinates.tsv",
            row ->
                middles.putArray(row.get("country")).add(row.number("lon")).add(row.number("lat")));
    return world;
  }
}
