package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.quantity.BoundPhrases.Bound;
import rasid.record.Op;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class BoundPhrasesTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());
  private final BoundPhrases bounds = BoundPhrases.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // Before the number, the longest phrase.
        "قتل أكثر من 40 شخصا | GT | أكثر من",
        "قتل ما لا يقل عن 40 شخصا | GE | ما لا يقل عن",
        "قتل وأكثر من 40 شخصا | GT | وأكثر من",
        "40 شخصا قتلوا وأكثر من 50 | EQ | -",
        // Verbs in all persons, of the past and the present.
        "السعر يزيد عن 40 دولارا | GT | يزيد عن",
        "الأسعار تزيد على 40 دولارا | GT | تزيد على",
        "عددهم يقترب من 40 شخصا | APPROX | يقترب من",
        "اقتربت من 40 شخصا | APPROX | اقتربت من",
        // Quotation marks, a bracket or ب between.
        "قتل أكثر من \"40\" شخصا | GT | أكثر من",
        "قتل أكثر من «40» شخصا | GT | أكثر من",
        "قتل أكثر من (40) شخصا | GT | أكثر من",
        "خسائر تقدر ب40 سيارة | APPROX | تقدر",
        "قتل أكثر من : 40 شخصا | EQ | -",
        // One noun with a pronoun between, where the phrase allows it.
        "تفوق قيمتها 62 | GT | تفوق",
        "يتجاوز عددهم 62 | GT | يتجاوز",
        "يتجاوز عدده 62 | GT | يتجاوز",
        "يتجاوز العدد 62 | GT | يتجاوز",
        "تجاوز عدد الجرحى في المدينة 62 | GT | تجاوز",
        "تجاوز عدد الجرحى كلهم في المدينة 62 | EQ | -",
        "تجاوز عدد الجرحى من 62 | EQ | -",
        "تجاوز التوقعات عند 62 | EQ | -",
        "تجاوز، عددهم 62 | EQ | -",
        "تفوق له 62 | EQ | -",
        "أكثر من قيمتها 62 | EQ | -",
        "تجاوز نصيب الفلاح الواحد 62 | GT | تجاوز",
        // No verb, number or preposition is part of what it is said of.
        "تجاوز السيارة قتل 3 | EQ | -",
        "تجاوز عمره خمسين عاما | GT | تجاوز",
        "تفوق الطلب العرض في 3 | EQ | -",
        "فاز وفاق سطيف 3 | EQ | -",
        "غرق قارب مطاطي 25 | EQ | -",
        "قارب عددهم 25 | APPROX | قارب عددهم",
        "لم يصل إلى الملعب 5 | EQ | -",
        "لم يصل إلى 5 | LT | لم يصل إلى",
        "لا يزال عددهم يتجاوز 5 | GT | يتجاوز",
        "من دون 5 | EQ | -",
        // Before the preposition that the phrase ends in.
        "يزيد عددهم على 62 | GT | يزيد",
        "زاد عدد المشاركين عن 62 | GT | زاد",
        "لا تقل مساحتها عن 62 | GE | لا تقل",
        "لن يقل سعرها عن 62 | GE | يقل",
        "المقدر عددهم ب62 | APPROX | المقدر عددهم",
        "المقدر كلفتها ب62 | APPROX | المقدر",
        // A noun of figures between.
        "تجاوز حاجز 62 | GT | تجاوز",
        "هبط دون مستوى 62 | LT | دون",
        "أكثر من نسبة 62 | GT | أكثر من",
        // The first word carries a preposition, or the sign of the future.
        "خدمات لأكثر من 62 | GT | لأكثر من",
        "مجهزين وبأكثر من 62 | GT | وبأكثر من",
        "سيتجاوز 62 | GT | سيتجاوز",
        "بدون 62 | EQ | -",
        "كما تبلغ 62 | EQ | -",
        "أكثر من الـ 62 | GT | أكثر من",
        // A negation up to four words before turns more and less round.
        "لم يحضر أكثر من 10 | LE | أكثر من",
        "لم يحضر الحفل أمس أكثر من 10 | LE | أكثر من",
        "لم يحضر الحفل الكبير أمس أكثر من 10 | GT | أكثر من",
        "لم يحضر، أكثر من 10 | GT | أكثر من",
        "ليس هناك أقل من 10 | GE | أقل من",
        "لم يحضر ما لا يقل عن 10 | GE | ما لا يقل عن",
        "لم يحضر نحو 10 | APPROX | نحو",
        // Behind it, with what is counted between.
        "8 على الأقل | GE | على الأقل",
        "8 أشخاص على الأكثر | LE | على الأكثر",
        "8 من رجال الأمن في المدينة على الأقل | GE | على الأقل",
        "8 من كبار رجال الأمن في المدينة على الأقل | GE | على الأقل",
        "8 من كبار رجال الأمن في المدينة أمس على الأقل | EQ | -",
        "8 من رجال الأمن تقريبا | APPROX | تقريبا",
        "8 من كبار رجال الأمن تقريبا | EQ | -",
        "8 أشخاص - على الأقل | GE | على الأقل",
        "8 أشخاص، على الأقل، في هجوم | GE | على الأقل",
        "8 أشخاص، على الأقل 3 منهم | EQ | -",
        "8 أشخاص، على الأقل ثلاثة منهم | EQ | -",
        "8 أشخاص، تقريبا كلهم | EQ | -",
        "8 أشخاص، وأكثر الجرحى | EQ | -",
        "8 أشخاص؛ على الأقل | EQ | -",
        "8 أشخاص. على الأقل | EQ | -",
        "8 أشخاص و5 نساء على الأقل | EQ | -",
        // A bound that begins behind the number but belongs to the next.
        "يساوي 5000 أو أكثر من 4500 | EQ | -",
        "يساوي 5000 أو أكثر من المتوقع | GE | أو أكثر",
        // Both: what blurs gives way to what bounds.
        "حوالي 500 أو أقل | LE | أو أقل",
        "حوالي 500 تقريبا | APPROX | حوالي",
        "أكثر من 500 على الأقل | GT | أكثر من",
        "500 | EQ | -"
      })
  void findsTheBoundOfTheFirstNumber(String text, Op op, String words) {
    Lexemes lexemes = lexemes(text);
    Optional<Bound> bound =
        bounds.of(lexemes, reader.read(lexemes).get(0).span(), i -> isVerb(lexemes.key(i)));
    assertWithMessage(text).that(bound.map(Bound::op).orElse(Op.EQ)).isEqualTo(op);
    assertWithMessage(text)
        .that(bound.map(found -> lexemes.range(found.span()).of(text)).orElse("-"))
        .isEqualTo(words);
  }

  @Test
  void aBoundBeforeANumberBeginsAtItsFirstWord() {
    assertThat(bounds.firstBefore(lexemes("قتل أكثر من 40 شخصا"), 3)).isEqualTo(1);
    assertThat(bounds.firstBefore(lexemes("قتل 40 شخصا"), 1)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void atTheBeginningOfATextThereIsNone(int first) {
    assertThat(bounds.firstBefore(lexemes("( 40 شخصا"), first)).isEqualTo(first);
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }

  private static boolean isVerb(String key) {
    return key.equals("قتل");
  }
}
