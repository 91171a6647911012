package rasid.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import rasid.quantity.Quantity;
import rasid.tables.Table;
import rasid.time.DateMention;
import rasid.trace.RecordedTrace;

/** The table of the rules that decide without a model, and which of them an article met. */
final class Rules {

  private static final Set<String> LEARNED =
      Set.of("date.scope", "name.from-tagger", "name.tagger-decides");

  private Rules() {}

  /** The table, examples/rules.tsv. */
  static Table all() {
    try (InputStream in = Rules.class.getResourceAsStream("/examples/rules.tsv")) {
      return Table.read("rules.tsv", in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of the rules that explanations print where they decide. */
  static Set<String> traced() {
    Set<String> ids = new TreeSet<>();
    for (Table.Row rule : all().rows()) {
      if (rule.get("traced").equals("yes")) {
        ids.add(rule.get("rule"));
      }
    }
    return ids;
  }

  /** Whether what decides is a model or a row of a table, which are no rules. */
  static boolean isLearned(String id) {
    return id.contains(".tsv:")
        || id.endsWith(".learned")
        || id.startsWith("date.event-")
        || LEARNED.contains(id);
  }

  /** The ids of what decides in an article, as explanations print them. */
  static Set<String> met(Article article, RecordedTrace trace) {
    Set<String> ids = new TreeSet<>();
    for (String about : trace.decided()) {
      trace.decisions(about).forEach(decision -> ids.add(decision.rule()));
    }
    for (Quantity quantity : article.quantities().quantities()) {
      ids.add(quantity.ruling().rule());
    }
    for (DateMention date : article.dates().dates()) {
      ids.addAll(date.rules());
    }
    return ids;
  }
}
