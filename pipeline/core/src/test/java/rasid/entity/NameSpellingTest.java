package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import rasid.record.EntityType;

class NameSpellingTest {

  @Test
  void spellingsOfAForeignNameFallTogether() {
    assertThat(person("غوتيريس")).isEqualTo(person("جوتيريش"));
    assertThat(person("نزارباييف")).isEqualTo(person("نزاربايف"));
    assertThat(person("توكاييف")).isEqualTo(person("توقاييف"));
    assertThat(place("ألما آتا")).isEqualTo(place("ألما-آتا"));
    assertThat(place("ألما آتا")).isEqualTo(place("ألماتا"));
    assertThat(person("نتنياهو")).isEqualTo(person("نتانياهو"));
  }

  @Test
  void shortArabicNamesKeepTheirLetters() {
    assertThat(person("سالم")).isNotEqualTo(person("صالم"));
    assertThat(person("قاسم")).isNotEqualTo(person("كاسم"));
    assertThat(person("محمد")).isNotEqualTo(person("محمود"));
    assertThat(person("الناصر")).isNotEqualTo(person("النصر"));
    assertThat(person("سلمان")).isNotEqualTo(person("سليمان"));
    assertThat(person("السالم")).isNotEqualTo(person("السلام"));
    assertThat(place("ألماتي")).isNotEqualTo(place("ألماتا"));
  }

  @Test
  void bodiesKeepTheirLetters() {
    assertThat(NameSpelling.key(EntityType.ORGANIZATION, "جمعية الشاطبي"))
        .isNotEqualTo(NameSpelling.key(EntityType.ORGANIZATION, "جمعية الساتبي"));
  }

  private static String person(String name) {
    return NameSpelling.key(EntityType.PERSON, name);
  }

  private static String place(String name) {
    return NameSpelling.key(EntityType.GPE, name);
  }
}
