package rasid.launch;

import java.util.Locale;
import org.apache.beam.sdk.util.ReleaseInfo;
import rasid.dataset.ProgramVersion;

/** Which program this is, in words. */
public final class Version {

  private Version() {}

  public static String text() {
    ProgramVersion program = ProgramVersion.current();
    return String.format(
        Locale.ROOT,
        "rasid %s%n  commit %s%n  models %s%n  Beam %s, Java %s%n",
        program.version(),
        program.commit(),
        program.models(),
        ReleaseInfo.getReleaseInfo().getVersion(),
        System.getProperty("java.version"));
  }
}
