package rasid.claim.features;

import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.entity.tagger.WordClusters;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;

/**
 * What choosers are given of an article that is one sentence.
 *
 * @param sentence its sentence
 * @param facts what is known of it
 * @param article what is known of the article
 * @param places what can be a place
 * @param quantity its first number
 */
public record FactsOf(
    AnnotatedSentence sentence,
    SentenceFacts facts,
    ArticleFacts article,
    PlaceCandidates places,
    Quantity quantity) {

  private static final Lexicons LEXICONS = Lexicons.own();
  private static final WordClusters CLUSTERS = WordClusters.load();

  /** A sentence as {@link rasid.Texts} has them. */
  public static FactsOf sentence(String words) {
    Article article = TaggedArticles.article(words);
    AnnotatedSentence sentence = article.sentences().sentences().get(0);
    List<Mention> mentions = article.names().mentions();
    SentenceFacts facts =
        new SentenceFacts(
            sentence,
            mentions,
            EventLexicon.of(LEXICONS, EventTypes.of(LEXICONS)).find(sentence),
            ClassLexicon.of(LEXICONS),
            CLUSTERS,
            LEXICONS.words().get("clause-starts"));
    return new FactsOf(
        sentence,
        facts,
        new ArticleFacts(List.of(facts)),
        PlaceCandidates.of(
            new PlaceCandidates.Words(LEXICONS.words()),
            article.sentences().sentences(),
            mentions),
        article.quantities().quantities().get(0));
  }
}
