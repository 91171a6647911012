package rasid.reconcile;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.record.Fingerprint;
import rasid.record.FingerprintBatch;
import rasid.record.Passage;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

class PassageFinderTest {

  @Test
  void aSharedRunIsFoundWholeAndSlicesBothTexts() {
    String a = "قبل ذلك: واحد اثنان ثلاثة أربعة خمسة، ستة سبعة ثمانية تسعة ثم غير";
    String b = "واحد إثنان ثلاثه أربعة خمسة ستة سبعة ثمانية تسعة وانتهى 😀";
    List<Passage> passages = find(Map.of("a", a, "b", b));
    assertThat(passages).hasSize(1);
    Passage passage = passages.get(0);
    assertThat(passage.getWords()).isEqualTo(9);
    assertThat(passage.getSpanA().getText())
        .isEqualTo("واحد اثنان ثلاثة أربعة خمسة، ستة سبعة ثمانية تسعة");
    assertThat(a.substring(passage.getSpanA().getBegin(), passage.getSpanA().getEnd()))
        .isEqualTo(passage.getSpanA().getText());
    assertThat(b.substring(passage.getSpanB().getBegin(), passage.getSpanB().getEnd()))
        .isEqualTo(passage.getSpanB().getText());
  }

  @Test
  void sixWordsAreTooFew() {
    assertThat(
            find(
                Map.of(
                    "a",
                    "واحد اثنان ثلاثة أربعة خمسة ستة لا",
                    "b",
                    "واحد اثنان ثلاثة أربعة خمسة ستة نعم")))
        .isEmpty();
  }

  @Test
  void manyCopiesCostNoMoreThanAPairEach() {
    Map<String, String> copies = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      copies.put(String.format("doc%03d", i), "واحد اثنان ثلاثة أربعة خمسة ستة سبعة");
    }
    assertThat(find(copies)).hasSize(99);
  }

  @Test
  void batchesGiveBackWhatTheyGot() {
    List<FingerprintBatch> batches = new ArrayList<>();
    FingerprintBatches gathering = new FingerprintBatches(3, batches::add);
    List<Fingerprint> given = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      Fingerprint fingerprint =
          new Fingerprint(31L * i - 9, "doc" + i % 7, i, 10 * i, 10 * i + 40, "نص من كلمات " + i);
      given.add(fingerprint);
      gathering.add(fingerprint);
    }
    gathering.flush();
    List<Fingerprint> got = new ArrayList<>();
    for (FingerprintBatch batch : batches) {
      for (Fingerprint fingerprint : FingerprintBatches.read(batch)) {
        assertThat(Math.floorMod(fingerprint.getHash(), 3)).isEqualTo(batch.getShard());
        got.add(fingerprint);
      }
    }
    assertThat(got).containsExactlyElementsIn(given);
  }

  private static List<Passage> find(Map<String, String> texts) {
    List<Fingerprint> fingerprints = new ArrayList<>();
    texts.forEach(
        (id, text) ->
            fingerprints.addAll(
                Fingerprints.of(
                    id, text, TextOffsets.of(text), List.of(new TextRange(0, text.length())))));
    return PassageFinder.passages(PassageFinder.pairs(fingerprints));
  }
}
