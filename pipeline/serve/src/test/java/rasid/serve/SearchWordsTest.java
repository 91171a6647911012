package rasid.serve;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pairs of the page's own test (web/test/words.test.mjs). */
class SearchWordsTest {

  @Test
  void spellingsThatReadersDoNotTellApartAreOne() {
    Map.of(
            "وِزَارَةُ", "وزاره",
            "أُلْمَاتِي", "الماتى",
            "إصابة", "اصابه",
            "مسؤول", "مسوول",
            "شاطئ", "شاطي",
            "ألمـــاتي", "الماتي",
            "٣٤", "34",
            "۳۴", "34",
            "ﻻ", "لا",
            "ﷲ", "الله")
        .forEach(this::assertOne);
    assertOne("USD", "usd");
    assertOne("\u202bقتل\u202c", "قتل");
    assertWithMessage("other words")
        .that(SearchWords.normalized("قتل"))
        .isNotEqualTo(SearchWords.normalized("قبل"));
  }

  private void assertOne(String written, String typed) {
    assertWithMessage(written)
        .that(SearchWords.normalized(written))
        .isEqualTo(SearchWords.normalized(typed));
  }
}
