package rasid.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nanoseconds of processor time that this thread takes for each step, the least of all times that
 * were measured: how busy the machine is, what is compiled and what is collected beside it only
 * ever add to it.
 */
final class StepTimes implements StepClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> least = new TreeMap<>();
  private long begin;

  @Override
  public void begins(String step) {
    begin = THREADS.getCurrentThreadCpuTime();
  }

  @Override
  public void ends(String step, long nanos) {
    least.merge(step, THREADS.getCurrentThreadCpuTime() - begin, Math::min);
  }

  /**
   * How many times as long as here the step takes there that grows most.
   *
   * @param worth nanoseconds below which a step there says nothing
   */
  double mostGrowth(StepTimes there, long worth) {
    double most = 0;
    for (Map.Entry<String, Long> step : there.least.entrySet()) {
      long here = Math.max(1, least.getOrDefault(step.getKey(), 1L));
      if (step.getValue() >= worth) {
        most = Math.max(most, (double) step.getValue() / here);
      }
    }
    return most;
  }

  @Override
  public String toString() {
    return least.toString();
  }
}
