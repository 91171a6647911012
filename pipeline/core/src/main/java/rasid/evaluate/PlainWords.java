package rasid.evaluate;

import java.util.List;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * The plainest form of words, in which tables have them, by the rows that find them: قتل for قتلوا.
 * A word that no row finds stays as it is written.
 */
final class PlainWords {

  private final EventLexicon events;
  private final ClassLexicon classes;

  /**
   * @throws IllegalArgumentException when the tables cannot be used
   */
  PlainWords(Lexicons lexicons) {
    try {
      events = EventLexicon.of(lexicons, EventTypes.of(lexicons));
      classes = ClassLexicon.of(lexicons);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("--lexicons: " + e.getMessage(), e);
    }
  }

  /** Of what tells what happened. */
  String ofEvent(String written) {
    Lexemes words = lexemes(written);
    List<EventLexicon.Trigger> whole =
        events.find(words).stream()
            .filter(trigger -> trigger.first() == 0 && trigger.last() == words.size() - 1)
            .toList();
    return whole.isEmpty() ? written : word(whole.get(0).row());
  }

  /** Of what is counted. */
  String ofClass(String written) {
    Lexemes words = lexemes(written);
    ClassLexicon.Found found = classes.at(words, 0);
    return found == null || found.last() != words.size() - 1 ? written : word(found.row());
  }

  private static Lexemes lexemes(String written) {
    return Lexemes.of(written, new TextRange(0, written.length()));
  }

  /** The word of a row that is called by its table and its word. */
  private static String word(String row) {
    return row.substring(row.indexOf(':') + 1);
  }
}
