package rasid.text;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.lexicon.Phrases;

class TextTest {

  @ParameterizedTest
  @CsvSource({
    "أُصِيبَ,اصيب",
    "إلى,الي",
    "آلاف,الاف",
    "مدرسة,مدرسه",
    "كتـــاب,كتاب",
    "G20,g20",
    "ٱلله,الله",
    "کتاب,كتاب"
  })
  void theKeyDropsMarksAndFoldsLetters(String word, String key) {
    assertThat(ArabicNormalizer.key(word)).isEqualTo(key);
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "a😀ب😀";
    TextOffsets offsets = TextOffsets.of(text);
    assertThat(offsets.codePoint(0)).isEqualTo(0);
    assertThat(offsets.codePoint(1)).isEqualTo(1);
    assertThat(offsets.codePoint(3)).isEqualTo(2);
    assertThat(offsets.codePoint(4)).isEqualTo(3);
    assertThat(offsets.length()).isEqualTo(4);
    assertThat(offsets.span(new TextRange(1, 4)).getText()).isEqualTo("😀ب");
    assertThat(offsets.span(new TextRange(1, 4)).getEnd()).isEqualTo(3);
  }

  @Test
  void codePointsAreFoundAgain() {
    String text = "a😀ب😀c";
    TextOffsets offsets = TextOffsets.of(text);
    assertThat(offsets.index(0)).isEqualTo(0);
    assertThat(offsets.index(1)).isEqualTo(1);
    assertThat(offsets.index(2)).isEqualTo(3);
    assertThat(offsets.index(3)).isEqualTo(4);
    assertThat(offsets.index(4)).isEqualTo(6);
    assertThat(offsets.index(5)).isEqualTo(7);
    assertThat(offsets.range(1, 3).of(text)).isEqualTo("😀ب");
    assertThat(TextOffsets.of("abc").index(2)).isEqualTo(2);
  }

  @Test
  void digitsGluedToWordsStandAlone() {
    assertThat(keys("و62 شخصاً، ب20")).containsExactly("و", "62", "شخصا", "،", "ب", "20").inOrder();
  }

  @Test
  void arabicAndLatinLettersAreTwoWords() {
    assertThat(keys("CSTOمنظمة")).containsExactly("csto", "منظمه").inOrder();
  }

  @Test
  void linesAreTrimmedAndBlankOnesLeftOut() {
    String text = " أول \r\n\n\u00a0\nثان\u2028ثالث";
    assertThat(Lines.of(text).stream().map(line -> line.of(text)).toList())
        .containsExactly("أول", "ثان", "ثالث")
        .inOrder();
  }

  @Test
  void theLongestPhraseWins() {
    Phrases<String> phrases = new Phrases<>();
    phrases.put("أكثر", "short");
    phrases.put("أكثر من", "long");
    Lexemes text = lexemes("وأكثر من 30");
    assertThat(phrases.endingAt(text, 1).orElseThrow().value()).isEqualTo("long");
    assertThat(phrases.endingAt(text, 0).orElseThrow().value()).isEqualTo("short");
    assertThat(phrases.at(lexemes("أكثر من"), 0).orElseThrow().last()).isEqualTo(1);
    assertThat(phrases.at(lexemes("من أكثر"), 0)).isEmpty();
  }

  @Test
  void idsTellPartsApart() {
    assertThat(ContentId.of("a", "b")).isEqualTo(ContentId.of("a", "b"));
    assertThat(ContentId.of("ab", "")).isNotEqualTo(ContentId.of("a", "b"));
    assertThat(ContentId.of("a", null)).isNotEqualTo(ContentId.of("a", ""));
    assertThat(ContentId.of("a")).hasLength(16);
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }

  private static List<String> keys(String text) {
    Lexemes lexemes = lexemes(text);
    return IntStream.range(0, lexemes.size()).mapToObj(lexemes::key).toList();
  }
}
