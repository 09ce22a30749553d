/** Tests that run inside the server, in the real EAR. A feature's tests live in a package of its own below this one. */
package org.partnerportal.dev.it;
