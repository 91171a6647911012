package rasid.claim;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.EventLexicon.Trigger;
import rasid.entity.Mention;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordLists;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.text.TextRange;
import rasid.time.DateMention;

/**
 * Turns the quantities of an article into claims: what each counts, what happened to it, who says
 * so, where and when.
 */
public final class ClaimExtractor {

  /** Events that make a dual noun a claim: something was done to the two. */
  private static final Set<String> IMPACTS =
      Set.of(
          "KILLED",
          "INJURED",
          "DETAINED",
          "KIDNAPPED",
          "MISSING",
          "HOSPITALIZED",
          "INFECTED",
          "SEIZED",
          "DESTROYED",
          "ATTACKED",
          "RESCUED");

  private static final String MIGRANT = "MIGRANT";

  private static final Set<String> MIGRANTS = WordLists.of("migrants");

  /** What happens to migrants on their way: who is not named closer in such an article is one. */
  private static final Set<String> MISFORTUNES =
      Set.of("KILLED", "INJURED", "MISSING", "RESCUED", "DETAINED");

  /** How many sentences later people that were counted may still be meant. */
  private static final int ANTECEDENT_SENTENCES = 3;

  private final ClassLexicon classes;
  private final EventLexicon events;
  private final CueLexicon cues;
  private final CountedThingFinder counted;

  private ClaimExtractor(Lexicons lexicons) {
    classes = ClassLexicon.of(lexicons);
    events = EventLexicon.of(lexicons);
    cues = CueLexicon.of(lexicons);
    counted = new CountedThingFinder(classes);
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
    Map<Integer, List<Mention>> mentionsBySentence = bySentence(mentions, Mention::sentence);
    Map<Integer, List<Quantity>> quantitiesBySentence = bySentence(quantities, Quantity::sentence);
    Map<Integer, List<DateMention>> datesBySentence = bySentence(dates, DateMention::sentence);
    AttributionFinder attributions = new AttributionFinder(cues);
    Quotes quotes = Quotes.find(context, zones);
    ArticleClaims article =
        new ArticleClaims(
            context, quotes.ranges(), Suppliers.memoize(() -> isAboutMigrants(sentences)));
    for (AnnotatedSentence sentence : sentences) {
      if (!sentence.asserts()) {
        continue;
      }
      List<Mention> here = mentionsBySentence.getOrDefault(sentence.index(), List.of());
      List<Attribution> said = attributions.next(sentence, here);
      quotes.attribute(sentence, said);
      article.add(
          sentence,
          here,
          quantitiesBySentence.getOrDefault(sentence.index(), List.of()),
          datesBySentence.getOrDefault(sentence.index(), List.of()),
          said);
    }
    return new Extraction(article.claims, quotes.records());
  }

  /** Whether an article names migrants more than once. */
  private static boolean isAboutMigrants(List<AnnotatedSentence> sentences) {
    int named = 0;
    for (AnnotatedSentence sentence : sentences) {
      for (int i = 0; i < sentence.size() && sentence.asserts(); i++) {
        if (MIGRANTS.contains(sentence.tokens().get(i).stem()) && ++named > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static <T> Map<Integer, List<T>> bySentence(List<T> items, ToIntFunction<T> sentence) {
    Map<Integer, List<T>> map = new HashMap<>();
    for (T item : items) {
      map.computeIfAbsent(sentence.applyAsInt(item), index -> new ArrayList<>()).add(item);
    }
    return map;
  }

  /** The claims of one article while they are gathered. */
  private final class ArticleClaims {
    private final ClaimContext context;
    private final List<TextRange> quotes;
    private final Supplier<Boolean> isAboutMigrants;
    private final List<Extraction.Made> claims = new ArrayList<>();
    private @Nullable CountedThing lastPeople;
    private int lastPeopleSentence;

    ArticleClaims(ClaimContext context, List<TextRange> quotes, Supplier<Boolean> isAboutMigrants) {
      this.context = context;
      this.isAboutMigrants = isAboutMigrants;
      this.quotes = quotes;
    }

    void add(
        AnnotatedSentence sentence,
        List<Mention> mentions,
        List<Quantity> quantities,
        List<DateMention> dates,
        List<Attribution> attributions) {
      List<Trigger> triggers = quantities.isEmpty() ? List.of() : events.find(sentence);
      Set<Integer> numbers = new HashSet<>();
      for (Quantity quantity : quantities) {
        numbers.add(sentence.tokenAt(quantity.number().begin()));
      }
      Trigger lastTrigger = null;
      Claim last = null;
      for (Quantity quantity : quantities) {
        if (!quantity.canBeClaim()) {
          continue;
        }
        CountedThing thing = counted.find(sentence, quantity, before(sentence, quantity));
        Trigger trigger = EventFinder.find(sentence, quantity, thing, triggers, numbers);
        if (!isClaim(sentence, quantity, thing, trigger)) {
          continue;
        }
        int number = sentence.tokenAt(quantity.number().begin());
        Claim container = Subsets.contains(sentence, number, last, thing) ? last : null;
        if (container != null && lastTrigger != null && !isOwn(trigger, number)) {
          // A part shares the event of its whole, unless a word right beside it tells another.
          trigger = lastTrigger;
        }
        if (thing.symbol().equals(CountedThing.PERSON)
            && trigger != null
            && MISFORTUNES.contains(trigger.event())
            && isAboutMigrants.get()) {
          thing = thing.of(MIGRANT);
        }
        ClaimRecord record = new ClaimRecord(context, sentence, quantity, thing, trigger);
        record.attribute(attributionOf(number, attributions), quotes);
        record.locate(PlaceFinder.find(sentence, number, mentions));
        record.date(dates);
        last = record.build(container);
        claims.add(new Extraction.Made(quantity.number(), last));
        lastTrigger = trigger;
        if (thing.isPeople()) {
          lastPeople = thing;
          lastPeopleSentence = sentence.index();
        }
      }
    }

    /**
     * A dual noun, or a number with nothing behind it, is a claim only when something happens to
     * it.
     */
    private boolean isClaim(
        AnnotatedSentence sentence,
        Quantity quantity,
        CountedThing thing,
        @Nullable Trigger trigger) {
      if (quantity.unit() == null
          && sentence.key(sentence.tokenAt(quantity.number().begin())).startsWith("واحد")) {
        return thing.range() != null && !thing.symbol().equals(CountedThing.OTHER);
      }
      if (quantity.form() == NumberForm.DUAL) {
        return trigger != null && IMPACTS.contains(trigger.event());
      }
      return true;
    }

    /**
     * What others and bare numbers may refer to: a percentage in its own sentence, a count a few
     * sentences on.
     */
    private @Nullable CountedThing before(AnnotatedSentence sentence, Quantity quantity) {
      int reach = quantity.kind() == QuantityKind.PERCENT ? 0 : ANTECEDENT_SENTENCES;
      return lastPeople != null && sentence.index() - lastPeopleSentence <= reach
          ? lastPeople
          : null;
    }

    private boolean isOwn(@Nullable Trigger trigger, int number) {
      return trigger != null && Math.abs(trigger.first() - number) <= 3;
    }
  }

  /** The last cue before the number, else an expression that covers the whole sentence. */
  private static @Nullable Attribution attributionOf(int number, List<Attribution> attributions) {
    Attribution best = null;
    Attribution whole = null;
    for (Attribution attribution : attributions) {
      if (attribution.cueToken() < number) {
        best = attribution;
      }
      whole = attribution.wholeSentence() ? attribution : whole;
    }
    if (best == null || best.source() == null) {
      return whole != null ? whole : best;
    }
    return best;
  }
}
