/**
 * What needs CoreNLP: its pipeline as an annotator, and the compilers that take the tables of the
 * fast annotator out of its models. Fails when a model is missing or not of the kind that is known.
 */
package rasid.corenlp;
