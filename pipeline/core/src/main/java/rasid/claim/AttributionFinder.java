package rasid.claim;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.lexicon.CueLexicon.Cue;
import rasid.record.EntityType;
import rasid.text.TextRange;

/**
 * Finds who says what in the sentences of one article, read in order: a cue with its subject, a cue
 * whose subject is left out and goes on with the last speaker, an expression of source before or
 * behind the statement. One instance serves one article.
 */
final class AttributionFinder {

  private final SpeechWords words;
  private @Nullable TextRange lastSource;
  private @Nullable Mention lastEntity;

  AttributionFinder(SpeechWords words) {
    this.words = words;
  }

  /** The attributions of the next sentence, in order of their cues. */
  List<Attribution> next(AnnotatedSentence sentence, List<Mention> mentions) {
    List<Attribution> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Cue cue = words.cueAt(sentence, i);
      if (cue == null) {
        i++;
        continue;
      }
      Attribution attribution = attribution(sentence, mentions, cue);
      if (attribution != null) {
        found.add(attribution);
        if (attribution.source() != null) {
          lastSource = attribution.source();
          lastEntity = attribution.entity();
        }
      }
      i = cue.last() + 1;
    }
    return found;
  }

  private @Nullable Attribution attribution(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue) {
    return switch (cue.kind()) {
      case PASSIVE -> nobody(sentence, cue);
      case PARTICIPLE -> lastSpeaker(sentence, cue, AttributionRule.PARTICIPLE, false);
      case PREPOSITION -> documented(sentence, mentions, cue);
      case VERB -> spoken(sentence, mentions, cue);
    };
  }

  private static Attribution nobody(AnnotatedSentence sentence, Cue cue) {
    return said(sentence, cue, AttributionRule.PASSIVE, null, null, false);
  }

  private Attribution lastSpeaker(
      AnnotatedSentence sentence, Cue cue, AttributionRule rule, boolean wholeSentence) {
    return said(sentence, cue, rule, lastSource, lastEntity, wholeSentence);
  }

  private static Attribution named(
      AnnotatedSentence sentence,
      Cue cue,
      AttributionRule rule,
      Mention speaker,
      boolean wholeSentence) {
    return said(sentence, cue, rule, speaker.range(), speaker, wholeSentence);
  }

  private static Attribution said(
      AnnotatedSentence sentence,
      Cue cue,
      AttributionRule rule,
      @Nullable TextRange source,
      @Nullable Mention entity,
      boolean wholeSentence) {
    return new Attribution(
        cueRange(sentence, cue),
        cue.first(),
        cue.cueClass(),
        source,
        entity,
        List.of(),
        wholeSentence,
        rule,
        cue.row());
  }

  private @Nullable Attribution spoken(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue) {
    int first = cue.last() + 1;
    TokenSpan subject = words.subject(sentence, mentions, first);
    int behind = subject == null ? first : subject.last() + 1;
    if (words.isAmbiguous(sentence.key(cue.first())) && !words.opensStatement(sentence, behind)) {
      return null;
    }
    int about = words.relays(cue) ? words.relayedFrom(sentence, first) : -1;
    if (about > 0) {
      TokenSpan relayed = words.subject(sentence, mentions, about + 1);
      Attribution inner = subject(sentence, mentions, cue, relayed);
      return new Attribution(
          inner.cue(),
          inner.cueToken(),
          inner.cueClass(),
          inner.source(),
          inner.entity(),
          about > first ? List.of(sentence.range(new TokenSpan(first, about - 1))) : List.of(),
          false,
          AttributionRule.RELAYED,
          inner.row());
    }
    return subject(sentence, mentions, cue, subject);
  }

  private Attribution subject(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue, @Nullable TokenSpan subject) {
    Attribution behind = subject == null ? null : subjectBehind(sentence, mentions, cue, subject);
    if (behind != null) {
      return behind;
    }
    Mention before = lastBefore(mentions, cue.first());
    return before != null
        ? named(sentence, cue, AttributionRule.NAME_BEFORE, before, false)
        : lastSpeaker(sentence, cue, AttributionRule.LAST_SPEAKER, false);
  }

  /** The attribution to a phrase behind a cue, or null where that is no subject. */
  private @Nullable Attribution subjectBehind(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue, TokenSpan subject) {
    Mention speaker = speaker(mentions, subject);
    if (speaker != null
        && (speaker.type() == EntityType.PERSON || speaker.firstToken() <= subject.first() + 1)) {
      return named(sentence, cue, AttributionRule.NAME_BEHIND, speaker, false);
    }
    if (refersBack(sentence, subject.last())) {
      return lastSpeaker(sentence, cue, AttributionRule.REFERS_BACK, false);
    }
    AnnotatedToken head = sentence.tokens().get(subject.first());
    if (!isNominal(head)) {
      return null;
    }
    TextRange phrase = sentence.range(subject);
    // "وأكد البيان": whose statement it is was said before.
    boolean isStatement = subject.isSingle() && head.isDefinite() && words.isDocument(head.stem());
    return isStatement
        ? said(sentence, cue, AttributionRule.STATEMENT, phrase, lastEntity, false)
        : said(sentence, cue, AttributionRule.NOUN_BEHIND, phrase, speaker, false);
  }

  /**
   * "بحسب بيانات وزارة الداخلية", "وفق ما أكده فلان": the name behind the expression, else the
   * author of the document (تقرير الشرطة, but مصادر أمنية), for the whole sentence.
   */
  private @Nullable Attribution documented(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue) {
    int first = cue.last() + 1;
    while (first < sentence.size() && words.isLink(sentence.tokens().get(first))) {
      first++;
    }
    TokenSpan subject = words.subject(sentence, mentions, first);
    if (subject == null) {
      return null;
    }
    Mention speaker = speaker(mentions, subject);
    if (speaker != null) {
      return named(sentence, cue, AttributionRule.DOCUMENT_NAME, speaker, true);
    }
    if (!isNominal(sentence.tokens().get(first))) {
      return null;
    }
    if (refersBack(sentence, subject.last())) {
      return lastSpeaker(sentence, cue, AttributionRule.REFERS_BACK, true);
    }
    int author = first + 1;
    boolean hasAuthor =
        words.isDocument(sentence.key(first))
            && !subject.isSingle()
            && !sentence.tokens().get(author).isAdjective();
    TextRange source = sentence.range(hasAuthor ? subject.from(author) : subject);
    return said(sentence, cue, AttributionRule.DOCUMENT_NOUN, source, null, true);
  }

  /** المصدر ذاته, المتحدث نفسه: who spoke before, when that is known. */
  private boolean refersBack(AnnotatedSentence sentence, int last) {
    return lastSource != null && words.isTheSame(sentence, last);
  }

  /** The first person if there is one, else the first body. */
  private static @Nullable Mention speaker(List<Mention> mentions, TokenSpan subject) {
    Mention speaker = null;
    for (Mention mention : mentions) {
      boolean inside = subject.contains(mention.tokens()) && mention.canSpeak();
      if (inside
          && (speaker == null
              || (mention.type() == EntityType.PERSON && speaker.type() != EntityType.PERSON))) {
        speaker = mention;
      }
    }
    return speaker;
  }

  private static @Nullable Mention lastBefore(List<Mention> mentions, int cue) {
    Mention last = null;
    for (Mention mention : mentions) {
      if (mention.canSpeak() && mention.lastToken() < cue && mention.lastToken() >= cue - 2) {
        last = mention;
      }
    }
    return last;
  }

  private static boolean isNominal(AnnotatedToken token) {
    return (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
  }

  /** The cue with a preposition that is glued before it: بحسب. */
  private static TextRange cueRange(AnnotatedSentence sentence, Cue cue) {
    int first = cue.first();
    boolean glued =
        first > 0
            && sentence.key(first - 1).equals("ب")
            && sentence.tokens().get(first - 1).range().end()
                == sentence.tokens().get(first).range().begin();
    return sentence.range(new TokenSpan(glued ? first - 1 : first, cue.last()));
  }
}
