/**
 * What people look at: the summary of a run, the help of the main job, and scores against gold
 * annotations. Knows no Beam.
 */
package rasid.evaluate;
