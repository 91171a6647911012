package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.SourceCandidates;
import rasid.claim.SourceQuestion;
import rasid.claim.SpeechWords;
import rasid.claim.features.LikelySources;
import rasid.claim.features.SourceCandidate;
import rasid.claim.features.SourceEvidence;
import rasid.claim.features.SourceFeatures;
import rasid.claim.learned.WeighedModel;
import rasid.entity.Mention;
import rasid.extract.Article;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.training.claims.ChoiceTrainer.Choice;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.ClaimExample;

/**
 * Learns who is the source of a claim: a choice among the article itself and the candidates of
 * {@link SourceCandidates}; those that share a place with the annotated source are right. What is
 * likely for all claims is weighed by trees, which learn from what models say of articles of folds
 * that they lacked.
 */
final class SourceTask {

  private static final String NAME = "source";

  private static final SpeechWords SPEECH = SpeechWords.of(Lexicons.own());

  private SourceTask() {}

  /**
   * A claim with what may be its source.
   *
   * @param question the claim and the candidates
   * @param options the features of the article itself, then of each candidate
   * @param right whether each is the source; none is where the source is no candidate
   */
  private record Question(SourceQuestion question, List<Example> options, boolean[] right) {

    /** Whether the source is among the options. */
    boolean isAnswered() {
      for (boolean yes : right) {
        if (yes) {
          return true;
        }
      }
      return false;
    }
  }

  /** A model for {@link rasid.claim.SourceChooser}. */
  static WeighedModel train(List<ArticleExample> articles) {
    IdentityHashMap<ArticleExample, List<Question>> questions = new IdentityHashMap<>();
    List<Choice> choices = new ArrayList<>();
    for (ArticleExample article : articles) {
      List<Question> asked = questions(article);
      questions.put(article, asked);
      for (Question question : asked) {
        if (question.isAnswered()) {
          choices.add(new Choice(question.options(), question.right(), fold(article)));
        }
      }
    }
    return WeighedTrainer.train(
        NAME,
        articles,
        choices,
        (model, article, rows) ->
            weigh(
                model,
                Objects.requireNonNull(questions.get(article), "each article was asked"),
                rows));
  }

  private static int fold(ArticleExample article) {
    return article.annotated().fold();
  }

  /** Adds the rows of the claims of an article, and whether each source is right. */
  private static void weigh(LinearModel model, List<Question> asked, WeighedTrainer rows) {
    LikelySources likely = new LikelySources(model);
    for (Question question : asked) {
      SourceQuestion claim = question.question();
      likely.add(claim.asked(), claim.phrases(), claim.here());
    }
    for (int claim = 0; claim < asked.size(); claim++) {
      SourceEvidence.Rows weighed = SourceEvidence.of(likely, claim);
      for (int i = 0; i < weighed.options().length; i++) {
        rows.add(weighed.rows()[i], asked.get(claim).right()[weighed.options()[i] + 1]);
      }
    }
  }

  private static List<Question> questions(ArticleExample example) {
    Article article = example.annotated().article();
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : article.names().mentions()) {
      mentions.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    Map<Integer, List<ClaimExample>> claims = new HashMap<>();
    for (ClaimExample claim : example.claims()) {
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
            example.context().of(sentence));
        for (ClaimExample claim : claims.getOrDefault(sentence.index(), List.of())) {
          questions.add(question(article, claim, candidates));
        }
      }
    }
    return questions;
  }

  private static Question question(
      Article article, ClaimExample claim, SourceCandidates candidates) {
    JsonNode source = claim.gold().path("source");
    SourceQuestion question = SourceQuestion.of(candidates, claim.number().quantity());
    List<SourceCandidate> phrases = question.phrases();
    List<Example> options = new ArrayList<>();
    boolean[] right = new boolean[phrases.size() + 1];
    FeatureVector features = new FeatureVector();
    SourceFeatures.none(features, question.asked());
    options.add(Example.of(features));
    right[0] = !source.isObject();
    for (int i = 0; i < phrases.size(); i++) {
      features.clear();
      int rank = i < question.here() ? -1 : i - question.here();
      SourceFeatures.of(features, question.asked(), phrases.get(i), rank);
      options.add(Example.of(features));
      right[i + 1] = ClaimCorpus.meets(article, source, phrases.get(i).range());
    }
    return new Question(question, options, right);
  }
}
