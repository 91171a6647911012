package rasid.passage;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasid.record.ArticleShingles;
import rasid.record.Copy;
import rasid.record.DocumentPlace;
import rasid.record.PassageSide;
import rasid.record.SharedShingles;
import rasid.text.TextRange;

class PassageFinderTest {

  private static final int SHARDS = 3;

  private final Map<String, String> texts = new TreeMap<>();
  private final List<PassageSide> sides = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  @Test
  void aSharedRunIsFoundWholeAndSlicesBothTexts() {
    texts.put("a", "قبل ذلك: واحد اثنان ثلاثة أربعة خمسة، ستة سبعة ثمانية تسعة ثم غير");
    texts.put("b", "واحد إثنان ثلاثه أربعة خمسة ستة سبعة ثمانية تسعة وانتهى");
    find();
    assertThat(passages())
        .containsExactly(
            "a: واحد اثنان ثلاثة أربعة خمسة، ستة سبعة ثمانية تسعة",
            "b: واحد إثنان ثلاثه أربعة خمسة ستة سبعة ثمانية تسعة");
    assertThat(sides.get(0).getWords()).isEqualTo(9);
  }

  @Test
  void transliterationsOfALongNameAreOneWord() {
    texts.put("a", "من دون مؤسسات الجمهورية السوفياتية السابقة في المنطقة كلها");
    texts.put("b", "عن كل مؤسسات الجمهورية السوفييتية السابقة في المنطقة كلها");
    find();
    assertThat(passages())
        .containsExactly(
            "a: مؤسسات الجمهورية السوفياتية السابقة في المنطقة كلها",
            "b: مؤسسات الجمهورية السوفييتية السابقة في المنطقة كلها");
  }

  @Test
  void sixWordsAreTooFew() {
    texts.put("a", "واحد اثنان ثلاثة أربعة خمسة ستة لا");
    texts.put("b", "واحد اثنان ثلاثة أربعة خمسة ستة نعم");
    find();
    assertThat(sides).isEmpty();
  }

  @Test
  void whatAnArticleRepeatsIsAPassageOfItsOwn() {
    texts.put(
        "a", "واحد اثنان ثلاثة أربعة خمسة ستة سبعة فقط واحد اثنان ثلاثة أربعة خمسة ستة سبعة كذا");
    find();
    assertThat(passages())
        .containsExactly(
            "a: واحد اثنان ثلاثة أربعة خمسة ستة سبعة", "a: واحد اثنان ثلاثة أربعة خمسة ستة سبعة");
    assertThat(sides.get(0).getFirstWord()).isEqualTo(0);
    assertThat(sides.get(1).getFirstWord()).isEqualTo(8);
    assertThat(copies).isEmpty();
  }

  @Test
  void manyCopiesCostNoMoreThanAPairEach() {
    for (int i = 0; i < 100; i++) {
      texts.put(String.format("doc%03d", i), "واحد اثنان ثلاثة أربعة خمسة ستة سبعة");
    }
    find();
    assertThat(sides).hasSize(2 * 99);
    assertThat(copies).hasSize(99);
    assertThat(copies.stream().map(Copy::getCopyOf).distinct()).containsExactly("doc000");
  }

  @Test
  void anArticleWithAFewOtherWordsIsANearCopy() {
    String common = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف";
    texts.put("a", common + " مليون مليار");
    texts.put("b", "خاص " + common);
    texts.put("c", "لا " + common + " ولا غير ذلك من الأعداد التي لم نذكرها هنا");
    find();
    assertThat(copies).hasSize(1);
    assertThat(copies.get(0).getDocId()).isEqualTo("b");
    assertThat(copies.get(0).getCopyOf()).isEqualTo("a");
    assertThat(copies.get(0).getSharedWords()).isEqualTo(12);
    assertThat(copies.get(0).getShare()).isWithin(1e-9).of(12.0 / 14);
  }

  @Test
  void aNumberKnowsTheRunsThatHoldIt() {
    String text = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة";
    Shingles words = Shingles.of(text, List.of(new TextRange(0, text.length())));
    assertThat(words.around(0)).hasLength(1);
    assertThat(words.around(text.indexOf("ثلاثة"))).hasLength(3);
    assertThat(words.around(text.indexOf("ثلاثة"))[2]).isEqualTo(words.run(2));
    assertThat(words.around(text.indexOf(" "))).isEmpty();
  }

  private void find() {
    Map<Integer, List<ArticleShingles>> byHash = new TreeMap<>();
    DocumentPlace place = new DocumentPlace(0, 0);
    texts.forEach(
        (id, text) ->
            ShingleMatcher.scatter(
                id,
                place,
                words(text),
                SHARDS,
                (cut, shard) -> byHash.computeIfAbsent(shard, key -> new ArrayList<>()).add(cut)));
    List<SharedShingles> shared = new ArrayList<>();
    byHash.values().forEach(runs -> ShingleMatcher.match(runs, shared::add));
    PassageFinder.find(shared, sides::add, copies::add);
  }

  private List<String> passages() {
    return sides.stream()
        .map(
            side -> {
              String text = texts.get(side.getDocId());
              TextRange range = words(text).range(side.getFirstWord(), side.getWords());
              return side.getDocId() + ": " + range.of(text);
            })
        .toList();
  }

  private static Shingles words(String text) {
    return Shingles.of(text, List.of(new TextRange(0, text.length())));
  }

  @Test
  void fourFifthsOfTheLongerArticleMakeACopyInEitherOrder() {
    String eight = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية";
    texts.put("a", eight);
    texts.put("b", eight + " تسعة عشرة");
    texts.put("c", "مئة ألف مليون " + eight);
    find();
    assertThat(copies).containsExactly(new Copy("b", "a", 8, 0.8));
  }

  @Test
  void theLongerArticleMayComeFirst() {
    String eight = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية";
    texts.put("a", "مئة ألف " + eight);
    texts.put("b", eight);
    find();
    assertThat(copies).containsExactly(new Copy("b", "a", 8, 0.8));
  }

  @Test
  void passagesAtOtherDistancesAreApart() {
    texts.put("a", "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثم مئة مئتان ألف ألفان مليون مليار صفر");
    texts.put("b", "مئة مئتان ألف ألفان مليون مليار صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة");
    find();
    assertThat(passages())
        .containsExactly(
            "a: واحد اثنان ثلاثة أربعة خمسة ستة سبعة",
            "b: واحد اثنان ثلاثة أربعة خمسة ستة سبعة",
            "a: مئة مئتان ألف ألفان مليون مليار صفر",
            "b: مئة مئتان ألف ألفان مليون مليار صفر");
    for (PassageSide side : sides) {
      assertThat(side.getPassageId()).matches("[0-9a-f]{16}");
      assertThat(side.getSecond()).isEqualTo(side.getDocId().equals("b"));
      assertThat(side.getPlace()).isEqualTo(new DocumentPlace(0, 0));
    }
    assertThat(sides.get(0).getPassageId()).isEqualTo(sides.get(1).getPassageId());
    assertThat(sides.get(0).getPassageId()).isNotEqualTo(sides.get(2).getPassageId());
  }

  @Test
  void thePairNamesBothArticles() {
    SharedShingles shared = new SharedShingles();
    shared.setDocA("a");
    shared.setDocB("b");
    assertThat(PassageFinder.pair(shared)).isEqualTo("a b");
  }
}
