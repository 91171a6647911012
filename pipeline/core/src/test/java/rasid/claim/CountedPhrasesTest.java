package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.annotation.AnnotatedSentence;
import rasid.extract.Article;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.quantity.Quantity;

class CountedPhrasesTest {

  private static final CountedPhrases PHRASES = new CountedPhrases(Lexicons.own().words());

  @ParameterizedTest
  @CsvSource({
    "قتل/VBD 5/CD جنود/NNS في/IN مصر/NNP, 2, جنود",
    "قتل/VBD 5/CD أفراد/NNS من/IN قوات/NNS الأمن/DTNN أمس/RB, 2, أفراد من قوات الأمن",
    "قتل/VBD 5/CD أفراد/NNS من/IN الشرطة/DTNN و/CC+ الجيش/DTNN أمس/RB, 2, أفراد من الشرطة والجيش",
    "قتل/VBD 5/CD رجال/NNS شرطة/NN مصريين/JJ و/CC جرح/VBD 7/CD, 2, رجال شرطة مصريين",
    "عدد/NN القتلى/DTNN بلغ/VBD 5/CD, 1, القتلى",
    "عدد/NN القتلى/DTNN الجدد/DTJJ 5/CD, 1, القتلى الجدد",
    "بلغ/VBD عدد/NN القتلى/DTNN خمسة/NN رجال/NNS, 2, القتلى"
  })
  void aPhraseGoesFromItsHeadAsFarAsNounsAndAdjectives(String words, int head, String phrase) {
    Article article = TaggedArticles.article(words);
    CountedThing thing = of(article, head);
    assertThat(thing.range().of(article.text())).isEqualTo(phrase);
    assertThat(thing.headToken()).isEqualTo(head);
    assertThat(thing.symbol()).isEqualTo("PERSON");
    assertThat(thing.label()).isFalse();
  }

  @Test
  void withoutAHeadItIsLeftOut() {
    CountedThing thing = of(TaggedArticles.article("قتل/VBD 5/CD و/CC جرح/VBD 7/CD"), -1);
    assertThat(thing.range()).isNull();
    assertThat(thing.headToken()).isEqualTo(-1);
  }

  @Test
  void aDualNounIsItsOwnHead() {
    CountedThing thing = of(TaggedArticles.article("مقتل/NN شرطيين/NNS في/IN مصر/NNP"), 3);
    assertThat(thing.range()).isNull();
    assertThat(thing.headToken()).isEqualTo(1);
  }

  @Test
  void moneyCountsItsUnit() {
    Article article = TaggedArticles.article("دفع/VBD 300/CD دولار/NN للشركة/NN");
    CountedThing thing = of(article, 3);
    assertThat(thing.range().of(article.text())).isEqualTo("دولار");
  }

  @Test
  void aLabelOfPeopleIsTold() {
    assertThat(of(TaggedArticles.article("قتل/VBD 5/CD إرهابيين/NNS"), 2).label()).isTrue();
  }

  private static CountedThing of(Article article, int head) {
    AnnotatedSentence sentence = article.sentences().sentences().get(0);
    Quantity quantity = article.quantities().quantities().get(0);
    return PHRASES.of(sentence, quantity, head, "PERSON");
  }
}
