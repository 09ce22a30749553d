/** What needs doing today. */
package org.partnerportal.web.dashboard;
