package rasid.claim;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.learned.ClaimClassifier.Classified;
import rasid.claim.learned.RoleWords;
import rasid.claim.when.Figure;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes.EventType;
import rasid.quantity.Quantity;
import rasid.record.Claim;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.trace.Topic;
import rasid.trace.Trace;

/** Gathers the claims of one article, sentence by sentence. One instance serves one article. */
final class ArticleClaims {

  private static final String LEARNED = "claims";

  private final Finders finders;
  private final ClaimContext context;
  private final ClaimAssembler assembler;
  private final Quotes quotes;
  private final SourceChooser.Choices sources;
  private final PlaceChooser.Choices places;
  private final ClaimDates.Finder days;
  private final Supplier<UserRows.@Nullable Bound> people;
  private final Trace trace;
  private final List<Extraction.Made> claims = new ArrayList<>();

  /**
   * Begins without claims.
   *
   * @param sentences those of the article that assert something
   * @param sources the sources of the claims
   * @param places the places of the claims
   * @param days finds the days of claims
   */
  ArticleClaims(
      Finders finders,
      ClaimContext context,
      List<AnnotatedSentence> sentences,
      Quotes quotes,
      SourceChooser.Choices sources,
      PlaceChooser.Choices places,
      ClaimDates.Finder days,
      Trace trace) {
    this.finders = finders;
    this.context = context;
    this.assembler = new ClaimAssembler(finders, context);
    this.quotes = quotes;
    this.sources = sources;
    this.places = places;
    this.days = days;
    this.people = Suppliers.memoize(() -> finders.userRows().ofArticle(sentences));
    this.trace = trace;
  }

  /** The claims so far, in order of their numbers. */
  List<Extraction.Made> made() {
    return claims;
  }

  /** Adds the claims of the next sentence; all lists are those of the sentence, in order. */
  void add(AnnotatedSentence sentence, List<Classified> numbers, List<DateMention> dates) {
    Claim last = null;
    Claim whole = null;
    int end = -1;
    UserRows.Bound bound = null;
    for (Classified classified : numbers) {
      if (!classified.isClaim()) {
        continue;
      }
      Quantity quantity = classified.number().quantity();
      Topic topic = topic(quantity);
      String symbol = classified.countedClass().symbol();
      int head = classified.words().head();
      if (topic.isOn()) {
        finders.listed().tell(classified, topic);
      }
      CountedThing thing = finders.counted().of(sentence, quantity, head, symbol);
      bound = bound(sentence, thing, bound);
      if (bound != null) {
        thing = new CountedThing(thing.range(), thing.headToken(), bound.symbol(), thing.label());
        note(topic, "class.user", bound.symbol() + " by " + bound.row());
      }
      Trigger trigger = trigger(classified, thing, topic);
      EventType event =
          trigger == null || !trigger.added()
              ? finders.eventTypes().get(classified.event().symbol())
              : trigger.type();
      Claim container = container(sentence, end, classified, last, thing, topic);
      if (container == null
          && whole != null
          && isOfWhole(whole, event, quantity)
          && isJoined(sentence, classified, end, whole, thing)) {
        container = whole;
        note(topic, SubsetRule.JOINED.id(), "part of " + whole.getClaimId());
      }
      SourceChooser.Choice source = sources.of(quantity, context.text(), topic);
      Attribution said = source.attribution();
      PlaceChooser.Chosen place = places.of(classified.number(), topic);
      CertaintyChooser.Chosen certainty =
          finders.certainties().choose(classified.number(), classified.words().trigger(), topic);
      TextRange agent =
          finders
              .agents()
              .find(
                  classified.number().sentence(),
                  classified.number().first(),
                  trigger,
                  said,
                  topic);
      ClaimRoles roles =
          new ClaimRoles(
              sentence,
              quantity,
              thing,
              event,
              trigger,
              agent,
              said,
              quotes.holding(quantity.number()),
              place.candidate(),
              certainty.certainty(),
              days.of(figure(sentence, quantity, thing, event, trigger, said), dates, topic),
              container,
              Confidences.of(classified, source.probability(), place.probability()));
      last = assembler.assemble(roles, topic);
      claims.add(new Extraction.Made(quantity.number(), last, classified));
      whole = container;
      end = classified.number().last();
    }
  }

