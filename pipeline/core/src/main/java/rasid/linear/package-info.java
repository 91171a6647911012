/** Log-linear models over hashed features: how they score, and how they are kept. */
package rasid.linear;
