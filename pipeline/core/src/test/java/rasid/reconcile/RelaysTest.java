package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.Claims;
import rasid.NamedText;
import rasid.record.Claim;
import rasid.record.Span;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

/** Through whom a claim came to an article. */
class RelaysTest {

  private static final NamedText TEXT =
      NamedText.of("نقلت/VBD وكالة/NN {ORGANIZATION رويترز/NNP} عن/IN صحيفة/NN الأخبار/DTNNS");

  private static final TextOffsets OFFSETS = TextOffsets.of(TEXT.text());

  private static final String REUTERS = TEXT.mentions().get(0).thing().id();

  @Test
  void aNameIsItsThingAndAnyOtherPhraseItsWords() {
    assertThat(relays("وكالة رويترز", "صحيفة الأخبار"))
        .containsExactly(REUTERS, "صحيفه الاخبار")
        .inOrder();
    assertThat(relays("رويترز")).containsExactly(REUTERS);
    assertThat(relays()).isEmpty();
  }

  @Test
  void aNameIsOnlyThatOfThePhraseThatHoldsIt() {
    assertThat(relays("وكالة")).containsExactly("وكاله");
    assertThat(relays("رويتر")).containsExactly("رويتر");
    assertThat(relays("ويترز")).containsExactly("ويترز");
  }

  private static List<String> relays(String... phrases) {
    List<Span> chain = new ArrayList<>();
    for (String phrase : phrases) {
      int begin = TEXT.text().indexOf(phrase);
      chain.add(OFFSETS.span(new TextRange(begin, begin + phrase.length())));
    }
    Claim claim = Claims.killed("a", new Span(0, 1, "5"), 5);
    claim.setSourceChain(chain);
    return new Relays(TEXT.mentions(), OFFSETS).of(claim);
  }
}
