package rasid.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.ArticleNumbers.InContext;
import rasid.claim.features.NumberContext;
import rasid.claim.features.PlaceCandidates;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.claim.learned.ClaimModels;
import rasid.claim.when.FigureTimes;
import rasid.entity.Mention;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;
import rasid.record.NumberDecision;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.trace.Trace;

/**
 * Turns the quantities of an article into claims: what each counts, what happened to it, who says
 * so, where and when.
 */
public final class ClaimExtractor {

  private final Finders finders;

  private final FigureTimes times;

  private ClaimExtractor(Finders finders, FigureTimes times) {
    this.finders = finders;
    this.times = times;
  }

  /**
   * An extractor that knows these tables.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static ClaimExtractor knowing(Lexicons lexicons) {
    return new ClaimExtractor(Finders.of(lexicons), FigureTimes.of(lexicons));
  }

  /** The same, that decides by these models. */
  public static ClaimExtractor knowing(Lexicons lexicons, ClaimModels models) {
    return new ClaimExtractor(Finders.of(lexicons, models), FigureTimes.of(lexicons));
  }

  /**
   * The claims of an article. All lists are in the order of the text; zones are those that assert
   * something.
   */
  public Extraction extract(
      ClaimContext context,
      List<AnnotatedSentence> sentences,
      List<Mention> mentions,
      List<Quantity> quantities,
      List<DateMention> dates,
      List<TextRange> zones) {
    return extract(context, sentences, mentions, quantities, dates, zones, Trace.NONE);
  }

  /** The same; a trace takes, by claim id, what was weighed for each role and what decided. */
  public Extraction extract(
      ClaimContext context,
      List<AnnotatedSentence> sentences,
      List<Mention> mentions,
      List<Quantity> quantities,
      List<DateMention> dates,
      List<TextRange> zones,
      Trace trace) {
    Map<Integer, List<Mention>> mentionsBySentence = bySentence(mentions, Mention::sentence);
    Map<Integer, List<DateMention>> datesBySentence = bySentence(dates, DateMention::sentence);
    SourceCandidates speakers = new SourceCandidates(finders.speech());
    Quotes quotes = Quotes.find(context, zones);
    List<AnnotatedSentence> asserting =
        sentences.stream().filter(AnnotatedSentence::asserts).toList();
    List<Quantity> within = NumberLimits.within(quantities);
    InContext numbers = finders.numbers().of(asserting, mentions, within);
    List<Classified> classified =
        finders
            .classifier()
            .classify(
                numbers.numbers(),
                number -> binding(number, context, trace),
                trace.isOn() ? new ClaimWatcher(context, trace) : null);
    if (trace.isOn()) {
      for (Classified number : classified) {
        trace.rule(
            context.claimId(number.number().quantity().number()),
            "claim.learned",
            String.format(Locale.ROOT, "a claim with probability %.2f", number.claim()));
      }
    }
    Map<Integer, List<Classified>> numbersBySentence =
        bySentence(classified, number -> number.number().quantity().sentence());
    PlaceChooser.Choices places =
        finders
            .places()
            .of(
                classified.stream().filter(Classified::isClaim).map(Classified::number).toList(),
                PlaceCandidates.of(finders.placeWords(), sentences, mentions));
    ClaimDates.Finder days =
        new ClaimDates.Finder(times, context.day(), asserting, dates, quantities);
    List<SourceQuestion> questions = new ArrayList<>();
    for (AnnotatedSentence sentence : asserting) {
      List<Mention> here = mentionsBySentence.getOrDefault(sentence.index(), List.of());
      speakers.next(sentence, here, numbers.of(sentence));
      quotes.attribute(sentence, speakers.attributions());
      for (Classified number : numbersBySentence.getOrDefault(sentence.index(), List.of())) {
        if (number.isClaim()) {
          questions.add(SourceQuestion.of(speakers, number.number().quantity()));
        }
      }
    }
    SourceChooser.Choices sources = finders.sources().of(questions);
    ArticleClaims claims =
        new ArticleClaims(finders, context, asserting, quotes, sources, places, days, trace);
    for (AnnotatedSentence sentence : asserting) {
      claims.add(
          sentence,
          numbersBySentence.getOrDefault(sentence.index(), List.of()),
          datesBySentence.getOrDefault(sentence.index(), List.of()));
    }
    Map<TextRange, NumberDecision> decisions = new HashMap<>();
    classified.forEach(
        number -> decisions.put(number.number().quantity().number(), number.decision()));
    NumberLimits.beyond(quantities, within)
        .forEach(number -> decisions.put(number.number(), NumberDecision.LIMIT));
    return new Extraction(claims.made(), quotes.records(), decisions);
  }

  /** What binds whether a number is a claim; null where nothing does. */
  private @Nullable Boolean binding(NumberContext number, ClaimContext context, Trace trace) {
    boolean isDialled = isDialled(number);
    Boolean bound = isDialled ? Boolean.FALSE : finders.userRows().isClaim(number);
    if (trace.isOn() && bound != null) {
      trace.rule(
          context.claimId(number.quantity().number()),
          isDialled ? "number.dialled-binds" : "claim.user",
          bound ? "a claim" : "no claim");
    }
    return bound;
  }

  /** Whether it is spelled as only numbers of telephones are, which count nothing. */
  private static boolean isDialled(NumberContext number) {
    return number.quantity().decision() == NumberDecision.PHONE;
  }

  private static <T> Map<Integer, List<T>> bySentence(List<T> items, ToIntFunction<T> sentence) {
    Map<Integer, List<T>> map = new HashMap<>();
    for (T item : items) {
      map.computeIfAbsent(sentence.applyAsInt(item), index -> new ArrayList<>()).add(item);
    }
    return map;
  }
}
