package rasid.claim.features;

import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;

/**
 * What choosers are given of an article that is one sentence.
 *
 * @param number its first number in its context
 * @param places what can be a place
 */
public record FactsOf(NumberContext number, PlaceCandidates places) {

  private static final Lexicons LEXICONS = Lexicons.own();
  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          LEXICONS, EventLexicon.of(LEXICONS, EventTypes.of(LEXICONS)), ClassLexicon.of(LEXICONS));

  /** A sentence as {@link rasid.Texts} has them. */
  public static FactsOf sentence(String words) {
    Article article = TaggedArticles.article(words);
    return new FactsOf(
        facts(article).numbers().get(0),
        PlaceCandidates.of(
            new PlaceCandidates.Words(LEXICONS.words()),
            article.sentences().sentences(),
            article.names().mentions()));
  }

  /** The numbers of an article in their contexts. */
  static ArticleNumbers.InContext facts(Article article) {
    return NUMBERS.of(
        article.sentences().sentences(),
        article.names().mentions(),
        article.quantities().quantities());
  }
}
