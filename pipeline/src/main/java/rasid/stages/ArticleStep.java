package rasid.stages;

import java.io.Serializable;
import rasid.article.Article;
import rasid.article.ArticleException;

/**
 * One verb of an article's way: adds a layer to an article. Implementations hold only settings;
 * what is heavy is shared in the JVM.
 */
public interface ArticleStep extends Serializable {

  /**
   * Adds the layer.
   *
   * @throws ArticleException when the article cannot be processed, for a reason that was to be
   *     expected
   */
  void apply(Article article) throws ArticleException;
}
