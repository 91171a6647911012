package rasid.claim;

import java.util.List;
import rasid.claim.features.SourceCandidate;
import rasid.claim.features.SpeechFacts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.record.EntityType;

/**
 * Knows who bears a title: a source is the person who is named behind it, "مدير المستشفى في حلب،
 * فلان", not what he is.
 */
final class TitleBearers {

  /** Tokens between a title and the name. */
  private static final int REACH = 8;

  private final ClassLexicon nouns;
  private final ClassTypes classes;

  TitleBearers(ClassLexicon nouns, ClassTypes classes) {
    this.nouns = nouns;
    this.classes = classes;
  }

  /**
   * The person who is named behind a title, or the speaker itself.
   *
   * @param speakers all that may be meant, those of a sentence in order
   */
  Speaker of(Speaker speaker, List<Speaker> speakers) {
    if (!isTitle(speaker.phrase())) {
      return speaker;
    }
    int end = speaker.phrase().last();
    for (Speaker named : speakers) {
      int first = named.phrase().first();
      if (named.phrase().type() == EntityType.PERSON
          && named.phrase().speech() == speaker.phrase().speech()
          && first > end) {
        return isApposed(named.phrase().speech(), end, first) ? named : speaker;
      }
    }
    return speaker;
  }

  /** Whether a phrase begins with a noun for people and names nobody. */
  private boolean isTitle(SourceCandidate phrase) {
    ClassLexicon.Found head = nouns.at(phrase.speech().sentence(), phrase.first());
    return phrase.type() == null
        && head != null
        && head.role() == ClassLexicon.Role.HEAD
        && classes.isPeople(head.symbol());
  }

  /**
   * Whether a name touches a title or stands behind a comma (not مسؤول في حكومة فلان), and neither
   * a verb nor another person or statement between.
   */
  private static boolean isApposed(SpeechFacts speech, int last, int first) {
    if (first > last + 1 && !speech.sentence().key(first - 1).equals("،")) {
      return false;
    }
    for (int i = last + 1; i < first; i++) {
      if (speech.verbAt(i) || speech.opensAt(i) || speech.sentence().key(i).equals("و")) {
        return false;
      }
    }
    return first - last - 1 <= REACH;
  }
}
