package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.number.Numeral;
import rasid.number.NumeralReader;
import rasid.record.NumberDecision;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.ZoneType;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class QuantityRecognizerTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());
  private final QuantityRecognizer recognizer = QuantityRecognizer.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "اعتقال أكثر من 3000 شخص | GT | 3000 | 3001 | - | أكثر من",
        "ما لا يقل عن 40 شخصا | GE | 40 | 40 | - | ما لا يقل عن",
        "أقل من 10 أشخاص | LT | 10 | - | 9 | أقل من",
        "ما يصل إلى 500 شخص | LE | 500 | - | 500 | ما يصل إلى",
        "لا يتجاوز 30 شخصا | LE | 30 | - | 30 | لا يتجاوز",
        "لن يحضر أكثر من 10 أشخاص | LE | 10 | - | 10 | أكثر من",
        "نحو 2500 فرد | APPROX | 2500 | - | - | نحو",
        "وحوالي 50 مركبة | APPROX | 50 | - | - | حوالي",
        "ثمانية من الرجال على الأقل | GE | 8 | 8 | - | على الأقل",
        "قتل 18 شخصا | EQ | 18 | 18 | 18 | -",
        "تفوق قيمتها 62 سيارة | GT | 62 | 63 | - | تفوق",
        "أقل من أو يساوي 30 شخصا | LE | 30 | - | 30 | أقل من أو يساوي",
        "على الأكثر 100 شخص | LE | 100 | - | 100 | على الأكثر"
      })
  void boundsMakeIntervals(
      String text, Op op, Double point, Double low, Double high, String modifier) {
    Quantity quantity = only(text);
    assertThat(quantity.interval()).isEqualTo(new Interval(op, point, low, high));
    assertThat(quantity.modifier() == null ? null : quantity.modifier().of(text))
        .isEqualTo(modifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "بقيمة 150 مليون دولار أمريكي | MONEY | USD",
        "20 ألف دينار | MONEY | TND",
        "16.2 يورو | MONEY | EUR",
        "$100 | MONEY | USD",
        "بنسبة 5% | PERCENT | -",
        "26 في المئة | PERCENT | -",
        "38 بالمائة | PERCENT | -",
        "مساحة 350 مترا مربعا | MEASURE | m2",
        "20 كيلوغراما من الدقيق | MEASURE | kg",
        "مقتل 5 أشخاص | COUNT | -"
      })
  void unitsMakeKinds(String text, QuantityKind kind, String unit) {
    Quantity quantity = only(text);
    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ربح 20 دينارا | TN | TND",
        "ربح 20 دينارا | KW | KWD",
        "ربح 20 دينارا | FR | دينارا",
        "ربح 20 دينارا | - | دينارا",
        "ربح 20 دولارا | KW | USD",
        "ربح 20 % | KW | -"
      })
  void theCountryDecidesBetweenCurrenciesOfOneName(String text, String country, String unit) {
    assertThat(QuantityReading.of(text).quantities(List.of(), country).get(0).unit())
        .isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "خسر $ 100 أمس | $",
        "خسر 100 $ أمس | $",
        "خسر 100 دولار أمريكي أمس | دولار أمريكي",
        // A word before a number is the unit of what stands before it; only واحد stands behind its
        // own.
        "خسر الدولار 100 مستثمر | -",
        "خسر دولار واحد أمس | دولار",
        "استمر 3 سنوات | -"
      })
  void theUnitStandsBehindTheNumber(String text, String unit) {
    Quantity quantity = QuantityReading.of(text).quantities().get(0);
    assertThat(quantity.unitRange() == null ? null : quantity.unitRange().of(text)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وافق نصف السكان | RATIO",
        "ارتفع ثلاثة أضعاف أمس | RATIO",
        "قتل عشرات الجنود | COUNT",
        "قتل 18 جنديا | COUNT"
      })
  void sharesAndMultiplesAreRatios(String text, QuantityKind kind) {
    assertThat(only(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "قتل أكثر من خمسة أضعاف | 5 | -",
        "قتل أكثر من 5 رجال | 6 | -",
        "خسر أكثر من 5% من قيمته | 5 | -",
        "قتل عشرات الجنود على الأقل | 20 | 99",
        "قتل أكثر من 10-20 جنديا | 10 | 20",
        "استغرق 20 دولارا على الأقل | 20 | -"
      })
  void wholeThingsAreOneMoreThanTheirBound(String text, Double low, Double high) {
    Interval interval = only(text).interval();
    assertThat(interval.low()).isEqualTo(low);
    assertThat(interval.high()).isEqualTo(high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل وحوالي 50 شخصا | حوالي",
        "قتل وأكثر من 50 شخصا | وأكثر من",
        "قتل نحو 50 شخصا | نحو",
        "قتل فوق 50 شخصا | فوق"
      })
  void aConjunctionIsNoPartOfABoundOfOneWord(String text, String modifier) {
    assertThat(only(text).modifier().of(text)).isEqualTo(modifier);
  }

  @Test
  void moreThanAnAmountOfMoneyHasTheAmountAsItsLowerBound() {
    assertThat(only("أكثر من 100 دولار").interval())
        .isEqualTo(new Interval(Op.GT, 100.0, 100.0, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "القرار 2216 الصادر | NAME",
        "طائرة من طراز ف-16 حربية | NAME",
        "قمة G20 المقبلة | NAME",
        "الرحلة MH370 | NAME",
        "على بعد 100 كلم شمال العاصمة | LOCATING",
        "تبعد أقل من 7 كلم عن المدينة | LOCATING",
        "فوز الفريق بنتيجة 2-1 | SCORE",
        "المرتبة الثانية عالميا | ORDINAL",
        "في أحد أحياء المدينة | PARTITIVE",
        "الدول الخمس الكبرى | SET_NAME",
        "هاتف 71234567 | PHONE",
        "الدور نصف النهائي | NAME",
        "1- مقدمة | UI",
        "في الربع الثالث | OTHER",
        "فاز الفريق 1-صفر | SCORE",
        "تعادل الفريقان صفر-صفر | SCORE",
        "سقط أمام ضيفه (1-2) | SCORE",
        "يستمر من 11 إلى 13 أكتوبر | DATE",
        "في بداية 2012 مقارنة | DATE",
        "تحول في العام ،2014 إلى | DATE",
        "في الدقيقة 27 بعد | TIME",
        "في الثلاثين من العمر | AGE",
        "خلال الأشهر الستة الأخيرة | SET_NAME",
        "قتل 18 شخصا | CLAIM"
      })
  void everyNumberHasADecision(String text, NumberDecision decision) {
    List<Quantity> quantities = read(text.trim());
    assertWithMessage(text).that(quantities).isNotEmpty();
    assertWithMessage(text).that(quantities.get(0).decision()).isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أكبر من 100 وأصغر من 300 | 101 | 299",
        "لا أقل من 20 ولا أكثر من 50 | 20 | 50",
        "على الأكثر 100 وعلى الأقل 20 | 20 | 100",
        "فوق 1000 وتحت 1500 | 1001 | 1499"
      })
  void twoBoundsMakeARange(String text, double low, double high) {
    Quantity range = only(text);
    assertThat(range.interval().op()).isEqualTo(Op.RANGE);
    assertThat(range.interval().low()).isEqualTo(low);
    assertThat(range.interval().high()).isEqualTo(high);
  }

  @Test
  void boundsThatExcludeEachOtherStayTwo() {
    assertThat(read("أكثر من 40 وأقل من 10")).hasSize(2);
    assertThat(read("قتل أكثر من 10 وأصيب أقل من 40")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 أو أقل | LE",
        "حوالي 500 أو أقل | LE",
        "خمسمئة وأكثر | GE",
        "200 أو أكبر من | GE",
        ">30 | GT",
        "<= 100 | LE",
        "يساوي 5000 أو أكثر من 4500 | EQ"
      })
  void readsBoundsInWordsAndSigns(String text, Op op) {
    assertThat(read(text.trim()).get(0).interval().op()).isEqualTo(op);
  }

  @Test
  void aNegativeShareIsWordedOrAFall() {
    assertThat(only("سالب خمسة بالمئة").interval().point()).isEqualTo(-5.0);
    assertThat(only("تراجع -5%").interval().point()).isEqualTo(5.0);
  }

  @Test
  void commentsAndFootersAssertNothing() {
    assertThat(read("قتل 18 شخصا", ZoneType.COMMENTS).get(0).decision())
        .isEqualTo(NumberDecision.ZONE);
    assertThat(read("تعليقات 18 شخصا", ZoneType.FOOTER).get(0).decision())
        .isEqualTo(NumberDecision.UI);
  }

  @ParameterizedTest
  @ValueSource(strings = {"الرابط 3e45e65", "الرابط 2e9999", "عدد 5^9999"})
  void whatNoDoubleHoldsIsNoQuantity(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void digitsWithoutEndAreNoQuantity() {
    assertThat(read("رقم " + "9".repeat(400))).isEmpty();
  }

  private Quantity only(String text) {
    List<Quantity> quantities = read(text.trim());
    assertWithMessage(text).that(quantities).hasSize(1);
    return quantities.get(0);
  }

  private List<Quantity> read(String text) {
    return read(text, ZoneType.BODY);
  }

  private List<Quantity> read(String text, ZoneType zone) {
    AnnotatedSentence sentence = sentence(text, zone);
    Lexemes lexemes = Lexemes.of(text, sentence.range());
    return recognizer.recognise(sentence, lexemes, numerals(lexemes), List.of(), "TN");
  }

  private List<Numeral> numerals(Lexemes lexemes) {
    return reader.composed(lexemes, reader.read(lexemes));
  }

  private static AnnotatedSentence sentence(String text, ZoneType zone) {
    return new AnnotatedSentence(0, zone, new TextRange(0, text.length()), List.of());
  }
}
