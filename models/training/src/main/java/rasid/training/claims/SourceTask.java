package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.SourceCandidates;
import rasid.claim.Speaker;
import rasid.claim.SpeechWords;
import rasid.claim.features.SentenceFacts;
import rasid.claim.features.SourceFeatures;
import rasid.claim.features.SourceFeatures.Asked;
import rasid.entity.Mention;
import rasid.entity.tagger.WordClusters;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.training.claims.ChoiceTrainer.Choice;
import rasid.training.claims.ClaimCorpus.Annotated;

/**
 * Learns who is the source of a claim: a choice among the article itself and the candidates of
 * {@link SourceCandidates}; those that share a place with the annotated source are right.
 */
final class SourceTask {

  private static final String NAME = "source";

  private final SpeechWords speech;
  private final ClassLexicon classes;
  private final EventLexicon events;
  private final WordClusters clusters = WordClusters.load();
  private final Set<String> clauseStarts;

  private SourceTask(Lexicons lexicons) {
    speech = SpeechWords.of(lexicons);
    classes = ClassLexicon.of(lexicons);
    events = EventLexicon.of(lexicons, EventTypes.of(lexicons));
    clauseStarts = lexicons.words().get("clause-starts");
  }

  /**
   * A claim with what may be its source.
   *
   * @param options the features of the article itself, then of each candidate
   * @param right whether each is the source; none is where the source is no candidate
   * @param named whether the annotation has a source
   */
  record Question(List<Example> options, boolean[] right, boolean named) {}

  /** A model that chooses sources, learned from articles. */
  static LinearModel train(List<Annotated> articles) {
    return trainOn(questions(articles).stream().flatMap(List::stream).toList());
  }

  static LinearModel trainOn(List<Question> questions) {
    List<Choice> choices = new ArrayList<>();
    for (Question question : questions) {
      if (isAnswered(question)) {
        choices.add(new Choice(question.options(), question.right()));
      }
    }
    return ChoiceTrainer.train(NAME, choices);
  }

  /** Whether the source is among the options. */
  static boolean isAnswered(Question question) {
    for (boolean right : question.right()) {
      if (right) {
        return true;
      }
    }
    return false;
  }

  /** The questions of each article. */
  static List<List<Question>> questions(List<Annotated> articles) {
    SourceTask task = new SourceTask(Lexicons.own());
    return articles.stream().map(task::questions).toList();
  }

  private List<Question> questions(Annotated annotated) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : annotated.article().names().mentions()) {
      mentions.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    Map<Integer, List<ClaimCorpus.Number>> claims = new HashMap<>();
    for (ClaimCorpus.Number number : annotated.numbers()) {
      if (number.claim() != null) {
        claims
            .computeIfAbsent(number.quantity().sentence(), index -> new ArrayList<>())
            .add(number);
      }
    }
    SourceCandidates candidates = new SourceCandidates(speech);
    List<Question> questions = new ArrayList<>();
    for (AnnotatedSentence sentence : annotated.article().sentences().sentences()) {
      if (sentence.asserts()) {
        List<Mention> here = mentions.getOrDefault(sentence.index(), List.of());
        candidates.next(
            sentence,
            here,
            new SentenceFacts(
                sentence, here, events.find(sentence), classes, clusters, clauseStarts));
        for (ClaimCorpus.Number claim : claims.getOrDefault(sentence.index(), List.of())) {
          questions.add(question(annotated, claim, candidates));
        }
      }
    }
    return questions;
  }

  private static Question question(
      Annotated annotated, ClaimCorpus.Number claim, SourceCandidates candidates) {
    JsonNode source = claim.claim().get("source");
    Asked asked = candidates.ask(claim.quantity());
    List<Speaker> speakers = new ArrayList<>(candidates.here());
    int here = speakers.size();
    speakers.addAll(candidates.earlier());
    List<Example> options = new ArrayList<>();
    boolean[] right = new boolean[speakers.size() + 1];
    FeatureVector features = new FeatureVector();
    SourceFeatures.none(features, asked);
    options.add(Example.of(features));
    right[0] = source.isNull();
    for (int i = 0; i < speakers.size(); i++) {
      features.clear();
      SourceFeatures.of(features, asked, speakers.get(i).phrase(), i < here ? -1 : i - here);
      options.add(Example.of(features));
      right[i + 1] =
          ClaimCorpus.meets(annotated.article(), source, speakers.get(i).phrase().range());
    }
    return new Question(options, right, !source.isNull());
  }
}
