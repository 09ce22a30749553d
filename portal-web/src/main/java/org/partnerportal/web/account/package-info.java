/** The door: who comes in, on whose behalf a request runs, users and their own accounts. Closed unless web.xml says open. */
package org.partnerportal.web.account;
