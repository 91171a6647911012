package rasid.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.claim.review.Correction;
import rasid.claim.review.Question;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.Span;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/**
 * A row of a user's table that a correction speaks for: the word that tells what happened with the
 * event that was said, or the counted word with the class.
 *
 * @param table the table's file
 * @param named the columns of the table with words
 * @param cells what stands in each column, in their order; the first is the word
 */
record ProposedRow(String table, List<String> named, Map<String, String> cells) {

  static final String EVENTS = "events.tsv";

  static final String CLASSES = "classes.tsv";

  /**
   * The row for what was said of a claim; null when it is of no table, or the claim has no word.
   */
  static @Nullable ProposedRow of(
      Correction correction, Claim claim, PlainWords plain, Lexicons lexicons) {
    String symbol = correction.value();
    if (symbol == null) {
      return null;
    }
    if (correction.question() == Question.EVENT) {
      List<Span> triggers = claim.getTriggers();
      return triggers.isEmpty()
          ? null
          : ofEvent(plain.ofEvent(triggers.get(0).getText().replaceAll("\\s+", " ")), symbol);
    }
    String counted = claim.getCountedHead();
    return correction.question() == Question.CLASS && counted != null
        ? ofClass(plain.ofClass(counted), symbol, lexicons)
        : null;
  }

  private static ProposedRow ofEvent(String word, String event) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("phrase", word);
    cells.put("event", event);
    cells.put("pos", "any");
    cells.put("counts", "any");
    return new ProposedRow(EVENTS, List.of("phrase"), cells);
  }

  /** With the plural of the row that it replaces, which would else be lost. */
  private static ProposedRow ofClass(String word, String symbol, Lexicons lexicons) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("word", word);
    cells.put("plural", "");
    cells.put("class", symbol);
    cells.put("role", "head");
    ProposedRow row = new ProposedRow(CLASSES, List.of("word", "plural"), cells);
    row.replaced(lexicons).stream()
        .findFirst()
        .ifPresent(other -> cells.put("plural", other.get("plural")));
    return row;
  }

  /** Rows of one key say the same, however their word is spelled. */
  String key() {
    return table + "\t" + word() + "\t" + cells.values().stream().skip(1).toList();
  }

  /** The rows that it stands in place of. */
  private List<Table.Row> replaced(Lexicons lexicons) {
    return lexicons.rows(table).stream()
        .filter(row -> ArabicNormalizer.key(row.get(named.get(0))).equals(word()))
        .toList();
  }

  /** The words that mean something else by it: its own, and those of the rows that it replaces. */
  Collection<String> words(Lexicons lexicons) {
    List<String> words = new ArrayList<>();
    for (String column : named) {
      words.add(cells.get(column));
      replaced(lexicons).forEach(row -> words.add(row.get(column)));
    }
    return words;
  }

  private String word() {
    return ArabicNormalizer.key(cells.values().iterator().next());
  }

  /** The tables with it. */
  Lexicons addedTo(Lexicons lexicons) {
    return lexicons.withRow(table, cells);
  }

  /** The line that names the columns. */
  String head() {
    return String.join("\t", cells.keySet());
  }

  /** Its line. */
  String line() {
    return String.join("\t", cells.values());
  }
}
