/** Support profile and support offer on the real EAR. */
package org.partnerportal.dev.it.offer;
