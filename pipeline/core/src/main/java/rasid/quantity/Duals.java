package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassLexicon;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;

/**
 * Nouns in the dual, which count two without a number. The lexicon tells a dual from a plural of
 * the same letters.
 */
public final class Duals {

  private Duals() {}

  /** The quantities of a sentence with its dual nouns (شرطيين), in order. */
  public static List<Quantity> add(
      ClassLexicon classes, AnnotatedSentence sentence, List<Quantity> quantities) {
    List<Quantity> all = new ArrayList<>(quantities);
    if (!sentence.asserts()) {
      return all;
    }
    for (AnnotatedToken token : sentence.tokens()) {
      boolean free =
          quantities.stream().noneMatch(quantity -> quantity.number().overlaps(token.range()));
      boolean feminine = token.key().endsWith("تين") || token.key().endsWith("تان");
      boolean common = !token.isVerb() && (feminine || !token.pos().contains("NNP"));
      if (free && common && classes.isDual(token.key())) {
        all.add(two(sentence, token));
      }
    }
    all.sort((a, b) -> a.number().compareTo(b.number()));
    return all;
  }

  private static Quantity two(AnnotatedSentence sentence, AnnotatedToken token) {
    return new Quantity(
        sentence.index(),
        token.range(),
        null,
        null,
        NumberForm.DUAL,
        QuantityKind.COUNT,
        Interval.of(Op.EQ, 2, true),
        null,
        "2",
        null,
        Rulings.DUAL);
  }
}