  private static Figure figure(
      AnnotatedSentence sentence,
      Quantity quantity,
      CountedThing thing,
      EventType event,
      @Nullable Trigger trigger,
      @Nullable Attribution said) {
    Double value = quantity.interval().point();
    return new Figure(
        sentence,
        quantity.number(),
        value == null ? Double.NaN : value,
        quantity.kind().toString(),
        thing.symbol(),
        event.symbol(),
        trigger == null ? null : sentence.range(new TokenSpan(trigger.first(), trigger.last())),
        said == null ? null : said.cue());
  }

  private UserRows.@Nullable Bound bound(
      AnnotatedSentence sentence, CountedThing thing, UserRows.@Nullable Bound before) {
    UserRows.Bound bound =
        finders.userRows().countedClass(sentence, phrase(sentence, thing), thing.symbol());
    boolean others =
        finders.classes().isPeople(thing.symbol())
            && finders.userRows().isOfThoseBefore(sentence, thing.headToken());
    if (bound == null && others) {
      bound = before;
    }
    boolean vague = thing.symbol().equals(finders.classes().people());
    return bound == null && vague ? people.get() : bound;
  }

  /** The tokens of a counted thing, of which the head is the first; null when it is left out. */
  private static @Nullable TokenSpan phrase(AnnotatedSentence sentence, CountedThing thing) {
    if (thing.range() != null) {
      return sentence.tokensOf(thing.range());
    }
    return thing.headToken() < 0 ? null : TokenSpan.of(thing.headToken());
  }

  /**
   * The word that tells what happened: one that a user's row names, else the likeliest, or null.
   */
  private @Nullable Trigger trigger(Classified classified, CountedThing thing, Topic topic) {
    RoleWords words = classified.words();
    Trigger users = finders.userRows().trigger(classified.number(), words, thing.symbol());
    if (users != null) {
      note(topic, "event.user", users.event() + " by " + users.row());
      return users;
    }
    int token = words.trigger();
    if (token < 0) {
      return null;
    }
    EventType event = finders.eventTypes().get(classified.event().symbol());
    for (Trigger listed : classified.number().sentence().triggers()) {
      if (listed.first() == token && listed.type().equals(event)) {
        return listed;
      }
    }
    return new Trigger(token, token, event, event.counts(), LEARNED, false);
  }

  private Topic topic(Quantity quantity) {
    return trace.isOn() ? new Topic(trace, context.claimId(quantity.number())) : Topic.NONE;
  }

  private static void note(Topic topic, String rule, String outcome) {
    if (topic.isOn()) {
      topic.rule(rule, outcome);
    }
  }

  /** The wounded are no part of the dead, and no part is greater than its whole. */
  private static boolean isOfWhole(Claim whole, EventType event, Quantity quantity) {
    Double low = quantity.interval().low();
    boolean isGreater =
        whole.getKind() == quantity.kind()
            && whole.getHigh() != null
            && low != null
            && low > whole.getHigh();
    return whole.getEventType().equals(event.symbol()) && !isGreater;
  }

  private boolean isJoined(
      AnnotatedSentence sentence,
      Classified classified,
      int before,
      Claim whole,
      CountedThing thing) {
    return finders
        .subsets()
        .isJoined(sentence, before, classified.number().first(), whole, thing.symbol());
  }

  private @Nullable Claim container(
      AnnotatedSentence sentence,
      int before,
      Classified classified,
      @Nullable Claim last,
      CountedThing thing,
      Topic topic) {
    if (last == null) {
      return null;
    }
    SubsetRule part =
        finders
            .subsets()
            .find(sentence, before, classified.number().tokens(), last, thing.symbol());
    if (part == null) {
      return null;
    }
    note(topic, part.id(), "part of " + last.getClaimId());
    return last;
  }
}
