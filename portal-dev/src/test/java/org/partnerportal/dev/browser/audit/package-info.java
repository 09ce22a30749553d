/** The activity log as people read it. */
package org.partnerportal.dev.browser.audit;
