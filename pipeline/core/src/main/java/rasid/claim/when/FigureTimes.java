package rasid.claim.when;

import rasid.lexicon.Lexicons;
import rasid.trace.Topic;

/** Tells when figures hold and what time they cover. */
public final class FigureTimes {

  private final ScopeCues cues;
  private final TimeModel model;

  private FigureTimes(ScopeCues cues, TimeModel model) {
    this.cues = cues;
    this.model = model;
  }

  /**
   * One that knows these words.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static FigureTimes of(Lexicons lexicons) {
    return new FigureTimes(ScopeCues.of(lexicons), TimeModel.load());
  }

  /** What is chosen for a figure of an article; a topic takes what it was chosen among. */
  public TimeModel.Choice of(ArticleTimes times, Figure figure, Topic topic) {
    return model.choose(WhenExample.of(times, figure, cues), topic);
  }
}
