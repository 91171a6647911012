package rasid.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.trace.Trace;

/**
 * Turns the quantities of an article into claims: what each counts, what happened to it, who says
 * so, where and when.
 */
public final class ClaimExtractor {

  private final Finders finders;

  private ClaimExtractor(Finders finders) {
    this.finders = finders;
  }

  /**
   * An extractor that knows these tables.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static ClaimExtractor knowing(Lexicons lexicons) {
    return new ClaimExtractor(Finders.of(lexicons));
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
    Map<Integer, List<Quantity>> quantitiesBySentence = bySentence(quantities, Quantity::sentence);
    Map<Integer, List<DateMention>> datesBySentence = bySentence(dates, DateMention::sentence);
    AttributionFinder attributions = new AttributionFinder(finders.attributions());
    Quotes quotes = Quotes.find(context, zones);
    List<AnnotatedSentence> asserting =
        sentences.stream().filter(AnnotatedSentence::asserts).toList();
    ArticleClaims claims = new ArticleClaims(finders, context, quotes, asserting, trace);
    for (AnnotatedSentence sentence : asserting) {
      List<Mention> here = mentionsBySentence.getOrDefault(sentence.index(), List.of());
      List<Attribution> said = attributions.next(sentence, here);
      quotes.attribute(sentence, said);
      claims.add(
          sentence,
          here,
          quantitiesBySentence.getOrDefault(sentence.index(), List.of()),
          datesBySentence.getOrDefault(sentence.index(), List.of()),
          said);
    }
    return new Extraction(claims.made(), quotes.records());
  }

  private static <T> Map<Integer, List<T>> bySentence(List<T> items, ToIntFunction<T> sentence) {
    Map<Integer, List<T>> map = new HashMap<>();
    for (T item : items) {
      map.computeIfAbsent(sentence.applyAsInt(item), index -> new ArrayList<>()).add(item);
    }
    return map;
  }
}
