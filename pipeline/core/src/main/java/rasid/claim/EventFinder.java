package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.claim.EventLexicon.Counts;
import rasid.claim.EventLexicon.Trigger;
import rasid.lexicon.WordLists;
import rasid.quantity.Quantity;
import rasid.record.QuantityKind;

/**
 * Chooses the trigger that tells what happened to a counted thing: the nearest, where a border
 * between clauses, another number and a conjunction make the way longer, and one behind the number
 * is farther than one before it.
 */
final class EventFinder {

  private static final int TOO_FAR = 45;

  /** What a trigger of no listed event, or a word for value as such, is set back by. */
  private static final int WEAK = 4;

  /**
   * What a trigger of trade is set back by for a percentage: shares rise and fall, money is paid.
   */
  private static final int UNTRADED = 8;

  /** Tokens between a verb of reaching and what is tallied. */
  private static final int TALLY_WINDOW = 8;

  private static final Set<String> TALLIES = WordLists.of("tallies");

  private static final Set<String> VALUE_NOUNS = WordLists.of("value-nouns");

  private static final Set<String> CLAUSE_STARTS = WordLists.of("clause-starts");

  private static final Set<String> VALUE_EVENTS =
      Set.of(
          "INCREASED",
          "DECREASED",
          "TRADED",
          "PAID",
          "SEIZED",
          "SENTENCED",
          "PRODUCED",
          "VOTED",
          "OTHER",
          "DESTROYED");

  private EventFinder() {}

  /**
   * The trigger of a quantity, or null when nothing near it tells what happened.
   *
   * @param triggers all triggers of the sentence
   * @param numbers first tokens of the sentence's other numbers
   */
  static @Nullable Trigger find(
      AnnotatedSentence sentence,
      Quantity quantity,
      CountedThing thing,
      List<Trigger> triggers,
      Set<Integer> numbers) {
    int number = sentence.tokenAt(quantity.number().begin());
    Trigger best = null;
    double bestCost = TOO_FAR;
    for (Trigger trigger : triggers) {
      if (fits(trigger, quantity, thing)) {
        double cost = cost(sentence, trigger, number, thing, numbers);
        if (quantity.kind() == QuantityKind.PERCENT && trigger.event().equals("TRADED")) {
          cost += UNTRADED;
        }
        if (cost < bestCost) {
          best = trigger;
          bestCost = cost;
        }
      }
    }
    Trigger tallied = best == null ? null : tallied(sentence, quantity, thing, triggers, best);
    return tallied == null ? best : tallied;
  }

  /** عدد القتلى بلغ 158: what is tallied happened, not the reaching of a number. */
  private static @Nullable Trigger tallied(
      AnnotatedSentence sentence,
      Quantity quantity,
      CountedThing thing,
      List<Trigger> triggers,
      Trigger reached) {
    if (!reached.event().equals(CountedThing.OTHER)) {
      return null;
    }
    for (Trigger trigger : triggers) {
      boolean near = Math.abs(reached.first() - trigger.first()) < TALLY_WINDOW;
      boolean tally = TALLIES.contains(sentence.key(trigger.first() - 1));
      if (near && tally && fits(trigger, quantity, thing)) {
        return trigger;
      }
    }
    return null;
  }

  private static boolean fits(Trigger trigger, Quantity quantity, CountedThing thing) {
    boolean value =
        quantity.kind() == QuantityKind.MONEY || quantity.kind() == QuantityKind.PERCENT;
    if (value) {
      return VALUE_EVENTS.contains(trigger.event());
    }
    if (trigger.counts() == Counts.VALUE) {
      return false;
    }
    if (thing.isPeople()) {
      return trigger.counts() != Counts.THING && trigger.counts() != Counts.GOODS;
    }
    boolean unknown = thing.symbol().equals(CountedThing.OTHER) && thing.range() == null;
    return trigger.counts() != Counts.PERSON || unknown;
  }

  private static double cost(
      AnnotatedSentence sentence,
      Trigger trigger,
      int number,
      CountedThing thing,
      Set<Integer> numbers) {
    if (trigger.first() >= thing.firstToken() && trigger.first() <= thing.lastToken()) {
      return trigger.first() == thing.headToken() || trigger.first() == number ? 0.5 : 1.5;
    }
    boolean before = trigger.first() < number;
    int from = before ? trigger.last() + 1 : Math.max(number + 1, thing.lastToken() + 1);
    int to = before ? number : trigger.first();
    boolean isPredicate = sentence.tokens().get(trigger.first()).pos().equals("IN");
    if (!before && from == to && isPredicate) {
      // "62 شخصاً في العناية المركزة": what follows at once with its preposition is said of them.
      return 1;
    }
    double cost = (before ? 1 : 3) + (isWeak(sentence, trigger) ? WEAK : 0);
    for (int i = from; i < to; i++) {
      cost += step(sentence.tokens().get(i), before, numbers.contains(i));
    }
    boolean verb = sentence.tokens().get(trigger.first()).isVerb();
    return cost + (!before && !verb ? 4 : 0);
  }

  private static boolean isWeak(AnnotatedSentence sentence, Trigger trigger) {
    return trigger.event().equals("OTHER") || VALUE_NOUNS.contains(sentence.key(trigger.first()));
  }

  private static double step(AnnotatedToken token, boolean before, boolean number) {
    if (CLAUSE_STARTS.contains(token.key())) {
      return 12;
    }
    return switch (token.key()) {
      case "،", "؛", ",", ":" -> before ? 3 : 8;
      case "و" -> before ? 2 : 6;
      default -> number ? 1.5 : token.isVerb() ? 2.5 : 1;
    };
  }
}
