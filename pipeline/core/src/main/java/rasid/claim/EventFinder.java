package rasid.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes.Counts;
import rasid.lexicon.EventTypes.Values;
import rasid.lexicon.WordLists;
import rasid.quantity.Quantity;
import rasid.record.QuantityKind;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/**
 * Chooses the trigger that tells what happened to a counted thing: the nearest, where a border
 * between clauses, another number and a conjunction make the way longer, and one behind the number
 * is farther than one before it.
 */
final class EventFinder {

  static final String ROLE = "event";

  private static final int TOO_FAR = 45;

  /** What a trigger of no listed event, or a word for value as such, is set back by. */
  private static final int WEAK = 4;

  /**
   * What a trigger of money is set back by for a percentage: shares rise and fall, money is paid.
   */
  private static final int UNTRADED = 8;

  /** What a trigger behind the number that is no verb is set back by. */
  private static final int NOUN_BEHIND = 4;

  /** Tokens between a verb of reaching and what is tallied. */
  private static final int TALLY_WINDOW = 8;

  /** What a token between trigger and number costs. */
  private enum Step {
    CLAUSE_START("event.clause-start", 12, 12),
    MARK("event.mark", 3, 8),
    AND("event.and", 2, 6),
    NUMBER("event.number", 1.5, 1.5),
    VERB("event.verb", 2.5, 2.5),
    WORD("event.word", 1, 1);

    private final String rule;
    private final double before;
    private final double behind;

    Step(String rule, double before, double behind) {
      this.rule = rule;
      this.before = before;
      this.behind = behind;
    }
  }

  private final Set<String> tallies;

  /** Words for value as such, which tell less than a verb of trade. */
  private final Set<String> valueNouns;

  private final Set<String> clauseStarts;
  private final ClassTypes classes;

  EventFinder(WordLists words, ClassTypes classes) {
    this.tallies = words.get("tallies");
    this.valueNouns = words.get("value-nouns");
    this.clauseStarts = words.get("clause-starts");
    this.classes = classes;
  }

  /**
   * The trigger of a quantity, or null when nothing near it tells what happened.
   *
   * @param triggers all triggers of the sentence
   * @param numbers first tokens of the sentence's other numbers
   */
  @Nullable Trigger find(
      AnnotatedSentence sentence,
      Quantity quantity,
      CountedThing thing,
      List<Trigger> triggers,
      Set<Integer> numbers,
      Topic topic) {
    int number = sentence.tokenAt(quantity.number().begin());
    Trigger best = null;
    double bestCost = TOO_FAR;
    for (Trigger trigger : triggers) {
      if (!fits(trigger, quantity, thing)) {
        if (topic.isOn()) {
          topic.refused(ROLE, words(sentence, trigger), "event.counts-other-things");
        }
        continue;
      }
      Reasons reasons = topic.reasons();
      double cost = cost(sentence, trigger, number, thing, numbers, reasons);
      if (quantity.kind() == QuantityKind.PERCENT && trigger.type().takesValue() == Values.MONEY) {
        cost += reasons.add(UNTRADED, "event.percentage-traded");
      }
      if (topic.isOn()) {
        topic.candidate(ROLE, words(sentence, trigger), cost, reasons);
      }
      if (cost < bestCost) {
        best = trigger;
        bestCost = cost;
      }
    }
    Trigger tallied = best == null ? null : tallied(sentence, quantity, thing, triggers, best);
    decided(sentence, best, tallied, topic);
    return tallied == null ? best : tallied;
  }

  private static void decided(
      AnnotatedSentence sentence,
      @Nullable Trigger nearest,
      @Nullable Trigger tallied,
      Topic topic) {
    if (topic.isOn()) {
      if (nearest == null) {
        topic.rule("event.none-near", "none");
      } else {
        topic.rule("event.nearest", words(sentence, nearest));
      }
      if (tallied != null) {
        topic.rule("event.tallied", words(sentence, tallied));
      }
    }
  }

