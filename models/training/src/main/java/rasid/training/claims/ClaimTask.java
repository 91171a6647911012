package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.ArticleNumbers;
import rasid.claim.features.ArticleNumbers.InContext;
import rasid.claim.features.NumberContext;
import rasid.claim.features.NumberFeatures;
import rasid.claim.features.WordFeatures;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.linear.FeatureVector;
import rasid.quantity.Quantity;
import rasid.training.claims.ClaimCorpus.Annotated;

/** The numbers of annotated articles as examples. */
final class ClaimTask {

  /**
   * A number.
   *
   * @param number the number in its context
   * @param features its features
   * @param decision CLAIM, or why it is none, or null where that is open
   * @param claim what is learned of a claim; null where it is none
   */
  record NumberExample(
      NumberContext number,
      Example features,
      @Nullable String decision,
      @Nullable ClaimExample claim) {}

  /**
   * A claim.
   *
   * @param number the number in its context
   * @param features features of the number
   * @param fold which part of a cross-validation its article belongs to
   * @param gold its annotation
   * @param event its event
   * @param countedClass its class
   * @param candidates features of "no word", then of each candidate
   * @param triggers whether each tells what happened
   * @param counted whether each is the head of what is counted
   */
  record ClaimExample(
      NumberContext number,
      Example features,
      int fold,
      JsonNode gold,
      String event,
      String countedClass,
      List<Example> candidates,
      boolean[] triggers,
      boolean[] counted) {}

  /**
   * An article.
   *
   * @param annotated what is annotated
   * @param context its sentences that assert something, and their numbers
   * @param numbers what is learned of its numbers, in order
   */
  record ArticleExample(Annotated annotated, InContext context, List<NumberExample> numbers) {

    List<ClaimExample> claims() {
      return numbers.stream().map(NumberExample::claim).filter(Objects::nonNull).toList();
    }
  }

  private ClaimTask() {}

  static List<ArticleExample> of(List<Annotated> corpus) {
    Lexicons lexicons = Lexicons.own();
    ArticleNumbers numbers =
        new ArticleNumbers(
            lexicons,
            EventLexicon.of(lexicons, EventTypes.of(lexicons)),
            ClassLexicon.of(lexicons));
    return corpus.parallelStream().map(annotated -> of(annotated, numbers)).toList();
  }

  private static ArticleExample of(Annotated annotated, ArticleNumbers numbers) {
    InContext article =
        numbers.of(
            annotated.article().sentences().sentences().stream()
                .filter(AnnotatedSentence::asserts)
                .toList(),
            annotated.article().names().mentions(),
            annotated.article().quantities().quantities());
    IdentityHashMap<Quantity, ClaimCorpus.AnnotatedNumber> known = new IdentityHashMap<>();
    annotated.numbers().forEach(number -> known.put(number.quantity(), number));
    List<NumberExample> examples = new ArrayList<>();
    FeatureVector vector = new FeatureVector();
    for (NumberContext number : article.numbers()) {
      ClaimCorpus.AnnotatedNumber gold =
          Objects.requireNonNull(known.get(number.quantity()), "all quantities are annotated");
      vector.clear();
      NumberFeatures.of(vector, number);
      Example features = Example.of(vector);
      JsonNode claim = gold.claim();
      examples.add(
          new NumberExample(
              number,
              features,
              gold.decision(),
              claim == null ? null : claim(annotated, number, features, claim)));
    }
    return new ArticleExample(annotated, article, examples);
  }

  private static ClaimExample claim(
      Annotated annotated, NumberContext number, Example features, JsonNode gold) {
    FeatureVector vector = new FeatureVector();
    List<Example> candidates = new ArrayList<>();
    WordFeatures.none(vector, number);
    candidates.add(Example.of(vector));
    for (int token : number.candidates()) {
      vector.clear();
      WordFeatures.of(vector, number, token);
      candidates.add(Example.of(vector));
    }
    boolean[] triggers = new boolean[candidates.size()];
    gold.get("triggers").forEach(span -> mark(annotated, number, span, triggers, true));
    triggers[0] = gold.get("triggers").isEmpty();
    boolean[] counted = new boolean[candidates.size()];
    counted[0] = gold.path("counted").isNull() || gold.path("counted").isMissingNode();
    mark(annotated, number, gold.get("counted"), counted, false);
    return new ClaimExample(
        number,
        features,
        annotated.fold(),
        gold,
        gold.get("event").asText(),
        gold.get("class").asText(),
        candidates,
        triggers,
        counted);
  }

  /** Marks the candidates that a span holds, all or the first. */
  private static void mark(
      Annotated annotated,
      NumberContext number,
      @Nullable JsonNode span,
      boolean[] right,
      boolean all) {
    AnnotatedSentence sentence = number.sentence().sentence();
    int[] candidates = number.candidates();
    for (int c = 0; c < candidates.length; c++) {
      if (ClaimCorpus.meets(
          annotated.article(), span, sentence.tokens().get(candidates[c]).range())) {
        right[c + 1] = true;
        if (!all) {
          return;
        }
      }
    }
  }
}
