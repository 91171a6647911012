package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointGroupsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Things are counted in thousands.
        "شارك 10.000 شخص | VBD CD NN | 10000",
        "منح 44.695 قرضا | VBD CD NN | 44695",
        "بلغ 500 .55 مشترك | VBD CD PUNC NN | 55500",
        // Nothing that could be counted stands behind, or no three digits.
        "بلغ 2.301 أمس | VBD CD RB | 2.301",
        "عند 6.609 مقابل الدولار | IN CD NN DTNN | 6.609",
        "عند 2.301 يوم الخميس | IN CD NN DTNN | 2.301",
        "عند 1.275 أمس | IN CD NN | 1.275",
        "بلغ 10.00 شخص | VBD CD NN | 10",
        "بلغ 0.355 شخص | VBD CD NN | 0.355",
        // Money: large or round, else the price of a share or a rate.
        "غرامة 50.000 دولار | NN CD NN | 50000",
        "قيمة 121.500 دينار | NN CD NN | 121500",
        "سعر 2.250 دينار | NN CD NN | 2.25",
        "عند 82.375 دولارا | IN CD NN | 82.375",
        "راتب 80.200 دولار | NN CD NN | 80200",
        // Measures: round, or areas.
        "إنتاج 100.000 برميل | NN CD NN | 100000",
        "طول 1.746 متر | NN CD NN | 1.746",
        "طول 2.500 متر | NN CD NN | 2.5",
        "وزن 3.500 كيلوغرام | NN CD NN | 3.5",
        "مساحة 120.500 مترا مربعا | NN CD NN JJ | 120.5",
        "مساحة 295 .3 مترا مربعا | NN CD PUNC NN JJ | 3295",
        // Shares.
        "نسبة 9.397 بالمئة | NN CD NN | 9.397"
      })
  void whatStandsBehindTellsWhatAPointSeparates(String text, String tags, double value) {
    Quantity quantity = QuantityReading.tagged(text, tags).quantities().get(0);
    assertThat(quantity.interval().point()).isWithin(1e-9).of(value);
  }
}
