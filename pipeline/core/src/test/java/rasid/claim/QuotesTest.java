package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.annotation.AnnotatedSentence;
import rasid.record.Quote;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

class QuotesTest {

  private static final String TEXT = "قال «قتل 5» ثم «أصيب 7» في 9";

  @Test
  void aNumberIsInTheQuotationThatHoldsIt() {
    assertThat(holding("5")).isEqualTo("قتل 5");
    assertThat(holding("7")).isEqualTo("أصيب 7");
    assertThat(holding("9")).isNull();
    assertThat(holding("قال")).isNull();
    assertThat(holding("ثم")).isNull();
  }

  @Test
  void fewerThanFiveWordsAreNoUtterance() {
    assertThat(direct("وصف الهجوم بأنه «عمل جبان لا يغتفر» أمس")).containsExactly(false);
    assertThat(direct("قال «لن ننسى ما حدث هنا» ثم غادر")).containsExactly(true);
  }

  @Test
  void aQuotationEndsOnItsLine() {
    assertThat(direct("قال «سنعود إلى العمل\nفي الغد جميعا» ثم غادر")).isEmpty();
    assertThat(direct("قال \"سنعود\nقال \"نحن باقون في هذه القرية\" ثم غادر"))
        .containsExactly(true);
  }

  /** Whether each quotation of a text that is one sentence is an utterance. */
  private static List<Boolean> direct(String text) {
    Quotes quotes = find(text);
    quotes.attribute(
        new AnnotatedSentence(0, ZoneType.BODY, new TextRange(0, text.length()), List.of()),
        List.of());
    return quotes.records().stream().map(Quote::getDirect).toList();
  }

  private static Quotes find(String text) {
    ClaimContext context = new ClaimContext("doc", text, TextOffsets.of(text), null, null, null);
    return Quotes.find(context, List.of(new TextRange(0, text.length())));
  }

  private static @Nullable String holding(String word) {
    Quotes quotes = find(TEXT);
    int begin = TEXT.indexOf(word);
    TextRange quote = quotes.holding(new TextRange(begin, begin + word.length()));
    return quote == null ? null : quote.of(TEXT);
  }
}
