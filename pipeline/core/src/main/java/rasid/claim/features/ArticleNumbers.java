package rasid.claim.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.entity.tagger.WordClusters;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;
import rasid.text.Memo;

/** Puts the numbers of an article into their contexts. Serves any number of articles. */
public final class ArticleNumbers {

  /** Sentences whose words tell what an article is about. */
  private static final int OPENING = ArticleFacts.TITLE_SENTENCES;

  private static final String TOPICS = "claims/topic-clusters.tsv.gz";

  private final EventLexicon events;
  private final ClassLexicon classes;
  private final Memo<KnownWord> words;
  private final Set<String> clauseStarts;

  public ArticleNumbers(Lexicons lexicons, EventLexicon events, ClassLexicon classes) {
    this.events = events;
    this.classes = classes;
    words = KnownWord.remembered(WordClusters.load(), WordClusters.load(TOPICS));
    clauseStarts = lexicons.words().get("clause-starts");
  }

  /**
   * An article.
   *
   * @param sentences what is known of each of its sentences, by their indexes
   * @param numbers its numbers, in order
   */
  public record InContext(Map<Integer, SentenceFacts> sentences, List<NumberContext> numbers) {

    /** What is known of one of the sentences. */
    public SentenceFacts of(AnnotatedSentence sentence) {
      return Objects.requireNonNull(
          sentences.get(sentence.index()), "the sentence is one of the article's");
    }
  }

  /** The numbers of some sentences of an article; all lists are in the order of the text. */
  public InContext of(
      List<AnnotatedSentence> sentences, List<Mention> mentions, List<Quantity> quantities) {
    Map<Integer, List<Mention>> named = new HashMap<>();
    for (Mention mention : mentions) {
      named.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    Map<Integer, List<Quantity>> counted = new HashMap<>();
    for (Quantity quantity : quantities) {
      counted.computeIfAbsent(quantity.sentence(), index -> new ArrayList<>()).add(quantity);
    }
    Map<Integer, SentenceFacts> facts = new TreeMap<>();
    List<SentenceFacts> telling = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      SentenceFacts known =
          new SentenceFacts(
              sentence,
              named.getOrDefault(sentence.index(), List.of()),
              events.find(sentence),
              classes,
              words,
              clauseStarts);
      facts.put(sentence.index(), known);
      if (sentence.index() < OPENING || counted.containsKey(sentence.index())) {
        telling.add(known);
      }
    }
    ArticleFacts article = new ArticleFacts(telling);
    List<NumberContext> numbers = new ArrayList<>(quantities.size());
    for (SentenceFacts sentence : telling) {
      List<Quantity> here = counted.getOrDefault(sentence.sentence.index(), List.of());
      for (int i = 0; i < here.size(); i++) {
        numbers.add(
            NumberContext.of(
                sentence,
                here.get(i),
                i == 0 ? null : here.get(i - 1),
                i + 1 == here.size() ? null : here.get(i + 1),
                article));
      }
    }
    return new InContext(facts, numbers);
  }
}
