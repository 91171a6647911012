package rasid.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasid.lexicon.EventTypes.Counts;
import rasid.lexicon.EventTypes.EventType;
import rasid.lexicon.Phrases.Forms;
import rasid.tables.Table;
import rasid.text.Words;

/** Words that tell what happened (events.tsv). */
public final class EventLexicon {

  /**
   * A trigger in a sentence.
   *
   * @param first its first token
   * @param last its last token
   * @param type its event
   * @param counts what the event happens to
   * @param row id of the row that names it
   * @param added whether it is a user's row, which binds
   */
  public record Trigger(
      int first, int last, EventType type, Counts counts, String row, boolean added) {

    /** Symbol of the event. */
    public String event() {
      return type.symbol();
    }
  }

  private record Meaning(EventType type, Counts counts, String row, boolean added) {}

  private final Phrases<Meaning> phrases = new Phrases<>(Phrases.Text.TAGGED_TOKENS);

  private EventLexicon() {}

  /**
   * The words that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static EventLexicon of(Lexicons lexicons, EventTypes types) {
    EventLexicon lexicon = new EventLexicon();
    lexicons.read(
        "events.tsv",
        row -> {
          EventType type = types.get(row.get("event"));
          Counts counts =
              row.get("counts").isEmpty() ? type.counts() : row.word("counts", Counts.class);
          lexicon.phrases.put(
              row.get("phrase"),
              forms(row),
              Forms.ANY,
              new Meaning(type, counts, row.id("phrase"), Lexicons.isAdded(row)));
        });
    return lexicon;
  }

  /** All triggers of a sentence; one word can be a trigger of several events. */
  public List<Trigger> find(Words sentence) {
    List<Trigger> triggers = new ArrayList<>();
    Set<EventType> seen = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      seen.clear();
      for (Phrases.Match<Meaning> match : phrases.allAt(sentence, i)) {
        Meaning meaning = match.value();
        if (seen.add(meaning.type())) {
          triggers.add(
              new Trigger(
                  match.first(),
                  match.last(),
                  meaning.type(),
                  meaning.counts(),
                  meaning.row(),
                  meaning.added()));
        }
      }
    }
    return triggers;
  }

  private static Forms forms(Table.Row row) {
    return switch (row.get("pos")) {
      case "verb" -> Forms.VERB;
      case "noun" -> Forms.NOUN;
      case "any" -> Forms.ANY;
      default -> throw row.bad("pos is none of verb, noun, any: " + row.get("pos"));
    };
  }
}
