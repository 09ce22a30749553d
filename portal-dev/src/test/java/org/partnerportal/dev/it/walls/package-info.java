/** The walls between tenants, walked along as a whole: every door, for every role, to own, related and foreign data. */
package org.partnerportal.dev.it.walls;
