package rasid.launch;

/** How a command ended, as schedules see it. The codes are part of the contract. */
public enum ExitCode {
  DONE(0, "done"),
  FAILED(1, "the job failed, or a store did not answer, and may be tried again"),
  WRONG_COMMAND(2, "the command was wrong and nothing was written"),
  BUSY(3, "another process works on the run of that id"),
  SUSPECT(
      4,
      "the run cannot be trusted, because too many articles failed or too few were there: it has"
          + " _SUSPECT instead of _SUCCESS"),
  /** The JVM gives the codes of signals, 128 and the signal's number. */
  HUNG_UP(129, "stopped by SIGHUP"),
  INTERRUPTED(130, "stopped by SIGINT"),
  TERMINATED(143, "stopped by SIGTERM; the same command begins the run again");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }

  /** What it means, in the words of all documentation. */
  public String meaning() {
    return meaning;
  }
}
