package rasid.trace;

/**
 * Takes what is decided on the way, for explanations. Whoever decides asks {@link #isOn} before it
 * makes words, so that without listeners nothing is made.
 */
public interface Trace {

  /** Nobody listens. */
  Trace NONE =
      new Trace() {
        @Override
        public boolean isOn() {
          return false;
        }

        @Override
        public void rule(String about, String rule, String outcome) {}

        @Override
        public void candidate(
            String about, String role, String candidate, double cost, String reasons) {}
      };

  /** Whether somebody listens. */
  boolean isOn();

  /**
   * A rule or a row of a table decided.
   *
   * @param about what it is about: the id of a claim or story; of a name, where it stands, as
   *     {@code 12..15} in UTF-16 indexes
   * @param rule id of the rule, as {@code number.year-in-brackets}, or of the row, as {@code
   *     events.tsv:مقتل}
   * @param outcome what was decided
   */
  void rule(String about, String rule, String outcome);

  /**
   * A candidate was weighed.
   *
   * @param about as above
   * @param role what it is a candidate for: decision, event, counted, source, place, certainty,
   *     time, scope, name, story
   * @param candidate its words or id
   * @param cost what speaks against it; the smallest wins, infinite when it cannot be taken
   * @param reasons what the cost is made of
   */
  void candidate(String about, String role, String candidate, double cost, String reasons);
}
