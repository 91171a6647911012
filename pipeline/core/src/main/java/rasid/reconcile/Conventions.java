package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import rasid.lexicon.Lexicons;
import rasid.record.Estimate;
import rasid.record.EstimateRule;
import rasid.record.Report;

/**
 * Which published conventions are about a quantity (estimate-conventions.tsv): those of conflict
 * data count dead or hurt people and nothing else, and some of them civilians only.
 */
final class Conventions {

  /** Stands for all classes of people. */
  private static final String ANY = "any";

  private record Row(Estimates.Rule rule, String event, String people) {

    boolean isAbout(String countedClass, boolean isPeople) {
      return people.equals(ANY) ? isPeople : people.equals(countedClass);
    }
  }

  private final List<Row> rows = new ArrayList<>();

  private Conventions() {}

  /**
   * What the table lists.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  static Conventions of(Lexicons lexicons) {
    Conventions conventions = new Conventions();
    lexicons.read(
        "estimate-conventions.tsv",
        row ->
            conventions.rows.add(
                new Row(
                    row.symbol("convention", Estimates.Rule.class),
                    row.get("event"),
                    row.get("people"))));
    return conventions;
  }

  /**
   * The estimates of a quantity under each convention that is about it; none of what is only
   * planned or denied.
   *
   * @param event what happened
   * @param countedClass to whom
   * @param isPeople whether these are people
   * @param reports in the order of their time
   */
  List<Estimate> estimates(
      String event, String countedClass, boolean isPeople, List<Report> reports) {
    List<Report> real = reports.stream().filter(ReportTraits::isReal).toList();
    List<Estimate> estimates = new ArrayList<>();
    for (Row row : rows) {
      boolean isAbout = row.event().equals(event) && row.isAbout(countedClass, isPeople);
      if (isAbout && !real.isEmpty()) {
        Estimate estimate = row.rule().from(real);
        if (real.size() < reports.size()) {
          estimate.getRules().add(EstimateRule.UNREAL_LEFT_OUT);
        }
        estimates.add(estimate);
      }
    }
    return estimates;
  }
}
