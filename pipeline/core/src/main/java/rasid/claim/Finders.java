package rasid.claim;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import rasid.claim.features.ArticleNumbers;
import rasid.claim.features.CertaintyFeatures;
import rasid.claim.features.PlaceCandidates;
import rasid.claim.learned.ClaimClassifier;
import rasid.claim.learned.ClaimModels;
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
 * @param numbers puts numbers into their contexts
 * @param classifier decides what is a claim, what happened and what is counted
 * @param userRows what a user's tables bind
 * @param classes the classes of what is counted
 * @param counted finds the phrase of what is counted
 * @param eventTypes the events
 * @param speech words that tell who says something
 * @param sourceTypes tells what kind of source speaks
 * @param sources chooses who says it
 * @param placeWords words that places stand beside
 * @param places chooses where it happened
 * @param certainties decides how sure it is presented as
 * @param agents finds who did it
 * @param certainty tells what binds that decision
 * @param subsets tells what counts a part of what
 * @param listed tells which rows of tables propose events and classes
 * @param history tells which figures are earlier ones
 */
record Finders(
    ArticleNumbers numbers,
    ClaimClassifier classifier,
    UserRows userRows,
    ClassTypes classes,
    CountedPhrases counted,
    EventTypes eventTypes,
    SpeechWords speech,
    SourceTypes sourceTypes,
    SourceChooser sources,
    PlaceCandidates.Words placeWords,
    PlaceChooser places,
    CertaintyChooser certainties,
    AgentFinder agents,
    CertaintyRules certainty,
    Subsets subsets,
    ListedWords listed,
    FigureHistory history) {

  /** The program's models, which are the same whatever the tables say. */
  private static final Supplier<ClaimModels> OWN_MODELS = Suppliers.memoize(ClaimModels::load);

  /**
   * Finders that know these tables.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  static Finders of(Lexicons lexicons) {
    return of(lexicons, OWN_MODELS.get());
  }

  /** The same, that decide by these models. */
  static Finders of(Lexicons lexicons, ClaimModels models) {
    WordLists words = lexicons.words();
    ClassTypes classes = ClassTypes.of(lexicons);
    ClassLexicon nouns = ClassLexicon.of(lexicons);
    EventTypes events = EventTypes.of(lexicons);
    SpeechWords speech = SpeechWords.of(lexicons);
    return new Finders(
        new ArticleNumbers(lexicons, EventLexicon.of(lexicons, events), nouns),
        new ClaimClassifier(models),
        new UserRows(classes, nouns, ClassContexts.of(lexicons, classes)),
        classes,
        new CountedPhrases(words),
        events,
        speech,
        new SourceTypes(words),
        new SourceChooser(models.said(), new TitleBearers(nouns, classes)),
        new PlaceCandidates.Words(words),
        new PlaceChooser(models.place()),
        new CertaintyChooser(models.certainty(), new CertaintyFeatures(words)),
        new AgentFinder(words, nouns, classes),
        new CertaintyRules(words, speech),
        new Subsets(words, classes),
        new ListedWords(nouns),
        FigureHistory.of(lexicons, speech));
  }
}
