package rasid.entity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;

/** Towns whose names are common words. */
class CommonPlacesTest {

  private static final EntityRecognizer RECOGNIZER = EntityRecognizer.load(Lexicons.own());

  @Test
  void wordsBehindANameSayWhereItIs() {
    assertThat(countryOf("صور", "غارات إسرائيلية على صور جنوبي لبنان.")).isEqualTo("LB");
    assertThat(countryOf("بلد", "فرض حظر التجول في بلد شمال بغداد.")).isEqualTo("IQ");
    assertThat(countryOf("الأبيض", "وصلت المساعدات إلى الأبيض بالسودان.")).isEqualTo("SD");
    assertThat(countryOf("حجة", "اندلعت معارك في حجة اليمنية.")).isEqualTo("YE");
    assertThat(countryOf("بيتا", "تجمع السكان في بيتا جنوب نابلس.")).isEqualTo("PS");
  }

  @Test
  void anotherTownOfItsCountryTells() {
    assertThat(countryOf("صور", "أغلقت المدارس في صور والنبطية.")).isEqualTo("LB");
    assertThat(countryOf("الخيام", "عاد السكان إلى مرجعيون والخيام.")).isEqualTo("LB");
    assertThat(countryOf("الباب", "خرجت مظاهرات في الباب وأعزاز.")).isEqualTo("SY");
  }

  @Test
  void whatHappensInTownsTells() {
    assertThat(countryOf("صور", "قتل 12 شخصا في صور.")).isEqualTo("LB");
    assertThat(countryOf("صور", "غارة على صور.")).isEqualTo("LB");
    assertThat(countryOf("الباب", "قتل 12 شخصا في الباب أمس.")).isEqualTo("SY");
    assertThat(countryOf("صور", "قتل 12 شخصا في صور وأصيب 3 آخرون.")).isEqualTo("LB");
    assertThat(countryOf("صور", "قتل 12 شخصا في صور و3 في النبطية.")).isEqualTo("LB");
  }

  @Test
  void theCommonWordIsNoPlace() {
    List<String> texts =
        List.of(
            "نشرت الوكالة 12 صورة، وظهر 3 في صور نشرها ناشطون.",
            "ظهر القتلى في صور وزعها الجيش.",
            "قتل 3 أشخاص في صور نشرتها صحيفة في بيروت.",
            "قتل 3 أشخاص وظهر آخرون في صور.",
            "طرق 3 أشخاص على الباب.",
            "أصيب 3 أشخاص في الباب الخلفي للحافلة.",
            "قتل 3 أشخاص في بلد مجاور.",
            "أصيب لاعب في العين.",
            "قتل 5 عمال في المصنع.",
            "اعتقل 3 أشخاص في صنعاء بحجة التجسس.",
            "وثق ناشطون القصف في صور ومقاطع مصورة.",
            "أصيب الجندي في عين وساق.",
            "ظهر الدمار في صور ومقاطع من بيروت.");
    for (String text : texts) {
      List<AnnotatedSentence> sentences = Sentences.of(text);
      List<String> places =
          RECOGNIZER.recognise(text, sentences).stream()
              .filter(Mention::isPlace)
              .map(mention -> mention.range().of(text))
              .filter(name -> !name.equals("بيروت") && !name.equals("صنعاء"))
              .toList();
      assertWithMessage(text).that(places).isEmpty();
    }
  }

  @Test
  void aWordThatIsHardlyATownIsNone() {
    for (String text :
        List.of("قتل 12 شخصا في العاصمة المنامة.", "أصيب 4 جنود في معسكر شمال الجزائر.")) {
      for (Mention mention : RECOGNIZER.recognise(text, Sentences.of(text))) {
        assertThat(mention.range().of(text)).isNoneOf("العاصمة", "معسكر");
      }
    }
  }

  /** The country of a place of this name in a text; empty when there is none. */
  private static String countryOf(String name, String text) {
    for (Mention mention : RECOGNIZER.recognise(text, Sentences.of(text))) {
      if (mention.isPlace() && mention.range().of(text).equals(name)) {
        return String.valueOf(mention.thing().country());
      }
    }
    return "";
  }
}
