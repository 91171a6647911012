package rasid.dataset;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Which program this is.
 *
 * @param version its version
 * @param commit the commit that it was built from, with {@code -dirty} behind it when files were
 *     changed; {@code unknown} when it was built without its history
 * @param models SHA-256 of the checksums of all models and tables that it knows, hexadecimal
 */
public record ProgramVersion(String version, String commit, String models) {

  /** The checksums of models and tables, a line each, as the command sha256sum writes them. */
  public static final String CHECKSUMS = "/rasid/models/SHA256SUMS";

  /** The program that runs here. */
  public static ProgramVersion current() {
    return Holder.CURRENT;
  }

  /** What records follow, by name. */
  public SortedMap<String, String> rules() {
    SortedMap<String, String> rules = new TreeMap<>();
    rules.put("version", version);
    rules.put("commit", commit);
    rules.put("models", models);
    return rules;
  }

  private static final class Holder {
    static final ProgramVersion CURRENT = read();
  }

  private static ProgramVersion read() {
    Properties build = properties("/rasid/program.properties");
    Properties git = properties("/rasid/git.properties");
    String commit = git.getProperty("git.commit.id.abbrev", "unknown");
    boolean isDirty = Boolean.parseBoolean(git.getProperty("git.dirty"));
    return new ProgramVersion(
        build.getProperty("version", "unknown"), isDirty ? commit + "-dirty" : commit, digest());
  }

  private static String digest() {
    URL checksums = ProgramVersion.class.getResource(CHECKSUMS);
    if (checksums == null) {
      return "unknown";
    }
    try {
      String lines = Resources.toString(checksums, StandardCharsets.UTF_8);
      return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(String name) {
    Properties properties = new Properties();
    try (@Nullable InputStream in = ProgramVersion.class.getResourceAsStream(name)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
