/**
 * Trains what the name tagger knows: word clusters from news, and a conditional random field from
 * corpora with names. Run by {@code scripts/train-ner.sh}, never by the pipeline. In: texts and
 * corpora by path. Out: the tables of {@code models/src/main/resources/rasid/models/names}.
 */
package rasid.training;
