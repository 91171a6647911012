package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.extract.TaggedArticles;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;

/** How the claims of a sentence hang together. */
class ArticleClaimsTest {

  private static final String PARTS =
      "قتل/VBD 20/CD شخصا/NN بينهم/NN 5/CD نساء/NNS و/CC+ 3/CD أطفال/NNS في/IN مصر/NNP";

  @Test
  void whatAndJoinsToAPartIsAnotherPartOfItsWhole() {
    List<Claim> claims = claims(PARTS);
    assertThat(values(claims)).containsExactly(20.0, 5.0, 3.0).inOrder();
    assertThat(claims.get(0).getSubsetOf()).isNull();
    assertThat(claims.get(1).getSubsetOf()).isEqualTo(claims.get(0).getClaimId());
    assertThat(claims.get(2).getSubsetOf()).isEqualTo(claims.get(0).getClaimId());
  }

  @Test
  void butNothingGreaterThanTheWhole() {
    List<Claim> equal = claims(PARTS.replace("3/CD", "20/CD"));
    assertThat(equal.get(2).getSubsetOf()).isEqualTo(equal.get(0).getClaimId());
    List<Claim> greater = claims(PARTS.replace("3/CD", "21/CD"));
    assertThat(greater.get(1).getSubsetOf()).isEqualTo(greater.get(0).getClaimId());
    assertThat(greater.get(2).getSubsetOf()).isNull();
  }

  @Test
  void norToWhomSomethingElseHappened() {
    List<Claim> claims =
        claims(
            "قتل/VBD 20/CD شخصا/NN بينهم/NN 5/CD نساء/NNS و/CC+ إصابة/NN 3/CD أطفال/NNS في/IN"
                + " مصر/NNP");
    assertThat(values(claims)).containsExactly(20.0, 5.0, 3.0).inOrder();
    assertThat(claims.get(2).getEventType()).isEqualTo("INJURED");
    assertThat(claims.get(2).getSubsetOf()).isNull();
  }

  @Test
  void aNumberThatIsNoClaimStandsBetween() {
    List<Claim> claims =
        claims("في/IN 7/CD مارس/NNP قتل/VBD 20/CD شخصا/NN بينهم/NN 5/CD نساء/NNS في/IN مصر/NNP");
    assertThat(values(claims)).containsExactly(20.0, 5.0).inOrder();
    assertThat(claims.get(1).getSubsetOf()).isEqualTo(claims.get(0).getClaimId());
  }

  @Test
  void aUsersClassGoesOnToOthersOfThem() {
    Lexicons users =
        Lexicons.with(
            Map.of(
                "classes.tsv",
                "word\tplural\tclass\trole\nنحال\tون\tBEEKEEPER\thead\n",
                "class-types.tsv",
                "class\tpart_of\tdefault_of\tmeaning\nBEEKEEPER\tPERSON\t\t\n"));
    String words =
        "إصابة/NN 12/CD نحالا/NN و/CC+ مقتل/NN 9/CD آخرين/NNS و/CC+ تدمير/NN 7/CD سيارات/NNS في/IN"
            + " مصر/NNP";
    List<Claim> claims = TaggedArticles.extract(users, words).claims();
    assertThat(claims.stream().map(Claim::getCountedClass).toList().subList(0, 2))
        .containsExactly("BEEKEEPER", "BEEKEEPER");
    assertThat(claims.get(2).getCountedClass()).isEqualTo("VEHICLE");
    // Nobody was named before.
    List<Claim> first =
        TaggedArticles.extract(users, "مقتل/NN 9/CD آخرين/NNS و/CC+ إصابة/NN 12/CD نحالا/NN")
            .claims();
    assertThat(first.get(0).getCountedClass()).isNotEqualTo("BEEKEEPER");
  }

  private static List<Claim> claims(String words) {
    return TaggedArticles.extract(words).claims();
  }

  private static List<Double> values(List<Claim> claims) {
    return claims.stream().map(Claim::getPoint).toList();
  }
}
