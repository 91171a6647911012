package rasid.number;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class NumeralReaderTest {

  private final NumeralReader reader = NumeralReader.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3000 | 3000",
        "٣٠٠٠ | 3000",
        "۳۰۰۰ | 3000",
        "12,500 | 12500",
        "398،666،667 | 398666667",
        "12٬500 | 12500",
        "3٫5 | 3.5",
        "3.625 | 3.625",
        "5,3 | 5.3",
        "1.234.567 | 1234567",
        "1,234.5 | 1234.5",
        "120 000 | 120000",
        "52 .9 | 9.52",
        "53 .0 | 0.53",
        "4 .107 مليون | 107400000",
        "2O ألفا | 20000",
        "l8 | 18",
        "ثلاثة وعشرون ومئة | 123",
        "ثلاثة | 3",
        "ثمانية | 8",
        "ثمان | 8",
        "أحد عشر | 11",
        "اثنتا عشرة | 12",
        "إحدى عشرة | 11",
        "خمسة عشر | 15",
        "خمسة وعشرون | 25",
        "ثلاث وتسعين | 93",
        "مئة | 100",
        "مائتان | 200",
        "ثلاثمئة | 300",
        "ثلاث مائة | 300",
        "خمسمائة وستة وعشرين | 526",
        "مئة وخمسة | 105",
        "واحد وعشرون | 21",
        "إحدى وثلاثين | 31",
        "مئة وواحد وستون | 161",
        "مئة وعشرون ألفا | 120000",
        "مئتين واثنين ألف | 202000",
        "ثلاثة ملايين ومئة وعشرين ألفا وخمسمئة | 3120500",
        "3 مئة | 300",
        "واحد ونصف | 1.5",
        "عشرون وثلاثة أرباع | 20.75",
        "3 ونصف مليون | 3500000",
        "صفر | 0",
        "3ر747 | 747.3",
        "11ر148 | 148.11",
        "ثلاث دزينات | 36",
        "ألف | 1000",
        "ألفان | 2000",
        "ثلاثة آلاف | 3000",
        "ثلاثة آلاف وخمسمئة | 3500",
        "ألف وتسعمئة وأربعة وثمانين | 1984",
        "خمسين ألفا | 50000",
        "مئة ألف | 100000",
        "مليون ونصف | 1500000",
        "مليونين و300 ألف | 2300000",
        "ثلاثة ملايين ونصف المليون | 3500000",
        "نصف مليون | 500000",
        "3 آلاف | 3000",
        "350 مليون | 350000000",
        "مليار ومئتي مليون | 1200000000",
        "1.43 تريليون | 1430000000000"
      })
  void readsTheValue(String text, double value) {
    List<Numeral> numerals = read(text.trim());
    assertWithMessage(text).that(numerals).hasSize(1);
    assertWithMessage(text)
        .that(numerals.get(0).point())
        .isWithin(1e-9 * Math.max(1, value))
        .of(value);
    assertWithMessage(text)
        .that(numerals.get(0).range())
        .isEqualTo(new TextRange(0, text.trim().length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عشرات القتلى | عشرات | 20 | 99",
        "مئات الجرحى | مئات | 200 | 999",
        "الآلاف من السكان | الآلاف | 2000 | 9999",
        "عشرات الآلاف | عشرات الآلاف | 20000 | 99999",
        "بضعة أشخاص | بضعة | 3 | 9",
        "ملايين الدولارات | ملايين | 2000000 | 9999999",
        "بين 5 و10 أشخاص | 5 و10 | 5 | 10",
        "من ثلاثة إلى خمسة | ثلاثة إلى خمسة | 3 | 5",
        "3-5 سنوات | 3-5 | 3 | 5",
        "15 أو 20 | 15 أو 20 | 15 | 20"
      })
  void readsBoundsOfVagueNumbersAndRanges(String text, String span, double low, double high) {
    List<Numeral> numerals = read(text.trim());
    assertWithMessage(text).that(numerals).hasSize(1);
    assertThat(numerals.get(0).range().of(text.trim())).isEqualTo(span);
    assertThat(numerals.get(0).low()).isEqualTo(low);
    assertThat(numerals.get(0).high()).isEqualTo(high);
  }

  @Test
  void aMinusSignOrWordMakesANegativeNumber() {
    assertThat(read("بلغت -5 درجات").get(0).point()).isEqualTo(-5.0);
    assertThat(read("سالب ثلاثة").get(0).point()).isEqualTo(-3.0);
    assertThat(read("-5 مقاعد").get(0).point()).isEqualTo(5.0);
    assertThat(read("فاز 5-3").get(0).point()).isEqualTo(5.0);
  }

  @Test
  void fractionsOfSomething() {
    assertThat(read("ثلاثة أرباع المدة").get(0).point()).isWithin(1e-9).of(0.75);
    assertThat(read("خمس الإنتاج").get(0).point()).isWithin(1e-9).of(0.2);
    assertThat(read("خمس دول").get(0).point()).isEqualTo(5.0);
  }

  @Test
  void readsBackEveryNumberThatIsSpelledOut() {
    Random random = new Random(11);
    for (int i = 1; i < 12_000; i++) {
      long number = i <= 2000 ? i : (long) Math.pow(10, 3 + 12 * random.nextDouble());
      SpellOut spell = new SpellOut(i % 2 == 0, i % 3 == 0);
      String text = spell.words(number);
      List<Numeral> numerals = read(text);
      assertWithMessage(text).that(numerals).hasSize(1);
      assertWithMessage(text).that(numerals.get(0).point()).isEqualTo((double) number);
    }
  }

  /** ICU's own spelling of numbers, in all its rule sets but those of digits and years. */
  @Test
  void numbersSpelledByIcuAreReadBack() {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(Locale.forLanguageTag("ar"), RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(5);
    for (String rules :
        List.of(
            "%spellout-numbering", "%spellout-cardinal-masculine", "%spellout-cardinal-feminine")) {
      for (int i = 0; i < 1000; i++) {
        long number = i < 120 ? i : (long) Math.pow(10, 15 * random.nextDouble());
        String text = icu.format(number, rules);
        List<Numeral> numerals = read(text);
        assertWithMessage(rules + " " + text).that(numerals).hasSize(1);
        assertWithMessage(rules + " " + text)
            .that(numerals.get(0).point())
            .isEqualTo((double) number);
      }
    }
  }

  @Test
  void ordinalsAreCompoundsToo() {
    for (String text : List.of("الخامسة والعشرون", "الخامس والعشرين")) {
      assertWithMessage(text).that(read(text).get(0).point()).isEqualTo(25.0);
      assertThat(read(text).get(0).role()).isEqualTo(Numeral.Role.ORDINAL);
    }
    assertThat(read("الحادية عشرة").get(0).point()).isEqualTo(11.0);
    assertThat(read("المئة والخامسة والعشرون").get(0).point()).isEqualTo(125.0);
    assertThat(read("المئة والخامسة والعشرون").get(0).role()).isEqualTo(Numeral.Role.ORDINAL);
    assertThat(read("الثالث عشر").get(0).point()).isEqualTo(13.0);
  }

  @Test
  void procliticsStayOutside() {
    String text = "وبثلاثة رجال و62 امرأة";
    assertThat(read(text).stream().map(numeral -> numeral.range().of(text)).toList())
        .containsExactly("ثلاثة", "62")
        .inOrder();
  }

  @Test
  void twoNumbersAreNotAddedWithoutAScale() {
    assertThat(read("5 قتلى و10 جرحى")).hasSize(2);
    assertThat(read("خمسة وعشرة")).hasSize(2);
    assertThat(read("ثلاثة رجال و5 سيارات")).hasSize(2);
  }

  @Test
  void aChangeIsTwoNumbers() {
    assertThat(read("ارتفع من 13 إلى 14")).hasSize(2);
  }

  @Test
  void wordsThatOnlyLookLikeNumbers() {
    for (String word :
        List.of(
            "ستغادر",
            "ستانو",
            "لست",
            "أحداث",
            "الفائت",
            "كمية",
            "بالفشل",
            "ثانوية",
            "في المئة",
            "وسط")) {
      assertWithMessage(word).that(read(word)).isEmpty();
    }
  }

  @Test
  void aRepairIsRecorded() {
    assertThat(read("2O").get(0).repaired()).isEqualTo("O->0");
    assertThat(read("20").get(0).repaired()).isNull();
  }

  @Test
  void anyTextIsReadWithoutError() {
    Random random = new Random(7);
    String alphabet = "0123٤٥،.٫٬- ةألفمئونصفثلاثوبكلOl%😀\u200f\u064bab\n";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(40), 0, alphabet.length())
          .forEach(c -> text.append(alphabet.charAt(c)));
      for (Numeral numeral : read(text.toString())) {
        assertThat(numeral.range().length()).isGreaterThan(0);
        assertThat(numeral.normalized()).isNotEmpty();
      }
    }
  }

  private List<Numeral> read(String text) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return reader.composed(lexemes, reader.read(lexemes));
  }
}
