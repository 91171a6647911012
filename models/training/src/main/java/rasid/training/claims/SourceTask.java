package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.SourceCandidates;
import rasid.claim.Speaker;
import rasid.claim.SpeechWords;
import rasid.claim.features.AskedNumber;
import rasid.claim.features.SourceFeatures;
import rasid.entity.Mention;
import rasid.extract.Article;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.training.claims.ChoiceTrainer.Choice;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.NumberExample;

/**
 * Learns who is the source of a claim: a choice among the article itself and the candidates of
 * {@link SourceCandidates}; those that share a place with the annotated source are right.
 */
final class SourceTask {

  private static final String NAME = "source";

  private static final SpeechWords SPEECH = SpeechWords.of(Lexicons.own());

  private SourceTask() {}

  /**
   * A claim with what may be its source.
   *
   * @param options the features of the article itself, then of each candidate
   * @param right whether each is the source; none is where the source is no candidate
   * @param named whether the annotation has a source
   */
  record Question(List<Example> options, boolean[] right, boolean named) {}

  /** A model for {@link rasid.claim.SourceModel}. */
  static LinearModel train(List<ArticleExample> articles) {
    List<Choice> choices = new ArrayList<>();
    for (ArticleExample article : articles) {
      for (Question question : questions(article)) {
        if (isAnswered(question)) {
          choices.add(new Choice(question.options(), question.right(), article.annotated().fold()));
        }
      }
    }
    return ChoiceTrainer.calibrated(NAME, choices);
  }

  /** Whether the source is among the options. */
  private static boolean isAnswered(Question question) {
    for (boolean right : question.right()) {
      if (right) {
        return true;
      }
    }
    return false;
  }

  private static List<Question> questions(ArticleExample example) {
    Article article = example.annotated().article();
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : article.names().mentions()) {
      mentions.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    Map<Integer, List<NumberExample>> claims = new HashMap<>();
    for (NumberExample claim : example.claims()) {
      claims
          .computeIfAbsent(claim.number().quantity().sentence(), index -> new ArrayList<>())
          .add(claim);
    }
    SourceCandidates candidates = new SourceCandidates(SPEECH);
    List<Question> questions = new ArrayList<>();
    for (AnnotatedSentence sentence : article.sentences().sentences()) {
      if (sentence.asserts()) {
        candidates.next(
            sentence,
            mentions.getOrDefault(sentence.index(), List.of()),
            example.sentences().get(sentence.index()));
        for (NumberExample claim : claims.getOrDefault(sentence.index(), List.of())) {
          questions.add(question(article, claim, candidates));
        }
      }
    }
    return questions;
  }

  private static Question question(
      Article article, NumberExample claim, SourceCandidates candidates) {
    JsonNode source = claim.claim().gold().path("source");
    AskedNumber asked = candidates.ask(claim.number().quantity());
    List<Speaker> speakers = new ArrayList<>(candidates.here());
    int here = speakers.size();
    speakers.addAll(candidates.earlier());
    List<Example> options = new ArrayList<>();
    boolean[] right = new boolean[speakers.size() + 1];
    FeatureVector features = new FeatureVector();
    SourceFeatures.none(features, asked);
    options.add(Example.of(features));
    right[0] = !source.isObject();
    for (int i = 0; i < speakers.size(); i++) {
      features.clear();
      SourceFeatures.of(features, asked, speakers.get(i).phrase(), i < here ? -1 : i - here);
      options.add(Example.of(features));
      right[i + 1] = ClaimCorpus.meets(article, source, speakers.get(i).phrase().range());
    }
    return new Question(options, right, source.isObject());
  }
}
