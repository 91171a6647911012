package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import rasid.entity.tagger.WordClusters;
import rasid.linear.Hashing;
import rasid.text.Memo;

/** What is known of words, with clusters of four words and topics of two. */
class KnownWordTest {

  private static final Memo<KnownWord> WORDS =
      KnownWord.remembered(
          clusters("الشرطه\t1\t2\t3\t4\nشرطه\t5\t6\t7\t8\nجندي\t9\t10\t11\t12\nقتل\t1\t1\t1\t1\n"),
          clusters("شرطه\t20\t21\t22\t23\nجندي\t30\t31\t32\t33\n"));

  @Test
  void aWordHasItsFormsAsHashes() {
    KnownWord fighters = WORDS.of("المقاتلون");
    assertThat(fighters.digits()).isFalse();
    assertThat(fighters.word()).isEqualTo(Hashing.of("المقاتلون"));
    assertThat(fighters.stem()).isEqualTo(Hashing.of("مقاتل"));
    assertThat(fighters.light()).isEqualTo(Hashing.of("مقاتل"));
    assertThat(fighters.root()).isEqualTo(Hashing.of("قتل"));
  }

  @Test
  void theWordItselfIsSoughtAmongClustersThenWithoutArticleThenWithoutEnding() {
    assertThat(WORDS.of("الشرطه").clusters()).isEqualTo(new int[] {1, 2, 3, 4});
    assertThat(WORDS.of("الجندي").clusters()).isEqualTo(new int[] {9, 10, 11, 12});
    assertThat(WORDS.of("الجنديان").clusters()).isEqualTo(new int[] {9, 10, 11, 12});
    assertThat(WORDS.of("بحر").clusters()).isEqualTo(new int[] {-1, -1, -1, -1});
  }

  @Test
  void topicsAreSoughtWithoutArticleThenWithoutEnding() {
    assertThat(WORDS.of("الشرطه").topics()).isEqualTo(new int[] {20, 21, 22, 23});
    assertThat(WORDS.of("الجنديان").topics()).isEqualTo(new int[] {30, 31, 32, 33});
    assertThat(WORDS.of("قتل").topics()).isEqualTo(new int[] {-1, -1, -1, -1});
  }

  @Test
  void ofNumbersOnlyTheLengthIsKnownUpToFiveDigits() {
    assertThat(WORDS.of("2012").digits()).isTrue();
    assertThat(WORDS.of("2012")).isNotEqualTo(WORDS.of("201"));
    assertThat(WORDS.of("2012").word()).isEqualTo(Hashing.of("0000"));
    assertThat(WORDS.of("2012").root()).isEqualTo(Hashing.of("0000"));
    assertThat(WORDS.of("123456").word()).isEqualTo(WORDS.of("78901").word());
    assertThat(WORDS.of("1234").word()).isNotEqualTo(WORDS.of("12345").word());
    assertThat(WORDS.of("٣٥").digits()).isTrue();
  }

  @Test
  void aMarkWithoutALetterIsNoNumber() {
    assertThat(WORDS.of("").digits()).isFalse();
  }

  private static WordClusters clusters(String lines) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
      }
      return WordClusters.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
