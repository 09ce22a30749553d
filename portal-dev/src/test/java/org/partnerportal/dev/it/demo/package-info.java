/** What the demo brings, on the real EAR. */
package org.partnerportal.dev.it.demo;
