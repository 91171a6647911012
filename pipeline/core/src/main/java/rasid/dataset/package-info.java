/** The datasets of a run, and the formats that their records are written in. */
package rasid.dataset;
