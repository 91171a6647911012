package rasid.passage;

import static com.google.common.truth.Truth.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rasid.record.ArticleShingles;
import rasid.record.DocumentPlace;
import rasid.record.SharedShingles;
import rasid.text.TextRange;

/** Which runs of words articles share. */
class ShingleMatcherTest {

  private static final String SEVEN = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة";

  private static final DocumentPlace PLACE = new DocumentPlace(0, 3);

  @Test
  void twoArticlesShareTheRunsThatBothHave() {
    List<SharedShingles> shared =
        match(article("b", "قال " + SEVEN), article("a", SEVEN + " ثمانية"));
    assertThat(shared).hasSize(1);
    SharedShingles pair = shared.get(0);
    assertThat(pair.getDocA()).isEqualTo("a");
    assertThat(pair.getDocB()).isEqualTo("b");
    assertThat(pair.getPlaceA()).isEqualTo(PLACE);
    assertThat(pair.getWordsA()).isEqualTo(8);
    assertThat(pair.getWordsB()).isEqualTo(8);
    assertThat(words(pair)).containsExactly(0, 1).inOrder();
  }

  @Test
  void articlesWithoutACommonRunShareNothing() {
    assertThat(match(article("a", SEVEN), article("b", "مئة ألف ثلاثة أربعة خمسة ستة سبعة")))
        .isEmpty();
    assertThat(match()).isEmpty();
  }

  @Test
  void upToEightPlacesOfARunAreAllCompared() {
    ArticleShingles[] eight = new ArticleShingles[8];
    for (int i = 0; i < 8; i++) {
      eight[i] = article("doc " + i, SEVEN);
    }
    assertThat(match(eight)).hasSize(28);
  }

  @Test
  void ofMorePlacesEachIsComparedWithTheFirst() {
    ArticleShingles[] nine = new ArticleShingles[9];
    for (int i = 0; i < 9; i++) {
      nine[i] = article("doc " + i, SEVEN);
    }
    List<SharedShingles> shared = match(nine);
    assertThat(shared).hasSize(8);
    for (SharedShingles pair : shared) {
      assertThat(pair.getDocA()).isEqualTo("doc 0");
    }
  }

  @Test
  void anArticleRepeatsARunOnlyWhereTheTwoDoNotOverlap() {
    List<SharedShingles> shared = match(article("a", SEVEN + " " + SEVEN));
    assertThat(shared).hasSize(1);
    assertThat(words(shared.get(0))).containsExactly(0, 7).inOrder();
    assertThat(match(article("a", "قال ".repeat(7 + 6)))).isEmpty();
    assertThat(words(match(article("a", "قال ".repeat(7 + 7))).get(0)))
        .containsExactly(0, 7)
        .inOrder();
  }

  @Test
  void ofAnArticleOfTwoRunsTheFirstCounts() {
    ArticleShingles earlier = article("a", SEVEN);
    earlier.setPlace(new DocumentPlace(0, 1));
    ArticleShingles later = article("a", SEVEN);
    later.setPlace(new DocumentPlace(1, 0));
    for (List<ArticleShingles> order :
        List.of(
            List.of(earlier, later, article("b", SEVEN)),
            List.of(later, article("b", SEVEN), earlier))) {
      List<SharedShingles> shared = new ArrayList<>();
      ShingleMatcher.match(order, shared::add);
      assertThat(shared).hasSize(1);
      assertThat(shared.get(0).getPlaceA()).isEqualTo(new DocumentPlace(0, 1));
    }
  }

  @Test
  void manySharedRunsAreAllGiven() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 106; i++) {
      text.append(1000 + i).append(' ');
    }
    List<SharedShingles> shared = match(article("a", text.toString()), article("b", "قال " + text));
    assertThat(shared).hasSize(1);
    List<Integer> words = words(shared.get(0));
    assertThat(words).hasSize(200);
    for (int i = 0; i < 200; i += 2) {
      assertThat(words.get(i + 1)).isEqualTo(words.get(i) + 1);
    }
  }

  @Test
  void aCutHoldsTheRunsOfItsShardAlone() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 106; i++) {
      text.append(1000 + i).append(' ');
    }
    Shingles shingles = shingles(text.toString());
    Map<Integer, Integer> runsOf = new TreeMap<>();
    ShingleMatcher.scatter(
        "a",
        PLACE,
        shingles,
        4,
        (cut, shard) -> {
          assertThat(cut.getDocId()).isEqualTo("a");
          assertThat(cut.getPlace()).isEqualTo(PLACE);
          assertThat(cut.getWords()).isEqualTo(106);
          ByteBuffer packed = cut.getShingles().duplicate();
          int runs = 0;
          while (packed.hasRemaining()) {
            long upper = packed.getInt();
            long lower = packed.getShort() & 0xffff;
            long hash = shingles.run(packed.getInt());
            assertThat(upper << 16 | lower).isEqualTo(hash >> 16);
            assertThat(Math.floorMod(hash, 4L)).isEqualTo(shard);
            runs++;
          }
          assertThat(runsOf.put(shard, runs)).isNull();
        });
    assertThat(runsOf.keySet()).containsExactly(0, 1, 2, 3);
    assertThat(runsOf.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
  }

  @Test
  void anArticleWithoutRunsGivesNoCut() {
    ShingleMatcher.scatter(
        "a",
        PLACE,
        shingles("قال"),
        4,
        (cut, shard) -> {
          throw new AssertionError("a cut of shard " + shard);
        });
  }

  private static List<SharedShingles> match(ArticleShingles... articles) {
    List<SharedShingles> shared = new ArrayList<>();
    ShingleMatcher.match(List.of(articles), shared::add);
    return shared;
  }

  /** The first words of the runs, by twos. */
  private static List<Integer> words(SharedShingles pair) {
    List<Integer> words = new ArrayList<>();
    ByteBuffer packed = pair.getShingles().duplicate();
    while (packed.hasRemaining()) {
      words.add(packed.getInt());
    }
    return words;
  }

  private static ArticleShingles article(String id, String text) {
    List<ArticleShingles> cuts = new ArrayList<>();
    ShingleMatcher.scatter(id, PLACE, shingles(text), 1, (cut, shard) -> cuts.add(cut));
    assertThat(cuts).hasSize(1);
    return cuts.get(0);
  }

  private static Shingles shingles(String text) {
    return Shingles.of(text, List.of(new TextRange(0, text.length())));
  }
}
