/** What a partner has to mend so that its customers get a good answer. */
package org.partnerportal.web.responsibility;
