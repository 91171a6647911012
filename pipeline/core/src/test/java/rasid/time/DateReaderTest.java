package rasid.time;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.number.NumeralReader;
import rasid.quantity.Units;
import rasid.record.DateType;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class DateReaderTest {

  /** A Saturday. */
  private static final LocalDate ANCHOR = LocalDate.of(2022, 1, 8);

  private final NumeralReader numerals = new NumeralReader();
  private final DateReader reader = DateReader.create(Units.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022/01/08 | DATE | 2022-01-08",
        "08-01-2022 | DATE | 2022-01-08",
        "٨/١/٢٠٢٢ | DATE | 2022-01-08",
        "19 من كانون الثاني | DATE | 2022-01-19",
        "22 ماي 2017 | DATE | 2017-05-22",
        "الخميس 6 يناير 2022 | DATE | 2022-01-06",
        "عام 2019 | DATE | 2019",
        "فيفري 2017 | DATE | 2017-02",
        "أمس الجمعة | DATE | 2022-01-07",
        "أمس | DATE | 2022-01-07",
        "اليوم | DATE | 2022-01-08",
        "يوم الجمعة الفائت | DATE | 2022-01-07",
        "الاثنين المقبل | DATE | 2022-01-10",
        "19 الشهر الحالي | DATE | 2022-01-19",
        "الخامس من الشهر الجاري | DATE | 2022-01-05",
        "الليلة الماضية | TIME | 2022-01-07TNI",
        "الأيام الماضية | DATE | PAST_REF",
        "الساعة 5:30 | TIME | T05:30",
        "الساعة الخامسة | TIME | T05",
        "10 أيام | DURATION | P10D",
        "ثلاثة أشهر | DURATION | P3M",
        "يومين | DURATION | P2D",
        "30 عاما | DURATION | P30Y",
        "48 ساعة | DURATION | PT48H",
        "January 7, 2022 | DATE | 2022-01-07",
        "10 رمضان 1443 | DATE | 2022-04-11",
        "10 رمضان 1443 هـ | DATE | 2022-04-11",
        "خلال الأيام الماضية | DATE | PAST_REF",
        "عام 1443 هجري | DATE | 2021-08-09/2022-07-29",
        "25 ديسمبر كانون الأول 2021 | DATE | 2021-12-25",
        "25 ديسمبر/كانون الأول 2021 | DATE | 2021-12-25",
        "الساعة 5:30 مساء | TIME | T17:30",
        "الساعة الخامسة صباحا | TIME | T05",
        "حتى 19 من كانون الثاني | DATE | 2022-01-19",
        "منذ نحو 30 عاما | DURATION | P30Y",
        "أكثر من 10 أيام | DURATION | P10D",
        "في غضون يومين | DURATION | P2D",
        "منذ أيام | DURATION | PXD",
        "سنتين وشهرين | DURATION | P2Y2M",
        "ساعتين و10 دقائق | DURATION | PT2H10M",
        "يومين وثلاث ساعات | DURATION | P2DT3H",
        "صباح الجمعة | TIME | 2022-01-07TMO",
        "مساء أمس | TIME | 2022-01-07TEV",
        "صبيحة الخامس من الشهر الجاري | TIME | 2022-01-05TMO",
        "بداية السنة الجديدة | DATE | 2022-01",
        "منذ بداية العام الجديد | DATE | 2022-01-01/2022-01-08",
        "الأيام الأولى من عام 2021 | DATE | 2021-01",
        "الأسابيع الأخيرة من عام 2021 | DATE | 2021-12",
        "نهاية عام 2021 | DATE | 2021-12",
        "الأسبوع الماضي | DATE | 2021-W52",
        "هذا العام | DATE | 2022",
        "حتى الآن | DATE | PRESENT_REF",
        "في وقت سابق | DATE | PAST_REF",
        "وقت سابق اليوم | DATE | 2022-01-08"
      })
  void readsTypeAndValue(String text, DateType type, String value) {
    List<DateMention> dates = read(text.trim(), ANCHOR);
    assertWithMessage(text).that(dates).hasSize(1);
    assertThat(dates.get(0).type()).isEqualTo(type);
    assertThat(dates.get(0).value()).isEqualTo(value);
    assertThat(dates.get(0).range()).isEqualTo(new TextRange(0, text.trim().length()));
  }

  @Test
  void withoutAnAnchorNothingIsGuessed() {
    assertThat(read("أمس الجمعة", null).get(0).value()).isEqualTo("PAST_REF");
    assertThat(read("19 من كانون الثاني", null).get(0).value()).isEqualTo("XXXX-01-19");
    assertThat(read("19 الشهر الحالي", null).get(0).value()).isEqualTo("XXXX-XX-19");
    assertThat(read("عام 2019", null).get(0).value()).isEqualTo("2019");
  }

  @Test
  void conjunctionsStayOutside() {
    String text = "ويوم الجمعة الفائت";
    assertThat(read(text, ANCHOR).get(0).range().of(text)).isEqualTo("يوم الجمعة الفائت");
  }

  @Test
  void aPrepositionOfPlaceIsNoFrame() {
    String text = "قبل الاجتماع";
    assertThat(read(text, ANCHOR)).isEmpty();
    assertThat(read("بعد 2019", ANCHOR).get(0).range().of("بعد 2019")).isEqualTo("2019");
  }

  @Test
  void fourDigitsThatCountSomethingAreNoYear() {
    assertThat(read("اعتقال 2000 شخص", ANCHOR)).isEmpty();
    assertThat(read("نحو 2000 دولار", ANCHOR)).isEmpty();
    assertThat(read("حكم البلاد حتى 2019 لكنه استقال", ANCHOR)).hasSize(1);
  }

  @Test
  void anAdjectiveIsTheEdgeOfASpanOnly() {
    String text = "للمرة الأولى عام 2019";
    List<DateMention> dates = read(text, ANCHOR);
    assertThat(dates).hasSize(1);
    assertThat(dates.get(0).value()).isEqualTo("2019");
    assertThat(dates.get(0).range().of(text)).isEqualTo("عام 2019");
  }

  @Test
  void impossibleDaysAreNoDates() {
    assertThat(read("2022/13/45", ANCHOR)).isEmpty();
  }

  private List<DateMention> read(String text, LocalDate anchor) {
    Lexemes lexemes = Lexemes.of(text, new TextRange(0, text.length()));
    return reader.read(0, lexemes, numerals.read(lexemes)).stream().map(r -> r.resolve(anchor)).toList();
  }
}
