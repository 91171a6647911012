package rasid.stages;

import rasid.article.Article;
import rasid.article.ArticleException;
import rasid.article.ZoneDetector;
import rasid.record.FailureCategory;
import rasid.text.ArabicLetters;

/** Tells the zones of an article apart, and refuses articles that are not Arabic. */
public final class DetectZones implements ArticleStep {
  private static final long serialVersionUID = 1L;

  private final double minArabicShare;

  private DetectZones(double minArabicShare) {
    this.minArabicShare = minArabicShare;
  }

  /** Accepts articles with at least this share of Arabic letters among all letters. */
  public static DetectZones acceptingArabicShare(double minArabicShare) {
    if (!(minArabicShare >= 0 && minArabicShare <= 1)) {
      throw new IllegalArgumentException(
          "--minArabicShare must lie between 0 and 1: " + minArabicShare);
    }
    return new DetectZones(minArabicShare);
  }

  @Override
  public void apply(Article article) throws ArticleException {
    double share = arabicShare(article.text());
    if (share < minArabicShare) {
      throw new ArticleException(
          "zone",
          FailureCategory.NOT_ARABIC,
          String.format(
              java.util.Locale.ROOT,
              "%.2f of the letters are Arabic, fewer than --minArabicShare=%s; lower it to accept the article",
              share,
              minArabicShare));
    }
    article.setZones(Holder.DETECTOR.detect(article.text()));
  }

  /** Share of Arabic letters among all letters; 0 when there are none. */
  static double arabicShare(String text) {
    long arabic = 0;
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isArabic = ArabicLetters.isLetter(c);
      arabic += isArabic ? 1 : 0;
      letters += isArabic || Character.isLetter(c) ? 1 : 0;
    }
    return letters == 0 ? 0 : (double) arabic / letters;
  }

  private static final class Holder {
    private static final ZoneDetector DETECTOR = ZoneDetector.create();
  }
}
