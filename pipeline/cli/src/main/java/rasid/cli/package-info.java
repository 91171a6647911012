/**
 * The command {@code rasid}: what there is to do, each with its options, checked before anything
 * starts. The work is done by the rooms that do it for their own scripts.
 */
package rasid.cli;
