package rasid.training.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import rasid.linear.FeatureVector;
import rasid.linear.LinearModel;
import rasid.linear.Softmax;
import rasid.training.claims.ClaimCorpus.Annotated;
import rasid.training.claims.SourceTask.Question;

/**
 * Measures how well sources are chosen for annotated claims: by folds, and with each collection left
 * out. Named precision and recall leave out what both sides give to the article itself.
 */
final class SourceMeasure {

  private int questions;
  private int right;
  private int named;
  private int chosen;
  private int rightNamed;
  private int answered;

  /** Prints the figures of a corpus folder. */
  public static void main(String[] args) throws IOException {
    List<Annotated> corpus = ClaimCorpus.read(Path.of(args[0]));
    List<List<Question>> articles = SourceTask.questions(corpus);
    System.out.println("by folds: " + leftOut(corpus, articles, article -> "" + article.fold()));
    System.out.println("sources left out: " + leftOut(corpus, articles, Annotated::source));
  }

  /** Each part is judged by a model of the others. */
  static SourceMeasure leftOut(
      List<Annotated> corpus, List<List<Question>> articles, Function<Annotated, String> part) {
    SourceMeasure all = new SourceMeasure();
    for (String tested : new TreeSet<>(corpus.stream().map(part).toList())) {
      List<Question> learned = new ArrayList<>();
      List<Question> judged = new ArrayList<>();
      for (int i = 0; i < corpus.size(); i++) {
        (part.apply(corpus.get(i)).equals(tested) ? judged : learned).addAll(articles.get(i));
      }
      LinearModel model = SourceTask.trainOn(learned);
      SourceMeasure measure = new SourceMeasure();
      for (Question question : judged) {
        measure.add(model, question);
        all.add(model, question);
      }
      System.out.println(tested + ": " + measure);
    }
    return all;
  }

  private void add(LinearModel model, Question question) {
    FeatureVector features = new FeatureVector();
    float[] scores = new float[question.options().size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(question.options().get(i).into(features));
    }
    int best = Softmax.best(scores, scores.length);
    questions++;
    right += question.right()[best] ? 1 : 0;
    named += question.named() ? 1 : 0;
    chosen += best > 0 ? 1 : 0;
    rightNamed += best > 0 && question.right()[best] ? 1 : 0;
    answered += question.named() && SourceTask.isAnswered(question) ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d claims, right %.4f, named P %.4f R %.4f F1 %.4f, candidates hold %.4f of the named",
        questions,
        (double) right / questions,
        (double) rightNamed / chosen,
        (double) rightNamed / named,
        2.0 * rightNamed / (chosen + named),
        (double) answered / named);
  }
}
