package rasid.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors of Beam and of file systems in the words of this program's user, on one line. */
final class CommandErrors {

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "missing a property named '([^']+)'\\.?(?: Did you mean (?:one of )?([^?]+)\\?)?");

  private static final Pattern NO_FILE_SYSTEM =
      Pattern.compile("No filesystem found for scheme (\\w+)");

  private CommandErrors() {}

  /** Why a command cannot be done, and what to do. */
  static String reason(Exception error) {
    String message = String.valueOf(error.getMessage());
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String meant = unknown.group(2);
      return "unknown option --"
          + unknown.group(1)
          + (meant == null ? "" : ", perhaps --" + meant.replaceAll("['\\[\\]]", ""))
          + "; --help lists all";
    }
    Matcher scheme = NO_FILE_SYSTEM.matcher(message);
    if (scheme.find()) {
      return scheme.group(1)
          + ":// is not known to this build; the scripts add gs, hdfs and s3 where an option names them";
    }
    if (message.contains("Missing required value")) {
      return "--input and --output are required; --help lists all options";
    }
    return message.lines().findFirst().orElse(error.toString());
  }
}
