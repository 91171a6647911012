package rasid.evaluate;

import static rasid.evaluate.Field.CLASS;
import static rasid.evaluate.Field.COUNTED;
import static rasid.evaluate.Field.EVENT;
import static rasid.evaluate.Field.PLACE;
import static rasid.evaluate.Field.SOURCE;
import static rasid.evaluate.Field.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import rasid.evaluate.FieldValue.Mention;
import rasid.evaluate.Pairing.Pair;

/**
 * One line of the result: which pairs of an article are right, among which claims. Only gold claims
 * that have all its fields are scored.
 *
 * @param name what people call it
 * @param fields the fields that it looks at
 * @param isRight whether a pair is right
 * @param onlyNamed whether claims that name nothing are left out, on each side by what that side
 *     says; false alarms are then not counted either
 */
record Measure(String name, Set<Field> fields, Predicate<Pair> isRight, boolean onlyNamed) {

  /** Whether a number is found as a claim at all. */
  static final Measure DETECTION = all("detection");

  /** The best single figures of a run: what is said, of whom. */
  static final Measure ESSENCE = all("value+event+class", VALUE, EVENT, CLASS);

  /** All measures, in the order in which they are shown. */
  static final List<Measure> ALL = measures();

  /** The score of one article. */
  Score score(Pairing article) {
    List<Pair> pairs = article.pairs().stream().filter(pair -> pair.gold().has(fields)).toList();
    int right = (int) pairs.stream().filter(isRight).count();
    if (!onlyNamed) {
      return new Score(
          right,
          pairs.size() + article.alarms().size(),
          (int) article.required().filter(gold -> gold.has(fields)).count());
    }
    Field field = fields.iterator().next();
    return new Score(
        right,
        (int) pairs.stream().filter(pair -> isNamed(field.found(pair.claim()))).count(),
        (int)
            article.required().filter(gold -> gold.has(field) && isNamed(gold.get(field))).count());
  }

  /** Whether the gold of an article says anything about the measure's fields. */
  boolean isAnnotated(Pairing article) {
    return fields.isEmpty() || article.required().anyMatch(gold -> gold.has(fields));
  }

  private static List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    measures.add(DETECTION);
    for (Field field : Field.values()) {
      measures.add(all(field.label(), field));
      if (field == COUNTED || field == SOURCE) {
        measures.add(exact(field));
      }
    }
    measures.add(all("value+event", VALUE, EVENT));
    measures.add(ESSENCE);
    measures.add(all("value+event+class+source", VALUE, EVENT, CLASS, SOURCE));
    measures.add(named(SOURCE));
    measures.add(named(PLACE));
    return List.copyOf(measures);
  }

  /** All fields agree. */
  private static Measure all(String name, Field... fields) {
    Set<Field> set = Set.of(fields);
    return new Measure(name, set, pair -> set.stream().allMatch(pair::agrees), false);
  }

  /** The spans are equal. */
  private static Measure exact(Field field) {
    return new Measure(
        field.label() + " (exact)",
        Set.of(field),
        pair ->
            field.found(pair.claim()) instanceof Mention found
                && pair.gold().get(field) instanceof Mention gold
                && found.isSameStretch(gold),
        false);
  }

  /** Both name something, and it agrees. */
  private static Measure named(Field field) {
    return new Measure(
        "named " + field.label(),
        Set.of(field),
        pair ->
            isNamed(field.found(pair.claim()))
                && isNamed(pair.gold().get(field))
                && pair.agrees(field),
        true);
  }

  private static boolean isNamed(FieldValue value) {
    return value instanceof Mention mention && mention.isPresent();
  }
}
