/**
 * Scores against gold annotations. In: a finished run and articles annotated by hand; out: figures
 * with intervals, and each mistake with its sentence. Bad gold is an error that names file, line
 * and key. Knows no Beam.
 */
package rasid.evaluate;
