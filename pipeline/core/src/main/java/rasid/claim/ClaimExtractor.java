package rasid.claim;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.lexicon.ClassLexicon;
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

  private final EventLexicon events;
  private final CueLexicon cues;
  private final CountedThingFinder counted;

  private ClaimExtractor(Lexicons lexicons) {
    events = EventLexicon.of(lexicons);
    cues = CueLexicon.of(lexicons);
    counted = new CountedThingFinder(ClassLexicon.of(lexicons));
  }

  /**
   * An extractor that knows these tables.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static ClaimExtractor knowing(Lexicons lexicons) {
    return new ClaimExtractor(lexicons);
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
    AttributionFinder attributions = new AttributionFinder(cues);
    Quotes quotes = Quotes.find(context, zones);
    ArticleClaims claims =
        new ArticleClaims(
            counted,
            events,
            context,
            quotes,
            Suppliers.memoize(() -> Migrants.isTopic(sentences)),
            trace);
    for (AnnotatedSentence sentence : sentences) {
      if (!sentence.asserts()) {
        continue;
      }
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
