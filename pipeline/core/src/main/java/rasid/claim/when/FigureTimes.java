package rasid.claim.when;

import java.time.LocalDate;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;
import rasid.time.DateMention;
import rasid.trace.Topic;

/** Tells when figures hold and what time they cover. */
public final class FigureTimes {

  private final TimeWords words;
  private final ScopeCues cues;
  private final TimeModel model;

  private FigureTimes(TimeWords words, ScopeCues cues, TimeModel model) {
    this.words = words;
    this.cues = cues;
    this.model = model;
  }

  /**
   * One that knows these words.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static FigureTimes of(Lexicons lexicons) {
    return new FigureTimes(
        TimeWords.of(lexicons.words()), ScopeCues.of(lexicons), TimeModel.load());
  }

  /**
   * The dates of an article.
   *
   * @param day the day of the article, or null
   * @param sentences those that assert something, in order
   * @param dates all dates, in order
   * @param quantities all numbers
   */
  public ArticleTimes times(
      @Nullable LocalDate day,
      List<AnnotatedSentence> sentences,
      List<DateMention> dates,
      List<Quantity> quantities) {
    return ArticleTimes.of(words, day, sentences, dates, quantities);
  }

  /** What is chosen for a figure of an article; a topic takes what it was chosen among. */
  public TimeModel.Choice of(ArticleTimes times, Figure figure, Topic topic) {
    return model.choose(WhenExample.of(times, figure, cues), topic);
  }
}
