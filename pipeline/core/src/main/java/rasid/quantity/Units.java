package rasid.quantity;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.Optional;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.Phrases.Forms;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;

/**
 * What a number can be a measure of (units.tsv): currencies, per cent, measures, lengths of time.
 */
public final class Units {

  /** The kind of a unit. */
  public enum UnitKind {
    MONEY,
    PERCENT,
    MEASURE,
    /** A measure of ways: before a direction it tells where something is. */
    DISTANCE,
    DURATION
  }

  /**
   * A unit in a text.
   *
   * @param span its lexemes
   * @param kind its kind
   * @param symbol ISO 4217 code, unit symbol or ISO 8601 letter; * for a currency that the country
   *     decides
   * @param byCountry for *, the code of each country that has such a currency
   */
  public record Unit(LexemeSpan span, UnitKind kind, String symbol, Map<String, String> byCountry) {

    /** Index of its last lexeme. */
    public int last() {
      return span.last();
    }
  }

  private record Meaning(UnitKind kind, String symbol, Map<String, String> byCountry) {}

  private final Phrases<Meaning> phrases;

  private Units(Phrases<Meaning> phrases) {
    this.phrases = phrases;
  }

  /**
   * The units that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static Units of(Lexicons lexicons) {
    Phrases<Meaning> phrases = new Phrases<>();
    lexicons.read(
        "units.tsv",
        row -> {
          Map<String, String> byCountry =
              row.get("by_country").isEmpty()
                  ? Map.of()
                  : Splitter.on(' ').withKeyValueSeparator('=').split(row.get("by_country"));
          UnitKind kind = row.symbol("kind", UnitKind.class);
          phrases.put(
              row.get("phrase"),
              Forms.NOUN,
              Forms.NOUN,
              new Meaning(kind, row.get("unit"), byCountry));
        });
    return new Units(phrases);
  }

  /** The unit that begins at a lexeme. */
  public Optional<Unit> at(Lexemes lexemes, int first) {
    return phrases
        .at(lexemes, first)
        .map(
            m ->
                new Unit(
                    new LexemeSpan(m.first(), m.last()),
                    m.value().kind(),
                    m.value().symbol(),
                    m.value().byCountry()));
  }
}
