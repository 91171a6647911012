package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.NumberDecision;
import rasid.record.ZoneType;
import rasid.text.TextRange;

/** Each reason for which a number is no claim, with texts that come near it and are claims. */
class NumberDecisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // A word before or behind.
        "القرار 2216 الصادر | NAME",
        "صدر 2216 القرار | CLAIM",
        "القرار أكثر من 2216 الصادر | CLAIM",
        "بدأ 9 مساء | TIME",
        "بدأ 9 مسافرين | CLAIM",
        "عمره 50 وهو بخير | AGE",
        "عمره أكثر من 50 وهو بخير | AGE",
        "قتل أكثر من 50 وهو بخير | CLAIM",
        // Days before a month.
        "يستمر من 11 إلى 13 أكتوبر | DATE",
        "يستمر من 11 إلى 31 أكتوبر | DATE",
        "يستمر من 11 إلى 32 أكتوبر | CLAIM",
        "يستمر من 11 إلى 13 مصابا | CLAIM",
        // A year behind a comma or a part of the year.
        "تحول في العام ،2014 إلى | DATE",
        "تحول في العام ,2014 إلى | DATE",
        "تحول في العام :2014 إلى | CLAIM",
        "في نهاية 2012 مقارنة | DATE",
        "في مدينة 2012 مقارنة | CLAIM",
        "في نهاية 1900 مقارنة | DATE",
        "في نهاية 1899 مقارنة | CLAIM",
        "في نهاية 2049 مقارنة | DATE",
        "في نهاية 2050 مقارنة | CLAIM",
        "في نهاية 2012.5 مقارنة | CLAIM",
        "في نهاية 02012 مقارنة | CLAIM",
        "في نهاية 2012 دولار | CLAIM",
        // Results of matches.
        "انتهت 3-2 | SCORE",
        "انتهت 3–2 | SCORE",
        "انتهت 250-200 | CLAIM",
        "انتهت 199-2 | SCORE",
        "انتهت 200-2 | CLAIM",
        "انتهت (1-2) | SCORE",
        "انتهت (1-200) | CLAIM",
        "انتهت (1-2 | CLAIM",
        "انتهت 1-2) | CLAIM",
        "انتهت 1-2 بلا مصابين | CLAIM",
        "انتهت المباراة 1-2 بلا مصابين | SCORE",
        "انتهت 1-2 لصالح الفريق | SCORE",
        "المباراة من 1 إلى 2 | CLAIM",
        "فاز 1-صفر | SCORE",
        "فاز صفر-صفر | SCORE",
        "فاز صفر-3 | SCORE",
        "فاز صفر/3 | SCORE",
        "فاز صفر:3 | CLAIM",
        "فاز 5 - شخص | CLAIM",
        // Telephone numbers.
        "على +21671234567 | PHONE",
        "على +10000001 | PHONE",
        "على 20 37 71 17 شخصا | PHONE",
        "على 20 37 71 شخصا | CLAIM",
        "على +10000000 | CLAIM",
        "على 21671234567 | CLAIM",
        "على 01234567 | PHONE",
        "على ٠١٢٣٤٥٦٧ | PHONE",
        "على 0123456 | CLAIM",
        "على 11234567 | CLAIM",
        // Names that digits touch.
        "قمة G20 المقبلة | NAME",
        "قمة G 20 المقبلة | CLAIM",
        "قمة ب20 دولة | CLAIM",
        "مبنى 20B المقبل | NAME",
        "مبنى 20 B المقبل | CLAIM",
        "وزن 20kg فقط | CLAIM",
        "طائرة ف-16 حربية | NAME",
        "طائرة ف -16 حربية | CLAIM",
        "طائرة ف- 16 حربية | CLAIM",
        "طائرة «-16 حربية | CLAIM",
        "بيان /4 عاجل | NAME",
        "بيان / 4 عاجل | CLAIM",
        "بيان _4 عاجل | NAME",
        "بيان #4 عاجل | NAME",
        "بيان @4 عاجل | NAME",
        "بيان :4 عاجل | CLAIM",
        // Items of a list, and what stands alone.
        "1- مقدمة | UI",
        "1) مقدمة | UI",
        "1. مقدمة | UI",
        "1/ مقدمة | UI",
        "1: مقدمة | CLAIM",
        "فيه 1) مقدمة | CLAIM",
        "1) 5 | CLAIM",
        "18 | UI",
        "18 قتيلا | CLAIM",
        "ثمانية عشر | CLAIM",
        "قتل 18 | CLAIM",
        // A distance before a direction.
        "سقط 100 كلم شمال العاصمة | LOCATING",
        "سقط 100 متر شرقي العاصمة | LOCATING",
        "سقط 100 ميل عن العاصمة | LOCATING",
        "سقط 100 ميل بحري على العموم | LOCATING",
        "سقط 100 كلم من الأسلاك | CLAIM",
        "سقط 100 هكتار شمال العاصمة | CLAIM",
        "سقط 100 دولار شمال العاصمة | CLAIM",
        "سقط 100 شمال العاصمة | CLAIM",
        // A set that is known.
        "الدول الخمس الكبرى | SET_NAME",
        "للدول الخمس الكبرى | SET_NAME",
        "بالدول الخمس الكبرى | SET_NAME",
        "الدول خمس كبرى | CLAIM",
        "دول الخمس كبرى | CLAIM",
        // What is no cardinal.
        "المرتبة الثانية عالميا | ORDINAL",
        "في أحد أحياء المدينة | PARTITIVE",
        "ارتفع إلى الضعف أمس | OTHER",
        "ارتفع ثلاثة أضعاف أمس | CLAIM",
        "قتل عشرات الجنود | CLAIM",
        // Shares of something definite.
        "وافق نصف السكان | CLAIM",
        "وافق نصف سكان | OTHER",
        "الدور نصف النهائي | NAME",
        "خلال الربع الثالث | OTHER",
        "نصف دولار المستثمر | OTHER"
      })
  void theFirstNumberIsDecided(String text, NumberDecision decision) {
    assertWithMessage(text)
        .that(QuantityReading.of(text).quantities().get(0).decision())
        .isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "في الربع الأول من 2012 | DATE",
        "في الربع من 2012 | DATE",
        "في الربع الأول مع 2012 | CLAIM",
        "في البلد الأول من 2012 | CLAIM",
        "فاز الفريق 3-2 | SCORE",
        "فاز الفريق 3 2 | CLAIM",
        "فاز الفريق 3/صفر | SCORE",
        "فاز الفريق 3:صفر | CLAIM",
        "فاز الفريق صفر - صفر | SCORE"
      })
  void theLastNumberIsDecided(String text, NumberDecision decision) {
    List<Quantity> quantities = QuantityReading.of(text).quantities();
    assertWithMessage(text)
        .that(quantities.get(quantities.size() - 1).decision())
        .isEqualTo(decision);
  }

  @Test
  void wordsOfSportReachTwentyFiveLexemes() {
    assertThat(scored("المباراة " + "ثم ".repeat(23) + "انتهت 1-2"))
        .isEqualTo(NumberDecision.SCORE);
    assertThat(scored("المباراة " + "ثم ".repeat(25) + "انتهت 1-2"))
        .isEqualTo(NumberDecision.CLAIM);
    assertThat(scored("انتهت 1-2" + " ثم".repeat(23) + " المباراة"))
        .isEqualTo(NumberDecision.SCORE);
    assertThat(scored("انتهت 1-2" + " ثم".repeat(25) + " المباراة"))
        .isEqualTo(NumberDecision.CLAIM);
  }

  private static NumberDecision scored(String text) {
    return QuantityReading.of(text).quantities().get(0).decision();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The annotator's verb is no number, a participle and digits may be one.
        "ألف الكاتب رواية | VBD DTNN NN | OTHER",
        "ألف كاتب حضروا | NN NN VBD | CLAIM",
        "ألف كاتب حضروا | VBN NN VBD | CLAIM",
        "مئة ألف حضروا | VBD NN VBD | CLAIM",
        "قتل 5 رجال | VBD VBD NNS | CLAIM",
        // A year counts what stands behind it.
        "حتى نهاية 2012 مقارنة | IN NN CD NN | CLAIM",
        "حتى نهاية 2012 أيضا | IN NN CD RB | DATE",
        "حتى نهاية 2012 | IN NN CD | DATE",
        // Shares of what is counted or measured, alone with a bound or the article.
        "يشكل نصف سكانها خطرا | VBP NN NN NN | CLAIM",
        "حضر نصف نهائي | VBD NN NN | NAME",
        "أضيف نصف كيلوغرام | VBD NN NN | OTHER",
        "رفض أكثر من النصف أمس | VBD JJR IN DTNN RB | CLAIM",
        "رفض النصف الآخر | VBD DTNN DTJJ | OTHER",
        "رفض واحد من كل ثلاثة رجال | VBD CD IN NN CD NNS | CLAIM",
        // Words that name by numbers, before what counts.
        "شارك في الحلقة ثمانية شعراء | VBD IN DTNN CD NNS | CLAIM",
        "شارك في الدورة 264 فنانا | VBD IN DTNN CD NN | CLAIM",
        "شارك في الدورة 264 المقبلة | VBD IN DTNN CD DTJJ | NAME",
        "شارك في الدورة 264 لمهرجان | VBD IN DTNN CD NN | NAME",
        "شمل القرار 3 آلاف رجل | VBD DTNN CD CD NN | CLAIM",
        "بلغ ما مجموعه 48 مقعدا | VBD WP NN CD NN | CLAIM",
        "شارك مجموعة 48 أمس | VBD NN CD RB | NAME"
      })
  void partsOfSpeechDecide(String text, String tags, NumberDecision decision) {
    assertWithMessage(text)
        .that(QuantityReading.tagged(text, tags).quantities().get(0).decision())
        .isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource({"BODY, CLAIM", "TITLE, CLAIM", "COMMENTS, ZONE", "FOOTER, UI"})
  void aZoneThatAssertsNothingMakesNoClaim(ZoneType zone, NumberDecision decision) {
    assertThat(QuantityReading.in(zone, "قتل 18 شخصا").quantities().get(0).decision())
        .isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقع في 19 من الشهر | 19 من الشهر | DATE | DATE",
        "وقع 19 مرة هذا الشهر | هذا الشهر | DATE | CLAIM",
        "استمر 5 أعوام كاملة | 5 أعوام | DURATION | DURATION",
        "عمره 5 أعوام كاملة | 5 أعوام | DURATION | AGE",
        "عمره أكثر من 5 أعوام كاملة | 5 أعوام | DURATION | AGE",
        "طفل في 5 أعوام من العمر | 5 أعوام | DURATION | AGE",
        "القرار 5 أعوام كاملة | 5 أعوام | DURATION | DURATION",
        "وقع 5 أعوام صباحا | 5 أعوام | DURATION | DURATION",
        "عمره 5 مايو | 5 مايو | DATE | DATE"
      })
  void whatADateHasReadIsPartOfIt(
      String text, String words, NumberDecision why, NumberDecision decision) {
    QuantityReading reading = QuantityReading.of(text);
    List<Reserved> reserved = List.of(new Reserved(reading.range(words), why));
    assertWithMessage(text)
        .that(reading.quantities(reserved).get(0).decision())
        .isEqualTo(decision);
  }

  @Test
  void theFirstStretchThatHoldsTheNumberDecides() {
    QuantityReading reading = QuantityReading.of("قتل 18 شخصا");
    TextRange number = reading.range("18");
    assertThat(
            reading
                .quantities(
                    List.of(
                        new Reserved(reading.range("قتل"), NumberDecision.DATE),
                        new Reserved(number, NumberDecision.TIME),
                        new Reserved(number, NumberDecision.DATE)))
                .get(0)
                .decision())
        .isEqualTo(NumberDecision.TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قتل 18 شخصا", "أصيب ثلاثة جنود", "خسر 5% من قيمته"})
  void everyOtherNumberCanBeAClaim(String text) {
    assertThat(QuantityReading.of(text).quantities().get(0).canBeClaim()).isTrue();
  }
}
