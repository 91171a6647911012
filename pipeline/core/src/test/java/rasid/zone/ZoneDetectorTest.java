package rasid.zone;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.record.ZoneType;

class ZoneDetectorTest {

  private static final String PARAGRAPH =
      "أعلنت الوزارة أمس أن الأعمال في الميناء ستبدأ في الأسبوع المقبل بعد توقف طويل.";

  private final ZoneDetector detector = ZoneDetector.of(Lexicons.own());

  @Test
  void aTitleIsTheLongestShortLineBeforeTheText() {
    assertThat(types("أخبار\n\nبدء العمل في ميناء المدينة بعد توقف\n\n" + PARAGRAPH))
        .containsExactly(ZoneType.NAVIGATION, ZoneType.TITLE, ZoneType.BODY)
        .inOrder();
  }

  @Test
  void aTextWithoutTitleIsBody() {
    assertThat(types(PARAGRAPH)).containsExactly(ZoneType.BODY);
    assertThat(types("وصل خمسة أشخاص")).containsExactly(ZoneType.BODY);
  }

  @Test
  void datelineAndBylineStandApart() {
    assertThat(types("بدء العمل في الميناء الجديد\nشؤون عربية 2021/03/05\n| وكالات\n" + PARAGRAPH))
        .containsExactly(ZoneType.TITLE, ZoneType.DATELINE, ZoneType.BYLINE, ZoneType.BODY)
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14/03/2024",
        "14-3-2024 | 10:30",
        "١٤ مارس ٢٠٢٤",
        "٤ رمضان ١٤٤٥هـ",
        "الخميس، 14 مارس/آذار 2024",
        "الخميس 14 آذار (مارس) 2024",
        "الأحد 1 كانون الأول 2019",
        "4 ربيع الأول 1445"
      })
  void aLineOfADateIsADateline(String date) {
    assertThat(types("بدء العمل في الميناء الجديد\n" + date + "\n" + PARAGRAPH))
        .containsExactly(ZoneType.TITLE, ZoneType.DATELINE, ZoneType.BODY)
        .inOrder();
  }

  @Test
  void aNumberWithAMonthAloneIsNoDateline() {
    assertThat(types("بدء العمل في الميناء الجديد\nمقتل 15 مارس الماضي\n" + PARAGRAPH))
        .doesNotContain(ZoneType.DATELINE);
  }

  @Test
  void aShortLineBetweenParagraphsIsAHeading() {
    assertThat(types(PARAGRAPH + "\nموقف الحكومة من المشروع\n" + PARAGRAPH))
        .containsExactly(ZoneType.BODY, ZoneType.HEADING, ZoneType.BODY)
        .inOrder();
  }

  @Test
  void commentsReachToTheFooter() {
    assertThat(types(PARAGRAPH + "\nالتعليقات (2)\nسامي\n" + PARAGRAPH + "\nالأكثر قراءة\nخبر آخر"))
        .containsExactly(ZoneType.BODY, ZoneType.COMMENTS, ZoneType.FOOTER)
        .inOrder();
  }

  @Test
  void aParagraphBehindTheFooterIsBodyAgain() {
    assertThat(types(PARAGRAPH + "\nأخبار ذات صلة\nخبر آخر\n" + PARAGRAPH + "\n" + PARAGRAPH))
        .containsExactly(ZoneType.BODY, ZoneType.FOOTER, ZoneType.BODY)
        .inOrder();
    // An address is of the page.
    String contact = PARAGRAPH.replace("الوزارة", "info@news.example");
    assertThat(types(PARAGRAPH + "\nأخبار ذات صلة\nخبر آخر\n" + contact))
        .containsExactly(ZoneType.BODY, ZoneType.FOOTER)
        .inOrder();
  }

  @Test
  void anEmbeddedPostTakesItsLatinText() {
    assertThat(
            types(
                PARAGRAPH
                    + "\n"
                    + "Works begin in the port https://t.co/abc\n"
                    + "— Port News (@portnews) March 5, 2021\n"
                    + PARAGRAPH))
        .containsExactly(ZoneType.BODY, ZoneType.EMBEDDED_POST, ZoneType.BODY)
        .inOrder();
  }

  @Test
  void zonesDoNotOverlapAndHoldAllText() {
    String text = "عنوان قصير للخبر\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH;
    int end = 0;
    for (TextZone zone : detector.detect(text)) {
      assertThat(zone.range().begin()).isAtLeast(end);
      assertThat(text.substring(end, zone.range().begin()).isBlank()).isTrue();
      end = zone.range().end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  private List<ZoneType> types(String text) {
    return detector.detect(text).stream().map(TextZone::type).toList();
  }
}
