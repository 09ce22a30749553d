/** Beans that the test deployment puts beside the portal's services to see what happens to them. Nothing else. */
package org.partnerportal.dev.probe;
