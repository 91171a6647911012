/** Trains what tells reports of one quantity, on stories whose reports were assigned by hand. */
package rasid.training.stories;
