package rasid.extract;

import java.io.Serializable;
import rasid.annotation.FastAnnotator;
import rasid.claim.review.Corrections;
import rasid.lexicon.Lexicons;

/**
 * What can be set of extraction.
 *
 * @param minArabicShare least share of Arabic letters among all letters of an article, from 0 to 1
 * @param annotatorWords words that the annotator remembers, about half a kilobyte of heap each
 * @param lexicons the tables of words
 * @param corrections what people said of claims
 */
public record ExtractionSettings(
    double minArabicShare, int annotatorWords, Lexicons lexicons, Corrections corrections)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final double ARABIC_SHARE = 0.3;

  private static final int WORDS = 1 << 18;

  /**
   * @throws IllegalArgumentException when a number is out of its range
   */
  public ExtractionSettings {
    if (!(minArabicShare >= 0 && minArabicShare <= 1)) {
      throw new IllegalArgumentException(
          "--minArabicShare must lie between 0 and 1: " + minArabicShare);
    }
    if (annotatorWords < FastAnnotator.LEAST_WORDS || annotatorWords > FastAnnotator.MOST_WORDS) {
      throw new IllegalArgumentException(
          "--annotatorWords is not between "
              + FastAnnotator.LEAST_WORDS
              + " and "
              + FastAnnotator.MOST_WORDS
              + ": "
              + annotatorWords);
    }
  }

  /** What holds when nothing is set. */
  public static ExtractionSettings defaults() {
    return new ExtractionSettings(ARABIC_SHARE, WORDS, Lexicons.own(), Corrections.NONE);
  }

  public ExtractionSettings withMinArabicShare(double share) {
    return new ExtractionSettings(share, annotatorWords, lexicons, corrections);
  }

  public ExtractionSettings withLexicons(Lexicons others) {
    return new ExtractionSettings(minArabicShare, annotatorWords, others, corrections);
  }

  public ExtractionSettings withCorrections(Corrections others) {
    return new ExtractionSettings(minArabicShare, annotatorWords, lexicons, others);
  }
}
