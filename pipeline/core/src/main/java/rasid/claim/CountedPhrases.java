package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.lexicon.WordLists;
import rasid.quantity.Quantity;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.text.TextRange;

/** Finds the phrase that names what a number counts, by its head. */
final class CountedPhrases {

  private static final int LONGEST = 7;

  private final Set<String> labels;

  CountedPhrases(WordLists words) {
    labels = words.get("labels");
  }

  /**
   * What a quantity counts: its unit, the two that a dual noun names, or the phrase of a head.
   *
   * @param head token of the head, or -1 when the text leaves it out
   * @param symbol its class
   */
  CountedThing of(AnnotatedSentence sentence, Quantity quantity, int head, String symbol) {
    if (quantity.form() == NumberForm.DUAL) {
      return new CountedThing(null, sentence.tokenAt(quantity.number().begin()), symbol, false);
    }
    TextRange unit = quantity.unitRange();
    boolean measured =
        quantity.kind() == QuantityKind.MONEY || quantity.kind() == QuantityKind.MEASURE;
    if (measured && unit != null) {
      return new CountedThing(unit, sentence.tokenAt(unit.begin()), symbol, false);
    }
    if (head < 0) {
      return new CountedThing(null, -1, symbol, false);
    }
    TokenSpan phrase = phrase(sentence, head);
    int number = sentence.tokenAt(quantity.number().begin());
    if (phrase.first() < number && number <= phrase.last()) {
      phrase = phrase.to(number - 1);
    }
    return new CountedThing(sentence.range(phrase), head, symbol, isLabel(sentence, phrase));
  }

  private boolean isLabel(AnnotatedSentence sentence, TokenSpan phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (labels.contains(sentence.tokens().get(i).stem())) {
        return true;
      }
    }
    return false;
  }

  /** The phrase of a head: adjectives, nouns in the genitive and a من-phrase belong to it. */
  private static TokenSpan phrase(AnnotatedSentence sentence, int head) {
    int last = head;
    boolean from = false;
    for (int i = head + 1; i < sentence.size() && i <= head + LONGEST; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      boolean min = token.key().equals("من") && !from && i == last + 1;
      boolean and = token.key().equals("و") && from;
      boolean nominal =
          (token.isNoun() || token.isAdjective())
              && !token.isPunctuation()
              && !token.pos().startsWith("NOUN_QUANT");
      if (min || and) {
        from |= min;
        continue;
      }
      if (!nominal) {
        break;
      }
      last = i;
    }
    return new TokenSpan(head, last);
  }

  /** The words of a counted thing. */
  static String words(String text, @Nullable TextRange range) {
    return range == null ? "left out" : range.of(text);
  }
}
