package rasid.claim;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.lexicon.ClassContexts;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes.EventType;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.time.DateMention;
import rasid.trace.Topic;
import rasid.trace.Trace;

/** Gathers the claims of one article, sentence by sentence. One instance serves one article. */
final class ArticleClaims {

  /** How many sentences later people that were counted may still be meant. */
  private static final int ANTECEDENT_SENTENCES = 3;

  /** Tokens between a number and a word that tells the number's own event. */
  private static final int BESIDE = 3;

  private final Finders finders;
  private final ClaimContext context;
  private final ClaimAssembler assembler;
  private final Quotes quotes;
  private final Supplier<ClassContexts.@Nullable Told> people;
  private final Trace trace;
  private final List<Extraction.Made> claims = new ArrayList<>();
  private @Nullable CountedThing lastPeople;
  private int lastPeopleSentence;

  /**
   * Begins without claims.
   *
   * @param sentences those of the article that assert something
   */
  ArticleClaims(
      Finders finders,
      ClaimContext context,
      Quotes quotes,
      List<AnnotatedSentence> sentences,
      Trace trace) {
    this.finders = finders;
    this.context = context;
    this.assembler = new ClaimAssembler(finders, context);
    this.quotes = quotes;
    this.people = Suppliers.memoize(() -> finders.contexts().of(sentences));
    this.trace = trace;
  }

  /** The claims so far, in order of their numbers. */
  List<Extraction.Made> made() {
    return claims;
  }

  /** Adds the claims of the next sentence; all lists are those of the sentence, in order. */
  void add(
      AnnotatedSentence sentence,
      List<Mention> mentions,
      List<Quantity> quantities,
      List<DateMention> dates,
      List<Attribution> attributions) {
    List<Trigger> triggers = quantities.isEmpty() ? List.of() : finders.triggers().find(sentence);
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
      Topic topic = topic(quantity);
      int number = sentence.tokenAt(quantity.number().begin());
      CountedThing thing =
          finders.counted().find(sentence, quantity, before(sentence, quantity), topic);
      Trigger trigger = finders.events().find(sentence, quantity, thing, triggers, numbers, topic);
      if (!isClaim(sentence, quantity, thing, trigger, topic)) {
        continue;
      }
      Claim container = container(sentence, number, last, thing, topic);
      if (container != null && lastTrigger != null && !isOwn(trigger, number)) {
        // A part shares the event of its whole, unless a word right beside it tells another.
        trigger = lastTrigger;
        if (topic.isOn()) {
          topic.rule("event.of-whole", EventFinder.words(sentence, trigger));
        }
      }
      if (trigger != null && trigger.type().isMisfortune()) {
        thing = closer(thing, topic);
      }
      Attribution said = SourceChooser.find(context.text(), number, attributions, topic);
      ClaimRoles roles =
          new ClaimRoles(
              sentence,
              quantity,
              thing,
              event(quantity, trigger),
              trigger,
              said,
              quotes.holding(quantity.number()),
              finders.places().find(sentence, number, mentions, topic),
              ClaimDates.of(
                  context.day(), quantity.number(), said == null ? null : said.cue(), dates, topic),
              container);
      last = assembler.assemble(roles, topic);
      claims.add(new Extraction.Made(quantity.number(), last));
      lastTrigger = trigger;
      if (finders.classes().isPeople(thing.symbol())) {
        lastPeople = thing;
        lastPeopleSentence = sentence.index();
      }
    }
  }

  /** What happened, by its words or, where there are none, by what is counted. */
  private EventType event(Quantity quantity, @Nullable Trigger trigger) {
    if (trigger != null) {
      return trigger.type();
    }
    return quantity.kind() == QuantityKind.MONEY
        ? finders.eventTypes().ofMoney()
        : finders.eventTypes().other();
  }

  /** People of whom no more is said are those that the article is about. */
  private CountedThing closer(CountedThing thing, Topic topic) {
    boolean vague = thing.symbol().equals(finders.classes().people());
    ClassContexts.Told told = vague ? people.get() : null;
    if (told == null) {
      return thing;
    }
    if (topic.isOn()) {
      topic.rule("class.of-article", told.symbol() + " by " + told.row());
    }
    return thing.of(told.symbol());
  }

  private Topic topic(Quantity quantity) {
    return trace.isOn() ? new Topic(trace, context.claimId(quantity.number())) : Topic.NONE;
  }

  private @Nullable Claim container(
      AnnotatedSentence sentence,
      int number,
      @Nullable Claim last,
      CountedThing thing,
      Topic topic) {
    SubsetRule part = finders.subsets().find(sentence, number, last, thing);
    if (part == null) {
      return null;
    }
    if (topic.isOn()) {
      topic.rule(part.id(), "part of " + last.getClaimId());
    }
    return last;
  }

  /**
   * A dual noun, or a number with nothing behind it, is a claim only when something happens to it.
   */
  private static boolean isClaim(
      AnnotatedSentence sentence,
      Quantity quantity,
      CountedThing thing,
      @Nullable Trigger trigger,
      Topic topic) {
    if (quantity.unit() == null
        && sentence.key(sentence.tokenAt(quantity.number().begin())).startsWith("واحد")) {
      boolean counts = thing.range() != null && !thing.symbol().equals(CountedThing.OTHER);
      return said(counts, "claim.one-of-nothing", topic);
    }
    if (quantity.form() == NumberForm.DUAL) {
      boolean happens = trigger != null && trigger.type().takesDual();
      return said(happens, "claim.nothing-happens-to-two", topic);
    }
    return true;
  }

  private static boolean said(boolean isClaim, String otherwise, Topic topic) {
    if (!isClaim && topic.isOn()) {
      topic.rule(otherwise, "no claim");
    }
    return isClaim;
  }

  /**
   * What others and bare numbers may refer to: a percentage in its own sentence, a count a few
   * sentences on.
   */
  private @Nullable CountedThing before(AnnotatedSentence sentence, Quantity quantity) {
    int reach = quantity.kind() == QuantityKind.PERCENT ? 0 : ANTECEDENT_SENTENCES;
    return lastPeople != null && sentence.index() - lastPeopleSentence <= reach ? lastPeople : null;
  }

  private static boolean isOwn(@Nullable Trigger trigger, int number) {
    return trigger != null && Math.abs(trigger.first() - number) <= BESIDE;
  }
}
