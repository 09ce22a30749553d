/** Customers' pages end to end: who is shown, how fast a change shows, who sees what, what can be proven. */
package org.partnerportal.dev.it.contactpage;
