package rasid.claim;

import rasid.lexicon.ClassContexts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordLists;

/**
 * What finds the roles of claims, with the tables that it knows. Serves any number of articles.
 *
 * @param classes the classes of what is counted
 * @param contexts what sentences and articles tell of people
 * @param counted finds what is counted
 * @param eventTypes the events
 * @param triggers finds the words that tell what happened
 * @param events chooses among them
 * @param attributions words that tell who says something
 * @param sourceTypes tells what kind of source speaks
 * @param places finds where it happened
 * @param agents finds who did it
 * @param certainty tells how sure it is presented as
 * @param subsets tells what counts a part of what
 */
record Finders(
    ClassTypes classes,
    ClassContexts contexts,
    CountedThingFinder counted,
    EventTypes eventTypes,
    EventLexicon triggers,
    EventFinder events,
    SpeechWords attributions,
    SourceTypes sourceTypes,
    PlaceFinder places,
    AgentFinder agents,
    CertaintyRules certainty,
    Subsets subsets) {

  /**
   * Finders that know these tables.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  static Finders of(Lexicons lexicons) {
    WordLists words = lexicons.words();
    ClassTypes classes = ClassTypes.of(lexicons);
    ClassContexts contexts = ClassContexts.of(lexicons, classes);
    ClassLexicon nouns = ClassLexicon.of(lexicons);
    EventTypes events = EventTypes.of(lexicons);
    return new Finders(
        classes,
        contexts,
        new CountedThingFinder(words, nouns, new CountedClasses(nouns, classes, contexts)),
        events,
        EventLexicon.of(lexicons, events),
        new EventFinder(words, classes),
        SpeechWords.of(lexicons),
        new SourceTypes(words),
        new PlaceFinder(words),
        new AgentFinder(words),
        new CertaintyRules(words),
        new Subsets(words, classes));
  }
}
