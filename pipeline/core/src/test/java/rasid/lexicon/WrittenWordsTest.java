package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenWordsTest {

  @Test
  void aVerbIsFoundInAllPersonsAndBehindWhatIsWrittenOntoIt() {
    WrittenWords words = WrittenWords.beginning(List.of("قال"));
    for (String text : List.of("قال", "وقالت", "فقالوا", "يقول", "وسيقولون", "قالها")) {
      assertWithMessage(text).that(words.mayBeIn("ثم " + text + ".")).isTrue();
    }
    for (String text : List.of("", "مقتل 12 شخصا", "وأصيب 7", "said")) {
      assertWithMessage(text).that(words.mayBeIn(text)).isFalse();
    }
  }

  @Test
  void aNounIsFoundWithArticleEndingsAndPronouns() {
    WrittenWords words = WrittenWords.beginning(List.of("مسلح", "حراس"));
    for (String text :
        List.of("مُسلّح", "المسلحون", "للمسلحين", "وبالمسلحين", "مسلحيهم", "مسلحَين", "وحراسها")) {
      assertWithMessage(text).that(words.mayBeIn("62" + text + "،")).isTrue();
    }
    assertThat(words.mayBeIn("سلاح وحرس")).isFalse();
  }

  @Test
  void shortWordsAndThoseThatBeginLikeAPrepositionAreFound() {
    assertThat(WrittenWords.beginning(List.of("شن")).mayBeIn("وشنّها الطيران")).isTrue();
    assertThat(WrittenWords.beginning(List.of("لجنة")).mayBeIn("قال للجنة")).isTrue();
    assertThat(WrittenWords.beginning(List.of("لقاء")).mayBeIn("للقاء الوفد")).isTrue();
    assertThat(WrittenWords.beginning(List.of("القضاء على")).mayBeIn("وللقضاء عليه")).isTrue();
  }

  @Test
  void aPhraseIsLookedForByItsFirstWordWhoseCliticMayStandBeforeAnArticle() {
    assertThat(WrittenWords.beginning(List.of("أودى بحياة")).mayBeIn("وأودت بهم")).isTrue();
    assertThat(WrittenWords.beginning(List.of("بحياة")).mayBeIn("بالحياة")).isTrue();
  }
}
