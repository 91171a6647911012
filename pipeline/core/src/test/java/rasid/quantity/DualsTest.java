package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Lexicons;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.ZoneType;
import rasid.text.TextRange;

class DualsTest {

  private static final Duals DUALS = Duals.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "مقتل جنديين في المدينة | NN NN IN DTNN | جنديين",
        "قتل جنديان في المدينة | VBD NN IN DTNN | جنديان",
        "دمرت سيارتين في المدينة | VBD NN IN DTNN | سيارتين",
        // A feminine dual that the tagger takes for a name is one still, a masculine one may be a
        // name.
        "دمرت سيارتين في المدينة | VBD NNP IN DTNN | سيارتين",
        "قتل جنديين في المدينة | VBD NNP IN DTNN | -",
        "دمرت سيارتين في المدينة | VBD VBD IN DTNN | -",
        // Before a noun the ending loses its ن; سيارتي alone is my car.
        "خطف سفينتي شحن في المدينة | VBD NN NN IN DTNN | سفينتي",
        "دمرت سيارتي في المدينة | VBD NN IN DTNN | -",
        "خطف جثتي صديقي في المدينة | VBD NN NN IN DTNN | -",
        // Only the nominative tells the dual of a sound plural from the plural.
        "قتل مدنيان في المدينة | VBD NN IN DTNN | مدنيان",
        "مقتل مدنيين في المدينة | NN NNS IN DTNN | -",
        // Plurals of the same letters, and nouns that no lexicon counts.
        "مقتل لاجئين في المدينة | NN NNS IN DTNN | -",
        "بين عامين في المدينة | NN NN IN DTNN | -",
        "دمرت سيارة في المدينة | VBD NN IN DTNN | -",
        // Words of their own with the letters of a dual: an exercise is no pair of dates.
        "انتهى تمرين في المدينة | VBD NN IN DTNN | -",
        "دخل مشترين في المدينة | VBD NN IN DTNN | -",
        "قال لبنان في المدينة | VBD NN IN DTNN | -"
      })
  void aDualNounCountsTwo(String text, String tags, String duals) {
    QuantityReading reading = QuantityReading.tagged(text, tags);
    assertWithMessage(text).that(duals(reading, List.of())).isEqualTo(duals == null ? "" : duals);
  }

  @Test
  void twoIsACountThatCanBeAClaim() {
    QuantityReading reading = QuantityReading.tagged("دمرت سيارتين", "VBD NN");
    Quantity two = DUALS.add(reading.sentence(), reading.lexemes(), List.of()).get(0);
    assertThat(two.interval()).isEqualTo(new Interval(Op.EQ, 2.0, 2.0, 2.0));
    assertThat(two.form()).isEqualTo(NumberForm.DUAL);
    assertThat(two.kind()).isEqualTo(QuantityKind.COUNT);
    assertThat(two.normalized()).isEqualTo("2");
    assertThat(two.canBeClaim()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "مقتل ستة جنديين في المدينة | NN CD NN IN DTNN | -",
        "مقتل 6 جنديين في المدينة | NN CD NN IN DTNN | -",
        "قتل 6 رجال جنديين في المدينة | VBD CD NNS NN IN DTNN | جنديين",
        "قتل 6 . جنديان في المدينة | VBD CD PUNC NN IN DTNN | جنديان",
        "مقتل أول جنديين في المدينة | NN ADJ NN IN DTNN | جنديين"
      })
  void whatANumberCountsIsAPlural(String text, String tags, String duals) {
    QuantityReading reading = QuantityReading.tagged(text, tags);
    assertWithMessage(text)
        .that(duals(reading, reading.quantities()))
        .isEqualTo(duals == null ? "" : duals);
  }

  @Test
  void whatIsJoinedToANumberIsCountedByItself() {
    String text = "قتل 3 وجنديان";
    List<AnnotatedToken> tokens =
        List.of(
            AnnotatedToken.of(new TextRange(0, 3), "قتل", "قتل", "VBD"),
            AnnotatedToken.of(new TextRange(4, 5), "3", "3", "CD"),
            AnnotatedToken.of(new TextRange(6, 7), "و", "و", "CC"),
            AnnotatedToken.of(new TextRange(7, 13), "جنديان", "جنديان", "NN"));
    QuantityReading reading =
        new QuantityReading(
            new AnnotatedSentence(0, ZoneType.BODY, new TextRange(0, text.length()), tokens), text);
    assertThat(
            DUALS.add(reading.sentence(), reading.lexemes(), reading.quantities()).stream()
                .map(quantity -> quantity.number().of(text))
                .toList())
        .containsExactly("3", "جنديان")
        .inOrder();
  }

  @Test
  void aDateCountsNothing() {
    QuantityReading reading =
        QuantityReading.tagged("قتل في 28 مايو 2014 جنديان", "VBD IN CD NN CD NN");
    Reserved date = new Reserved(reading.range("28 مايو 2014"), NumberDecision.DATE);
    assertThat(
            DUALS
                .add(reading.sentence(), reading.lexemes(), reading.quantities(List.of(date)))
                .stream()
                .map(quantity -> quantity.number().of(reading.text()))
                .toList())
        .contains("جنديان");
  }

  @Test
  void dualsStandAmongTheNumbersInTheOrderOfTheText() {
    QuantityReading reading =
        QuantityReading.tagged("دمرت سيارتين وقتل 5 رجال", "VBD NN VBD CD NNS");
    assertThat(
            DUALS.add(reading.sentence(), reading.lexemes(), reading.quantities()).stream()
                .map(quantity -> quantity.number().of(reading.text()))
                .toList())
        .containsExactly("سيارتين", "5")
        .inOrder();
  }

  @Test
  void aNounThatIsPartOfANumberIsCountedOnce() {
    QuantityReading reading = QuantityReading.tagged("دمرت سيارتين", "VBD NN");
    List<Quantity> once = DUALS.add(reading.sentence(), reading.lexemes(), List.of());
    assertThat(DUALS.add(reading.sentence(), reading.lexemes(), once)).isEqualTo(once);
  }

  @Test
  void aZoneThatAssertsNothingCountsNothing() {
    QuantityReading body = QuantityReading.tagged("دمرت سيارتين", "VBD NN");
    AnnotatedSentence comment =
        new AnnotatedSentence(
            0, ZoneType.COMMENTS, body.sentence().range(), body.sentence().tokens());
    assertThat(DUALS.add(comment, body.lexemes(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "أصيب جنديان على الأقل | VBD NN IN DTJJR | على الأقل | GE",
        "قتل أكثر من جنديين | VBD JJR IN NN | أكثر من | GT",
        "قتل نحو جنديين | VBD NN NN | - | EQ",
        "تجاوز جنديين | VBD NN | - | EQ",
        "قتل جنديان | VBD NN | - | EQ"
      })
  void aBoundHoldsForADualAsForANumber(String text, String tags, String bound, Op op) {
    QuantityReading reading = QuantityReading.tagged(text, tags);
    Quantity two = DUALS.add(reading.sentence(), reading.lexemes(), List.of()).get(0);
    assertThat(two.interval().op()).isEqualTo(op);
    assertThat(two.modifier() == null ? null : two.modifier().of(text)).isEqualTo(bound);
  }

  /** The words that are found to be duals beside other numbers. */
  private static String duals(QuantityReading reading, List<Quantity> others) {
    return DUALS.add(reading.sentence(), reading.lexemes(), others).stream()
        .filter(quantity -> quantity.form() == NumberForm.DUAL)
        .map(quantity -> quantity.number().of(reading.text()))
        .collect(Collectors.joining(" "));
  }
}
