package rasid.extract;

import java.util.List;
import rasid.time.ArticleDate;
import rasid.time.DateMention;

/**
 * The dates, times and lengths of time of an article.
 *
 * @param dates in the order of the text, resolved from the article's day when that is known
 * @param published the article's own date
 */
public record DateLayer(List<DateMention> dates, ArticleDate published) {

  public DateLayer {
    dates = List.copyOf(dates);
  }
}
