package rasid.extract;

/** Is told which step an article is in, and how long each took. */
public interface StepClock {

  /** Keeps nothing. */
  StepClock NONE =
      new StepClock() {
        @Override
        public void begins(String step) {}

        @Override
        public void ends(String step, long nanos) {}
      };

  /** A step, by the name of its class, begins. */
  void begins(String step);

  /** It is done. */
  void ends(String step, long nanos);
}
