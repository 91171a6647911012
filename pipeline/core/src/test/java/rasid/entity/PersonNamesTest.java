package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.NamedText;
import rasid.annotation.TokenSpan;

/** Names of people; the first one tagged NNP begins it, and no list knows زغلبان and كرنديل. */
class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "محمد/NNP سعيد/NNP قال/VBD | محمد سعيد",
        // As many people as it takes have this name: eight, not seven.
        "قيس/NNP سعيد/NNP قال/VBD | قيس سعيد",
        "أرنالدو/NNP سعيد/NNP قال/VBD | ''",
        "محمد/NNP أرنالدو/NNP قال/VBD | ''",
        // Of three words the first tells.
        "محمد/NNP زغلبان/NNP كرنديل/NNP قال/VBD | محمد زغلبان كرنديل",
        "زغلبان/NNP كرنديل/NNP محمد/NNP قال/VBD | ''",
        "محمد/NNP قال/VBD | ''",
        // No nationality, article or common noun is of it.
        "محمد/NNP المصري/NNP سعيد/NNP | ''",
        "المحمد/DTNNP سعيد/NNP | ''",
        "محمد/NNP سعيد/NNP الكبير/DTJJ | محمد سعيد",
      })
  void twoWordsOfNamesAreAPerson(String words, String name) {
    assertThat(name(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيس/DTNN زغلبان/NNP",
        "الرئيس/DTNN الكبير/DTJJ زغلبان/NNP",
        "الرئيس/DTNN كبير/JJ زغلبان/NNP",
        "الرئيس/DTNN مصري/NN زغلبان/NNP",
        "الرئيس/DTNN \"/PUNC زغلبان/NNP",
        "المتحدث/DTNN ب/IN اسم/NN الجماعة/DTNN زغلبان/NNP",
      })
  void aTitleAnnouncesOne(String words) {
    assertThat(name(words)).isEqualTo("زغلبان");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيس/DTNN قال/VBD زغلبان/NNP",
        "الرئيس/DTNN بيت/NN زغلبان/NNP",
        "الرئيس/DTNN ./PUNC زغلبان/NNP",
        "الرئيس/DTNN :/PUNC زغلبان/NNP",
        "وزارة/NN زغلبان/NNP",
        "الرئيس/DTNN الزغلبان/DTNNP",
        "الرئيس/DTNN مصري/NNP",
      })
  void butNotFromBehindAnotherWord(String words) {
    assertThat(name(words)).isEmpty();
  }

  @Test
  void aTitleStandsUpToSixWordsBeforeTheName() {
    String far = "الرئيس/DTNN " + "الكبير/DTJJ ".repeat(6) + "زغلبان/NNP";
    assertThat(name(far)).isEqualTo("زغلبان");
    assertThat(name(far.replace("زغلبان", "الكبير/DTJJ زغلبان"))).isEmpty();
  }

  @Test
  void theLongestNameHasFiveWords() {
    EntityText text = EntityTexts.of("الرئيس/DTNN " + "زغلبان/NNP ".repeat(6));
    assertThat(PersonNames.end(text, 1, null)).isEqualTo(5);
    assertThat(PersonNames.end(text, 2, null)).isEqualTo(-1);
  }

  @Test
  void aBodyMayStandBetween() {
    String title = "المتحدث/DTNN باسم/IN ";
    assertThat(name(title + "{ORGANIZATION وزارة/NN الدفاع/DTNN} زغلبان/NNP")).isEqualTo("زغلبان");
    assertThat(name(title + "{ORGANIZATION وزارة/NN الدفاع/DTNN} ،/PUNC \"/PUNC زغلبان/NNP"))
        .isEqualTo("زغلبان");
    assertThat(name(title + "وزارة/NN الدفاع/DTNN زغلبان/NNP")).isEmpty();
    assertThat(name(title + "{PERSON وزارة/NN الدفاع/DTNN} زغلبان/NNP")).isEmpty();
    assertThat(name(title + "{ORGANIZATION وزارة/NN} الدفاع/DTNN زغلبان/NNP")).isEmpty();
  }

  /** The name that begins with the first word tagged as one behind the last name in braces. */
  private static String name(String words) {
    NamedText text = NamedText.of(words);
    List<Mention> names = text.mentions();
    @Nullable Mention before = names.isEmpty() ? null : names.get(0);
    int first = before == null ? 0 : before.lastToken() + 1;
    while (!text.first().tokens().get(first).pos().contains("NNP")) {
      first++;
    }
    int end = PersonNames.end(EntityTexts.of(text), first, before);
    return end < 0 ? "" : text.first().range(new TokenSpan(first, end)).of(text.text());
  }
}
