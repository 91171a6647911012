package rasid.claim;

import rasid.claim.features.ArticleNumbers;
import rasid.claim.learned.ClaimClassifier;
import rasid.claim.learned.ClaimModels;
import rasid.lexicon.ClassContexts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.CueLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordLists;

/**
 * What finds the roles of claims, with the tables that it knows. Serves any number of articles.
 *
 * @param numbers puts numbers into their contexts
 * @param classifier decides what is a claim, what happened and what is counted
 * @param userRows what a user's tables bind
 * @param classes the classes of what is counted
 * @param counted finds the phrase of what is counted
 * @param eventTypes the events
 * @param attributions words that tell who says something
 * @param sourceTypes tells what kind of source speaks
 * @param places finds where it happened
 * @param agents finds who did it
 * @param certainty tells how sure it is presented as
 * @param subsets tells what counts a part of what
 */
record Finders(
    ArticleNumbers numbers,
    ClaimClassifier classifier,
    UserRows userRows,
    ClassTypes classes,
    CountedPhrases counted,
    EventTypes eventTypes,
    AttributionFinder.Words attributions,
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
    return of(lexicons, ClaimModels.load());
  }

  /** The same, that decide by these models. */
  static Finders of(Lexicons lexicons, ClaimModels models) {
    WordLists words = lexicons.words();
    ClassTypes classes = ClassTypes.of(lexicons);
    ClassLexicon nouns = ClassLexicon.of(lexicons);
    EventTypes events = EventTypes.of(lexicons);
    return new Finders(
        new ArticleNumbers(lexicons, EventLexicon.of(lexicons, events), nouns),
        new ClaimClassifier(models),
        new UserRows(classes, nouns, ClassContexts.of(lexicons, classes)),
        classes,
        new CountedPhrases(words),
        events,
        new AttributionFinder.Words(words, CueLexicon.of(lexicons)),
        new SourceTypes(words),
        new PlaceFinder(words),
        new AgentFinder(words),
        new CertaintyRules(words),
        new Subsets(words, classes));
  }
}
