package rasid.launch;

import com.google.common.base.Throwables;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors of Beam and of file systems in the words of this program's user, on one line. */
final class CommandErrors {

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "missing a property named '([^']+)'\\.?(?: Did you mean (?:one of )?([^?]+)\\?)?");

  private static final Pattern NO_FILE_SYSTEM =
      Pattern.compile("No filesystem found for scheme (\\w+)");

  /** What systems and libraries say of a disk without room. */
  private static final Pattern NO_ROOM =
      Pattern.compile(
          "No space left on device|[Qq]uota exceeded|not enough space", Pattern.CASE_INSENSITIVE);

  private CommandErrors() {}

  /**
   * Why a job failed, without what the runner puts around it, and what to do where that is known.
   */
  static String failure(Throwable error) {
    Throwable root = Throwables.getRootCause(error);
    if (root instanceof OutOfMemoryError) {
      return "too little memory ("
          + root.getMessage()
          + "); give the JVM more, as RASID_JAVA_OPTIONS=-Xmx8g, or fewer threads, as"
          + " --targetParallelism=1";
    }
    boolean isUnloaded =
        root instanceof NoClassDefFoundError
            && String.valueOf(root.getMessage()).startsWith("Could not initialize class");
    if (root instanceof UnsatisfiedLinkError || isUnloaded) {
      return "a library cannot be loaded ("
          + Controls.onOneLine(String.valueOf(root.getMessage()))
          + "); where its code is unpacked there may be no room, or it may not be run there: name"
          + " another folder for temporary files, as"
          + " RASID_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER, and try again";
    }
    Throwable said = error;
    while (said.getCause() != null && isWrapping(said)) {
      said = said.getCause();
    }
    String message = Controls.onOneLine(String.valueOf(said));
    return NO_ROOM.matcher(String.valueOf(root)).find()
        ? message + "; make room there and for temporary files (-Djava.io.tmpdir), and try again"
        : message;
  }

  /** Whether an error only tells of its cause. */
  private static boolean isWrapping(Throwable error) {
    return error.getClass().getName().startsWith("org.apache.beam.")
        || String.valueOf(error.getCause()).equals(error.getMessage());
  }

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
