package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.ArticleFacts;
import rasid.claim.features.SentenceFacts;
import rasid.entity.Mention;
import rasid.entity.tagger.WordClusters;
import rasid.extract.Article;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;

/** The numbers of an article that are annotated as claims, with what features ask of them. */
final class ClaimNumbers {

  /** Sentences that tell the topic even where they have no numbers. */
  private static final int TITLE_SENTENCES = 3;

  private static final Lexicons LEXICONS = Lexicons.own();
  private static final EventLexicon EVENTS = EventLexicon.of(LEXICONS, EventTypes.of(LEXICONS));
  private static final ClassLexicon CLASSES = ClassLexicon.of(LEXICONS);
  private static final Set<String> CLAUSE_STARTS = LEXICONS.words().get("clause-starts");
  private static final WordClusters CLUSTERS = WordClusters.load();

  /**
   * A number that is annotated as a claim.
   *
   * @param quantity the number
   * @param claim its annotation
   * @param sentence what is known of its sentence
   * @param before the number before it in its sentence, or null
   * @param next the number behind it, or null
   * @param article what is known of the article
   */
  record ClaimNumber(
      Quantity quantity,
      JsonNode claim,
      SentenceFacts sentence,
      @Nullable Quantity before,
      @Nullable Quantity next,
      ArticleFacts article) {

    int first() {
      return sentence.sentenceToken(quantity.number().begin());
    }

    int last() {
      return sentence.sentenceToken(quantity.number().end() - 1);
    }
  }

  private ClaimNumbers() {}

  /** Those of an article, in order; each annotated claim once. */
  static List<ClaimNumber> of(ClaimCorpus.Annotated annotated) {
    List<ClaimCorpus.Number> numbers = annotated.numbers();
    Map<Integer, SentenceFacts> facts = facts(annotated.article(), numbers);
    ArticleFacts article = new ArticleFacts(List.copyOf(facts.values()));
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ClaimNumber> claims = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      JsonNode claim = numbers.get(i).claim();
      if (claim != null && seen.add(claim)) {
        Quantity quantity = numbers.get(i).quantity();
        claims.add(
            new ClaimNumber(
                quantity,
                claim,
                facts.get(quantity.sentence()),
                neighbour(numbers, i - 1, quantity),
                neighbour(numbers, i + 1, quantity),
                article));
      }
    }
    return claims;
  }

  private static @Nullable Quantity neighbour(
      List<ClaimCorpus.Number> numbers, int at, Quantity quantity) {
    return at >= 0
            && at < numbers.size()
            && numbers.get(at).quantity().sentence() == quantity.sentence()
        ? numbers.get(at).quantity()
        : null;
  }

  private static Map<Integer, SentenceFacts> facts(
      Article article, List<ClaimCorpus.Number> numbers) {
    Set<Integer> wanted = new HashSet<>();
    numbers.forEach(number -> wanted.add(number.quantity().sentence()));
    Map<Integer, SentenceFacts> facts = new TreeMap<>();
    for (AnnotatedSentence sentence : article.sentences().sentences()) {
      int index = sentence.index();
      if (index < TITLE_SENTENCES || wanted.contains(index)) {
        List<Mention> names =
            article.names().mentions().stream().filter(name -> name.sentence() == index).toList();
        facts.put(
            index,
            new SentenceFacts(
                sentence, names, EVENTS.find(sentence), CLASSES, CLUSTERS, CLAUSE_STARTS));
      }
    }
    return facts;
  }
}
