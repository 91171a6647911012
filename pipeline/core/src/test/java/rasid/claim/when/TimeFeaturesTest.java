package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.record.ZoneType;
import rasid.text.Lexemes;
import rasid.text.TextRange;
import rasid.time.DateReader;
import rasid.time.DateReading;

/** What speaks for times of the figure 55: dates of its sentence, of others, and the article's. */
class TimeFeaturesTest {

  /** A Sunday. */
  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

  private static final TimeWords WORDS = TimeWords.of(Lexicons.own().words());

  private static final DateReader READER = DateReader.of(Lexicons.own());
  private static final NumeralReader NUMERALS = NumeralReader.of(Lexicons.own());

  @Test
  void aDateBeforeTheFigureIsToldWithItsDistanceAndWords() {
    List<String> features = features("date.own", "أمس/NN قتل/VBD 55/CD شخصا/NN", "قتل", null);
    assertThat(features)
        .containsAtLeast(
            "own",
            "own before 0",
            "own before0",
            "own before0 of 1",
            "own breaks before0",
            "own prep  امس",
            "own DAY before",
            "own DAY in day",
            "own yesterday",
            "own yesterday DAY 0",
            "own numbers between 0",
            "own trigger beforefalse",
            "own trigger near 0",
            "own event KILLED DAY",
            "own leads true",
            "own verb -",
            "own word before ",
            "own word behind قتل",
            "own verbs earlier",
            "own mentions 1",
            "own mentions 1 day",
            "own first day true",
            "own in clause true",
            "own in clause true DAY",
            "own alone in clause true",
            "own with trigger true",
            "own verbs between 1 true",
            "own clauses between 0 true",
            "own counted PERSON DAY");
  }

  @Test
  void aDateBehindItIsToldWithWhatIsBetween() {
    String words =
        "قتل/VBD 55/CD شخصا/NN بينهم/NN 12/CD طفلا/NN ،/PUNC يوم/NN 5/CD مارس/NNP ثم/CC يوم/NN"
            + " 7/CD مارس/NNP";
    assertThat(features("date.own", words, "قتل", null))
        .containsAtLeast(
            "own behind 1",
            "own behind0",
            "own behind0 of 2",
            "own breaks behind1",
            "own week",
            "own trigger behindtrue",
            "own trigger near 1",
            "own verb قتل",
            "own verbs same",
            "own word before يوم",
            "own word behind ثم",
            "own leads true");
    assertThat(last("date.own", words, "قتل", null))
        .containsAtLeast(
            "own behind 2",
            "own behind1",
            "own behind1 of 2",
            "own week DAY 1",
            "own leads false",
            "own word behind ");
  }

  @Test
  void aDateBesideTheCueIsSaid() {
    String words = "قالت/VBD الوزارة/DTNN أمس/NN إن/IN 55/CD شخصا/NN قتلوا/VBD";
    assertThat(features("date.own", words, "قتلوا", "قالت")).contains("own before0said");
    assertThat(features("date.own", words, "قتلوا", null)).contains("own before0");
    assertThat(features("date.until-said", words, "قتلوا", "قالت"))
        .contains("upto own before0said");
    String behind = "قالت/VBD الوزارة/DTNN إن/IN 55/CD شخصا/NN قتلوا/VBD أمس/NN";
    assertThat(features("date.own", behind, "قتلوا", "قالت")).contains("own behind0");
  }

  @Test
  void aDateOfAnotherSentenceIsToldWithItsPlaceThere() {
    String words =
        "زار/VBD الوزير/DTNN مصر/NNP أمس/NN ./PUNC | قتل/VBD 55/CD شخصا/NN هناك/RB ./PUNC";
    assertThat(features("date.prev", words, "قتل", null))
        .containsAtLeast(
            "prev0",
            "prev apart 1",
            "prev0 apart 1 none",
            "prev DAY",
            "prev yesterday",
            "prev yesterday DAY none",
            "prev early true",
            "prev leads true",
            "prev prep مصر امس",
            "prev sole true 0",
            "prev verb زار",
            "prev word before مصر",
            "prev word behind .",
            "prev tells of it false",
            "prev tells the value false",
            "prev mentions 1 none",
            "prev place 1",
            "prev place 1 own none");
  }

  @Test
  void aSentenceThatTellsOfTheSameIsTold() {
    String words = "قتل/VBD جنود/NNS أمس/NN ./PUNC | هنا/RB ./PUNC | قتل/VBD 55/CD شخصا/NN ./PUNC";
    assertThat(features("date.prev", words, "قتل", null))
        .containsAtLeast("prev tells of it true", "prev apart 2", "prev place 1");
  }

  @Test
  void theArticlesDayIsToldByThePlaceOfTheFigure() {
    assertThat(features("day-of-article", "قتل/VBD 55/CD شخصا/NN", "قتل", null))
        .containsExactly(
            "pub",
            "pub own none",
            "pub place 0",
            "pub place 0 own none",
            "pub zone BODY",
            "pub dated no",
            "pub opening قتل",
            "pub event KILLED",
            "pub event KILLED own none",
            "pub quantity COUNT",
            "pub trigger قتل",
            "pub future false",
            "pub perfect false",
            "pub said false",
            "pub long false",
            "pub linked false",
            "pub cue INCIDENT before",
            "pub lead none",
            "pub last none",
            "pub days 0",
            "pub first day none",
            "pub counted PERSON",
            "pub counted KILLED PERSON",
            "pub size tens",
            "pub trigger pos VBD",
            "pub trigger behind ",
            "pub verb pos VBD",
            "pub clause verb قتل")
        .inOrder();
  }

