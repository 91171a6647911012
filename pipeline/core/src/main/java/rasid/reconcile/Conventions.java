package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import rasid.lexicon.Lexicons;
import rasid.record.Estimate;
import rasid.record.Report;

/**
 * Which published conventions are about a quantity (estimate-conventions.tsv): those of conflict
 * data count dead or hurt people and nothing else.
 */
final class Conventions {

  private record Row(Estimates.Rule rule, String event) {}

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
                new Row(row.symbol("convention", Estimates.Rule.class), row.get("event"))));
    return conventions;
  }

  /**
   * The estimates of a quantity under each convention that is about it.
   *
   * @param event what happened
   * @param isPeople whether people are counted
   * @param reports in the order of their time
   */
  List<Estimate> estimates(String event, boolean isPeople, List<Report> reports) {
    List<Estimate> estimates = new ArrayList<>();
    for (Row row : rows) {
      if (isPeople && row.event().equals(event)) {
        estimates.add(row.rule().of(reports));
      }
    }
    return estimates;
  }
}
