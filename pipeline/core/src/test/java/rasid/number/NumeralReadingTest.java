package rasid.number;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class NumeralReadingTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Vague numbers: from twice to just under ten times their unit.
        "عشرات القتلى | VAGUE 20..99 عشرات",
        "مئات القتلى | VAGUE 200..999 مئات",
        "آلاف القتلى | VAGUE 2000..9999 آلاف",
        "والآلاف من القتلى | VAGUE 2000..9999 الآلاف",
        "عشرات آلاف القتلى | VAGUE 20000..99999 عشرات آلاف",
        "عشرات الآلاف من القتلى | VAGUE 20000..99999 عشرات الآلاف",
        "مئات الملايين | VAGUE 200000000..999999999 مئات الملايين",
        "عشرات وآلاف | VAGUE 20..99 عشرات VAGUE 2000..9999 آلاف",
        "ملايين الآلاف | VAGUE 2000000..9999999 ملايين VAGUE 2000..9999 الآلاف",
        "آلاف عشرات | VAGUE 2000..9999 آلاف VAGUE 20..99 عشرات",
        // Three to nine, of a scale if one follows.
        "بضعة رجال | VAGUE 3..9 بضعة",
        "بضع عشرات من القتلى | VAGUE 30..90 بضع عشرات",
        "بضعة آلاف من القتلى | VAGUE 3000..9000 بضعة آلاف",
        "بضع عشرات الآلاف | VAGUE 30000..90000 بضع عشرات الآلاف",
        "بضعة وآلاف | VAGUE 3..9 بضعة VAGUE 2000..9999 آلاف",
        // Ordinals.
        "الثالث من الشهر | ORDINAL 3 الثالث",
        "الثالث عشر | ORDINAL 13 الثالث عشر",
        "الثالثة والعشرون | ORDINAL 23 الثالثة والعشرون",
        "الثالثة وعشرة | ORDINAL 3 الثالثة CARDINAL 10 عشرة",
        "المئة والثالثة | ORDINAL 103 المئة والثالثة",
        "المئتان والثالثة والعشرون | ORDINAL 223 المئتان والثالثة والعشرون",
        "مئة والثالثة | CARDINAL 100 مئة ORDINAL 3 الثالثة",
        "الألف والثالثة | CARDINAL 1000 الألف ORDINAL 3 الثالثة",
        "المئة والثلاثة | CARDINAL 103 المئة والثلاثة",
        // Fractions.
        "نصف السكان | FRACTION 0.5 نصف",
        "نصف مليون نسمة | CARDINAL 500000 نصف مليون",
        "نصف ملايين | FRACTION 0.5 نصف VAGUE 2000000..9999999 ملايين",
        "ثلاثة أرباع السكان | FRACTION 0.75 ثلاثة أرباع",
        "ثلاثة وأرباع | CARDINAL 3 ثلاثة",
        "عشرون أخماسا | FRACTION 4 عشرون أخماسا",
        "خمس الإنتاج | FRACTION 0.2 خمس",
        "خمس دول | CARDINAL 5 خمس",
        "خمسة الرجال | CARDINAL 5 خمسة",
        "خمس إلى سبع رخص | CARDINAL 5 خمس CARDINAL 7 سبع",
        "ستا وعشرين مديرية | CARDINAL 26 ستا وعشرين",
        "خمستاشر واحد | CARDINAL 15 خمستاشر ONE 1 واحد",
        "خمس العشرين | CARDINAL 5 خمس CARDINAL 20 العشرين",
        // Multiples.
        "ضعف الثمن | MULTIPLIER 2 ضعف",
        "ثلاثة أضعاف الثمن | MULTIPLIER 3 ثلاثة أضعاف",
        "5 أضعاف الثمن | MULTIPLIER 5 5 أضعاف",
        "عشرة أضعاف الثمن | MULTIPLIER 10 عشرة أضعاف",
        "ستة عشر ضعفا | MULTIPLIER 16 ستة عشر ضعفا",
        // Brackets before a scale, and a million as agencies write it.
        "بلغ (2) مليون جوال | CARDINAL 2000000 (2) مليون",
        "بلغ (2) جوال | CARDINAL 2 2",
        "بقيمة 450 م د | CARDINAL 450000000 450 م",
        "بقيمة 450 م.د | CARDINAL 450000000 450 م",
        "طول 450 م دون | CARDINAL 450 450",
        "قاعة 5 م. د. سالم | CARDINAL 5 5",
        "ثلاثة وأضعاف | CARDINAL 3 ثلاثة",
        "بضعة عشر رجلا | VAGUE 13..19 بضعة عشر",
        // One and one of several.
        "رجل واحد | ONE 1 واحد",
        "واحد وعشرون | CARDINAL 21 واحد وعشرون",
        "واحد ونصف | CARDINAL 1.5 واحد ونصف",
        "أحد الرجال | PARTITIVE 1 أحد",
        "أحد عشر رجلا | CARDINAL 11 أحد عشر",
        // Twelve of two words only.
        "اثنا عشر رجلا | CARDINAL 12 اثنا عشر",
        // A hundred that is no part of per cent.
        "في مئة عام | CARDINAL 100 مئة",
        "المئة عام | CARDINAL 100 المئة",
        "بمئة عام | CARDINAL 100 مئة",
        "في الألف | CARDINAL 1000 الألف"
      })
  void readsWhatItsFirstWordBegins(String text, String numbers) {
    assertWithMessage(text)
        .that(
            read(text).stream()
                .map(n -> n.role() + " " + n.normalized() + " " + n.range().of(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(numbers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"في المئة", "بالمئة", "للمئة", "أرباع السكان", "أضعاف الثمن", "اثنا رجل", "رجال"})
  void otherWordsBeginNoNumber(String text) {
    assertWithMessage(text).that(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وخمسة رجال | false | true",
        "الخمسة رجال | true | false",
        "والخمسة رجال | true | true",
        "و5 رجال | false | false",
        "والعشرات من الرجال | true | true",
        "عشرات الرجال | false | false"
      })
  void keepsArticleAndConjunction(String text, boolean definite, boolean conjunction) {
    Numeral numeral = read(text).get(0);
    assertWithMessage(text).that(numeral.definite()).isEqualTo(definite);
    assertWithMessage(text).that(numeral.conjunction()).isEqualTo(conjunction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وبخمسة رجال | خمسة",
        "وَبِخمسة رجال | خمسة",
        "للخمسة رجال | لخمسة",
        "بـ5 رجال | 5",
        "وثلاثة ملايين رجل | ثلاثة ملايين"
      })
  void procliticsStayOutside(String text, String number) {
    assertWithMessage(text).that(read(text).get(0).range().of(text)).isEqualTo(number);
  }

  private List<Numeral> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return reader.read(lexemes);
  }
}
