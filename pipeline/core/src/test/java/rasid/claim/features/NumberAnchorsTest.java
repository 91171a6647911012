package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.linear.Hashing;
import rasid.quantity.Interval;
import rasid.quantity.Quantity;
import rasid.quantity.Ruling;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;

/** The words around the number 5 of a sentence. */
class NumberAnchorsTest {

  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          Lexicons.own(),
          EventLexicon.of(Lexicons.own(), EventTypes.of(Lexicons.own())),
          ClassLexicon.of(Lexicons.own()));

  private static final String FILLER = "هنا/RB ";

  @Test
  void theNearestVerbAndNounBeforeItAreFound() {
    NumberAnchors anchors = of("رأى/VBD زار/VBD بيت/NN كوخ/NN هنا/RB 5/CD سفن/NNS غرق/VBD");
    assertThat(anchors.verb()).isEqualTo(1);
    assertThat(anchors.noun()).isEqualTo(3);
    assertThat(anchors.head()).isEqualTo(6);
    assertThat(of("5/CD هنا/RB").verb()).isEqualTo(-1);
    assertThat(of("5/CD هنا/RB").noun()).isEqualTo(-1);
    assertThat(of("زار/VBD 5/CD").verb()).isEqualTo(0);
  }

  @Test
  void theyStandWithinTwentyNineWords() {
    assertThat(of("زار/VBD " + FILLER.repeat(28) + "5/CD").verb()).isEqualTo(0);
    assertThat(of("زار/VBD " + FILLER.repeat(29) + "5/CD").verb()).isEqualTo(-1);
  }

  @Test
  void theNearestWordOfAnEventIsItsTrigger() {
    NumberAnchors anchors = of("مقتل/NN هنا/RB إصابة/NN 5/CD");
    assertThat(anchors.trigger()).isEqualTo(2);
    assertThat(anchors.event()).isEqualTo(Hashing.of("INJURED"));
    assertThat(of("هنا/RB 5/CD").trigger()).isEqualTo(-1);
    assertThat(of("هنا/RB 5/CD").event()).isEqualTo(0);
  }

  @Test
  void wordsBehindTheNumberAreSetBackByFour() {
    // As far as the cost of the word behind it, and one further.
    assertThat(of("مقتل/NN " + FILLER.repeat(4) + "5/CD إصابة/NN").trigger()).isEqualTo(0);
    assertThat(of("مقتل/NN " + FILLER.repeat(5) + "5/CD إصابة/NN").trigger()).isEqualTo(7);
  }

  @Test
  void bordersOfClausesSetBackMore() {
    // Four before the number, six behind it.
    String comma = "،/PUNC ";
    assertThat(of("مقتل/NN " + comma + "5/CD إصابة/NN").trigger()).isEqualTo(3);
    assertThat(of("مقتل/NN " + comma + "5/CD هنا/RB إصابة/NN").trigger()).isEqualTo(0);
    String behind = " 5/CD " + comma + "إصابة/NN";
    assertThat(of("مقتل/NN " + FILLER.repeat(11) + behind).trigger()).isEqualTo(0);
    assertThat(of("مقتل/NN " + FILLER.repeat(12) + behind).trigger()).isEqualTo(15);
  }

  @Test
  void aTriggerCostsLessThanThirty() {
    assertThat(of("مقتل/NN " + FILLER.repeat(28) + "5/CD").trigger()).isEqualTo(0);
    assertThat(of("مقتل/NN " + FILLER.repeat(29) + "5/CD").trigger()).isEqualTo(-1);
    assertThat(of("5/CD " + FILLER.repeat(24) + "مقتل/NN").trigger()).isEqualTo(25);
    assertThat(of("5/CD " + FILLER.repeat(25) + "مقتل/NN").trigger()).isEqualTo(-1);
  }

  @Test
  void eachWordHasItsRole() {
    NumberAnchors anchors = of("زار/VBD مقتل/NN بيت/NN هنا/RB 5/CD هنا/RB سفن/NNS");
    assertThat(IntStream.range(0, 7).map(anchors::role).boxed().toList())
        .containsExactly(4, 5, 6, 1, 2, 7, 3)
        .inOrder();
  }

  private static NumberAnchors of(String words) {
    NamedText text = NamedText.of(words);
    AnnotatedSentence sentence = text.first();
    int number = IntStream.range(0, sentence.size()).filter(i -> sentence.key(i).equals("5")).sum();
    Quantity quantity =
        new Quantity(
            0,
            sentence.range(TokenSpan.of(number)),
            null,
            null,
            NumberForm.DIGITS,
            QuantityKind.COUNT,
            Interval.of(Op.EQ, 5, true),
            null,
            "5",
            null,
            new Ruling(NumberDecision.CLAIM, "number.claim", false));
    return NumberAnchors.of(
        NUMBERS.of(text.sentences(), List.of(), List.of(quantity)).numbers().get(0));
  }
}
