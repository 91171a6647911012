package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.number.Numeral;
import rasid.quantity.Units.Unit;
import rasid.quantity.Units.UnitKind;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;

/**
 * Gives each number of a sentence its bound, unit and kind, and decides whether it can be a claim.
 */
public final class QuantityRecognizer {

  private final Units units;
  private final BoundPhrases bounds;
  private final PointGroups points;
  private final NumberDecisions decisions;

  private QuantityRecognizer(Lexicons lexicons) {
    units = Units.of(lexicons);
    bounds = BoundPhrases.of(lexicons);
    points = new PointGroups(lexicons.words());
    decisions = NumberDecisions.of(lexicons);
  }

  /**
   * A recogniser that knows these tables.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static QuantityRecognizer of(Lexicons lexicons) {
    return new QuantityRecognizer(lexicons);
  }

  /**
   * The quantities of a sentence, in order. Numbers beyond what a double holds, as 3e45e65 in an
   * address, are left out.
   *
   * @param reserved stretches whose numbers are part of a date or a length of time
   * @param country code of the article's country, which decides between currencies of one name; or
   *     null
   */
  public List<Quantity> recognise(
      AnnotatedSentence sentence,
      Lexemes lexemes,
      List<Numeral> found,
      List<Reserved> reserved,
      @Nullable String country) {
    List<Numeral> numerals = new ArrayList<>(found);
    numerals.removeIf(numeral -> !numeral.isFinite());
    List<Quantity> quantities = new ArrayList<>(numerals.size());
    for (Numeral numeral : numerals) {
      quantities.add(quantity(sentence, lexemes, numeral, reserved, country));
    }
    return BoundJoiner.join(lexemes, numerals, quantities);
  }

  private Quantity quantity(
      AnnotatedSentence sentence,
      Lexemes lexemes,
      Numeral found,
      List<Reserved> reserved,
      @Nullable String country) {
    Optional<Unit> unit =
        unitOf(lexemes, found).filter(measure -> measure.kind() != UnitKind.DURATION);
    Numeral numeral = points.read(sentence, lexemes, found, unit);
    QuantityKind kind = kind(numeral, unit);
    Optional<BoundPhrases.Bound> bound =
        bounds.of(
            lexemes,
            new LexemeSpan(
                numeral.first(),
                unit.map(u -> Math.max(u.last(), numeral.last())).orElse(numeral.last())),
            i -> sentence.hasVerbAt(lexemes.get(i).range().begin()));
    int opening = bounds.firstBefore(lexemes, numeral.first());
    Ruling ruling = decisions.decide(sentence, lexemes, numeral, unit, opening, reserved);
    return new Quantity(
        sentence.index(),
        numeral.range(),
        bound.map(words -> words.range(lexemes)).orElse(null),
        unit.map(measure -> lexemes.range(measure.span())).orElse(null),
        numeral.form(),
        kind,
        interval(lexemes, numeral, bound.map(BoundPhrases.Bound::op).orElse(Op.EQ), kind),
        unit.map(measure -> symbol(lexemes, measure, country)).orElse(null),
        numeral.normalized(),
        numeral.repaired(),
        ruling);
  }

  /** The unit behind the number; a currency sign or percent sign may stand before it. */
  private Optional<Unit> unitOf(Lexemes lexemes, Numeral numeral) {
    Optional<Unit> behind = units.at(lexemes, numeral.last() + 1);
    if (behind.isPresent()) {
      return behind;
    }
    if (lexemes.key(numeral.last()).equals("م")) {
      // The scale of 450 م د is the first word of its unit.
      return units.at(lexemes, numeral.last());
    }
    boolean sign = numeral.first() > 0 && !lexemes.isWord(numeral.first() - 1);
    boolean noun = numeral.role() == Numeral.Role.ONE;
    return sign || noun ? units.at(lexemes, numeral.first() - 1) : Optional.empty();
  }

  private static QuantityKind kind(Numeral numeral, Optional<Unit> unit) {
    if (unit.isPresent()) {
      return switch (unit.get().kind()) {
        case MONEY -> QuantityKind.MONEY;
        case PERCENT -> QuantityKind.PERCENT;
        default -> QuantityKind.MEASURE;
      };
    }
    boolean ratio =
        numeral.role() == Numeral.Role.FRACTION || numeral.role() == Numeral.Role.MULTIPLIER;
    return ratio ? QuantityKind.RATIO : QuantityKind.COUNT;
  }

  /** "-8%": a fall by 8 % is told by its event, not by a sign. */
  private static boolean isFall(Lexemes lexemes, Numeral numeral, QuantityKind kind) {
    return kind == QuantityKind.PERCENT && !lexemes.isWord(numeral.first());
  }

  private static Interval interval(Lexemes lexemes, Numeral numeral, Op op, QuantityKind kind) {
    return switch (numeral.role()) {
      case VAGUE -> Interval.between(Op.VAGUE, numeral.low(), numeral.high());
      case RANGE -> Interval.between(Op.RANGE, numeral.low(), numeral.high());
      default ->
          Interval.of(
              op,
              isFall(lexemes, numeral, kind) ? Math.abs(numeral.point()) : numeral.point(),
              kind == QuantityKind.COUNT && numeral.form() != NumberForm.MULTIPLIER);
    };
  }

  private static @Nullable String symbol(Lexemes lexemes, Unit unit, @Nullable String country) {
    if (unit.kind() == UnitKind.PERCENT) {
      return null;
    }
    if (!unit.symbol().equals("*")) {
      return unit.symbol();
    }
    String code = country == null ? null : unit.byCountry().get(country);
    return code != null ? code : lexemes.range(unit.span()).of(lexemes.text());
  }
}
