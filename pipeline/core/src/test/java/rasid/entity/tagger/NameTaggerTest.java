package rasid.entity.tagger;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;
import rasid.tables.Table;

class NameTaggerTest {

  private static final NameModel MODEL = NameModel.load();
  private static final Features FEATURES =
      new Features(WordClusters.load(), word -> List.of(), EnumSet.allOf(FeatureFamily.class));

  private static final AnnotatedSentence SENTENCE =
      Texts.tagged(
              "قال/VBD الرئيس/DTNN قيس/NNP سعيد/NNP ل/IN+ رويترز/NNP في/IN تونس/NNP يوم/NN 25/CD "
                  + "جويلية/NN 2021/CD ./PUNC UNHCR/NNP")
          .sentence();

  /** The sums that are remembered for each word are those of the features one by one. */
  @Test
  void scoresAreTheSumsOfAllFeatures() {
    RuleMarks marks = new RuleMarks(SENTENCE);
    marks.add(new TokenSpan(2, 3), EntityType.PERSON);
    marks.add(TokenSpan.of(7), EntityType.GPE);
    Map<Long, Integer> rows = new HashMap<>();
    for (int row = 0; row < MODEL.features().length; row++) {
      rows.put(MODEL.features()[row], row);
    }
    float[] fast = NameTagger.of(MODEL, FEATURES).scores(SENTENCE, marks);
    long[][] features = new SentenceFeatures(FEATURES).of(SENTENCE, marks);
    int known = 0;
    for (int i = 0; i < SENTENCE.size(); i++) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        double sum = 0;
        for (long feature : features[i]) {
          Integer row = rows.get(feature);
          if (row != null) {
            sum += MODEL.weights()[row * NameLabels.COUNT + label] * MODEL.scale();
            known++;
          }
        }
        assertThat(fast[i * NameLabels.COUNT + label]).isWithin(1e-3f).of((float) sum);
      }
    }
    assertThat(known).isGreaterThan(100 * SENTENCE.size());
  }

  @Test
  void theSameSentenceGivesTheSameNamesAgain() {
    NameTagger tagger = NameTagger.of(MODEL, FEATURES);
    List<NameLabels.Name> first = tagger.tag(SENTENCE, new RuleMarks(SENTENCE)).names();
    assertThat(tagger.tag(SENTENCE, new RuleMarks(SENTENCE)).names()).isEqualTo(first);
    assertThat(first).contains(new NameLabels.Name(new TokenSpan(2, 3), EntityType.PERSON));
  }

  @Test
  void whatRulesFoundCounts() {
    NameTagger tagger = NameTagger.of(MODEL, FEATURES);
    RuleMarks marks = new RuleMarks(SENTENCE);
    marks.add(new TokenSpan(2, 3), EntityType.PERSON);
    NameLabels.Name person = new NameLabels.Name(new TokenSpan(2, 3), EntityType.PERSON);
    assertThat(tagger.tag(SENTENCE, marks).probability(person))
        .isGreaterThan(tagger.tag(SENTENCE, new RuleMarks(SENTENCE)).probability(person));
  }

  @Test
  void digitsFallTogether() {
    assertThat(Features.word(SENTENCE.tokens().get(11))).isEqualTo("0000");
    assertThat(Features.word(SENTENCE.tokens().get(0))).isEqualTo("قال");
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameModel model =
        new NameModel("two files", new long[] {5, -7}, new byte[50], 0.5, new double[625]);
    model.write(bytes);
    NameModel read = NameModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.source()).isEqualTo("two files");
    assertThat(read.features()).isEqualTo(model.features());
    assertThat(read.weights()).isEqualTo(model.weights());
    assertThat(read.scale()).isEqualTo(0.5);
  }

  @Test
  void anotherFormatIsAnErrorThatSaysWhatToDo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(0);
      zipped.write(5);
      zipped.write("other".getBytes(StandardCharsets.UTF_8));
    }
    IOException e =
        assertThrows(
            IOException.class, () -> NameModel.read(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(e).hasMessageThat().contains("scripts/train-ner.sh");
  }

  @Test
  void theModelSaysWhatItWasTrainedFrom() {
    assertThat(MODEL.source()).contains("anercorp-train.tsv.gz sha256 ");
    assertThat(MODEL.transitions()).hasLength(NameLabels.COUNT * NameLabels.COUNT);
  }

  @Test
  void wordsOfLikeUseShareAClusterOfManyWords() throws IOException {
    try (InputStream in = Table.open("names/word-clusters.tsv.gz")) {
      WordClusters clusters = WordClusters.read(in);
      assertThat(clusters.of("القاهره")[0]).isEqualTo(clusters.of("بيروت")[0]);
      assertThat(clusters.of("القاهره")[0]).isNotEqualTo(clusters.of("قال")[0]);
      assertThat(clusters.of("غغغغغ")).isEqualTo(new int[] {-1, -1, -1, -1});
    }
  }
}
