package rasid.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run was made by.
 *
 * @param rules what its records follow, by name: the program's version and commit, checksums of its
 *     models and of what a user adds to them
 * @param options the options that differ from their defaults, by name, without secrets
 */
public record RunOrigin(TreeMap<String, String> rules, TreeMap<String, String> options)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where nothing is known of it, as in tests of other things. */
  public static final RunOrigin UNKNOWN = of(Map.of(), Map.of());

  /** What each file of the run tells of it: the rules, and the options as a JSON object. */
  Map<String, String> metadata() {
    Map<String, String> metadata = new TreeMap<>(rules);
    metadata.put("options", new ObjectMapper().valueToTree(options).toString());
    return metadata;
  }

  public static RunOrigin of(Map<String, String> rules, Map<String, String> options) {
    return new RunOrigin(new TreeMap<>(rules), new TreeMap<>(options));
  }
}
