package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes;
import rasid.lexicon.EventTypes.EventType;
import rasid.lexicon.Lexicons;
import rasid.record.Certainty;
import rasid.record.CueClass;
import rasid.text.TextRange;

class CertaintyRulesTest {

  private static final CertaintyRules RULES =
      new CertaintyRules(Lexicons.own().words(), SpeechWords.of(Lexicons.own()));

  @Test
  void whatNothingDoubtsIsLeftToTheModel() {
    assertThat(of("قتل/VBD 5/CD جنود/NNS", 1)).isNull();
  }

  @Test
  void aDistancingCueMakesAClaim() {
    CertaintyRule rule = of("قتل/VBD 5/CD جنود/NNS", 1, CueClass.DISTANCING);
    assertThat(rule).isEqualTo(CertaintyRule.DISTANCED);
    assertThat(rule.certainty()).isEqualTo(Certainty.CLAIMED);
    assertThat(of("قتل/VBD 5/CD جنود/NNS", 1, CueClass.CONFIRMING)).isNull();
  }

  @Test
  void aNegationRightBeforeTheNumberDenies() {
    assertThat(of("لم/RP يقتل/VBP 5/CD جنود/NNS", 2)).isEqualTo(CertaintyRule.DENIED);
    assertThat(of("لم/RP يصب/VBP أحد/NN ./PUNC 5/CD جنود/NNS", 4)).isNull();
    assertThat(CertaintyRule.DENIED.certainty()).isEqualTo(Certainty.NEGATED);
  }

  @Test
  void aVerbThatDeniesWhatItTellsDenies() {
    CertaintyRule rule = of("نفى/VBD الجيش/DTNN مقتل/NN 5/CD جنود/NNS", 3, CueClass.NEUTRAL);
    assertThat(rule).isEqualTo(CertaintyRule.DENYING_CUE);
    assertThat(rule.certainty()).isEqualTo(Certainty.NEGATED);
    String said = "أعلن/VBD الجيش/DTNN مقتل/NN 5/CD جنود/NNS و/CC+ نفى/VBD الأسر/DTNN";
    assertThat(of(said, 3, CueClass.NEUTRAL)).isNull();
    String part =
        "نفت/VBD إيران/NNP ضلوع/NN+ ها/PRP$ في/IN الهجوم/DTNN الذي/WP أسفر/VBD عن/IN مقتل/NN 3/CD جنود/NNS";
    assertThat(of(part, 10, CueClass.NEUTRAL)).isNull();
  }

  @Test
  void aCueOfASentenceBeforeDeniesNothing() {
    AnnotatedSentence all =
        Texts.tagged("نفى/VBD الجيش/DTNN ذلك/DT ./PUNC تحدث/VBD عن/IN مقتل/NN 5/CD جنود/NNS")
            .sentence();
    AnnotatedSentence second =
        new AnnotatedSentence(
            1, all.zone(), all.range(new TokenSpan(4, 8)), all.tokens().subList(4, 9));
    assertThat(RULES.of(second, 3, null, said(all.range(TokenSpan.of(0)), CueClass.NEUTRAL)))
        .isNull();
    assertThat(RULES.of(all, 7, null, said(all.range(TokenSpan.of(0)), CueClass.NEUTRAL)))
        .isEqualTo(CertaintyRule.DENYING_CUE);
  }

  @Test
  void aDenialHoldsForWhatOthersSaid() {
    String others = "نفى/VBD الجيش/DTNN الأنباء/DTNN التي/WP ترددت/VBD عن/IN مقتل/NN 5/CD جنود/NNS";
    assertThat(of(others, 7)).isEqualTo(CertaintyRule.DENYING_CUE);
    String participle = "قال/VBD إن/IN الطريق/DTNN آمن/JJ نافيا/JJ سقوط/NN 5/CD قتلى/NNS";
    assertThat(of(participle, 6)).isEqualTo(CertaintyRule.DENYING_CUE);
  }

  @Test
  void aDenialEndsWhereAnotherStatementBegins() {
    String another =
        "نفى/VBD الجيش/DTNN ذلك/DT و/CC+ أشار/VBD إلى/IN أن/IN 5/CD جنود/NNS قتلوا/VBD";
    assertThat(of(another, 7)).isNull();
    String goesOn = "نفى/VBD الجيش/DTNN ذلك/DT مشيرا/JJ إلى/IN مقتل/NN 5/CD جنود/NNS";
    assertThat(of(goesOn, 6)).isNull();
    String relative = "نفى/VBD الأمر/DTNN عن/IN القصر/DTNN ،/PUNC الذي/WP يحرسه/VBP 5/CD جنود/NNS";
    assertThat(of(relative, 7)).isNull();
  }

  @Test
  void aDenialDoesNotReachIntoWhatAnotherOneSays() {
    String behind =
        "بينما/IN نفت/VBD الوزارة/DTNN ذلك/DT ،/PUNC قال/VBD ناشطون/NNS إن/IN 5/CD جنود/NNS قتلوا/VBD";
    assertThat(of(behind, 8)).isNull();
    String before =
        "نفت/VBD الوزارة/DTNN ذلك/DT ،/PUNC إلا/RP أن/IN ناشطين/NNS قالوا/VBD إن/IN 5/CD قتلوا/VBD";
    assertThat(of(before, 9)).isNull();
    String aside =
        "قال/VBD المتحدث/DTNN ،/PUNC الذي/WP نفى/VBD ذلك/DT ،/PUNC إن/IN 5/CD جنود/NNS قتلوا/VBD";
    assertThat(of(aside, 8)).isNull();
    String relative =
        "نفت/VBD الوزارة/DTNN الأنباء/DTNN التي/WP تحدثت/VBD عن/IN مقتل/NN 5/CD جنود/NNS";
    assertThat(of(relative, 7)).isEqualTo(CertaintyRule.DENYING_CUE);
    String issued = "نفى/VBD الجيش/DTNN ،/PUNC في/IN بيان/NN ،/PUNC مقتل/NN 5/CD جنود/NNS";
    assertThat(of(issued, 7)).isEqualTo(CertaintyRule.DENYING_CUE);
  }

