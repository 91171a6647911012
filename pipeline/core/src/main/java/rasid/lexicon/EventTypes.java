package rasid.lexicon;

import java.util.HashMap;
import java.util.Map;
import rasid.tables.Table;

/** The events that news tells of, and what can be said of each (event-types.tsv). */
public final class EventTypes {

  /** Event of what is of no listed kind. */
  public static final String OTHER = "OTHER";

  private static final String TABLE = "event-types.tsv";

  /** What an event happens to. */
  public enum Counts {
    PERSON,
    THING,
    VALUE,
    /** Values, and things that are traded. */
    GOODS,
    ANY
  }

  /** Which amounts are told of an event. */
  public enum Values {
    NO,
    /** Money and percentages. */
    YES,
    /** Money; percentages only where nothing else near them happens. */
    MONEY
  }

  /**
   * An event.
   *
   * @param symbol its name in records
   * @param counts what it happens to, where the row of a word does not say otherwise
   * @param takesDual whether a dual noun alone (شرطيين) is a claim when it happens to the two
   * @param takesValue which amounts are told of it
   */
  public record EventType(String symbol, Counts counts, boolean takesDual, Values takesValue) {}

  private final Map<String, EventType> types = new HashMap<>();

  private EventTypes() {}

  /**
   * The events of the table. An event that only words of events.tsv name has no row of its own: it
   * happens to whatever its words say, takes values when a word of it does, and no duals.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static EventTypes of(Lexicons lexicons) {
    EventTypes events = new EventTypes();
    lexicons.read(TABLE, events::add);
    if (!events.types.containsKey(OTHER)) {
      throw new IllegalStateException(TABLE + ": no row is " + OTHER);
    }
    Map<String, EventType> unlisted = new HashMap<>();
    lexicons.read(
        "events.tsv",
        row -> {
          String symbol = row.get("event");
          if (!events.types.containsKey(symbol)) {
            unlisted.merge(symbol, unlisted(row), EventTypes::either);
          }
        });
    events.types.putAll(unlisted);
    return events;
  }

  /**
   * The event of a symbol.
   *
   * @throws IllegalArgumentException when no table has it
   */
  public EventType get(String symbol) {
    EventType type = types.get(symbol);
    if (type == null) {
      throw new IllegalArgumentException("no row of " + TABLE + " has the event " + symbol);
    }
    return type;
  }

  /** The event of what no word tells of. */
  public EventType other() {
    return get(OTHER);
  }

  private void add(Table.Row row) {
    String symbol = row.get("event");
    if (!symbol.matches("[A-Z][A-Z_]*")) {
      throw row.bad("an event's symbol is written in capital letters and _: " + symbol);
    }
    EventType type =
        new EventType(
            symbol,
            row.word("counts", Counts.class),
            row.isYes("takes_dual"),
            row.word("takes_value", Values.class));
    if (types.putIfAbsent(symbol, type) != null) {
      throw row.bad("a second row for the event " + symbol);
    }
  }

  private static EventType unlisted(Table.Row row) {
    Counts counts = row.get("counts").isEmpty() ? Counts.ANY : row.word("counts", Counts.class);
    boolean value = counts == Counts.VALUE || counts == Counts.GOODS;
    return new EventType(row.get("event"), counts, false, value ? Values.YES : Values.NO);
  }

  private static EventType either(EventType one, EventType other) {
    return one.takesValue() == Values.NO ? other : one;
  }
}
