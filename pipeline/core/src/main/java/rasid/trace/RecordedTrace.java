package rasid.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps all that it takes, by what it is about, in the order of taking. For one thread. */
public final class RecordedTrace implements Trace {

  /**
   * A rule or row that decided.
   *
   * @param rule its id
   * @param outcome what was decided
   */
  public record Decision(String rule, String outcome) {}

  /**
   * A candidate that was weighed.
   *
   * @param role what for
   * @param words its words or id
   * @param cost what speaks against it; infinite when it cannot be taken
   * @param reasons what the cost is made of, or the rule that refuses it
   */
  public record Candidate(String role, String words, double cost, String reasons) {

    /** Whether it could have been taken. */
    public boolean isPossible() {
      return cost < Double.POSITIVE_INFINITY;
    }
  }

  private final Map<String, List<Decision>> decisions = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public void rule(String about, String rule, String outcome) {
    decisions.computeIfAbsent(about, key -> new ArrayList<>()).add(new Decision(rule, outcome));
  }

  @Override
  public void candidate(String about, String role, String candidate, double cost, String reasons) {
    candidates
        .computeIfAbsent(about, key -> new ArrayList<>())
        .add(new Candidate(role, candidate, cost, reasons));
  }

  /** What was decided about something, in order. */
  public List<Decision> decisions(String about) {
    return List.copyOf(decisions.getOrDefault(about, List.of()));
  }

  /** All that something was decided about, in the order of the first decisions. */
  public List<String> decided() {
    return List.copyOf(decisions.keySet());
  }

  /** The candidates for a role of something, in the order of weighing. */
  public List<Candidate> candidates(String about, String role) {
    return candidates.getOrDefault(about, List.of()).stream()
        .filter(candidate -> candidate.role().equals(role))
        .toList();
  }
}