  @Test
  void verbsTellTheFutureAndThePerfect() {
    assertThat(features("none", "سينقل/VBP الجيش/DTNN 55/CD شخصا/NN", "سينقل", null))
        .contains("none future true");
    assertThat(features("none", "سوف/RP ينقل/VBP 55/CD شخصا/NN", "ينقل", null))
        .contains("none future true");
    assertThat(features("none", "سيارة/NN نقلت/VBD 55/CD شخصا/NN", "نقلت", null))
        .contains("none future false");
    assertThat(features("none", "وكان/VBD قد/RP قتل/VBD 55/CD شخصا/NN", "قتل", null))
        .containsAtLeast("none perfect true", "none opening وكان");
    assertThat(features("none", "و/CC قتل/VBD 55/CD شخصا/NN", "قتل", null))
        .containsAtLeast("none perfect false", "none opening وقتل");
  }

  @Test
  void aFigureWithoutAnEventHasNoTrigger() {
    List<String> features = features("date.own", "أمس/NN كان/VBD 55/CD شخصا/NN", null, null);
    assertThat(features).doesNotContain("own trigger near 0");
    assertThat(features("none", "أمس/NN كان/VBD 55/CD شخصا/NN", null, null))
        .contains("none trigger -");
  }

  @Test
  void longSentencesAreTold() {
    String rest = " في/IN".repeat(57);
    assertThat(features("none", "قتل/VBD 55/CD شخصا/NN" + rest, "قتل", null))
        .contains("none long false");
    assertThat(features("none", "قتل/VBD 55/CD شخصا/NN" + rest + " في/IN", "قتل", null))
        .contains("none long true");
  }

  @Test
  void aTitleOfAnotherArticleIsTold() {
    assertThat(isLinked("روابط ذات علاقة مقتل 55 شخصا   افتتاح معرض")).isTrue();
    assertThat(isLinked("روابط ذات علاقة مقتل 55 شخصا افتتاح معرض")).isFalse();
    assertThat(isLinked("مقتل 55 شخصا   افتتاح معرض")).isFalse();
  }

  /** Whether 55 is told to stand in the title of another article; blanks part titles. */
  private static boolean isLinked(String text) {
    List<AnnotatedToken> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text);
    while (word.find()) {
      TextRange range = new TextRange(word.start(), word.end());
      tokens.add(AnnotatedToken.of(range, word.group(), word.group(), "NN"));
    }
    AnnotatedSentence sentence =
        new AnnotatedSentence(0, ZoneType.BODY, new TextRange(0, text.length()), tokens);
    int at = text.indexOf("55");
    Figure figure =
        new Figure(
            sentence, new TextRange(at, at + 2), 55, "COUNT", "PERSON", "KILLED", null, null);
    ArticleTimes times = ArticleTimes.of(WORDS, DAY, List.of(sentence), List.of(), List.of());
    return new TimeFeatures(times, figure, ScopeCues.of(Lexicons.own()))
        .context("none")
        .contains("none linked true");
  }

  /** What speaks for the first time that was found by a rule. */
  private static List<String> features(
      String rule, String words, @Nullable String trigger, @Nullable String cue) {
    return byRule(rule, words, trigger, cue).get(0);
  }

  private static List<String> last(
      String rule, String words, @Nullable String trigger, @Nullable String cue) {
    List<List<String>> found = byRule(rule, words, trigger, cue);
    return found.get(found.size() - 1);
  }

  private static List<List<String>> byRule(
      String rule, String words, @Nullable String trigger, @Nullable String cue) {
    Texts.Tagged all = Texts.tagged(words.replace("| ", ""));
    List<AnnotatedSentence> sentences = new ArrayList<>();
    List<DateReading> dates = new ArrayList<>();
    int from = 0;
    for (String sentence : Splitter.on('|').trimResults().split(words)) {
      int to = from + Splitter.on(' ').splitToList(sentence).size();
      AnnotatedSentence part = part(all.sentence(), sentences.size(), from, to);
      Lexemes lexemes = Lexemes.of(all.text(), part.range());
      dates.addAll(
          READER.read(part.index(), lexemes, NUMERALS.withRanges(lexemes, NUMERALS.read(lexemes))));
      sentences.add(part);
      from = to;
    }
    TextRange number = range(all.text(), "55");
    AnnotatedSentence own =
        sentences.stream().filter(part -> part.range().contains(number)).findFirst().orElseThrow();
    Figure figure =
        new Figure(
            own,
            number,
            55,
            "COUNT",
            "PERSON",
            "KILLED",
            trigger == null ? null : lastRange(all.text(), trigger),
            cue == null ? null : range(all.text(), cue));
    return Candidates.of(
            ArticleTimes.of(WORDS, DAY, sentences, DateReading.resolveAll(dates, DAY), List.of()),
            figure,
            ScopeCues.of(Lexicons.own()))
        .stream()
        .filter(candidate -> candidate.rule().equals(rule))
        .map(Candidate::features)
        .toList();
  }

  private static AnnotatedSentence part(AnnotatedSentence all, int index, int from, int to) {
    return new AnnotatedSentence(
        index, all.zone(), all.range(new TokenSpan(from, to - 1)), all.tokens().subList(from, to));
  }

  private static TextRange range(String text, String words) {
    int begin = text.indexOf(words);
    return new TextRange(begin, begin + words.length());
  }

  private static TextRange lastRange(String text, String words) {
    int begin = text.lastIndexOf(words);
    return new TextRange(begin, begin + words.length());
  }
}
