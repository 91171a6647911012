package rasid.training.claims;

import java.util.ArrayList;
import java.util.List;
import rasid.claim.learned.WeighedModel;
import rasid.linear.LinearModel;
import rasid.training.TreeTrainer;
import rasid.training.claims.ChoiceTrainer.Choice;
import rasid.training.claims.ClaimTask.ArticleExample;

/**
 * Trains what fills a role of claims: a model of what is likely, and trees that weigh it, which
 * learn from what models say of articles of folds that they lacked.
 */
final class WeighedTrainer {

  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  private WeighedTrainer() {}

  /** Asks a model about an article. */
  interface Weighing {

    /** Gives the rows of the claims of an article that the model has not seen. */
    void of(LinearModel model, ArticleExample article, WeighedTrainer rows);
  }

  /** Adds a row of evidence, and whether what it speaks for is right. */
  void add(float[] row, boolean isRight) {
    rows.add(row);
    right.add(isRight);
  }

  /**
   * Trains a model.
   *
   * @param name of the only label of what is likely
   * @param choices what that learns from
   */
  static WeighedModel train(
      String name, List<ArticleExample> articles, List<Choice> choices, Weighing weighing) {
    WeighedTrainer trainer = new WeighedTrainer();
    for (int part :
        articles.stream().map(article -> article.annotated().fold()).distinct().sorted().toList()) {
      LinearModel others =
          ChoiceTrainer.train(
              name, choices.stream().filter(choice -> choice.fold() != part).toList());
      for (ArticleExample article : articles) {
        if (article.annotated().fold() == part) {
          weighing.of(others, article, trainer);
        }
      }
    }
    boolean[] yes = new boolean[trainer.right.size()];
    for (int row = 0; row < yes.length; row++) {
      yes[row] = trainer.right.get(row);
    }
    return new WeighedModel(
        ChoiceTrainer.train(name, choices),
        TreeTrainer.train(trainer.rows, yes, ClaimTrainer.TREES));
  }
}
