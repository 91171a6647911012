package rasid.claim.features;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class NumberContextTest {

  @Test
  void theHeadIsTheFirstNounBehindTheNumber() {
    assertThat(head("قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP")).isEqualTo(2);
    assertThat(head("قتل/VBD 5/CD من/IN أفراد/NNS الأمن/DTNN")).isEqualTo(3);
    assertThat(head("مقتل/NN 5/CD و/CC جرح/VBD آخرين/JJ")).isEqualTo(-1);
    assertThat(head("قتل/VBD 5/CD ،/PUNC جنود/NNS")).isEqualTo(-1);
    assertThat(head("قتل/VBD 5/CD في/IN في/IN في/IN في/IN في/IN مصر/NNP")).isEqualTo(-1);
  }

  @Test
  void aDualNounIsItsOwnHead() {
    assertThat(head("مقتل/NN شرطيين/NNS في/IN مصر/NNP")).isEqualTo(1);
  }

  @Test
  void verbsNounsAndAdjectivesCanFillARole() {
    assertThat(
            FactsOf.sentence("قتل/VBD أمس/RB 5/CD جنود/NNS مصريين/JJ في/IN مصر/NNP ./PUNC")
                .number()
                .candidates())
        .asList()
        .containsExactly(0, 3, 4, 6)
        .inOrder();
  }

  @Test
  void whatIsFarCannot() {
    String far = "في/IN ".repeat(40);
    assertThat(FactsOf.sentence("قتل/VBD " + far + "5/CD جنود/NNS").number().candidates())
        .asList()
        .containsExactly(42);
    assertThat(
            FactsOf.sentence("قتل/VBD " + far.substring(6) + "5/CD جنود/NNS").number().candidates())
        .asList()
        .containsExactly(0, 41);
  }

  @Test
  void bordersBetweenClausesAreCounted() {
    SentenceFacts facts =
        FactsOf.sentence("قتل/VBD رجل/NN ،/PUNC و/CC قال/VBD بينما/IN 5/CD جنود/NNS جرحوا/VBD")
            .number()
            .sentence();
    assertThat(facts.bordersBetween(0, 2)).isEqualTo(0);
    assertThat(facts.bordersBetween(0, 6)).isEqualTo(2);
    assertThat(facts.bordersBetween(6, 0)).isEqualTo(2);
  }

  private static int head(String words) {
    return FactsOf.sentence(words).number().head();
  }
}
