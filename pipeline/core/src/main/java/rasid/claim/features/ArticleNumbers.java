package rasid.claim.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.entity.tagger.WordClusters;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;

/** Puts the numbers of an article into their contexts. Serves any number of articles. */
public final class ArticleNumbers {

  /** Sentences whose words tell what an article is about. */
  private static final int OPENING = ArticleFacts.TITLE_SENTENCES;

  private final EventLexicon events;
  private final ClassLexicon classes;
  private final WordClusters clusters;
  private final WordClusters topics;
  private final Set<String> clauseStarts;

  public ArticleNumbers(Lexicons lexicons, EventLexicon events, ClassLexicon classes) {
    this.events = events;
    this.classes = classes;
    clusters = WordClusters.load();
    try (java.io.InputStream in = new java.io.FileInputStream("/tmp/topic-clusters.tsv.gz")) {
      topics = WordClusters.read(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    clauseStarts = lexicons.words().get("clause-starts");
  }

  /** The contexts of the numbers of an article; all lists are in the order of the text. */
  public List<NumberContext> of(
      List<AnnotatedSentence> sentences, List<Mention> mentions, List<Quantity> quantities) {
    Map<Integer, List<Mention>> named = new HashMap<>();
    for (Mention mention : mentions) {
      named.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    Map<Integer, List<Quantity>> counted = new HashMap<>();
    for (Quantity quantity : quantities) {
      counted.computeIfAbsent(quantity.sentence(), index -> new ArrayList<>()).add(quantity);
    }
    List<SentenceFacts> facts = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      if (sentence.index() < OPENING || counted.containsKey(sentence.index())) {
        facts.add(
            new SentenceFacts(
                sentence,
                named.getOrDefault(sentence.index(), List.of()),
                events.find(sentence),
                classes,
                clusters,
                topics,
                clauseStarts));
      }
    }
    ArticleFacts article = new ArticleFacts(facts);
    List<NumberContext> numbers = new ArrayList<>(quantities.size());
    for (SentenceFacts sentence : facts) {
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
    return numbers;
  }
}