  /** A trigger in words: event, token and row. */
  static String words(AnnotatedSentence sentence, Trigger trigger) {
    return String.format(
        Locale.ROOT,
        "%s %s (token %d, %s)",
        trigger.event(),
        sentence.tokens().get(trigger.first()).surface(),
        trigger.first(),
        trigger.row());
  }

  /** عدد القتلى بلغ 158: what is tallied happened, not the reaching of a number. */
  private @Nullable Trigger tallied(
      AnnotatedSentence sentence,
      Quantity quantity,
      CountedThing thing,
      List<Trigger> triggers,
      Trigger reached) {
    if (!reached.type().isOther()) {
      return null;
    }
    for (Trigger trigger : triggers) {
      boolean near = Math.abs(reached.first() - trigger.first()) < TALLY_WINDOW;
      boolean tally = tallies.contains(sentence.key(trigger.first() - 1));
      if (near && tally && fits(trigger, quantity, thing)) {
        return trigger;
      }
    }
    return null;
  }

  private boolean fits(Trigger trigger, Quantity quantity, CountedThing thing) {
    boolean value =
        quantity.kind() == QuantityKind.MONEY || quantity.kind() == QuantityKind.PERCENT;
    if (value) {
      return trigger.type().takesValue() != Values.NO;
    }
    if (trigger.counts() == Counts.VALUE) {
      return false;
    }
    if (classes.isPeople(thing.symbol())) {
      return trigger.counts() != Counts.THING && trigger.counts() != Counts.GOODS;
    }
    boolean unknown = thing.symbol().equals(CountedThing.OTHER) && thing.range() == null;
    return trigger.counts() != Counts.PERSON || unknown;
  }

  private double cost(
      AnnotatedSentence sentence,
      Trigger trigger,
      int number,
      CountedThing thing,
      Set<Integer> numbers,
      Reasons reasons) {
    if (trigger.first() >= thing.firstToken() && trigger.first() <= thing.lastToken()) {
      return trigger.first() == thing.headToken() || trigger.first() == number
          ? reasons.add(0.5, "event.counted-word")
          : reasons.add(1.5, "event.inside-counted");
    }
    boolean before = trigger.first() < number;
    int from = before ? trigger.last() + 1 : Math.max(number + 1, thing.lastToken() + 1);
    int to = before ? number : trigger.first();
    boolean isPredicate = sentence.tokens().get(trigger.first()).pos().equals("IN");
    if (!before && from == to && isPredicate) {
      // "62 شخصاً في العناية المركزة": what follows at once with its preposition is said of them.
      return reasons.add(1, "event.predicate-behind");
    }
    double cost =
        before ? reasons.add(1, "event.before-number") : reasons.add(3, "event.behind-number");
    cost += reasons.add(isWeak(sentence, trigger) ? WEAK : 0, "event.weak");
    for (int i = from; i < to; i++) {
      Step step = step(sentence.tokens().get(i), numbers.contains(i));
      cost += reasons.add(before ? step.before : step.behind, step.rule);
    }
    boolean verb = sentence.tokens().get(trigger.first()).isVerb();
    return cost + reasons.add(!before && !verb ? NOUN_BEHIND : 0, "event.noun-behind");
  }

  private boolean isWeak(AnnotatedSentence sentence, Trigger trigger) {
    return trigger.type().isOther() || valueNouns.contains(sentence.key(trigger.first()));
  }

  private Step step(AnnotatedToken token, boolean isNumber) {
    if (clauseStarts.contains(token.key())) {
      return Step.CLAUSE_START;
    }
    return switch (token.key()) {
      case "،", "؛", ",", ":" -> Step.MARK;
      case "و" -> Step.AND;
      default -> isNumber ? Step.NUMBER : token.isVerb() ? Step.VERB : Step.WORD;
    };
  }
}
