package rasid.extract;

import java.util.Locale;
import rasid.record.FailureCategory;
import rasid.source.ArticleException;
import rasid.text.ArabicLetters;
import rasid.zone.ZoneDetector;

/** Tells the zones of an article apart, and refuses articles that are not Arabic. */
final class DetectZones {

  private final double minArabicShare;
  private final ZoneDetector detector;

  /** Accepts articles with at least this share of Arabic letters among all letters. */
  DetectZones(double minArabicShare, ZoneDetector detector) {
    this.minArabicShare = minArabicShare;
    this.detector = detector;
  }

  /**
   * @throws ArticleException when too few letters are Arabic
   */
  ZoneLayer of(ArticleHead article) throws ArticleException {
    double share = arabicShare(article.text());
    if (share < minArabicShare) {
      throw new ArticleException(
          "zone",
          FailureCategory.NOT_ARABIC,
          String.format(
              Locale.ROOT,
              "%.2f of the letters are Arabic, fewer than --minArabicShare=%s; lower it to accept the article",
              share,
              minArabicShare));
    }
    return new ZoneLayer(detector.detect(article.text()));
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
}
