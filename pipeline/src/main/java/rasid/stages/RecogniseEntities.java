package rasid.stages;

import rasid.article.Article;
import rasid.entity.EntityRecognizer;

/** Finds the people, places, bodies and peoples that an article names. */
public final class RecogniseEntities implements ArticleStep {
  private static final long serialVersionUID = 1L;

  private RecogniseEntities() {}

  public static RecogniseEntities create() {
    return new RecogniseEntities();
  }

  @Override
  public void apply(Article article) {
    article.setMentions(Holder.RECOGNIZER.recognise(article.text(), article.sentences()));
  }

  private static final class Holder {
    private static final EntityRecognizer RECOGNIZER = EntityRecognizer.load();
  }
}
