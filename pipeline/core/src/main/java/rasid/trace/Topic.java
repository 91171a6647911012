package rasid.trace;

/** A trace of what is decided about one thing. */
public final class Topic {

  /** Nobody listens. */
  public static final Topic NONE = new Topic(Trace.NONE, "");

  private final Trace trace;
  private final String about;

  /**
   * A topic of a trace.
   *
   * @param about what it is about, as {@link Trace#rule} takes it
   */
  public Topic(Trace trace, String about) {
    this.trace = trace;
    this.about = about;
  }

  /** Whether somebody listens. */
  public boolean isOn() {
    return trace.isOn();
  }

  /** A rule decided; see {@link Trace#rule}. */
  public void rule(String rule, String outcome) {
    trace.rule(about, rule, outcome);
  }

  /** A candidate was weighed; see {@link Trace#candidate}. */
  public void candidate(String role, String candidate, double cost, Reasons reasons) {
    trace.candidate(about, role, candidate, cost, reasons.toString());
  }

  /** A candidate that cannot be taken, and the rule that says so. */
  public void refused(String role, String candidate, String rule) {
    trace.candidate(about, role, candidate, Double.POSITIVE_INFINITY, rule);
  }

  /** Where a candidate's cost is noted: kept when somebody listens. */
  public Reasons reasons() {
    return isOn() ? Reasons.kept() : Reasons.NONE;
  }
}
