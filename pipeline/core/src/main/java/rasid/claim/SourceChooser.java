package rasid.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.LikelySources;
import rasid.claim.features.SourceCandidate;
import rasid.claim.features.SourceEvidence;
import rasid.claim.learned.WeighedModel;
import rasid.quantity.Quantity;
import rasid.record.CueClass;
import rasid.text.TextRange;
import rasid.trace.Costs;
import rasid.trace.Topic;
import rasid.trees.Odds;

/**
 * Chooses who is the source of a number, or that the article itself says it: a first model says how
 * likely each candidate is for each claim of the article, a second one weighs the likeliest. Serves
 * any number of articles and threads.
 */
public final class SourceChooser {

  static final String ROLE = "source";

  /** Tokens between a speaker and a verb that is taken for the cue. */
  private static final int CUE_REACH = 6;

  private final WeighedModel model;
  private final TitleBearers bearers;

  /**
   * @param model made by rasid.training.claims.SourceTask
   * @param bearers knows who is named behind a title
   */
  SourceChooser(WeighedModel model, TitleBearers bearers) {
    this.model = model;
    this.bearers = bearers;
  }

  /**
   * What was chosen.
   *
   * @param attribution the source with its cue; null when the article itself asserts the number
   * @param speaker the candidate, or null
   * @param probability of what was chosen, from 0 to 1
   */
  public record Choice(
      @Nullable Attribution attribution, @Nullable Speaker speaker, double probability) {}

  /** The sources of the claims of an article, whose questions come in order. */
  public Choices of(List<SourceQuestion> questions) {
    return new Choices(questions);
  }

  /** The choices of one article. */
  public final class Choices {

    private final List<SourceQuestion> questions;
    private final IdentityHashMap<Quantity, Integer> claims = new IdentityHashMap<>();
    private final LikelySources likely = new LikelySources(model.likely());

    private Choices(List<SourceQuestion> questions) {
      this.questions = questions;
      for (SourceQuestion question : questions) {
        claims.put(question.quantity(), likely.size());
        likely.add(question.asked(), question.phrases(), question.here());
      }
    }

    /**
     * The source of one of the claims; a topic takes what it was chosen among.
     *
     * @param text the verbatim text of the article, for the trace
     */
    public Choice of(Quantity quantity, String text, Topic topic) {
      int claim = Objects.requireNonNull(claims.get(quantity), "the claims are known before");
      SourceQuestion question = questions.get(claim);
      SourceEvidence.Rows rows = SourceEvidence.of(likely, claim);
      // A title and the name behind it are both right, so that chances are no shares.
      double[] chances = Odds.each(model.trees(), rows.rows());
      int best = Odds.best(chances);
      if (topic.isOn()) {
        tell(text, question.speakers(), rows, chances, topic);
      }
      int option = rows.options()[best];
      if (option < 0) {
        if (topic.isOn()) {
          topic.rule("source.learned", "the article itself");
        }
        return new Choice(null, null, chances[best]);
      }
      Speaker chosen = question.speakers().get(option);
      Speaker speaker = bearers.of(chosen, question.speakers());
      Attribution attribution = attribution(chosen, question).by(speaker);
      if (topic.isOn()) {
        TextRange source =
            Objects.requireNonNull(attribution.source(), "its source is the speaker's phrase");
        topic.rule("source.learned", source.of(text));
        topic.rule(attribution.rule().id(), source.of(text));
        if (!speaker.equals(chosen)) {
          topic.rule("source.bearer", source.of(text));
        }
      }
      return new Choice(attribution, speaker, chances[best]);
    }

    private void tell(
        String text,
        List<Speaker> speakers,
        SourceEvidence.Rows rows,
        double[] chances,
        Topic topic) {
      for (int i = 0; i < chances.length; i++) {
        int option = rows.options()[i];
        topic.candidate(
            ROLE,
            option < 0 ? "the article itself" : speakers.get(option).phrase().range().of(text),
            Costs.of(chances[i]),
            ClaimWatcher.reasons(
                "source.", SourceEvidence.names(), model.trees().shares(rows.rows()[i])));
      }
    }
  }

  /**
   * The speaker with the cue of the sentence that names it: the last one before the number, else
   * one that covers the whole sentence, else any; without one, the verb beside the speaker.
   */
  private static Attribution attribution(Speaker speaker, SourceQuestion question) {
    TextRange range = speaker.phrase().range();
    Attribution cue = null;
    int cueRank = 0;
    for (Attribution said : question.attributions()) {
      if (said.source() != null && said.source().overlaps(range)) {
        int rank = said.cueToken() < question.asked().first() ? 3 : said.wholeSentence() ? 2 : 1;
        if (rank >= cueRank) {
          cue = said;
          cueRank = rank;
        }
      }
    }
    return cue != null ? cue : beside(speaker);
  }

  private static Attribution beside(Speaker speaker) {
    SourceCandidate phrase = speaker.phrase();
    AnnotatedSentence sentence = phrase.speech().sentence();
    int verb = verbBeside(phrase);
    return new Attribution(
        sentence.range(TokenSpan.of(verb)),
        verb,
        CueClass.NEUTRAL,
        phrase.range(),
        speaker.entity(),
        List.of(),
        false,
        AttributionRule.CHOSEN,
        "");
  }

  /** The nearest verb, those before the phrase first; without one the phrase's own first token. */
  private static int verbBeside(SourceCandidate phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - CUE_REACH); i--) {
      if (phrase.speech().verbAt(i)) {
        return i;
      }
    }
    for (int i = phrase.last() + 1; i <= phrase.last() + CUE_REACH; i++) {
      if (phrase.speech().verbAt(i)) {
        return i;
      }
    }
    return phrase.first();
  }
}
