package rasid.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names of files on the disks of this machine ({@code /a}, {@code a}, {@code C:\a}, {@code
 * file:/a}, {@code file:///a}) from those in a store ({@code s3://a/b}). Takes the scheme of a name
 * as Beam's file systems do.
 */
public final class FileAddress {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][-A-Za-z0-9+.]*):/.*", Pattern.DOTALL);

  private static final Pattern FILE = Pattern.compile("^file:/+", Pattern.CASE_INSENSITIVE);

  private FileAddress() {}

  /** Whether a file of this name, or all that match this pattern, lie on this machine. */
  public static boolean isLocal(String address) {
    Matcher scheme = SCHEME.matcher(address);
    if (!scheme.matches()) {
      return true;
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    // A single letter is a drive of Windows.
    return name.length() == 1 || name.equals("file");
  }

  /** A local address as a path, without its scheme; others as they are. */
  public static String withoutScheme(String address) {
    return FILE.matcher(address).replaceFirst("/");
  }

  /** A local address as an absolute path; others as they are. */
  public static String absolute(String address) {
    return isLocal(address) ? normal(address).toString() : address;
  }

  /** Whether two addresses are one, however a local path is written. */
  static boolean areSame(String a, String b) {
    return (isLocal(a) && isLocal(b)) ? normal(a).equals(normal(b)) : a.equals(b);
  }

  private static Path normal(String address) {
    return Path.of(withoutScheme(address)).toAbsolutePath().normalize();
  }
}
