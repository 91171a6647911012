package rasid;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.record.EntityType;
import rasid.record.ZoneType;
import rasid.text.TextRange;

/**
 * Sentences of one text for tests, written as {@link Texts} has them, with names in braces behind
 * their type: {@code قال/VBD {PERSON زيد/NNP عمر/NNP} إن/IN}.
 *
 * @param text the text of all sentences
 * @param sentences the sentences, all of the body
 * @param mentions the names, in order; none is listed or of a country
 */
public record NamedText(String text, List<AnnotatedSentence> sentences, List<Mention> mentions) {

  private record Name(int sentence, TokenSpan tokens, EntityType type) {}

  /** The sentences as one text. */
  public static NamedText of(String... sentences) {
    StringBuilder all = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < sentences.length; i++) {
      int begin = count;
      int first = -1;
      EntityType type = null;
      for (String word : Splitter.on(' ').trimResults().omitEmptyStrings().split(sentences[i])) {
        if (word.startsWith("{")) {
          type = EntityType.valueOf(word.substring(1));
          first = count - begin;
          continue;
        }
        boolean endsName = word.endsWith("}");
        all.append(endsName ? word.substring(0, word.length() - 1) : word).append(' ');
        if (endsName) {
          names.add(new Name(i, new TokenSpan(first, count - begin), type));
        }
        count++;
      }
      ends.add(count);
    }
    Texts.Tagged tagged = Texts.tagged(all.toString());
    List<AnnotatedSentence> parts = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      int begin = i == 0 ? 0 : ends.get(i - 1);
      parts.add(
          new AnnotatedSentence(
              i,
              ZoneType.BODY,
              tagged.sentence().range(new TokenSpan(begin, ends.get(i) - 1)),
              tagged.sentence().tokens().subList(begin, ends.get(i))));
    }
    List<Mention> mentions =
        names.stream().map(name -> mention(tagged.text(), parts, name)).toList();
    return new NamedText(tagged.text(), parts, mentions);
  }

  /** The first sentence. */
  public AnnotatedSentence first() {
    return sentences.get(0);
  }

  /** The names of a sentence. */
  public List<Mention> names(AnnotatedSentence sentence) {
    return mentions.stream().filter(name -> name.sentence() == sentence.index()).toList();
  }

  private static Mention mention(String text, List<AnnotatedSentence> sentences, Name name) {
    AnnotatedSentence sentence = sentences.get(name.sentence());
    TextRange range = sentence.range(name.tokens());
    return new Mention(
        name.sentence(),
        ZoneType.BODY,
        name.tokens(),
        range,
        NamedThing.unlisted(name.type(), range.of(text), null),
        1);
  }
}
