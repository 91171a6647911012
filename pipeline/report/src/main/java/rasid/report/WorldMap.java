package rasid.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import java.io.IOException;

/** Borders of countries, Natural Earth at 1:50 million by world-atlas, as TopoJSON. */
public final class WorldMap {

  private WorldMap() {}

  /** The map. */
  public static JsonNode load() throws IOException {
    return new ObjectMapper().readTree(Resources.getResource(WorldMap.class, "world.json"));
  }
}
