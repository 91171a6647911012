package rasid.training;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.entity.tagger.Chain;
import rasid.entity.tagger.NameLabels;
import rasid.record.EntityType;
import rasid.record.ZoneType;

class TrainingTest {

  @TempDir Path folder;

  @Test
  void aCorpusLosesTheCliticsAtTheEdgesOfNames() throws IOException {
    NameCorpus article =
        corpus("وقال O\nلرويترز B-ORG\nمحمد B-PERS\nعلي I-PERS\n. O\n\nوتونس B-LOC\n");
    List<String> names = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      for (NameLabels.Name name : article.names().get(s)) {
        names.add(
            name.type()
                + " "
                + article.sentences().get(s).range(name.tokens()).of(article.words().text()));
      }
    }
    assertThat(names)
        .containsExactly("ORGANIZATION رويترز", "PERSON محمد علي", "GPE تونس")
        .inOrder();
  }

  @Test
  void aPlaceIsOfTheKindThatFineCorporaSay() {
    NameTypes types = new NameTypes();
    types.count(NameTypes.of("Water-Body"), "النيل");
    types.count(NameTypes.of("Nation"), "مصر");
    assertThat(types.of("LOC", "النيل")).isEqualTo(EntityType.LOCATION);
    assertThat(types.of("LOC", "مصر")).isEqualTo(EntityType.GPE);
    assertThat(types.of("LOC", "كوكب")).isEqualTo(EntityType.GPE);
    assertThat(types.of("Group", "العرب")).isNull();
  }

  @Test
  void aNameCountsWhenItsWordsAndItsTypeAreRight() throws IOException {
    NameCorpus article = corpus("قال O\nمحمد B-PERS\nعلي I-PERS\nفي O\nلتونس B-LOC\n");
    AnnotatedSentence sentence = article.sentences().get(0);
    int last = sentence.size() - 1;
    NameScore score = new NameScore();
    score.add(
        article,
        List.of(
            mention(sentence, TokenSpan.of(1), EntityType.PERSON),
            // The proclitic before the name is part of the same word.
            mention(sentence, TokenSpan.of(last), EntityType.GPE),
            mention(sentence, TokenSpan.of(0), EntityType.MISC)));
    assertThat(score.f1()).isEqualTo(0.5);
  }

  private static Mention mention(AnnotatedSentence sentence, TokenSpan tokens, EntityType type) {
    return new Mention(
        0, ZoneType.BODY, tokens, sentence.range(tokens), NamedThing.unlisted(type, "س", null), 1);
  }

  @Test
  void wordsOfLikeUseHaveLikeVectorsAndTheSameTextGivesTheSame() {
    int[] text = new int[3_000_000];
    // Words 0 and 1 stand before 2, words 3 and 4 before 5. So frequent words are mostly skipped.
    for (int i = 0; i < text.length; i += 3) {
      boolean first = (i / 3) % 2 == 0;
      text[i] = (first ? 0 : 3) + (i / 6) % 2;
      text[i + 1] = first ? 2 : 5;
      text[i + 2] = -1;
    }
    int[] counts = {250_000, 250_000, 500_000, 250_000, 250_000, 500_000};
    float[] vectors = WordVectors.learn(text, counts, 8, 2, 3, true);
    assertThat(WordVectors.learn(text, counts, 8, 2, 3, true)).isEqualTo(vectors);
    assertThat(cosine(vectors, 0, 1)).isGreaterThan(cosine(vectors, 0, 3));
    assertThat(cosine(vectors, 3, 4)).isGreaterThan(cosine(vectors, 1, 4));
  }

  private static double cosine(float[] vectors, int a, int b) {
    double sum = 0;
    for (int d = 0; d < 8; d++) {
      sum += vectors[a * 8 + d] * vectors[b * 8 + d];
    }
    return sum;
  }

  @Test
  void vectorsThatPointTheSameWayShareACluster() {
    float[] vectors = {1, 0, 0.96f, 0.28f, 0, 1, 0.28f, 0.96f};
    int[] clusters = Clusters.of(vectors, 2, 2);
    assertThat(clusters[0]).isEqualTo(clusters[1]);
    assertThat(clusters[2]).isEqualTo(clusters[3]);
    assertThat(clusters[0]).isNotEqualTo(clusters[2]);
  }

  @Test
  void theTrainerLearnsWhatFeaturesSay() {
    byte person = 4;
    List<CrfTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      examples.add(
          new CrfTrainer.Example(new int[][] {{0}, {1}, {0}}, new byte[] {0, person, 0}, 0));
    }
    CrfTrainer.Weights weights = CrfTrainer.train(examples, 2, 0, 5);
    float[] scores = new float[2 * NameLabels.COUNT];
    System.arraycopy(weights.weights(), 0, scores, NameLabels.COUNT, NameLabels.COUNT);
    System.arraycopy(weights.weights(), NameLabels.COUNT, scores, 0, NameLabels.COUNT);
    assertThat(new Chain(weights.transitions()).best(scores)).isEqualTo(new byte[] {person, 0});
  }

  @Test
  void featuresHaveNumbersInTheOrderInWhichTheyAreSeenOftenEnough() {
    FeatureNumbers numbers = new FeatureNumbers(2);
    numbers.count(new long[] {11, 22, 33});
    numbers.count(new long[] {33, 11});
    assertThat(numbers.size()).isEqualTo(2);
    assertThat(numbers.of(new long[] {11, 22, 33, 44})).isEqualTo(new int[] {1, 0});
    assertThat(numbers.features()).isEqualTo(new long[] {33, 11});
  }

  @Test
  void manyFeaturesKeepTheirNumbers() {
    FeatureNumbers numbers = new FeatureNumbers(1);
    for (long feature = 1; feature <= 2_000_000; feature++) {
      numbers.count(new long[] {feature << 20});
    }
    assertThat(numbers.of(new long[] {1L << 20, 2_000_000L << 20}))
        .isEqualTo(new int[] {0, 1_999_999});
  }

  @Test
  void annotatedArticlesKeepNamesAsSpansAndAsTokens() throws IOException {
    write("folds.tsv", "id\tfold\tsource\na\t3\tx\n");
    writeZipped(
        "articles.jsonl.gz",
        "{\"id\": \"a\", \"source\": \"x\", \"text\": \"🙂 وصل علي إلى وهران.\"}\n");
    writeZipped(
        "names.jsonl.gz",
        "{\"doc_id\": \"a\", \"mentions\": [{\"begin\": 6, \"end\": 9, \"type\": \"PERSON\"},"
            + " {\"begin\": 14, \"end\": 19, \"type\": \"GPE\"}]}\n");
    GoldNames gold = GoldNames.read(folder).get(0);
    assertThat(gold.fold()).isEqualTo(3);
    NameLabels.Name first = gold.article().names().get(0).get(0);
    assertThat(first.type()).isEqualTo(EntityType.PERSON);
    AnnotatedSentence sentence = gold.article().sentences().get(0);
    assertThat(sentence.range(first.tokens()).of(gold.article().text())).isEqualTo("علي");
    assertThat(
            gold.names().keySet().stream().map(range -> range.of(gold.article().text())).toList())
        .containsExactly("علي", "وهران")
        .inOrder();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void writeZipped(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private NameCorpus corpus(String lines) throws IOException {
    writeZipped("corpus.tsv.gz", lines);
    NameTypes types = new NameTypes();
    return NameCorpus.of(TaggedWords.read(folder.resolve("corpus.tsv.gz")), types::of).get(0);
  }
}