  @Test
  void aDenialEndsAtWhatEndsIt() {
    String after = "نفى/VBD الوزير/DTNN استقالته/NN بعد/NN مقتل/NN 5/CD جنود/NNS";
    assertThat(of(after, 5)).isNull();
    String semicolon =
        "كذب/VBD الناطق/DTNN ذلك/DT ؛/PUNC و/CC+ في/IN هجوم/NN آخر/JJ قتل/VBD 5/CD جنود/NNS";
    assertThat(of(semicolon, 9)).isNull();
  }

  @Test
  void aNegatedDenialDeniesNothing() {
    assertThat(of("لا/RP تنفي/VBP الحكومة/DTNN مقتل/NN 5/CD جنود/NNS", 4)).isNull();
  }

  @Test
  void aNegationThatBoundsTheNumberDoesNotDeny() {
    assertThat(of("لم/RP ينج/VBP سوى/NN 5/CD جنود/NNS", 3)).isNull();
    assertThat(of("لم/RP يتجاوز/VBP 5/CD جنود/NNS", 2)).isNull();
    assertThat(of("لم/RP يتعد/VBP 5/CD جنود/NNS", 2)).isNull();
    assertThat(of("إذا/IN لم/RP يفرج/VBP عن/IN 5/CD جنود/NNS", 3)).isNull();
  }

  @Test
  void aNounDeniesWhatStandsRightBehindIt() {
    String drone = "من/IN دون/NN طيار/NN قتلت/VBD 5/CD جنود/NNS";
    assertThat(of(drone, 4)).isNull();
    assertThat(of(drone, 4, trigger(3))).isNull();
    String without = "انتهت/VBD دون/NN إصابة/NN 5/CD جنود/NNS";
    assertThat(of(without, 3, trigger(2))).isEqualTo(CertaintyRule.DENIED);
    assertThat(of("بلغت/VBD دون/NN 5/CD ملايين/NNS", 2)).isNull();
  }

  @Test
  void whatIsNotTrueIsDenied() {
    String untrue = "لا/RP صحة/NN ل/IN+ ما/WP تردد/VBD عن/IN مقتل/NN 5/CD جنود/NNS";
    assertThat(of(untrue, 7)).isEqualTo(CertaintyRule.UNTRUE);
    String health = "وزارة/NN الصحة/DTNN أعلنت/VBD مقتل/NN 5/CD جنود/NNS";
    assertThat(of(health, 4)).isNull();
  }

  @Test
  void figuresOfAPreliminaryTollAreProvisional() {
    String before = "بلغت/VBD الحصيلة/DTNN الأولية/DTJJ 5/CD قتلى/NNS";
    assertThat(of(before, 3)).isEqualTo(CertaintyRule.PRELIMINARY);
    assertThat(CertaintyRule.PRELIMINARY.certainty()).isEqualTo(Certainty.PROVISIONAL);
    String behind = "قتل/VBD 5/CD جنود/NNS في/IN حصيلة/NN أولية/JJ ل/IN+ الهجوم/DTNN";
    assertThat(of(behind, 1)).isEqualTo(CertaintyRule.PRELIMINARY);
    String another = "قتل/VBD 5/CD بعد/NN أن/IN كانت/VBD الحصيلة/DTNN الأولية/DTJJ 4/CD";
    assertThat(of(another, 1)).isNull();
    assertThat(of(another, 7)).isEqualTo(CertaintyRule.PRELIMINARY);
    assertThat(of("بلغت/VBD الحصيلة/DTNN النهائية/DTJJ 5/CD قتلى/NNS", 3)).isNull();
    String last =
        "كانت/VBD الحصيلة/DTNN الأولية/DTJJ 3/CD لكن/CC الحصيلة/DTNN النهائية/DTJJ بلغت/VBD 12/CD";
    assertThat(of(last, 3)).isEqualTo(CertaintyRule.PRELIMINARY);
    assertThat(of(last, 8)).isNull();
    String rose = "الحصيلة/DTNN الأولية/DTJJ 28/CD ثم/CC ارتفعت/VBD إلى/IN 32/CD";
    assertThat(of(rose, 6)).isNull();
  }

  private static @Nullable CertaintyRule of(String words, int number) {
    return of(words, number, (CueClass) null);
  }

  private static Trigger trigger(int token) {
    EventType event = EventTypes.of(Lexicons.own()).get("KILLED");
    return new Trigger(token, token, event, event.counts(), "events.tsv:قتل", false);
  }

  private static @Nullable CertaintyRule of(String words, int number, Trigger trigger) {
    return RULES.of(Texts.tagged(words).sentence(), number, trigger, null);
  }

  private static @Nullable CertaintyRule of(String words, int number, @Nullable CueClass cue) {
    AnnotatedSentence sentence = Texts.tagged(words).sentence();
    Attribution attribution = cue == null ? null : said(sentence.range(TokenSpan.of(0)), cue);
    return RULES.of(sentence, number, null, attribution);
  }

  private static Attribution said(TextRange cue, CueClass cueClass) {
    return new Attribution(
        cue,
        0,
        cueClass,
        null,
        null,
        List.of(),
        false,
        AttributionRule.LAST_SPEAKER,
        "cues.tsv:قال");
  }
}
