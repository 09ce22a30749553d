/** The page of the support profile. */
package org.partnerportal.web.profile;
